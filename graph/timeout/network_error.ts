import {
  GraphError,
  NoAnswerError,
  type NoAnswerReason,
  PermissionError,
  ProtocolError,
} from "../errors.ts";

// Only chooses the reason that is shown. A connection that ends during a TLS handshake is a lost
// connection, whatever else the text speaks of.
const REASONS: readonly (readonly [RegExp, NoAnswerReason])[] = [
  [/\bdns\b|failed to lookup|name resolution/i, "dns"],
  // What is said of SOCKS; of other proxies it is said that the connection is refused.
  [/\bproxy server unreachable/i, "connect"],
  [/\bproxy auth|\b407\b/i, "proxy-authentication"],
  [/\bproxy\b|\btunnel|\bsocks|invalid response version/i, "proxy"],
  [/timed? ?out/i, "timeout"],
  // rustls says "peer closed connection without sending TLS close_notify" of a plain reset.
  [
    /reset|connection (?:was )?closed|closed connection|close_notify|broken pipe|handshake eof|unexpected end|unexpected eof|error reading a body|before message completed/i,
    "reset",
  ],
  // The second: an authority that only has the name of one that is known.
  [/UnknownIssuer|BadSignature/i, "unknown-authority"],
  [/certificate expired|\bExpired\b/i, "certificate-expired"],
  [/not valid yet|NotValidYet/i, "certificate-not-yet-valid"],
  [/not valid for name|NotValidForName/i, "certificate-for-other-name"],
  [/certificate/i, "certificate"],
  [/\btls\b|handshake|received corrupt message|fatal alert/i, "tls"],
  [/refused|unreachable|\(connect\)|error trying to connect/i, "connect"],
];

// The runtime throws the same class for a lost connection, for what it refuses to send, and for a fault
// in a program. These texts (of 2.7 and 2.9) are of the first kind.
const NETWORK_REGEXP =
  /^(?:fetch failed|error sending request|error reading a body|(?:reached )?unexpected (?:end of file|eof)|connection |network)/i;
// Something came, but it is not what HTTP allows.
const PROTOCOL_REGEXP =
  /\binvalid (?:http|content-length|chunk|transfer-encoding)|message head is too large|too many headers|decompression error|\binvalid gzip/i;

function reasonOf(error: Error): NoAnswerReason {
  const text = textOf(error);
  return REASONS.find(([regexp]) => regexp.test(text))?.[1] ?? "other";
}

/** Without URLs, whose words would be taken for a reason. */
function textOf({ message, cause }: Error): string {
  const text = cause instanceof Error ? `${message} ${cause.message}` : message;
  return text.replace(/\(?https?:\/\/\S+/gi, "");
}

const NETWORK_ERRORS = [
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
 * @returns A {@linkcode NoAnswerError}, a {@linkcode ProtocolError}, a {@linkcode PermissionError}, or
 * what is none of these, as it is.
 */
export function toNetworkError(error: unknown, url: string): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  const { host } = new URL(url);
  if (
    error instanceof Deno.errors.NotCapable ||
    error instanceof Deno.errors.PermissionDenied
  ) return new PermissionError(host);
  if (error instanceof TypeError && PROTOCOL_REGEXP.test(textOf(error))) {
    return new ProtocolError(host, "what came is not HTTP");
  }
  const isNetwork = error instanceof TypeError
    ? NETWORK_REGEXP.test(error.message)
    : NETWORK_ERRORS.some((known) => error instanceof known);
  return isNetwork ? new NoAnswerError(reasonOf(error), host) : error;
}
