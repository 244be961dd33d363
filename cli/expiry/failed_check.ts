/**
 * The result of a check that could not be made.
 *
 * @module
 */

import { TokenRequestError } from "../../auth/mod.ts";
import type { Context } from "../context.ts";
import {
  explainFailure,
  reportRecord,
  reportSentence,
} from "../report/failure.ts";
import { CHECK_EXIT_CODES } from "../exit_codes.ts";
import { sanitize } from "../text/sanitize.ts";
import type { CheckResult } from "./describe.ts";

/**
 * Puts a failure on one line. That Entra refuses the credential (RFC 6749, section 5.2,
 * `invalid_client`) is an answer: it has expired or is wrong. Everything else leaves it open.
 */
export async function failedCheck(
  error: unknown,
  { hints, log }: Pick<Context, "hints"> & Partial<Pick<Context, "log">>,
): Promise<CheckResult> {
  const report = await explainFailure(error, hints);
  const isRefused = error instanceof TokenRequestError &&
    error.refusal.error === "invalid_client";
  const state = isRefused ? "critical" : "unknown";
  const exitCode = CHECK_EXIT_CODES[state];
  log?.record({ level: "error", ...reportRecord({ ...report, exitCode }) });
  return {
    state,
    summary: sanitize(reportSentence(report)),
    thresholds: undefined,
    credentials: [],
  };
}
