import type { Fetch } from "./types.ts";

const UNREPEATABLE_METHODS: ReadonlySet<string> = new Set(["POST", "PATCH"]);

/**
 * The runtime's `fetch`, kept from sending a POST or PATCH twice.
 *
 * Where a connection that was kept open ends before the first byte of an answer, the runtime sends
 * the request again by itself, though the server may have carried it out. So these two methods
 * never get such a connection. (Runtime 2.7 does the same on new connections, and nothing but a
 * body that streams would stop it.)
 */
export function createDefaultFetch(): Fetch {
  let client: Deno.HttpClient | undefined;
  return (input, init) => {
    if (!UNREPEATABLE_METHODS.has(init?.method ?? "GET")) {
      return fetch(input, init);
    }
    client ??= Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
    return fetch(input, { ...init, client });
  };
}
