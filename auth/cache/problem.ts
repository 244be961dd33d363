/**
 * What can be wrong with a cache file.
 *
 * @module
 */

import { CacheContentError } from "./codec.ts";
import { PrivateFileError } from "../private_file/error.ts";

/** Why the file system or the content was of no use, as the end of a sentence. */
export function describeProblem(error: unknown): string {
  if (error instanceof PrivateFileError) return error.message;
  if (error instanceof CacheContentError) return `it is ${error.message}`;
  if (error instanceof Deno.errors.NotCapable) {
    return "the permissions of this program do not allow it";
  }
  if (error instanceof Error) {
    // Deno appends number, operation and path; the sentence names the path already.
    return error.message.replace(/ \(os error \d+\).*$/s, "").toLowerCase();
  }
  return String(error);
}

/** Whether giving the file to this user would mend it. */
export function isOwnershipProblem(error: unknown): boolean {
  return error instanceof Deno.errors.PermissionDenied ||
    error instanceof PrivateFileError && error.isOwnership;
}
