/**
 * HTTP that never goes through a proxy, for the managed identity endpoints.
 *
 * `fetch` obeys `HTTP_PROXY` for link-local and loopback addresses too, and `node:http` does with
 * `NODE_USE_ENV_PROXY`: a request for a token would be carried to the proxy.
 *
 * @module
 */

import { ManagedIdentityUnavailableError } from "./errors.ts";
import type { Fetch } from "./types.ts";

/** How long connecting may take: the endpoints are on the same machine, or next to it. */
const CONNECT_TIMEOUT_MS = 2_500;
/** A token response is a few kilobytes. More is not one, and must not fill the memory. */
const MAX_BODY_BYTES = 1 << 20;

/** Options of {@linkcode createDirectFetch}. */
export interface DirectFetchOptions {
  /** Milliseconds until a connection must stand; 2,500 by default. */
  readonly connectTimeoutMs?: number;
}

/**
 * Makes a `fetch` for plain `http:` URLs that uses no proxy. It tries whether there is anything to
 * connect to, so that an endpoint that is not there (`ManagedIdentityUnavailableError`) is told, and
 * soon, from one that is slow or breaks off (`TypeError`, as from `fetch`). Bodies are read whole.
 */
export function createDirectFetch(options: DirectFetchOptions = {}): Fetch {
  const connectTimeoutMs = options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS;
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const hostname = url.hostname.replace(/^\[|\]$/g, "");
    const port = Number(url.port || 80);
    await probe({ hostname, port }, url, connectTimeoutMs, init.signal);
    // What the runtime calls a proxy of type "tcp" is the server itself, and no other is asked.
    using client = Deno.createHttpClient({
      proxy: { transport: "tcp", hostname, port },
    });
    const response = await fetch(input, {
      ...init,
      client,
      redirect: "manual",
    });
    const body = await readBody(response, url);
    return new Response(body, response);
  };
}

async function probe(
  address: Deno.ConnectOptions,
  url: URL,
  timeoutMs: number,
  signal: AbortSignal | null | undefined,
): Promise<void> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  const signals = [controller.signal, ...(signal ? [signal] : [])];
  try {
    const connection = await Deno.connect({
      ...address,
      signal: AbortSignal.any(signals),
    });
    connection.close();
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

async function readBody(
  response: Response,
  { host }: URL,
): Promise<Blob | null> {
  if (response.body === null) return null;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) {
      throw new TypeError(
        `Cannot read the answer of "${host}": larger than ${MAX_BODY_BYTES} bytes`,
      );
    }
    chunks.push(chunk);
  }
  return new Blob(chunks);
}
