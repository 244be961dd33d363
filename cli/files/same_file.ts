/**
 * Whether two names mean one file.
 *
 * @module
 */

import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { findTarget } from "./target.ts";

const STANDARD_STREAM_REGEXP = /^(?:-|\/dev\/(?:stdin|stdout|stderr|fd\/\d+))$/;

/** A file that something is kept in, and the one that the output goes to. */
export interface FilePair {
  /** What the first is: `the state`. */
  readonly what: string;
  readonly path: string;
  readonly outputFile: string | undefined;
}

/**
 * Refuses an output that would replace another file of the same run.
 *
 * @throws {UsageError} if both names mean one file.
 */
export async function refuseSameFile(
  { what, path, outputFile }: FilePair,
): Promise<void> {
  if (outputFile === undefined || isStandardStream(outputFile)) return;
  if (await realPath(path) !== await realPath(outputFile)) return;
  throw new UsageError(
    `Cannot write to "${outputFile}": it is ${what}`,
    "Choose another file for the output",
  );
}

/**
 * Refuses a standard stream where something is kept from run to run.
 *
 * @param path The path as given.
 * @param option The option that names it.
 * @throws {UsageError} if it is one.
 */
export function refuseStandardStream(path: string, option: string): void {
  if (!isStandardStream(path)) return;
  throw new UsageError(
    `Cannot use "${path}" for ${option}: nothing can be kept there`,
    "Give a file",
  );
}

function isStandardStream(path: string): boolean {
  return STANDARD_STREAM_REGEXP.test(path);
}

/** The real path also of a file that is not there yet, as far as its folder is. */
async function realPath(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    const target = await findTarget(whole);
    const last = target.kind === "directory" ? whole : target.path;
    return join(await Deno.realPath(dirname(last)), basename(last));
  } catch (error) {
    // A folder that is missing or closed: opening the file in it tells.
    if (error instanceof Deno.errors.NotCapable) throw error;
    return whole;
  }
}
