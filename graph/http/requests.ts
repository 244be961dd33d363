import { readJson, readPage } from "./body.ts";
import type { Connection } from "./exchange.ts";
import { encodeBody, prepare } from "./prepare.ts";
import { sendFollowing } from "./redirect.ts";
import { send } from "./send.ts";
import { followPages } from "../collections/paging.ts";
import type {
  HttpMethod,
  JsonRequestOptions,
  Page,
  RawRequestOptions,
  SelectOptions,
} from "../types.ts";
import { checkLink, redactUrl } from "../url.ts";

const JSON_TYPE_REGEXP = /^application\/(?:[^;]+\+)?json\b/i;

/** Sends a request and parses the JSON of its answer. */
export async function sendJson(
  connection: Connection,
  method: HttpMethod,
  path: string,
  body: unknown,
  options: JsonRequestOptions,
): Promise<unknown> {
  const request = prepare(connection, method, path, options, encodeBody(body));
  const origin = { method, url: redactUrl(request.url, connection.baseUrl) };
  const lossless = options.losslessNumbers ?? false;
  return await send(
    connection,
    request,
    (answer) => readJson(answer, origin, lossless),
  );
}

/** Reads a collection page by page. What its items are is the caller's knowledge. */
export function readPages<T>(
  connection: Connection,
  path: string,
  options: JsonRequestOptions,
): AsyncGenerator<Page<T>, void, undefined> {
  const first = prepare(connection, "GET", path, options);
  const lossless = options.losslessNumbers ?? false;
  return followPages<T>(first.url, {
    getPage: (url, signal) => {
      const origin = { method: first.method, url };
      const request = { ...first, url, signal };
      return send(
        connection,
        request,
        (answer) => readPage<T>(answer, origin, lossless),
      );
    },
    check: (link) => checkLink(link, connection.baseUrl),
    signal: first.signal,
  });
}

/** Makes `select` a query parameter. */
export function withSelect(options: SelectOptions<string>): JsonRequestOptions {
  const { select, parameters = [], ...rest } = options;
  if (select === undefined) return { ...rest, parameters };
  return {
    ...rest,
    parameters: [...parameters, ["$select", select.join(",")]],
  };
}

/** Sends a request and gives its 2xx answer back. */
export async function sendRaw(
  connection: Connection,
  method: HttpMethod,
  path: string,
  options: RawRequestOptions,
): Promise<Response> {
  const { body } = options;
  const bodiless = method === "GET" || method === "HEAD";
  if (bodiless && body !== undefined) {
    throw new TypeError(`Cannot send a body with ${method}`);
  }
  const content = body === undefined ? undefined : { body };
  const request = prepare(connection, method, path, options, content);
  if (options.redirect === "follow-without-token" && bodiless) {
    return await sendFollowing(connection, request, readWholeJson);
  }
  return await send(connection, request, readWholeJson);
}

async function readWholeJson(response: Response): Promise<Response> {
  const type = response.headers.get("content-type") ?? "";
  if (response.body === null || !JSON_TYPE_REGEXP.test(type)) return response;
  return new Response(await response.bytes(), response);
}
