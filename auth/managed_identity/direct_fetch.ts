/**
 * HTTP that never goes through a proxy, for the managed identity endpoints.
 *
 * `fetch` obeys `HTTP_PROXY` for link-local and loopback addresses too, and `node:http` does with
 * `NODE_USE_ENV_PROXY`: a request for a token would be carried to the proxy. A client that is told
 * to take the server for its proxy writes requests as for a proxy, which Azure's metadata service is
 * documented not to support. So the one GET that is needed is written here.
 *
 * @module
 */

import { ManagedIdentityUnavailableError } from "../errors.ts";
import { parseAnswer } from "./http_answer.ts";
import type { Fetch } from "../types.ts";

/** How long connecting may take: the endpoints are on the same machine, or next to it. */
const CONNECT_TIMEOUT_MS = 2_500;
/** A token response is a few kilobytes. More is not one, and must not fill the memory. */
const MAX_ANSWER_BYTES = 1 << 20;

/** Options of {@linkcode createDirectFetch}. */
export interface DirectFetchOptions {
  /** Milliseconds until a connection must stand; 2,500 by default. */
  readonly connectTimeoutMs?: number;
}

/**
 * Makes a `fetch` for GET requests to plain `http:` URLs that uses no proxy and follows no redirect.
 * An endpoint that is not there (`ManagedIdentityUnavailableError`) is told, and soon, from one that
 * is slow or breaks off (`TypeError`, as from `fetch`). Bodies are read whole.
 */
export function createDirectFetch(options: DirectFetchOptions = {}): Fetch {
  const connectTimeoutMs = options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS;
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const signal = init.signal ?? undefined;
    const connection = await connect(url, connectTimeoutMs, signal);
    // Ends what is being waited for.
    const abort = () => connection.close();
    signal?.addEventListener("abort", abort, { once: true });
    try {
      await write(connection, requestHead(url, new Headers(init.headers)));
      return await readAnswer(connection, url);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof TypeError) throw error;
      throw brokenAnswer(url, "the connection was lost", error);
    } finally {
      signal?.removeEventListener("abort", abort);
      if (!signal?.aborted) connection.close();
    }
  };
}

async function connect(
  url: URL,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Deno.TcpConn> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  const signals = [controller.signal, ...(signal ? [signal] : [])];
  try {
    return await Deno.connect({
      hostname: url.hostname.replace(/^\[|\]$/g, ""),
      port: Number(url.port || 80),
      signal: AbortSignal.any(signals),
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (isPermissionError(error)) throw error;
    const reason = controller.signal.aborted
      ? `no connection in ${timeoutMs} ms`
      : error instanceof Deno.errors.ConnectionRefused
      ? "the connection is refused"
      : "there is no way to it";
    throw new ManagedIdentityUnavailableError(
      `Cannot use a managed identity: nothing answers at "${url.host}", ${reason}`,
    );
  } finally {
    clearTimeout(timer);
  }
}

function isPermissionError(error: unknown): boolean {
  return error instanceof Deno.errors.NotCapable ||
    error instanceof Deno.errors.PermissionDenied;
}

/** The head of a request in origin form (RFC 9112, section 3.2.1). */
function requestHead(url: URL, headers: Headers): string {
  const lines = [
    `GET ${url.pathname}${url.search} HTTP/1.1`,
    `host: ${url.host}`,
    "connection: close",
    ...[...headers].map(([name, value]) => `${name}: ${value}`),
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
}

async function write(connection: Deno.Conn, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  for (let written = 0; written < bytes.length;) {
    written += await connection.write(bytes.subarray(written));
  }
}

async function readAnswer(connection: Deno.Conn, url: URL): Promise<Response> {
  const answer = new Uint8Array(MAX_ANSWER_BYTES);
  let length = 0;
  while (true) {
    if (length === answer.length) {
      throw brokenAnswer(url, `larger than ${MAX_ANSWER_BYTES} bytes`);
    }
    const read = await connection.read(answer.subarray(length));
    length += read ?? 0;
    const parsed = parseAnswer(answer.subarray(0, length), read === null);
    if (parsed === "malformed") throw brokenAnswer(url, "it is not HTTP");
    if (parsed !== "incomplete") return parsed;
    if (read === null) throw brokenAnswer(url, "the connection closed in it");
  }
}

function brokenAnswer({ host }: URL, reason: string, cause?: unknown): Error {
  return new TypeError(`Cannot read the answer of "${host}": ${reason}`, {
    cause,
  });
}
