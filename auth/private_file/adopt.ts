/**
 * Owner and mode of a file that replaces another. Through a descriptor alone: by path, whoever may rename
 * files in the folder could have those of any other file changed.
 *
 * @module
 */

import { PrivateFileError } from "./error.ts";
import { isSameFile } from "./lstat.ts";
import { createTemporary, discard, type Temporary } from "./write.ts";

const ACCESS = 0o777;
const GROUP = 0o070;

/** What a file is to be like. */
export interface OwnerAndMode {
  /** As far as this user may give files away; the maker's by default. */
  readonly uid?: number | null | undefined;
  readonly gid?: number | null | undefined;
  readonly mode: number;
}

/**
 * Gives a temporary file an owner, as far as possible, and a mode.
 *
 * @throws {PrivateFileError} if another file stands under its name.
 * @throws What the file system throws.
 */
export async function setOwnerAndMode(
  { path, file }: Temporary,
  wanted: OwnerAndMode,
): Promise<void> {
  if (Deno.build.os === "windows") return;
  const now = await file.stat();
  const uid = wanted.uid ?? now.uid ?? -1;
  const gid = wanted.gid ?? now.gid ?? -1;
  const mode = wanted.mode & ACCESS;
  const isOwnerRight = uid === now.uid && gid === now.gid;
  if (isOwnerRight && mode === ((now.mode ?? 0) & ACCESS)) return;
  // Deno changes these by path only, and tells no descriptor's number.
  const { closeSync, fchmodSync, fchownSync, fstatSync, openSync } =
    await import("node:fs");
  const descriptor = openSync(path, "r");
  try {
    if (!isSameFile(now, fstatSync(descriptor))) {
      throw new PrivateFileError("its temporary file was replaced");
    }
    const change = (uid: number, gid: number) =>
      isPermitted(() => fchownSync(descriptor, uid, gid));
    // Only root may give files away, but one's own groups anybody may choose from. For others a new
    // owner is what replacing a file means.
    const hasGroup = isOwnerRight || change(uid, gid) ||
      change(now.uid ?? -1, gid);
    // What was open to one group is not to be open to another.
    const others = (mode & 0o007) << 3;
    fchmodSync(descriptor, hasGroup ? mode : mode & (others | ~GROUP));
  } finally {
    closeSync(descriptor);
  }
}

/** The mode that the umask leaves of a new file's 0666, seen of one that is made for the purpose. */
export async function defaultMode(path: string): Promise<number> {
  const probe = await createTemporary(path, 0o666);
  try {
    return ((await probe.file.stat()).mode ?? 0o666) & ACCESS;
  } finally {
    await discard(probe);
  }
}

function isPermitted(change: () => void): boolean {
  try {
    change();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EPERM") {
      return false;
    }
    throw error;
  }
}
