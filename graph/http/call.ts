import { type AnswerOrigin, readBytes, readJson } from "./read_body.ts";
import { buildRequest, encodeBody } from "./build_request.ts";
import type { Connection } from "./connection.ts";
import { followRedirects } from "./redirect.ts";
import { sendWithRetries } from "./send_with_retries.ts";
import { contentLength } from "../headers/content.ts";
import type { Answer } from "../timeout/answer.ts";
import type {
  HttpMethod,
  JsonRequestOptions,
  RawRequestOptions,
  SelectOptions,
} from "../types.ts";
import { redactUrl } from "../links.ts";

const JSON_TYPE_REGEXP = /^application\/(?:[^;]+\+)?json\b/i;

/** Sends a request and parses the JSON of its answer. */
export async function callForJson(
  connection: Connection,
  method: HttpMethod,
  path: string,
  body: unknown,
  options: JsonRequestOptions,
): Promise<unknown> {
  const request = buildRequest(
    connection,
    method,
    path,
    options,
    encodeBody(body),
  );
  const origin = { method, url: redactUrl(request.url, connection.baseUrl) };
  const lossless = options.losslessNumbers ?? false;
  return await sendWithRetries(
    connection,
    request,
    (answer) => readJson(answer, origin, lossless),
  );
}

/**
 * Makes `select` a query parameter.
 *
 * @throws {RangeError} It names nothing, which Graph takes for everything.
 */
export function withSelect(options: SelectOptions<string>): JsonRequestOptions {
  const { select, parameters = [], ...rest } = options;
  if (select === undefined) return { ...rest, parameters };
  if (select.length === 0) {
    throw new RangeError('Cannot use an empty "select": wanted a property');
  }
  return {
    ...rest,
    parameters: [...parameters, ["$select", select.join(",")]],
  };
}

/** Sends a request and gives its 2xx answer back. */
export async function callForResponse(
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
  const request = buildRequest(connection, method, path, options, content);
  const origin = {
    method: request.method,
    url: redactUrl(request.url, connection.baseUrl),
  };
  const read = (answer: Answer) => toWholeJson(answer, origin);
  if (options.redirect === "follow-without-token" && bodiless) {
    return await followRedirects(connection, request, read);
  }
  return await sendWithRetries(connection, request, read);
}

/** JSON is read whole, so that a connection lost in it is retried; an empty body is none. */
async function toWholeJson(
  answer: Answer,
  origin: AnswerOrigin,
): Promise<Response> {
  const type = answer.headers.get("content-type") ?? "";
  if (contentLength(answer.headers) === 0) {
    await answer.body?.cancel();
    return answer.toResponse(null);
  }
  if (!JSON_TYPE_REGEXP.test(type)) return answer.toResponse();
  const bytes = await readBytes(answer, origin);
  return answer.toResponse(bytes.length === 0 ? null : bytes);
}
