import type { Connection, PreparedRequest } from "./exchange.ts";
import { joinSignals } from "./signals.ts";
import type { RequestBody, RequestOptions } from "../types.ts";
import { graphUrl, needsEventualConsistency } from "../url.ts";

/** The body of a request and the `Content-Type` it has if the caller names none. */
export interface EncodedBody {
  readonly body: RequestBody;
  readonly contentType?: string;
}

const OWN_HEADERS = ["authorization", "host"];

/**
 * Makes a request for Graph from a path and options.
 *
 * @throws {PathError} The path is refused.
 * @throws {TypeError} A header is refused.
 */
export function prepare(
  connection: Connection,
  method: string,
  path: string,
  options: RequestOptions,
  content?: EncodedBody,
): PreparedRequest {
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
    signal: joinSignals(options.signal, connection.signal),
    deadline: earlier(options.deadline, connection.deadline),
  };
}

function earlier(...times: (number | undefined)[]): number | undefined {
  const given = times.filter((time) => time !== undefined);
  return given.length === 0 ? undefined : Math.min(...given);
}

/**
 * Bytes and streams go as they are, everything else as JSON.
 *
 * @param body What the caller gave.
 */
export function encodeBody(body: unknown): EncodedBody | undefined {
  if (body === undefined) return undefined;
  if (body instanceof Blob) {
    return { body, contentType: body.type || "application/octet-stream" };
  }
  if (body instanceof ReadableStream || isBytes(body)) {
    return { body, contentType: "application/octet-stream" };
  }
  return { body: JSON.stringify(body), contentType: "application/json" };
}

function isBytes(body: unknown): body is Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array;
}
