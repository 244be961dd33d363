/**
 * The `fetch` that token requests go through: timeouts, a bound for the body, retries.
 *
 * A request for a token changes nothing, so it may be repeated whatever happened to the last one.
 *
 * @module
 */

import {
  NoTokenAnswerError,
  type NoTokenAnswerReason,
  TokenDeadlineError,
  TokenResponseError,
} from "./errors.ts";
import { readRetryAfter } from "./retry_after.ts";
import { cutAtWord } from "./shorten.ts";
import { Silence } from "./silence.ts";
import { sleep } from "./wait.ts";
import type { TokenFetch, TokenRetryRules } from "./types.ts";

// A token response is a few kilobytes. More is not one, and must not fill the memory.
const MAX_BODY_BYTES = 1 << 20;
// Tokens that vouch for an app last five minutes and more.
const MAX_BODY_AGE_MS = 60_000;
// Who is told to wait longer had better come back than wait.
const MAX_WAIT_MS = 86_400_000;
// The end of the year 9999: what lies behind it is no time to come back at.
const LAST_TIME = 253_402_300_799_999;

/** The Microsoft identity platform: what is overloaded or fails is asked again. */
export const ENTRA_RETRY_RULES: TokenRetryRules = {
  isTransient: ({ status }) =>
    status === 408 || status === 429 || (status >= 500 && status < 600),
  maxRetries: 4,
  baseDelayMs: 1_000,
  maxDelayMs: 60_000,
};

/** What only the network is known to throw. */
const NETWORK_ERRORS = [
  TypeError,
  Deno.errors.Http,
  Deno.errors.ConnectionRefused,
  Deno.errors.ConnectionReset,
  Deno.errors.ConnectionAborted,
  Deno.errors.BrokenPipe,
  Deno.errors.TimedOut,
  Deno.errors.UnexpectedEof,
  Deno.errors.Interrupted,
];

/** The request that an event is about; the URL is without its query. */
export interface TokenExchange {
  /** HTTP method. */
  readonly method: string;
  /** Origin and path: a platform may want a secret in the query. */
  readonly url: string;
}

/** An exchange with a token endpoint. */
export type TokenFetchEvent =
  | TokenExchange & {
    readonly kind: "token-request-finished";
    readonly status: number;
    readonly milliseconds: number;
    /** Entra's own name for the exchange. */
    readonly requestId: string | undefined;
  }
  | TokenExchange & {
    readonly kind: "token-request-failed";
    readonly error: NoTokenAnswerError;
    readonly milliseconds: number;
  }
  | {
    readonly kind: "token-retry-scheduled";
    readonly waitMs: number;
    /** Absent if there was no answer. */
    readonly status: number | undefined;
  };

/** What {@linkcode createTokenFetch} is made of. */
export interface TokenFetchOptions {
  /** Sends one request. */
  readonly fetch: typeof globalThis.fetch;
  /** What to send again. */
  readonly rules: TokenRetryRules;
  /** How often to send again, whatever the rules say. */
  readonly maxRetries: number;
  /** Milliseconds until the headers, then until each next piece of the body. */
  readonly timeoutMs: number;
  /** Epoch milliseconds at which everything has to be over. */
  readonly deadline: number | undefined;
  /** Told of every exchange. */
  readonly onEvent: (event: TokenFetchEvent) => void;
}

/**
 * Wraps a `fetch` for token requests. Answers come with their bodies read. Where a body cannot be
 * read the status decides: what came of a refusal is kept, a success counts as no answer.
 *
 * @returns A `fetch` that gives back the last answer, whatever its status, and that throws {@linkcode
 * NoTokenAnswerError}, {@linkcode TokenDeadlineError}, {@linkcode TokenResponseError} for a token
 * response that is too large, or the reason of the request's signal.
 */
export function createTokenFetch(
  options: TokenFetchOptions,
): TokenFetch {
  const { rules, maxRetries, deadline, onEvent } = options;
  return async (input, { renewBody, ...given } = {}) => {
    const url = new URL(input);
    let init: RequestInit = given;
    let madeAt = Date.now();
    for (let tries = 1;; tries++) {
      const answer = await exchange(url, init, tries, options);
      const { status } = answer;
      const isTransient = status === undefined
        ? answer.error.reason !== "permission"
        : status !== 200 && rules.isTransient(answer.response, answer.body);
      if (!isTransient || tries > maxRetries) {
        if (status === undefined) throw answer.error;
        return answer.response;
      }
      const waitMs = (status === undefined
        ? undefined
        : readRetryAfter(answer.response.headers, Date.now())) ??
        backoffMs(rules, tries);
      const retryAt = Date.now() + waitMs;
      if (waitMs > MAX_WAIT_MS || retryAt >= (deadline ?? Infinity)) {
        throw new TokenDeadlineError(`"${url.host}"`, {
          retryAt: retryAt > LAST_TIME ? undefined : retryAt,
          reason: waitMs > MAX_WAIT_MS ? "long-wait" : "deadline",
          status,
          cause: answer.error,
        });
      }
      onEvent({ kind: "token-retry-scheduled", waitMs, status });
      await sleep(waitMs, init.signal);
      if (renewBody !== undefined && Date.now() - madeAt >= MAX_BODY_AGE_MS) {
        init = { ...init, body: await renewBody() };
        madeAt = Date.now();
      }
    }
  };
}

/** How one try ended. */
type Answer =
  | {
    readonly status: number;
    readonly response: Response;
    readonly body: string;
    readonly error?: undefined;
  }
  | { readonly status?: undefined; readonly error: NoTokenAnswerError };

async function exchange(
  url: URL,
  init: RequestInit,
  tries: number,
  { fetch, timeoutMs, deadline, onEvent }: TokenFetchOptions,
): Promise<Answer> {
  const request = {
    method: init.method ?? "GET",
    url: url.origin + url.pathname,
  };
  const startedAt = performance.now();
  const silence = new Silence(timeoutMs, deadline);
  const signals = [silence.signal, ...init.signal ? [init.signal] : []];
  try {
    silence.expect();
    const response = await fetch(url, {
      ...init,
      signal: AbortSignal.any(signals),
    });
    const { status, headers } = response;
    if (status < 200 || status > 599) {
      throw new TokenResponseError(status, `its status is ${status}`);
    }
    const { body, error } = await readBody(response, silence);
    init.signal?.throwIfAborted();
    if (error !== undefined && status === 200) throw error;
    onEvent({
      kind: "token-request-finished",
      ...request,
      status,
      milliseconds: performance.now() - startedAt,
      requestId: headers.get("x-ms-request-id") ?? undefined,
    });
    return { status, body, response: rebuild(response, body) };
  } catch (cause) {
    init.signal?.throwIfAborted();
    if (silence.isPastDeadline) throw new TokenDeadlineError(`"${url.host}"`);
    const reason = silence.signal.aborted ? "timeout" : reasonOf(cause);
    if (reason === undefined) throw cause;
    const error = new NoTokenAnswerError(url.host, reason, { tries, cause });
    onEvent({
      kind: "token-request-failed",
      ...request,
      error,
      milliseconds: performance.now() - startedAt,
    });
    return { error };
  } finally {
    silence.end();
  }
}

/** Reads as much of a body as comes, and says why that is not all. */
async function readBody(
  response: Response,
  silence: Silence,
): Promise<{ readonly body: string; readonly error?: unknown }> {
  const decoder = new TextDecoder();
  let body = "";
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      silence.expect();
      bytes += chunk.byteLength;
      body += decoder.decode(chunk, { stream: true });
      if (bytes > MAX_BODY_BYTES) {
        throw new TokenResponseError(
          response.status,
          `it is larger than ${MAX_BODY_BYTES} bytes`,
        );
      }
    }
    return { body: body + decoder.decode() };
  } catch (error) {
    return { body: cutAtWord(body, body.length), error };
  }
}

/** The same answer with a body that is already there. */
function rebuild({ status, headers }: Response, body: string): Response {
  const isBodiless = [204, 205, 304].includes(status);
  return new Response(isBodiless ? null : body, { status, headers });
}

function reasonOf(error: unknown): NoTokenAnswerReason | undefined {
  if (
    error instanceof Deno.errors.NotCapable ||
    error instanceof Deno.errors.PermissionDenied
  ) return "permission";
  return NETWORK_ERRORS.some((known) => error instanceof known)
    ? "network"
    : undefined;
}

function backoffMs(rules: TokenRetryRules, tries: number): number {
  const ceiling = Math.min(
    rules.maxDelayMs,
    rules.baseDelayMs * 2 ** (tries - 1),
  );
  return Math.round(ceiling * (0.5 + Math.random() / 2));
}
