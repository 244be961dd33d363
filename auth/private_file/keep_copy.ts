/**
 * A second name for a file that is about to be replaced, so that its content stays.
 *
 * @module
 */

import { setOwnerAndMode } from "./adopt.ts";
import { joinPath, splitPath } from "../paths.ts";
import {
  createTemporary,
  discard,
  putInPlace,
  removeIfPresent,
  syncFolder,
  temporaryPrefix,
  writeAll,
} from "./write.ts";

/**
 * Makes a path in the same folder a hard link to a file, or a copy with the same owner and mode where there
 * can be no link. What was there before is replaced.
 *
 * @throws What the file system throws.
 */
export async function keepCopy(from: string, to: string): Promise<void> {
  const { folder, name } = splitPath(to);
  const temporary = joinPath(
    folder,
    `${temporaryPrefix(name)}${crypto.randomUUID()}.tmp`,
  );
  try {
    await Deno.link(from, temporary);
  } catch (error) {
    if (!isNoLink(error)) throw error;
    return await copy(from, to);
  }
  try {
    await Deno.rename(temporary, to);
  } finally {
    // A rename onto another link to the same file does nothing (rename(2)).
    await removeIfPresent(temporary);
  }
  if (Deno.build.os !== "windows") await syncFolder(folder);
}

/**
 * Whether a file cannot be replaced because something is mounted on it: a link to it would lead to another
 * mount (`EXDEV` of link(2)), though it is in the same folder.
 *
 * @throws What the file system throws for other reasons than that there are no links.
 */
export async function isMountPoint(path: string): Promise<boolean> {
  const { folder, name } = splitPath(path);
  const probe = joinPath(
    folder,
    `${temporaryPrefix(name)}${crypto.randomUUID()}.tmp`,
  );
  try {
    await Deno.link(path, probe);
  } catch (error) {
    if (isNoLink(error)) return codeOf(error) === "EXDEV";
    throw error;
  }
  await removeIfPresent(probe);
  return false;
}

async function copy(from: string, to: string): Promise<void> {
  using source = await Deno.open(from);
  const { uid, gid, mode } = await source.stat();
  const temporary = await createTemporary(to);
  try {
    const buffer = new Uint8Array(64 * 1024);
    for (let length = await source.read(buffer); length !== null;) {
      await writeAll(temporary.file, buffer.subarray(0, length));
      length = await source.read(buffer);
    }
    if (mode !== null) await setOwnerAndMode(temporary, { uid, gid, mode });
  } catch (error) {
    await discard(temporary);
    throw error;
  }
  await putInPlace(temporary, to);
}

/**
 * A file system without hard links, a file of another user (`fs.protected_hardlinks`, proc_sys_fs(5)), or one
 * that has as many links as it can have.
 */
function isNoLink(error: unknown): boolean {
  return [
    "EPERM",
    "EXDEV",
    "EOPNOTSUPP",
    "ENOTSUP",
    "ENOSYS",
    "EINVAL",
    "EMLINK",
  ].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
