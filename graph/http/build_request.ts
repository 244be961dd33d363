import type { Connection } from "./connection.ts";
import { joinSignals } from "./signals.ts";
import { toJson } from "../json.ts";
import type { Answer } from "../timeout/answer.ts";
import type { HttpMethod, RequestBody, RequestOptions } from "../types.ts";
import { graphUrl, needsEventualConsistency } from "../url.ts";

/** One request, which may need several tries. */
export interface GraphRequest {
  /** In upper case. */
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: RequestBody | undefined;
  /** Whether the access token goes along: to the origin of the service only. */
  readonly authorize: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly deadline?: number | undefined;
  /** Which answers are given back instead of thrown; if not given, a success, and 304. */
  readonly accepts?: ((answer: Answer) => boolean) | undefined;
  /** Told the token that it goes out with, each time. */
  readonly onSend?: ((token: string) => void) | undefined;
  /** By which method's rules it is sent again, if not by those of its own. */
  readonly retryAs?: HttpMethod | undefined;
}

/** The body of a request and the `Content-Type` it has if the caller names none. */
export interface EncodedBody {
  readonly body: RequestBody;
  readonly contentType?: string | undefined;
}

const OWN_HEADERS = ["authorization", "host"];

/**
 * Makes a request for Graph from a path and options.
 *
 * @throws {PathError} The path is refused.
 * @throws {TypeError} A header is refused.
 */
export function buildRequest(
  connection: Connection,
  method: string,
  path: string,
  options: RequestOptions,
  content?: EncodedBody,
): GraphRequest {
  const url = graphUrl(path, {
    baseUrl: connection.baseUrl,
    version: options.version ?? connection.version,
    parameters: options.parameters,
  });
  const headers = new Headers(options.headers);
  for (const name of OWN_HEADERS) {
    if (headers.has(name)) {
      throw new TypeError(
        `Cannot set the header "${name}": the client sets it itself`,
      );
    }
  }
  const setDefault = (name: string, value: string) => {
    if (!headers.has(name)) headers.set(name, value);
  };
  setDefault("accept", "application/json");
  setDefault("user-agent", connection.userAgent);
  if (options.eventual || needsEventualConsistency(url)) {
    setDefault("consistencylevel", "eventual");
  }
  if (content?.contentType !== undefined) {
    setDefault("content-type", content.contentType);
  }
  return {
    method: method.toUpperCase(),
    url,
    headers,
    body: content?.body,
    authorize: true,
    ...limitsOf(connection, options),
  };
}

/** When a request has to end. */
export interface RequestLimits {
  readonly signal: AbortSignal | undefined;
  /** Epoch milliseconds. */
  readonly deadline: number | undefined;
}

/**
 * The limits of a call: its own and those of its client.
 *
 * @throws {RangeError} `deadline` is not a time.
 */
export function limitsOf(
  connection: Connection,
  { signal, deadline }: Pick<RequestOptions, "signal" | "deadline">,
): RequestLimits {
  if (Number.isNaN(deadline)) {
    throw new RangeError(
      "Cannot use the deadline: wanted epoch milliseconds, not NaN",
    );
  }
  const times = [deadline, connection.deadline].filter((time) =>
    time !== undefined
  );
  return {
    signal: joinSignals(signal, connection.signal),
    deadline: times.length === 0 ? undefined : Math.min(...times),
  };
}

/**
 * Bytes and streams go as they are, everything else as JSON.
 *
 * @param body What the caller gave.
 * @throws {TypeError} It cannot be made JSON.
 */
export function encodeBody(body: unknown): EncodedBody | undefined {
  if (body === undefined) return undefined;
  if (body instanceof Blob) {
    return { body, contentType: body.type || "application/octet-stream" };
  }
  if (body instanceof ReadableStream || isBytes(body)) {
    return { body, contentType: "application/octet-stream" };
  }
  return { body: encodeJson(body), contentType: "application/json" };
}

function encodeJson(body: unknown): string {
  try {
    const text = toJson(body);
    if (text !== undefined) return text;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new TypeError(
      "Cannot make JSON of the body: it is too long, or nested too deeply",
      { cause: error },
    );
  }
  throw new TypeError("Cannot make JSON of the body: JSON has no such value");
}

function isBytes(body: unknown): body is Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array;
}
