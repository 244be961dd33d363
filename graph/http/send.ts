import { type Connection, exchange, type PreparedRequest } from "./exchange.ts";
import { toResponseError } from "./error_body.ts";
import {
  type Attempt,
  orUnanswered,
  retry,
  type RetryOptions,
} from "../retry/loop.ts";
import { GRAPH_RETRY_RULES } from "../retry/rules.ts";
import { redactUrl } from "../url.ts";
import { claimsChallenge } from "./www_authenticate.ts";

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
  const { method, authorize, signal } = request;
  const shown = { method, url: redactUrl(request.url, connection.baseUrl) };
  const repeatable = !(request.body instanceof ReadableStream);
  const accepts = request.accepts ?? ((response: Response) => response.ok);
  let renewed = false;
  let clientRequestId: string | undefined;

  const ask = (token: string | undefined, number: number) => {
    clientRequestId = authorize ? crypto.randomUUID() : undefined;
    return orUnanswered(async () => {
      const response = await exchange(connection, request, {
        token,
        clientRequestId,
        number,
      });
      return { kind: "answered", response } as const;
    });
  };
  const attempt = async (number: number): Promise<Attempt<T>> => {
    // What asking for a token throws is not repeated here: who gives tokens has rules of its own.
    const token = authorize
      ? await connection.getToken(signal ? { signal } : {})
      : undefined;
    let answer = await ask(token, number);
    if (answer.kind === "unanswered") return answer;
    if (
      answer.response.status === 401 && token !== undefined && repeatable &&
      !renewed
    ) {
      renewed = true;
      answer = await ask(
        await renewToken(connection, request, token, answer.response),
        number,
      );
      if (answer.kind === "unanswered") return answer;
    }
    const { response } = answer;
    if (!accepts(response)) return answer;
    return await orUnanswered(async () => ({
      kind: "done",
      value: await read(response),
    }));
  };
  const options: RetryOptions = {
    rules: GRAPH_RETRY_RULES,
    maxRetries: repeatable ? connection.maxRetries : 0,
    deadline: request.deadline,
    signal,
    sleep: connection.sleep,
    onRetry: (notice) =>
      connection.onEvent({ kind: "retry-scheduled", ...shown, ...notice }),
  };
  const { host } = new URL(request.url);
  const subject = { method: request.retryAs ?? method, host };
  const result = await retry(attempt, subject, options);
  if (result.kind === "done") return result.value;
  if (result.kind === "unanswered") throw result.error;
  throw await toResponseError(result.response, { ...shown, clientRequestId });
}

async function renewToken(
  connection: Connection,
  request: PreparedRequest,
  rejected: string,
  response: Response,
): Promise<string> {
  await response.body?.cancel();
  const claims = claimsChallenge(response.headers.get("www-authenticate"));
  connection.onEvent({
    kind: "token-rejected",
    url: redactUrl(request.url, connection.baseUrl),
    claims: claims !== undefined,
  });
  return await connection.getToken({
    rejected,
    ...(claims === undefined ? {} : { claims }),
    ...(request.signal ? { signal: request.signal } : {}),
  });
}
