/**
 * From anything that was thrown to what is said about it, and the exit code.
 *
 * @module
 */

import {
  type AssertionRefusedError,
  AuthError,
  type AuthErrors,
  type TokenRefusal,
} from "../../auth/mod.ts";
import { GraphError, type GraphErrors } from "../../graph/mod.ts";
import { CommandError, ConfigurationError, UsageError } from "../errors.ts";
import { EXIT_CODES, SIGNAL_EXIT_CODES } from "../exit_codes.ts";
import { StopSignal } from "../system/system.ts";
import { hintFor } from "./entra_hints.ts";
import { SOURCE_ADVICE } from "./federated_sources.ts";
import { adviseOnFederation } from "./federation_advice.ts";
import { describeDeadline, describeGraphError } from "./graph_failures.ts";
import type { Hints } from "./hints.ts";
import { toGraphError } from "./no_token_answer.ts";
import { type Report, report } from "./report.ts";
import { describeUnexpected } from "./unexpected.ts";

/**
 * Describes anything that was thrown.
 *
 * @param hints What is known of the run; nothing before the command line was understood.
 */
export function describeFailure(error: unknown, hints: Hints = {}): Report {
  if (error instanceof StopSignal) {
    return report(SIGNAL_EXIT_CODES[error.signal], error.message);
  }
  if (error instanceof UsageError) {
    return report(EXIT_CODES.usage, error.message, error.advice);
  }
  if (error instanceof ConfigurationError) return describeProblems(error);
  if (error instanceof CommandError) {
    const { ids, fields } = error.cause instanceof GraphError
      ? describeGraphError(error.cause as GraphErrors, hints)
      : {};
    return report(error.exitCode, error.message, error.advice, ids, fields);
  }
  // Every subclass is in its union, which a test compares.
  if (error instanceof AuthError) {
    return describeAuthError(error as AuthErrors, hints);
  }
  if (error instanceof GraphError) {
    return describeGraphError(error as GraphErrors, hints);
  }
  return describeUnexpected(error);
}

function describeProblems({ problems }: ConfigurationError): Report {
  const lines = problems.map(({ problem, advice }) => `${problem}. ${advice}`);
  const isMissing = problems.some(({ problem }) =>
    problem.endsWith(" is missing")
  );
  const advice = `See appgraph help settings${
    isMissing ? "; appgraph init asks for them on a terminal" : ""
  }`;
  return {
    ...report(EXIT_CODES.usage, lines.join("\n"), advice, {}, { problems }),
    lines,
  };
}

function describeAuthError(error: AuthErrors, hints: Hints): Report {
  switch (error.code) {
    case "token-request-refused":
      return describeRefusal(error.message, error.refusal, hints);
    case "token-response-invalid":
      return report(
        EXIT_CODES.unexpected,
        error.message,
        "A proxy or a wrong authority host may have answered",
        {},
        { status: error.status },
      );
    case "assertion-refused":
      return describeAssertionRefusal(error, hints);
    case "no-token-answer":
      return describeGraphError(toGraphError(error), hints);
    case "token-deadline-passed":
      return describeDeadline(error);
    case "credential-unusable":
    case "managed-identity-unavailable":
      return report(EXIT_CODES.usage, error.message, "See appgraph doctor");
    default:
      return error satisfies never;
  }
}

function describeRefusal(
  message: string,
  refusal: TokenRefusal,
  hints: Hints,
): Report {
  const { status, description, traceId, correlationId, timestamp, tries } =
    refusal;
  const exitCode = isTransient(refusal)
    ? EXIT_CODES.tryAgain
    : EXIT_CODES.authentication;
  const codes = refusal.aadstsCodes.map((code) => `AADSTS${code}`);
  const { facts } = hints;
  const hint = facts && hintFor(refusal, { ...facts, now: Date.now() });
  const federation = adviseOnFederation(refusal, hints);
  const told = report(
    exitCode,
    `${message}${description && `: ${description}`}`,
    federation?.advice ?? hint ??
      (exitCode === EXIT_CODES.tryAgain
        ? retryAdvice(refusal)
        : "Check tenant, client id and credential; appgraph doctor tries them one by one"),
    {
      "code": codes.join(" ") || undefined,
      "trace id": traceId,
      "correlation id": correlationId,
      "date": timestamp,
    },
    { status, error: refusal.error, tries },
  );
  return { ...told, details: federation?.details };
}

function describeAssertionRefusal(
  error: AssertionRefusedError,
  { facts }: Hints,
): Report {
  const { status, description, tries } = error.refusal;
  return report(
    error.isTransient ? EXIT_CODES.tryAgain : EXIT_CODES.authentication,
    `${error.message}${description && `: ${description}`}`,
    error.isTransient
      ? "Try again later"
      : facts?.source && SOURCE_ADVICE[facts.source],
    {},
    { status, tries },
  );
}

/** Refusals that pass by themselves: the status tells, or OAuth's own code for it. */
function isTransient({ status, error }: TokenRefusal): boolean {
  return status === 408 || status === 429 || status >= 500 ||
    error === "temporarily_unavailable";
}

function retryAdvice({ retryAfter }: TokenRefusal): string {
  return retryAfter === undefined
    ? "Try again later"
    : `Try again later; the server says Retry-After: ${retryAfter}`;
}
