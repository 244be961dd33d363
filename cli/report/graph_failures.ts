/**
 * What is said of the errors of `graph/`.
 *
 * @module
 */

import type {
  GraphErrors,
  GraphResponseError,
  TimeBudgetError,
} from "../../graph/mod.ts";
import type { TokenDeadlineError } from "../../auth/mod.ts";
import { EXIT_CODES, exitCodeForStatus } from "../exit_codes.ts";
import { forbiddenAdvice } from "./forbidden_advice.ts";
import { graphAdvice, unexpectedBodyAdvice } from "./graph_advice.ts";
import type { Hints } from "./hints.ts";
import { describeNoAnswer } from "./no_answer_advice.ts";
import { type Report, report } from "./report.ts";

/** Describes an error of `graph/`. */
export function describeGraphError(error: GraphErrors, hints: Hints): Report {
  switch (error.code) {
    case "graph-response":
    case "page-token-expired":
      return describeResponse(error, hints);
    case "no-answer": {
      const { message, advice } = describeNoAnswer(error, hints.env);
      const { reason, tries } = error;
      return report(EXIT_CODES.tryAgain, message, advice, {}, {
        reason,
        tries,
      });
    }
    case "time-budget":
      return describeDeadline(error);
    case "not-http":
      return report(
        EXIT_CODES.unexpected,
        error.message,
        "A proxy or another service may have answered instead of Graph",
      );
    case "unexpected-body": {
      const { requestId, status } = error;
      return report(
        EXIT_CODES.unexpected,
        error.message,
        unexpectedBodyAdvice(error),
        { "request-id": requestId },
        { status },
      );
    }
    case "content-changed":
      return report(
        EXIT_CODES.tryAgain,
        error.message,
        "Run again: the download starts from the beginning then",
      );
    case "foreign-link":
    case "repeated-link":
    case "redirect-refused":
    case "redirect-loop":
      return report(
        EXIT_CODES.unexpected,
        error.message,
        "Graph's answer cannot be followed safely; see --verbose",
        {},
        { code: error.code },
      );
    case "path-refused":
      return report(EXIT_CODES.usage, error.message, "See appgraph help get");
    case "batch-request-refused":
      return report(EXIT_CODES.usage, error.message, "See appgraph help batch");
    case "file-too-large":
      return report(
        EXIT_CODES.usage,
        error.message,
        "Send a link to it instead",
      );
    case "permission-refused":
      return report(
        EXIT_CODES.usage,
        error.message,
        "Add the host to the permission set in deno.json and run deno task compile",
      );
    default:
      return error satisfies never;
  }
}

function describeResponse(error: GraphResponseError, hints: Hints): Report {
  const { status, requestId, clientRequestId, date, graphCode, tries } = error;
  const { details } = error;
  const access = status === 403 ? forbiddenAdvice(error, hints) : undefined;
  const told = report(
    exitCodeForStatus(status),
    error.message,
    access?.advice ?? graphAdvice(error, hints),
    {
      "request-id": requestId,
      "client-request-id": clientRequestId,
      "date": date,
    },
    {
      status,
      code: graphCode,
      tries,
      ...details.length > 0 && { details },
      ...access?.fields,
    },
  );
  return { ...told, details: access?.lines };
}

/** Describes that the time allowed is over. */
export function describeDeadline(
  error: TimeBudgetError | TokenDeadlineError,
): Report {
  const { retryAt, status } = error;
  const when = retryAt === undefined
    ? undefined
    : new Date(retryAt).toISOString();
  return report(
    EXIT_CODES.tryAgain,
    error.message,
    adviceOnTime(error, when),
    { "request-id": "requestId" in error ? error.requestId : undefined },
    { status, retry_at: when },
  );
}

function adviceOnTime(
  { reason }: TokenDeadlineError | TimeBudgetError,
  when: string | undefined,
): string {
  if (reason === "long-wait") {
    return when ? `Try again from ${when} on` : "Try again in some days";
  }
  return when
    ? `Try again from ${when} on, or raise --max-time`
    : "Raise --max-time";
}
