import type { Sleep } from "../retry/sleep.ts";
import { NoAnswerError } from "../errors.ts";
import { isIdempotent } from "../retry/rules.ts";
import { withTimeout } from "../timeout/with_timeout.ts";
import type {
  Fetch,
  GetToken,
  GraphVersion,
  HttpMethod,
  RequestBody,
  RequestEvent,
} from "../types.ts";
import { redactUrl } from "../url.ts";

/** What all requests of one client share. */
export interface Connection {
  readonly getToken: GetToken;
  readonly fetch: Fetch;
  /** For requests that must not be carried out twice. */
  readonly fetchOnce: Fetch;
  /** An origin. */
  readonly baseUrl: string;
  /** Version of paths that name none. */
  readonly version: GraphVersion;
  readonly userAgent: string;
  /** Ends all requests. */
  readonly signal: AbortSignal | undefined;
  /** Epoch milliseconds at which all requests must be done. */
  readonly deadline: number | undefined;
  readonly maxRetries: number;
  readonly timeoutMs: number;
  readonly onEvent: (event: RequestEvent) => void;
  readonly sleep: Sleep;
}

/** One request, which may need several tries. */
export interface PreparedRequest {
  /** In upper case. */
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: RequestBody | undefined;
  /** Whether the access token goes along: to the origin of the service only. */
  readonly authorize: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly deadline?: number | undefined;
  /** Which answers are given back instead of thrown; those with a 2xx status if not given. */
  readonly accepts?: (response: Response) => boolean;
  /** By which method's rules it is sent again, if not by those of its own. */
  readonly retryAs?: HttpMethod;
}

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
 * @throws {TimeBudgetError} The deadline came first.
 */
export async function exchange(
  connection: Connection,
  request: PreparedRequest,
  { token, clientRequestId, number }: Try,
): Promise<Response> {
  const { method, url, signal, deadline } = request;
  const headers = new Headers(request.headers);
  if (clientRequestId !== undefined) {
    headers.set("client-request-id", clientRequestId);
  }
  if (token !== undefined) headers.set("authorization", `Bearer ${token}`);

  const start = performance.now();
  const told = () => ({
    method,
    url: redactUrl(url, connection.baseUrl),
    milliseconds: performance.now() - start,
    clientRequestId,
    attempt: number,
  });
  const mayRepeat = isIdempotent(request.retryAs ?? method);
  const send = mayRepeat ? connection.fetch : connection.fetchOnce;
  const fetch = withTimeout(send, {
    timeoutMs: connection.timeoutMs,
    deadline,
  });
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: "manual",
      body: request.body ?? null,
      ...(signal ? { signal } : {}),
    });
    connection.onEvent({
      kind: "request-finished",
      ...told(),
      status: response.status,
      requestId: response.headers.get("request-id") ?? undefined,
      bytes: contentLength(response.headers),
    });
    return response;
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

function contentLength(headers: Headers): number | undefined {
  const value = headers.get("content-length");
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
