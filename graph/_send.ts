import { toResponseError } from "./error_body.ts";
import { NoAnswerError } from "./errors.ts";
import {
  type Attempt,
  GRAPH_RETRY_RULES,
  retry,
  type RetryOptions,
} from "./retry.ts";
import { withTimeout } from "./timeout.ts";
import type { Fetch, GetToken, RequestBody, RequestEvent } from "./types.ts";
import { redactUrl } from "./url.ts";
import { claimsChallenge } from "./www_authenticate.ts";

/** What all requests of one client share. */
export interface Connection {
  readonly getToken: GetToken;
  readonly fetch: Fetch;
  /** An origin. */
  readonly baseUrl: string;
  readonly maxRetries: number;
  readonly timeoutMs: number;
  readonly onEvent: (event: RequestEvent) => void;
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
}

/**
 * Sends a request with its retries and, on 401, once more with another token.
 *
 * @param connection What all requests share.
 * @param request The request.
 * @param read Reads the body; a connection lost in it counts as no answer.
 * @returns What `read` made of the answer.
 * @throws {GraphResponseError} The answer is not accepted.
 * @throws {NoAnswerError} There was none.
 * @throws {TimeBudgetError} The deadline came first.
 */
export async function send<T>(
  connection: Connection,
  request: PreparedRequest,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const shown = {
    method: request.method,
    url: redactUrl(request.url, connection.baseUrl),
  };
  const repeatable = !(request.body instanceof ReadableStream);
  const accepts = request.accepts ?? ((response: Response) => response.ok);
  const tokens = new TokenSource(connection, request);

  const attempt = async (number: number): Promise<Attempt<T>> => {
    // Outside of the try: how often a token is asked for is not decided here.
    let token = await tokens.current();
    try {
      let response = await exchange(connection, request, token, number);
      if (
        response.status === 401 && token !== undefined && repeatable &&
        !tokens.renewed
      ) {
        await response.body?.cancel();
        token = await tokens.renew(
          token,
          response.headers.get("www-authenticate"),
        );
        response = await exchange(connection, request, token, number);
      }
      if (!accepts(response)) return { kind: "answered", response };
      return { kind: "done", value: await read(response) };
    } catch (error) {
      if (error instanceof NoAnswerError && !tokens.owns(error)) {
        return { kind: "unanswered", error };
      }
      throw error;
    }
  };
  const options: RetryOptions = {
    rules: GRAPH_RETRY_RULES,
    maxRetries: repeatable ? connection.maxRetries : 0,
    deadline: request.deadline,
    signal: request.signal,
    onRetry: (notice) =>
      connection.onEvent({ kind: "retry-scheduled", ...shown, ...notice }),
  };
  const { host } = new URL(request.url);
  const result = await retry(
    attempt,
    { method: request.method, host },
    options,
  );
  if (result.kind === "done") return result.value;
  if (result.kind === "unanswered") throw result.error;
  throw await toResponseError(result.response, shown);
}

/** The tokens of one request: at most one is replaced. */
class TokenSource {
  readonly #connection: Connection;
  readonly #request: PreparedRequest;
  #failure: unknown;
  renewed = false;

  constructor(connection: Connection, request: PreparedRequest) {
    this.#connection = connection;
    this.#request = request;
  }

  async current(): Promise<string | undefined> {
    return this.#request.authorize
      ? await this.#connection.getToken(this.#signal())
      : undefined;
  }

  async renew(rejected: string, challenge: string | null): Promise<string> {
    this.renewed = true;
    const claims = claimsChallenge(challenge);
    const { getToken, onEvent, baseUrl } = this.#connection;
    const url = redactUrl(this.#request.url, baseUrl);
    onEvent({ kind: "token-rejected", url, claims: claims !== undefined });
    try {
      return await getToken({
        rejected,
        ...(claims === undefined ? {} : { claims }),
        ...this.#signal(),
      });
    } catch (error) {
      this.#failure = error;
      throw error;
    }
  }

  /** Whether an error came from asking for a token. */
  owns(error: unknown): boolean {
    return this.#failure === error;
  }

  #signal(): { signal?: AbortSignal } {
    const { signal } = this.#request;
    return signal ? { signal } : {};
  }
}

async function exchange(
  connection: Connection,
  request: PreparedRequest,
  token: string | undefined,
  attempt: number,
): Promise<Response> {
  const { method, url, signal, deadline } = request;
  const headers = new Headers(request.headers);
  const clientRequestId = request.authorize ? crypto.randomUUID() : undefined;
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
    attempt,
  });
  const fetch = withTimeout(connection.fetch, {
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
