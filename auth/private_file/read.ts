/**
 * Reading a small file that this program keeps for itself.
 *
 * @module
 */

import { PrivateFileError } from "./error.ts";
import { openOwnFile } from "./open.ts";
import type { FileTrust } from "./owner.ts";

/** Options of {@linkcode readOwnFile}. */
export interface ReadOwnFileOptions extends FileTrust {
  /** The largest file that is read. */
  readonly maxBytes: number;
  /**
   * Access that others must not have, as bits of a mode: 0o077 for a secret, 0o022 for what is only
   * relied upon; none by default.
   */
  readonly refusedAccess?: number | undefined;
}

/**
 * Reads a file of this user whole.
 *
 * @returns Its text, or `undefined` if there is none.
 * @throws {PrivateFileError} as {@linkcode openOwnFile}, and if it is too large or open to others: what
 * they could read has to be taken for known to them, and what they could write for theirs.
 * @throws What the file system throws.
 */
export async function readOwnFile(
  path: string,
  { maxBytes, refusedAccess = 0, ...trust }: ReadOwnFileOptions,
): Promise<string | undefined> {
  const opened = await openOwnFile(path, trust);
  if (opened === undefined) return undefined;
  using file = opened.file;
  const { mode, size } = opened.info;
  // On Windows every file has the same mode, which says nothing: there the access list of the profile
  // folder protects it.
  const { os = Deno.build.os } = trust;
  if (os !== "windows" && ((mode ?? 0) & refusedAccess) !== 0) {
    throw new PrivateFileError("other users have access to it");
  }
  if (size > maxBytes) throw new PrivateFileError("it is too large");
  // One more, to see the end without growing.
  const buffer = new Uint8Array(size + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = await file.read(buffer.subarray(length));
    if (count === null) break;
    length += count;
  }
  return new TextDecoder().decode(buffer.subarray(0, length));
}
