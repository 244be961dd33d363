/**
 * A request that is not sent because it would do something else than what was meant.
 *
 * @module
 */

import { UsageError } from "../errors.ts";

/** The request is wrong; exit code 2. */
export class RefusedRequestError extends UsageError {
  override readonly name = "RefusedRequestError";
  /** What is wrong, as the end of a sentence that says which request it is. */
  readonly problem: string;

  constructor(problem: string, advice: string) {
    super(`Cannot send the request: ${problem}`, advice);
    this.problem = problem;
  }
}

/**
 * Another tool makes a body of `name=value` arguments; here they would go into the query, and nothing would
 * be written.
 */
export function parametersForBody(method: string): RefusedRequestError {
  return new RefusedRequestError(
    `a ${method} without a body has "name=value" arguments, which belong to the query`,
    "Write -F name=value for a property of the body; or put the query into the path",
  );
}
