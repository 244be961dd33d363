import { checkOptions } from "./client_options.ts";
import { itemsOf } from "./collections/paging.ts";
import { readPages } from "./collections/read_pages.ts";
import type { GraphClient } from "./graph_client.ts";
import { callForJson, callForResponse, withSelect } from "./http/call.ts";
import type { GraphClientOptions } from "./types.ts";

/**
 * Makes a client of Microsoft Graph.
 *
 * @param options Where tokens come from, and limits.
 * @returns The client. Its methods throw the classes of `errors.ts`, what `getToken` throws, and
 * the reason of an aborted signal.
 * @throws {RangeError} A limit, a version or `baseUrl` is none that can be used.
 * @throws {TypeError} An option is of the wrong kind.
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
  const connection = checkOptions(options);
  // The casts: an answer is typed by its path, what really comes is not checked.
  return {
    get: async (path, options = {}) =>
      await callForJson(
        connection,
        "GET",
        path,
        undefined,
        withSelect(options),
      ) as never,
    post: async (path, body, options = {}) =>
      await callForJson(connection, "POST", path, body, options) as never,
    patch: async (path, body, options = {}) =>
      await callForJson(connection, "PATCH", path, body, options) as never,
    put: (path, body, options = {}) =>
      callForJson(connection, "PUT", path, body, options),
    delete: (path, options = {}) =>
      callForJson(connection, "DELETE", path, undefined, options),
    request: (method, path, options = {}) =>
      callForResponse(connection, method, path, options),
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
      return await uploadFile(connection, path, source, options) as never;
    },
    async *batch(requests, options = {}) {
      const { runBatch } = await import("./batch/run.ts");
      yield* runBatch(connection, requests, options);
    },
    items: (path, options = {}) =>
      itemsOf(readPages(connection, path, withSelect(options))),
  };
}
