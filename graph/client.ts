import { readJson, readPage } from "./_answer.ts";
import { type ClientDefaults, encodeBody, prepare } from "./_prepare.ts";
import { checkSecureLink, sendFollowing } from "./_redirect.ts";
import type { Connection, PreparedRequest } from "./_exchange.ts";
import { send } from "./_send.ts";
import { followPages, type GetPage, itemsOf } from "./paging.ts";
import type {
  GraphClientOptions,
  HttpMethod,
  JsonRequestOptions,
  Page,
  RawRequestOptions,
} from "./types.ts";
import { checkLink, redactUrl } from "./url.ts";

const JSON_TYPE_REGEXP = /^application\/(?:[^;]+\+)?json\b/i;

/** Calls Microsoft Graph. */
export interface GraphClient {
  /** GETs a path and parses the JSON. */
  get<T = unknown>(path: string, options?: JsonRequestOptions): Promise<T>;
  /** POSTs JSON, or bytes as they are, and parses the answer. */
  post<T = unknown>(
    path: string,
    body?: unknown,
    options?: JsonRequestOptions,
  ): Promise<T>;
  /** PATCHes with JSON and parses the answer, which often is empty. */
  patch<T = unknown>(
    path: string,
    body?: unknown,
    options?: JsonRequestOptions,
  ): Promise<T>;
  /** PUTs JSON, or bytes as they are, and parses the answer. */
  put<T = unknown>(
    path: string,
    body?: unknown,
    options?: JsonRequestOptions,
  ): Promise<T>;
  /** DELETEs a path. */
  delete<T = unknown>(path: string, options?: JsonRequestOptions): Promise<T>;
  /**
   * Sends a request and gives back its 2xx answer. JSON is read whole before, so that a
   * connection lost in it is retried; everything else streams.
   */
  request(
    method: HttpMethod,
    path: string,
    options?: RawRequestOptions,
  ): Promise<Response>;
  /** The pages of a collection; the next one is on its way while this one is used. */
  pages<T = unknown>(
    path: string,
    options?: JsonRequestOptions,
  ): AsyncGenerator<Page<T>, void, undefined>;
  /** The items of a collection, all pages of it. */
  items<T = unknown>(
    path: string,
    options?: JsonRequestOptions,
  ): AsyncGenerator<T, void, undefined>;
}

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
 * const app = await graph.get<{ displayName: string }>("/applications/1");
 * if (app.displayName !== "inventory-cron") throw new Error("Unexpected");
 * ```
 */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const connection: Connection = {
    getToken: options.getToken,
    fetch: options.fetch ?? fetch,
    baseUrl: checkBaseUrl(options.baseUrl ?? "https://graph.microsoft.com"),
    maxRetries: options.maxRetries ?? 4,
    timeoutMs: options.timeoutMs ?? 60_000,
    onEvent: options.onEvent ?? (() => {}),
    sleep: options.sleep,
  };
  const defaults: ClientDefaults = {
    version: options.version ?? "v1.0",
    userAgent: options.userAgent ?? "appgraph",
    signal: options.signal,
    deadline: options.deadline,
  };
  // The casts to T: what an answer is typed as is the caller's knowledge, it is not checked.
  const sendJson = async <T>(
    method: HttpMethod,
    path: string,
    body: unknown,
    options: JsonRequestOptions,
  ): Promise<T> => {
    const request = prepare(
      connection,
      defaults,
      method,
      path,
      options,
      encodeBody(body),
    );
    const origin = { method, url: redactUrl(request.url, connection.baseUrl) };
    const lossless = options.losslessNumbers ?? false;
    return await send(
      connection,
      request,
      (answer) => readJson(answer, origin, lossless),
    ) as T;
  };
  const pages = <T>(path: string, options: JsonRequestOptions = {}) => {
    const first = prepare(connection, defaults, "GET", path, options);
    return followPages<T>(first.url, {
      getPage: pageGetter(connection, first, options.losslessNumbers ?? false),
      check: (link) => checkLink(link, connection.baseUrl),
      signal: first.signal,
    });
  };
  return {
    get: (path, options = {}) => sendJson("GET", path, undefined, options),
    post: (path, body, options = {}) => sendJson("POST", path, body, options),
    patch: (path, body, options = {}) => sendJson("PATCH", path, body, options),
    put: (path, body, options = {}) => sendJson("PUT", path, body, options),
    delete: (path, options = {}) =>
      sendJson("DELETE", path, undefined, options),
    request: (method, path, options = {}) =>
      sendRaw(connection, defaults, method, path, options),
    pages,
    items: <T>(path: string, options?: JsonRequestOptions) =>
      itemsOf(pages<T>(path, options)),
  };
}

function pageGetter<T>(
  connection: Connection,
  first: PreparedRequest,
  losslessNumbers: boolean,
): GetPage<T> {
  return (url, signal) => {
    const origin = { method: first.method, url };
    return send(
      connection,
      { ...first, url, signal },
      (answer) => readPage<T>(answer, origin, losslessNumbers),
    );
  };
}

async function sendRaw(
  connection: Connection,
  defaults: ClientDefaults,
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
  const request = prepare(connection, defaults, method, path, options, content);
  if (options.redirect === "follow-without-token" && bodiless) {
    return await sendFollowing(connection, request, readWholeJson);
  }
  return await send(connection, request, readWholeJson);
}

async function readWholeJson(response: Response): Promise<Response> {
  const type = response.headers.get("content-type") ?? "";
  if (response.body === null || !JSON_TYPE_REGEXP.test(type)) return response;
  return new Response(await response.arrayBuffer(), response);
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
