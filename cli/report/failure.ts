/**
 * What is said about a failure. One module for all of it: a run that fails loads this file and no other.
 *
 * @module
 */

import { GraphResponseError } from "../../graph/mod.ts";
import type { Access } from "../permissions/judge.ts";
import { describeFailure } from "./describe.ts";
import type { Hints } from "./hints.ts";
import type { Report } from "./report.ts";

export { describeFailure } from "./describe.ts";
export { reportLines, reportRecord, reportSentence } from "./report.ts";

/** Describes anything that was thrown; of a 403 it finds out first which permission is missing. */
export async function explainFailure(
  error: unknown,
  hints: Hints = {},
): Promise<Report> {
  const refused = forbiddenOf(error);
  const access = refused && await findAccess(refused, hints);
  return describeFailure(error, { ...hints, access });
}

/** The run has failed already: what goes wrong now, or that it is stopped, changes nothing about it. */
async function findAccess(
  refused: GraphResponseError,
  { explainForbidden }: Hints,
): Promise<Access | undefined> {
  try {
    return await explainForbidden?.(refused);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** The 403 that something thrown is about. */
function forbiddenOf(error: unknown): GraphResponseError | undefined {
  const cause = error instanceof Error && !(error instanceof GraphResponseError)
    ? error.cause
    : error;
  return cause instanceof GraphResponseError && cause.status === 403
    ? cause
    : undefined;
}
