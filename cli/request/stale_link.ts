/**
 * Links that were kept from run to run, and lead nowhere any more.
 *
 * @module
 */

import { GraphResponseError } from "../../graph/mod.ts";
import { CommandError } from "../errors.ts";
import { exitCodeForStatus } from "../exit_codes.ts";

/**
 * What Graph answers to a link that is too old, was damaged, or whose collection is gone: every later
 * run would be answered so. (400 `Directory_ExpiredPageToken`, `DirectoryPageTokenNotFoundException`,
 * `Request_BadRequest`; 404; 410.)
 */
const STALE_STATUSES: ReadonlySet<number> = new Set([400, 404, 410]);

/** The file that a link was kept in. */
export interface KeptLink {
  /** What people call it. */
  readonly kind: "checkpoint" | "state file";
  readonly path: string;
}

/**
 * Makes of a refusal of a kept link an error that names the file, and how to go on. Any other error
 * stays what it is.
 *
 * @param error What was thrown when the link was followed.
 * @param kept Where the link came from.
 */
export function explainStaleLink(
  error: unknown,
  { kind, path }: KeptLink,
): unknown {
  const isStale = error instanceof GraphResponseError &&
    STALE_STATUSES.has(error.status);
  if (!isStale) return error;
  return new CommandError(
    `Cannot go on from the ${kind} "${path}": ${error.message}`,
    exitCodeForStatus(error.status),
    `The ${kind} is dead: remove "${path}" and run again; everything comes again then`,
    { cause: error },
  );
}
