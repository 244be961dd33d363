/**
 * Credentials that systemd hands to a service (systemd.exec(5), `LoadCredential=`).
 *
 * @module
 */

import { CommandError, UsageError } from "../errors.ts";
import { describeSystemError } from "../text/system_error.ts";
import { readText } from "./read_text.ts";
import type { ReadingLimits } from "./read_within.ts";

/**
 * Reads a credential; one line break at its end does not belong to it. A setting that is the path of a
 * file gets the path of the credential, which is that file.
 *
 * @returns `undefined` if it is empty, or no file.
 * @throws {UsageError} if it cannot be read, or holds no text.
 */
export async function readCredential(
  path: string,
  isPath: boolean,
  limits: ReadingLimits,
): Promise<{ readonly path: string; readonly value: string } | undefined> {
  const { isFile, size } = await Deno.stat(path);
  if (!isFile) return undefined;
  if (isPath) return size > 0 ? { path, value: path } : undefined;
  try {
    const { text } = await readText(
      path,
      `the systemd credential "${path}"`,
      limits,
    );
    const value = text.replace(/\r?\n$/, "");
    return value === "" ? undefined : { path, value };
  } catch (error) {
    limits.signal.throwIfAborted();
    if (error instanceof CommandError) throw error;
    throw new UsageError(
      `Cannot read the systemd credential "${path}": ${
        describeSystemError(error)
      }`,
      "Correct LoadCredential= or SetCredential= of the unit",
      { cause: error },
    );
  }
}
