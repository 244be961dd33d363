import { followPages } from "./paging.ts";
import { buildRequest } from "../http/build_request.ts";
import type { Connection } from "../http/connection.ts";
import { readPage } from "../http/read_body.ts";
import { sendWithRetries } from "../http/send_with_retries.ts";
import type { JsonRequestOptions, Page } from "../types.ts";
import { checkLink } from "../links.ts";

/** Reads a collection page by page. What its items are is the caller's knowledge. */
export function readPages<T>(
  connection: Connection,
  path: string,
  options: JsonRequestOptions,
): AsyncGenerator<Page<T>, void, undefined> {
  const first = buildRequest(connection, "GET", path, options);
  const lossless = options.losslessNumbers ?? false;
  return followPages<T>(first.url, {
    getPage: (url, signal) => {
      const origin = { method: first.method, url };
      const request = { ...first, url, signal };
      return sendWithRetries(
        connection,
        request,
        (answer) => readPage<T>(answer, origin, lossless),
      );
    },
    check: (link) => checkLink(link, connection.baseUrl),
    signal: first.signal,
  });
}
