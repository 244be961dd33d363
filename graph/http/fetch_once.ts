// One for the whole process: it holds nothing of whoever uses it.
let client: Deno.HttpClient | undefined;

/**
 * The runtime's `fetch`, for requests that must not be carried out twice.
 *
 * Where a connection that was kept open ends before the first byte of an answer, the runtime sends
 * the request again by itself, though the server may have carried it out. So such requests never get
 * a kept connection. (Runtime 2.7 does the same on new connections, and nothing but a body that
 * streams would stop it.)
 */
export function fetchOnce(
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  client ??= Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
  return fetch(input, { ...init, client });
}
