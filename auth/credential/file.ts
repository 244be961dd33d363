/**
 * Reading the small files that credentials live in, and saying what is wrong with them.
 *
 * @module
 */

import { CredentialError } from "../errors.ts";

/** More than any certificate with its chain, or any token, comes to. */
const MAX_FILE_BYTES = 1 << 20;

/** A file's content and who may read it. */
export interface CredentialFile {
  readonly content: Uint8Array<ArrayBuffer>;
  /** Whether every user of the machine may read it; `false` where there are no such modes. */
  readonly readableByAll: boolean;
}

/**
 * Reads a file whole.
 *
 * @param what What the file is, for messages: `certificate`.
 * @throws {CredentialError} if it cannot be read, or is far too large.
 */
export async function readCredentialFile(
  path: string,
  what: string,
): Promise<CredentialFile> {
  const unreadable = (reason: string) =>
    new CredentialError(`Cannot read the ${what} "${path}": ${reason}`);
  try {
    const { mode, isDirectory } = await Deno.stat(path);
    if (isDirectory) throw unreadable("it is a folder");
    const content = await readUpTo(path, MAX_FILE_BYTES + 1);
    if (content.length > MAX_FILE_BYTES) {
      throw unreadable(`it is larger than ${MAX_FILE_BYTES} bytes`);
    }
    return { content, readableByAll: isForAll(mode) };
  } catch (error) {
    if (error instanceof CredentialError) throw error;
    throw unreadable(describeReadError(error));
  }
}

/** Reads no more than some bytes: a device has no size, and may never end. */
async function readUpTo(
  path: string,
  bytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  using file = await Deno.open(path);
  const buffer = new Uint8Array(bytes);
  let length = 0;
  while (length < bytes) {
    const count = await file.read(buffer.subarray(length));
    if (count === null) break;
    length += count;
  }
  return buffer.slice(0, length);
}

/** On Windows a mode is made up: every file has all of its bits. */
function isForAll(mode: number | null): boolean {
  return Deno.build.os !== "windows" && ((mode ?? 0) & 0o004) !== 0;
}

/** Why a file could not be read, in words that do not depend on the system. */
function describeReadError(error: unknown): string {
  if (error instanceof Deno.errors.NotFound) return "no such file";
  if (error instanceof Deno.errors.PermissionDenied) return "permission denied";
  if (error instanceof Deno.errors.NotCapable) {
    return "this program was not given the permission to read it";
  }
  return error instanceof Error ? error.name : String(error);
}
