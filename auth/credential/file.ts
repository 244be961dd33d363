/**
 * Reading the small files that credentials live in, and saying what is wrong with them.
 *
 * @module
 */

import { CredentialError } from "../errors.ts";
import { PrivateFileError } from "../private_file/error.ts";
import { readInput } from "../private_file/input.ts";

/** A file's content and who may read it. */
export interface CredentialFile {
  readonly content: Uint8Array<ArrayBuffer>;
  /** Whether every user of the machine may read it; `false` where there are no such modes. */
  readonly readableByAll: boolean;
}

/**
 * Reads a file whole: a regular one, or a pipe.
 *
 * @param what What the file is, for messages: `certificate`.
 * @param signal Ends the wait for whoever writes to a pipe.
 * @throws {CredentialError} if it cannot be read, or is far too large.
 * @throws The signal's reason if that comes first.
 */
export async function readCredentialFile(
  path: string,
  what: string,
  signal?: AbortSignal | undefined,
): Promise<CredentialFile> {
  try {
    const { bytes, info } = await readInput(path, { signal });
    return { content: bytes, readableByAll: isForAll(info.mode) };
  } catch (error) {
    signal?.throwIfAborted();
    throw new CredentialError(
      `Cannot read the ${what} "${path}": ${describeReadError(error)}`,
    );
  }
}

/** On Windows a mode is made up: every file has all of its bits. */
function isForAll(mode: number | null): boolean {
  return Deno.build.os !== "windows" && ((mode ?? 0) & 0o004) !== 0;
}

/** Why a file could not be read, in words that do not depend on the system. */
function describeReadError(error: unknown): string {
  if (error instanceof PrivateFileError) return error.message;
  if (error instanceof Deno.errors.NotFound) return "no such file";
  if (error instanceof Deno.errors.PermissionDenied) return "permission denied";
  if (error instanceof Deno.errors.NotCapable) {
    return "this program was not given the permission to read it";
  }
  return error instanceof Error ? error.name : String(error);
}
