/**
 * What changes the files of a cache entry: a run that finds a token there has no need of it.
 *
 * @module
 */

import { splitPath } from "../paths.ts";
import { removeLeftovers } from "../private_file/sweep.ts";
import { openLockedFile } from "../private_file/lock.ts";
import type { FileTrust } from "../private_file/owner.ts";
import {
  createPrivateFolder,
  removeIfPresent,
  writePrivateFile,
} from "../private_file/write.ts";

export { encodeCacheEntry } from "./encode.ts";
export { removeIfPresent };

/** A lock that is held until it is disposed of. */
export interface CacheLock extends Disposable {
  /** Tells a lock from other things to dispose of. */
  readonly held: true;
}

/** Writes an entry, and tidies up after writers of it that were killed. */
export async function writeEntry(
  path: string,
  text: string,
  trust: FileTrust,
): Promise<void> {
  await writePrivateFile(path, text);
  await removeLeftovers(path, trust);
}

/**
 * Tries once to lock a file, without waiting. The file stays where it is for ever: were it deleted, two
 * processes could each hold a lock of that name.
 *
 * A lock of another user in a folder of this user's, left by a run under `sudo` for example, could never be
 * had again: it is replaced.
 *
 * @returns The lock, or `undefined` while another process holds it.
 * @throws {PrivateFileError} and what the file system throws, as `openLockedFile()`.
 */
export async function tryCacheLock(
  path: string,
  trust: FileTrust = {},
): Promise<CacheLock | undefined> {
  const { folder } = splitPath(path);
  await createPrivateFolder(folder);
  let file: Deno.FsFile | undefined;
  try {
    file = await openLockedFile(path, trust);
  } catch (error) {
    if (!await isOwnFolder(folder, trust)) throw error;
    await removeIfPresent(path);
    file = await openLockedFile(path, trust);
  }
  return file && { held: true, [Symbol.dispose]: () => file.close() };
}

async function isOwnFolder(
  folder: string,
  { userId }: FileTrust,
): Promise<boolean> {
  const { uid, mode } = await Deno.stat(folder);
  return userId !== undefined && uid === userId &&
    ((mode ?? 0) & 0o022) === 0;
}
