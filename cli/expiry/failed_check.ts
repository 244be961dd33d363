/**
 * The result of a check that could not be made.
 *
 * @module
 */

import { TokenRequestError } from "../../auth/mod.ts";
import type { Context } from "../context.ts";
import {
  describeFailure,
  reportRecord,
  reportSentence,
} from "../report/failure.ts";
import { sanitize } from "../text/sanitize.ts";
import type { CheckResult } from "./describe.ts";

/**
 * Puts a failure on one line. That Entra refuses the credential (RFC 6749, section 5.2,
 * `invalid_client`) is an answer: it has expired or is wrong. Everything else leaves it open.
 */
export function failedCheck(
  error: unknown,
  { hints, log }: Pick<Context, "hints"> & Partial<Pick<Context, "log">>,
): CheckResult {
  const report = describeFailure(error, hints);
  log?.record({ level: "error", ...reportRecord(report) });
  const isRefused = error instanceof TokenRequestError &&
    error.refusal.error === "invalid_client";
  return {
    state: isRefused ? "critical" : "unknown",
    summary: sanitize(reportSentence(report)),
    thresholds: undefined,
    credentials: [],
  };
}
