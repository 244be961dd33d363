/**
 * What is said about a failure, with the hints that only this run's settings allow.
 *
 * @module
 */

import { hintFor, type RequestFacts } from "./entra_hints.ts";
import { describeError, type Report } from "./describe.ts";

export { reportLines, reportRecord } from "./describe.ts";

/**
 * Describes anything that was thrown.
 *
 * @param hints What is known of the token request; absent before the command line was understood.
 */
export function describeFailure(
  error: unknown,
  hints: { readonly facts?: RequestFacts } = {},
): Report {
  const { facts } = hints;
  return describeError(
    error,
    (refusal) => facts && hintFor(refusal, { ...facts, now: Date.now() }),
  );
}
