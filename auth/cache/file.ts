import type { FileTrust } from "../private_file/owner.ts";
import { readOwnFile } from "../private_file/read.ts";

// A token of a few kilobytes in base64url. What is larger was not written by this program.
const MAX_BYTES = 256 * 1024;
const ACCESS_BY_OTHERS = 0o077;

/**
 * Reads a cache file.
 *
 * @returns Its text, or `undefined` if there is none.
 * @throws {PrivateFileError} if it is no regular file, too large, of another user or open to others.
 */
export async function readCacheFile(
  path: string,
  trust: FileTrust,
): Promise<string | undefined> {
  const { userId, os } = trust;
  return await readOwnFile(path, {
    userId,
    os,
    maxBytes: MAX_BYTES,
    refusedAccess: ACCESS_BY_OTHERS,
  });
}
