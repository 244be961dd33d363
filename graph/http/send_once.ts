import type { Connection } from "./connection.ts";
import { fetchOnce } from "./fetch_once.ts";
import type { GraphRequest } from "./build_request.ts";
import { NoAnswerError } from "../errors.ts";
import { contentLength } from "../headers/content.ts";
import { isIdempotent } from "../retry/rules.ts";
import type { Answer } from "../timeout/answer.ts";
import { fetchWatched } from "../timeout/with_timeout.ts";
import { redactUrl } from "../links.ts";

/** One try of a request. */
export interface Try {
  /** The access token, if one goes along. */
  readonly token: string | undefined;
  readonly clientRequestId: string | undefined;
  /** 1 for the first. */
  readonly number: number;
}

/**
 * Sends a request once, and tells about it.
 *
 * @throws {NoAnswerError} There was no answer.
 * @throws {ProtocolError} What came is no answer of HTTP.
 * @throws {TimeBudgetError} The deadline came first.
 */
export async function sendOnce(
  connection: Connection,
  request: GraphRequest,
  { token, clientRequestId, number }: Try,
): Promise<Answer> {
  const { method, url, deadline } = request;
  const { timeoutMs, baseUrl } = connection;
  const headers = new Headers(request.headers);
  if (clientRequestId !== undefined) {
    headers.set("client-request-id", clientRequestId);
  }
  if (token !== undefined) headers.set("authorization", `Bearer ${token}`);

  const start = performance.now();
  const told = () => ({
    method,
    url: redactUrl(url, baseUrl),
    milliseconds: performance.now() - start,
    clientRequestId,
    attempt: number,
  });
  const mayRepeat = isIdempotent(request.retryAs ?? method);
  const send = connection.fetch ?? (mayRepeat ? fetch : fetchOnce);
  try {
    const answer = await fetchWatched(send, url, {
      method,
      headers,
      redirect: "manual",
      body: request.body ?? null,
      signal: request.signal ?? null,
    }, { timeoutMs, deadline });
    connection.onEvent({
      kind: "request-finished",
      ...told(),
      status: answer.status,
      requestId: answer.headers.get("request-id") ?? undefined,
      bytes: contentLength(answer.headers),
    });
    return answer;
  } catch (error) {
    if (error instanceof NoAnswerError) {
      connection.onEvent({
        kind: "request-failed",
        ...told(),
        reason: error.reason,
      });
    }
    throw error;
  }
}
