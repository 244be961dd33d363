import type { Fetch } from "./types.ts";

// One for the whole process: it holds nothing of whoever uses it.
let client: Deno.HttpClient | undefined;

/** Two ways to send a request. */
export interface Fetches {
  /** For what may be carried out twice. */
  readonly fetch: Fetch;
  /** For what may not. */
  readonly fetchOnce: Fetch;
}

/**
 * The runtime's `fetch`, kept from sending a request twice that must not be.
 *
 * Where a connection that was kept open ends before the first byte of an answer, the runtime sends
 * the request again by itself, though the server may have carried it out. So such requests never get
 * a kept connection. (Runtime 2.7 does the same on new connections, and nothing but a body that
 * streams would stop it.)
 */
export function createDefaultFetches(): Fetches {
  return {
    fetch,
    fetchOnce: (input, init) => {
      client ??= Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
      return fetch(input, { ...init, client });
    },
  };
}
