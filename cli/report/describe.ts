/**
 * From anything that was thrown to what is said about it, and the exit code.
 *
 * @module
 */

import {
  AuthError,
  type AuthErrors,
  type TokenDeadlineError,
  type TokenRefusal,
} from "../../auth/mod.ts";
import {
  BatchRequestError,
  ContentChangedError,
  FileTooLargeError,
  GraphResponseError,
  LinkError,
  NoAnswerError,
  PathError,
  PermissionError,
  ProtocolError,
  TimeBudgetError,
  UnexpectedBodyError,
} from "../../graph/mod.ts";
import { CommandError, ConfigurationError, UsageError } from "../errors.ts";
import { EXIT_CODES, type ExitCode, exitCodeForStatus } from "../exit_codes.ts";
import {
  graphAdvice,
  noAnswerAdvice,
  unexpectedBodyAdvice,
} from "./graph_advice.ts";
import { toGraphError } from "./no_token_answer.ts";
import { StopSignal } from "../system/system.ts";

/** What is said about a failure. */
export interface Report {
  readonly exitCode: ExitCode;
  /** What failed and why: one line, or one for each wrong setting. */
  readonly message: string;
  /** What to do. */
  readonly advice: string | undefined;
  /** What support asks for, by name. */
  readonly ids: Readonly<Record<string, string | undefined>>;
  /** Further fields of the JSON log. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Answers what to do about a refusal of the token endpoint. */
export type HintFinder = (refusal: TokenRefusal) => string | undefined;

/** Describes anything that was thrown. */
export function describeError(error: unknown, findHint: HintFinder): Report {
  if (error instanceof StopSignal) {
    return report(
      error.signal === "SIGINT"
        ? EXIT_CODES.interrupted
        : EXIT_CODES.terminated,
      error.message,
    );
  }
  if (error instanceof UsageError) {
    return report(EXIT_CODES.usage, error.message, error.advice);
  }
  if (error instanceof ConfigurationError) return describeProblems(error);
  if (error instanceof CommandError) {
    const { ids, fields } = describeGraphError(error.cause) ?? {};
    return report(error.exitCode, error.message, error.advice, ids, fields);
  }
  // Every subclass is in the union, which a test compares.
  if (error instanceof AuthError) {
    return describeAuthError(error as AuthErrors, findHint);
  }
  return describeGraphError(error) ?? describeUnexpected(error);
}

/** The lines of a report for people. */
export function reportLines({ message, advice, ids }: Report): string[] {
  const known = Object.entries(ids).filter(([, value]) => value !== undefined);
  return [
    ...message.split("\n"),
    ...advice === undefined ? [] : [advice],
    ...known.length === 0
      ? []
      : [known.map(([name, value]) => `${name} ${value}`).join(", ")],
  ];
}

/** A report as the object of the JSON log. */
export function reportRecord(
  { exitCode, message, advice, ids, fields }: Report,
): Readonly<Record<string, unknown>> {
  const named = Object.entries(ids).map((
    [name, value],
  ) => [name.toLowerCase().replaceAll(/[ -]/g, "_"), value]);
  return {
    event: "error",
    exit_code: exitCode,
    message,
    advice,
    ...Object.fromEntries(named),
    ...fields,
  };
}

function report(
  exitCode: ExitCode,
  message: string,
  advice?: string,
  ids: Report["ids"] = {},
  fields: Report["fields"] = {},
): Report {
  return { exitCode, message, advice, ids, fields };
}

function describeProblems({ problems }: ConfigurationError): Report {
  const lines = problems.map(({ problem, advice }) => `${problem}. ${advice}`);
  return report(
    EXIT_CODES.usage,
    lines.join("\n"),
    "See the README's table of settings, or appgraph --help",
    {},
    { problems },
  );
}

function describeAuthError(error: AuthErrors, findHint: HintFinder): Report {
  switch (error.code) {
    case "token-request-refused": {
      const { refusal } = error;
      const { status, description, traceId, correlationId, timestamp } =
        refusal;
      const exitCode = isTransient(refusal)
        ? EXIT_CODES.tryAgain
        : EXIT_CODES.authentication;
      const codes = refusal.aadstsCodes.map((code) => `AADSTS${code}`);
      return report(
        exitCode,
        `${error.message}${description && `: ${description}`}`,
        findHint(refusal) ??
          (exitCode === EXIT_CODES.tryAgain
            ? retryAdvice(refusal)
            : "Check tenant, client id and credential"),
        {
          "code": codes.join(" ") || undefined,
          "trace id": traceId,
          "correlation id": correlationId,
          "date": timestamp,
        },
        { status, error: refusal.error },
      );
    }
    case "token-response-invalid":
      return report(
        EXIT_CODES.unexpected,
        error.message,
        "A proxy or a wrong authority host may have answered",
        {},
        { status: error.status },
      );
    case "no-token-answer": {
      const told = toGraphError(error);
      const said = describeGraphError(told) ?? describeUnexpected(told);
      const { tries } = error;
      const message = tries === 1
        ? said.message
        : `${said.message}, after ${tries} tries`;
      return { ...said, message };
    }
    case "token-deadline-passed":
      return describeDeadline(error);
    case "credential-unusable":
    case "managed-identity-unavailable":
      return report(EXIT_CODES.usage, error.message, "See appgraph doctor");
    default:
      return error satisfies never;
  }
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

function describeGraphError(error: unknown): Report | undefined {
  if (error instanceof GraphResponseError) {
    const { status, requestId, clientRequestId, date, graphCode } = error;
    return report(
      exitCodeForStatus(status),
      error.message,
      graphAdvice(error),
      {
        "request-id": requestId,
        "client-request-id": clientRequestId,
        "date": date,
      },
      { status, code: graphCode },
    );
  }
  if (error instanceof NoAnswerError) {
    return report(
      EXIT_CODES.tryAgain,
      error.message,
      noAnswerAdvice(error.reason),
      {},
      { reason: error.reason },
    );
  }
  if (error instanceof TimeBudgetError) return describeDeadline(error);
  if (error instanceof ProtocolError) {
    return report(
      EXIT_CODES.unexpected,
      error.message,
      "A proxy or another service may have answered instead of Graph",
    );
  }
  if (error instanceof FileTooLargeError) {
    return report(EXIT_CODES.usage, error.message, "Send a link to it instead");
  }
  if (error instanceof UnexpectedBodyError) {
    const { requestId, status } = error;
    return report(
      EXIT_CODES.unexpected,
      error.message,
      unexpectedBodyAdvice(error),
      { "request-id": requestId },
      { status },
    );
  }
  if (error instanceof ContentChangedError) {
    return report(
      EXIT_CODES.tryAgain,
      error.message,
      "Run again: the download starts from the beginning then",
    );
  }
  if (error instanceof LinkError) {
    return report(
      EXIT_CODES.unexpected,
      error.message,
      "Graph's answer cannot be followed safely; see --verbose",
      {},
      { code: error.code },
    );
  }
  if (error instanceof PathError) {
    return report(EXIT_CODES.usage, error.message, "See appgraph help get");
  }
  if (error instanceof BatchRequestError) {
    return report(EXIT_CODES.usage, error.message, "See appgraph help batch");
  }
  if (error instanceof PermissionError) {
    return report(
      EXIT_CODES.usage,
      error.message,
      "Add the host to the permission set in deno.json and run deno task compile",
    );
  }
  return undefined;
}

function describeDeadline(
  error: TimeBudgetError | TokenDeadlineError,
): Report {
  const { retryAt, status } = error;
  const when = retryAt && new Date(retryAt).toISOString();
  return report(
    EXIT_CODES.tryAgain,
    error.message,
    when
      ? `Try again from ${when} on${
        "reason" in error && error.reason === "long-wait"
          ? ""
          : ", or raise --max-time"
      }`
      : "Raise --max-time",
    { "request-id": "requestId" in error ? error.requestId : undefined },
    { status, retry_at: when },
  );
}

function describeUnexpected(error: unknown): Report {
  // A permission that the runtime refuses is a matter of the build, not a fault of the program.
  if (error instanceof Deno.errors.NotCapable) {
    return report(
      EXIT_CODES.usage,
      "The runtime refused a permission that this program was not built with",
      "Use the permission set of deno.json, or build the program with it",
    );
  }
  // What other code throws may hold a URL or a secret; its class and place do not.
  const name = error instanceof Error ? className(error) : typeof error;
  const where = error instanceof Error ? firstFrame(error) : undefined;
  return report(
    EXIT_CODES.unexpected,
    `Unexpected failure: ${name}${where ? ` at ${where}` : ""}`,
    "This is a fault of the program: please report it with this line",
  );
}

function className({ name }: Error): string {
  return /^\w{1,50}$/.test(name) ? name : "Error";
}

/** Where in the program's own files; `deno task trace` tells what stands there in the sources. */
function firstFrame({ stack = "", message }: Error): string | undefined {
  // The message comes first, and may have lines that look like frames.
  const frames = stack.slice(stack.indexOf(message) + message.length);
  const frame = /^\s+at .*?\bfile:\S*\/([\w.]+\.[jt]s:\d+:\d+)\)?$/m;
  return frame.exec(frames)?.[1];
}
