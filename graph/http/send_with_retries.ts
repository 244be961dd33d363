import type { GraphRequest } from "./build_request.ts";
import type { Connection } from "./connection.ts";
import { NoAnswerError, TimeBudgetError } from "../errors.ts";
import { sendOnce } from "./send_once.ts";
import { type Attempt, orUnanswered, retry } from "../retry/loop.ts";
import { GRAPH_RETRY_RULES } from "../retry/rules.ts";
import type { Answer } from "../timeout/answer.ts";
import { withinDeadline } from "../timeout/watch.ts";
import type { ForbiddenRequest, GetTokenOptions } from "../types.ts";
import { redactUrl } from "../links.ts";

/**
 * Sends a request with its retries and, on 401 or a 403 that another token may cure, once
 * more with another token.
 *
 * @param connection What all requests share.
 * @param request The request.
 * @param read Reads the body; a connection lost in it counts as no answer.
 * @returns What `read` made of the answer.
 * @throws {GraphResponseError} The answer is not accepted.
 * @throws {NoAnswerError} There was none.
 * @throws {TimeBudgetError} The deadline came first.
 */
export async function sendWithRetries<T>(
  connection: Connection,
  request: GraphRequest,
  read: (answer: Answer) => Promise<T>,
): Promise<T> {
  const { method, authorize, signal } = request;
  const shown = { method, url: redactUrl(request.url, connection.baseUrl) };
  const repeatable = !(request.body instanceof ReadableStream);
  const accepts = request.accepts ?? isDone;
  let renewed = false;
  let tries = 0;
  let clientRequestId: string | undefined;

  const ask = (token: string | undefined, number: number) => {
    tries = number;
    if (token !== undefined) request.onSend?.(token);
    clientRequestId = authorize ? crypto.randomUUID() : undefined;
    return orUnanswered(async () => ({
      kind: "answered",
      answer: await sendOnce(connection, request, {
        token,
        clientRequestId,
        number,
      }),
    } as const));
  };
  const attempt = async (number: number): Promise<Attempt<T, Answer>> => {
    // What asking for a token throws is not repeated here: who gives tokens has rules of its own.
    const token = authorize ? await askToken(connection, request) : undefined;
    let asked = await ask(token, number);
    if (asked.kind === "unanswered") return asked;
    if (token !== undefined && repeatable && !renewed) {
      const other = await otherToken(connection, request, token, asked.answer);
      if (other !== undefined) {
        renewed = true;
        asked = await ask(other, number);
        if (asked.kind === "unanswered") return asked;
      }
    }
    const { answer } = asked;
    if (!accepts(answer)) return asked;
    return await orUnanswered(async () => ({
      kind: "done",
      value: await read(answer),
    }));
  };
  const { host } = new URL(request.url);
  const result = await retry(attempt, {
    method: request.retryAs ?? method,
    host,
  }, {
    rules: GRAPH_RETRY_RULES,
    maxRetries: repeatable ? connection.maxRetries : 0,
    deadline: request.deadline,
    signal,
    sleep: connection.sleep,
    onRetry: (wait) =>
      connection.onEvent({ kind: "retry-scheduled", ...shown, ...wait }),
  });
  if (result.kind === "done") return result.value;
  if (result.kind === "unanswered") {
    const { reason } = result.error;
    throw tries === 1
      ? result.error
      : new NoAnswerError(reason, result.error.host, { tries });
  }
  // What succeeds does without it.
  const { toResponseError } = await import("./error_body.ts");
  throw await toResponseError(result.answer, {
    ...shown,
    link: shown.url === request.url ? undefined : request.url,
    clientRequestId,
    tries,
    sentHeaders: [...request.headers.keys()],
  });
}

/** A success, or 304: what the caller has already (RFC 9110, section 15.4.5) is no failure either. */
export function isDone(answer: Answer): boolean {
  return answer.ok || answer.status === 304;
}

/** Another token, if the answer asks for one or may be cured by one; the answer is of no use then. */
async function otherToken(
  connection: Connection,
  request: GraphRequest,
  token: string,
  answer: Answer,
): Promise<string | undefined> {
  if (answer.status === 401) {
    return await renewToken(connection, request, token, answer);
  }
  if (answer.status !== 403) return undefined;
  const { method, url } = request;
  const other = await renewForbidden(connection, request, {
    method,
    url,
    token,
  });
  if (other !== undefined) await answer.body?.cancel();
  return other;
}

/** Whoever gives tokens may take no notice of the signal. */
function askToken(
  { getToken }: Connection,
  request: GraphRequest,
  options: GetTokenOptions = {},
): Promise<string> {
  const { host } = new URL(request.url);
  return withinDeadline(
    host,
    request,
    (signal) => getToken({ ...options, signal }),
  );
}

/**
 * Asks for another token for a request that was answered 403; whoever gives tokens may take no notice of the
 * signal here either.
 *
 * @param refused The request, or the part of a batch.
 */
export async function renewForbidden(
  { onForbidden }: Connection,
  limits: Pick<GraphRequest, "signal" | "deadline">,
  refused: Pick<ForbiddenRequest, "method" | "url" | "token">,
): Promise<string | undefined> {
  const { host } = new URL(refused.url);
  try {
    return await withinDeadline(
      host,
      limits,
      async (signal) => await onForbidden?.({ ...refused, signal }),
    );
  } catch (error) {
    limits.signal?.throwIfAborted();
    // The refusal says more than that the time is over.
    if (error instanceof TimeBudgetError) return undefined;
    throw error;
  }
}

async function renewToken(
  connection: Connection,
  request: GraphRequest,
  rejected: string,
  answer: Answer,
): Promise<string> {
  await answer.body?.cancel();
  // Few tokens are refused.
  const { claimsChallenge } = await import("../headers/www_authenticate.ts");
  const claims = claimsChallenge(answer.headers.get("www-authenticate"));
  connection.onEvent({
    kind: "token-rejected",
    url: redactUrl(request.url, connection.baseUrl),
    claims: claims !== undefined,
  });
  return await askToken(connection, request, { rejected, claims });
}
