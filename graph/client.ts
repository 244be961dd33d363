import type { Connection } from "./http/exchange.ts";
import { fetchOnce } from "./http/fetch_once.ts";
import { checkSecureLink } from "./http/redirect.ts";
import { readPages, sendJson, sendRaw, withSelect } from "./http/requests.ts";
import { sleepByTimer } from "./retry/sleep.ts";
import type { GraphClient } from "./graph_client.ts";
import { itemsOf } from "./collections/paging.ts";
import type { GraphClientOptions } from "./types.ts";

/**
 * Makes a client of Microsoft Graph.
 *
 * @param options Where tokens come from, and limits.
 * @returns The client. Its methods throw the classes of `errors.ts`, what `getToken` throws, and
 * the reason of an aborted signal.
 * @throws {RangeError} `baseUrl` is no origin.
 *
 * @example
 * ```ts
 * import { createGraphClient } from "./client.ts";
 *
 * const graph = createGraphClient({
 *   getToken: () => Promise.resolve("an access token"),
 *   fetch: () => Promise.resolve(Response.json({ displayName: "inventory-cron" })),
 * });
 * const app = await graph.get("/applications/1");
 * if (app.displayName !== "inventory-cron") throw new Error("Unexpected");
 * ```
 */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const connection = connect(options);
  // The casts: an answer is typed by its path, what really comes is not checked.
  return {
    get: async (path, options = {}) =>
      await sendJson(
        connection,
        "GET",
        path,
        undefined,
        withSelect(options),
      ) as never,
    post: async (path, body, options = {}) =>
      await sendJson(connection, "POST", path, body, options) as never,
    patch: async (path, body, options = {}) =>
      await sendJson(connection, "PATCH", path, body, options) as never,
    put: (path, body, options = {}) =>
      sendJson(connection, "PUT", path, body, options),
    delete: (path, options = {}) =>
      sendJson(connection, "DELETE", path, undefined, options),
    request: (method, path, options = {}) =>
      sendRaw(connection, method, path, options),
    pages: (path, options = {}) =>
      readPages(connection, path, withSelect(options)),
    // The code of the jobs is loaded when one runs: a single request need not parse it.
    async *delta(path, options = {}) {
      const { readDelta } = await import("./collections/delta.ts");
      yield* readDelta(connection, path, options);
    },
    async download(path, options = {}) {
      const { openDownload } = await import("./transfer/download.ts");
      return await openDownload(connection, path, options);
    },
    async upload(path, source, options = {}) {
      const { uploadFile } = await import("./transfer/upload.ts");
      return await uploadFile(connection, path, source, options);
    },
    async *batch(requests, options = {}) {
      const { runBatch } = await import("./batch/run.ts");
      yield* runBatch(connection, requests, options);
    },
    items: (path, options = {}) =>
      itemsOf(readPages(connection, path, withSelect(options))),
  };
}

function connect(options: GraphClientOptions): Connection {
  return {
    getToken: options.getToken,
    fetch: options.fetch ?? fetch,
    fetchOnce: options.fetch ?? fetchOnce,
    baseUrl: checkBaseUrl(options.baseUrl ?? "https://graph.microsoft.com"),
    version: options.version ?? "v1.0",
    maxRetries: options.maxRetries ?? 4,
    timeoutMs: options.timeoutMs ?? 60_000,
    deadline: options.deadline,
    signal: options.signal,
    userAgent: options.userAgent ?? "appgraph",
    sleep: options.sleep ?? sleepByTimer,
    onEvent: options.onEvent ?? (() => {}),
  };
}

function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (
    !url || url.pathname !== "/" || url.search || url.hash || url.username ||
    url.password
  ) {
    throw new RangeError(
      `Cannot use "${baseUrl}" as root of Microsoft Graph: wanted an origin such as "https://graph.microsoft.com"`,
    );
  }
  checkSecureLink(url.origin);
  return url.origin;
}
