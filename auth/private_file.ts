/**
 * Reading and writing one cache file so that nothing on the disk can break a run.
 *
 * @module
 */

import { joinPath, splitPath } from "./paths.ts";

export { PrivateFileError } from "./private_file/error.ts";
export {
  type Input,
  type InputFile,
  openInput,
  type OpenInputOptions,
  readInput,
  type ReadInputOptions,
} from "./private_file/input.ts";
export type { FileTrust } from "./private_file/owner.ts";

// A token of a few kilobytes in base64url. What is larger was not written by this program.
const MAX_BYTES = 256 * 1024;

/** A file that may not be used as cache; the message ends a sentence that names the file. */
export class CacheFileError extends Error {
  override readonly name = "CacheFileError";
}

/**
 * Reads a cache file.
 *
 * @param userId Number of the user whom the file has to belong to; any if not given.
 * @returns Its text, or `undefined` if there is none.
 * @throws {CacheFileError} if it is no regular file, too large, of another user or open to others.
 * What others could read has to be taken for known to them, and what they could write for theirs.
 */
export async function readCacheFile(
  path: string,
  userId?: number | undefined,
): Promise<string | undefined> {
  // Opening a FIFO would wait for its other end, so look first.
  let info: Deno.FileInfo;
  try {
    info = await Deno.lstat(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
  if (!info.isFile) throw new CacheFileError("it is not a regular file");
  if (info.size > MAX_BYTES) throw new CacheFileError("it is too large");
  // On Windows every file has the same mode, which says nothing, and no owner: there the access list
  // of the profile folder protects it.
  if (Deno.build.os !== "windows") {
    if (userId !== undefined && info.uid !== userId) {
      throw new CacheFileError("it belongs to another user");
    }
    if (((info.mode ?? 0) & 0o077) !== 0) {
      throw new CacheFileError("other users have access to it");
    }
  }
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/**
 * Writes a file whole or not at all: temporary file beside it (0600), sync, rename. Creates the
 * folder (0700) if needed and leaves an existing one as it is.
 */
export async function writePrivateFile(
  path: string,
  text: string,
): Promise<void> {
  await createPrivateFolder(splitPath(path).folder);
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  const file = await Deno.open(temporary, {
    write: true,
    createNew: true,
    mode: 0o600,
  });
  try {
    try {
      await writeAll(file, new TextEncoder().encode(text));
      await file.sync();
    } finally {
      file.close();
    }
    await Deno.rename(temporary, path);
  } catch (error) {
    await removeIfPresent(temporary);
    throw error;
  }
}

/** Creates the cache folder and its missing parents, for this user only. */
export async function createPrivateFolder(folder: string): Promise<void> {
  await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Removes what writers of this file left behind when they were killed. */
export async function removeLeftovers(path: string): Promise<void> {
  const { folder, name: target } = splitPath(path);
  const prefix = `${target}.`;
  for await (const { name } of Deno.readDir(folder)) {
    if (name.startsWith(prefix) && name.endsWith(".tmp")) {
      await removeIfPresent(joinPath(folder, name));
    }
  }
}

/** Removes a file; that there is none is no error. Tells whether there was one. */
export async function removeIfPresent(path: string): Promise<boolean> {
  try {
    await Deno.remove(path);
    return true;
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    return false;
  }
}

async function writeAll(file: Deno.FsFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    written += await file.write(bytes.subarray(written));
  }
}
