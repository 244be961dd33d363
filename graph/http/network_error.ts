import {
  GraphError,
  NoAnswerError,
  type NoAnswerReason,
  PermissionError,
} from "../errors.ts";

// Only chooses the reason that is shown; whether something is a network failure is told by its class.
const REASONS: readonly (readonly [RegExp, NoAnswerReason])[] = [
  [/\bdns\b|failed to lookup|name resolution/i, "dns"],
  [/\bproxy\b|\btunnel\b|\bsocks/i, "proxy"],
  [
    /certificate|\btls\b|handshake|UnknownIssuer|received corrupt message|fatal alert/i,
    "tls",
  ],
  [/timed? ?out/i, "timeout"],
  [
    /reset|connection closed|broken pipe|unexpected end|unexpected eof|error reading a body|before message completed/i,
    "reset",
  ],
  [/refused|unreachable|\(connect\)|error trying to connect/i, "connect"],
];

function reasonOf(error: Error): NoAnswerReason {
  const cause = error.cause instanceof Error ? error.cause.message : "";
  // Without the URL, whose words would be taken for a reason.
  const text = `${error.message} ${cause}`.replace(/\(?https?:\/\/\S+/gi, "");
  return REASONS.find(([regexp]) => regexp.test(text))?.[1] ?? "other";
}

const NETWORK_ERRORS = [
  TypeError,
  Deno.errors.Http,
  Deno.errors.ConnectionRefused,
  Deno.errors.ConnectionReset,
  Deno.errors.ConnectionAborted,
  Deno.errors.BrokenPipe,
  Deno.errors.TimedOut,
  Deno.errors.UnexpectedEof,
  Deno.errors.Interrupted,
];

/**
 * Turns what `fetch`, or reading its body, throws into a typed error that is safe to show: the
 * text of the original holds full URLs and differs between versions.
 *
 * @param error What was thrown.
 * @param url The URL that was asked.
 * @returns A {@linkcode NoAnswerError}, a {@linkcode PermissionError}, or what is neither, as it is.
 */
export function toNetworkError(error: unknown, url: string): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  const { host } = new URL(url);
  if (
    error instanceof Deno.errors.NotCapable ||
    error instanceof Deno.errors.PermissionDenied
  ) return new PermissionError(host);
  return NETWORK_ERRORS.some((known) => error instanceof known)
    ? new NoAnswerError(reasonOf(error), host)
    : error;
}
