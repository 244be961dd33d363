import { type Sleep, sleepByTimer } from "./sleep.ts";
import { NoAnswerError, TimeBudgetError } from "../errors.ts";
import { retryAfterMs } from "./retry_after.ts";
import { decideRetry, type RetryRules } from "./rules.ts";
import type { Fetch } from "../types.ts";

/** How one try ended. */
export type Attempt<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "answered"; readonly response: Response }
  | { readonly kind: "unanswered"; readonly error: NoAnswerError };

/**
 * Makes a lost connection the end of a try, to be decided about; everything else stays an error.
 *
 * @param work The try.
 */
export async function orUnanswered<T>(
  work: () => Promise<T>,
): Promise<T | { readonly kind: "unanswered"; readonly error: NoAnswerError }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NoAnswerError) return { kind: "unanswered", error };
    throw error;
  }
}

/** A wait that is about to begin. */
export interface RetryNotice {
  readonly waitMs: number;
  readonly reason: "retry-after" | "backoff";
  readonly status?: number | undefined;
}

/** Options of {@linkcode retry} and {@linkcode withRetry}. */
export interface RetryOptions {
  readonly rules: RetryRules;
  /** How often a request is sent again; 4 if not given. */
  readonly maxRetries?: number | undefined;
  /** Epoch milliseconds that no wait may pass. */
  readonly deadline?: number | undefined;
  /** Ends a wait. */
  readonly signal?: AbortSignal | undefined;
  readonly onRetry?: ((notice: RetryNotice) => void) | undefined;
  /** Epoch milliseconds; `Date.now` if not given. */
  readonly now?: (() => number) | undefined;
  /** `Math.random` if not given. */
  readonly random?: (() => number) | undefined;
  /** Waits; a timer if not given. */
  readonly sleep?: Sleep | undefined;
}

/** The request that {@linkcode retry} decides about. */
export interface RetrySubject {
  /** In upper case. */
  readonly method: string;
  /** Named in errors. */
  readonly host: string;
}

/**
 * Tries until something is done or no rule allows another try.
 *
 * @param attempt One try; it gets the number of the try, from 1.
 * @param subject The request.
 * @param options Rules and limits.
 * @returns How the last try ended.
 * @throws {TimeBudgetError} The next wait would pass the deadline.
 */
export async function retry<T>(
  attempt: (number: number) => Promise<Attempt<T>>,
  subject: RetrySubject,
  options: RetryOptions,
): Promise<Attempt<T>> {
  const { now = Date.now, random = Math.random, sleep = sleepByTimer, signal } =
    options;
  for (let retries = 0;; retries++) {
    const result = await attempt(retries + 1);
    if (result.kind === "done") return result;
    const response = result.kind === "answered" ? result.response : undefined;
    const status = response?.status;
    const decision = decideRetry({
      method: subject.method,
      status,
      retryAfterMs: response && retryAfterMs(response.headers, now()),
      retries,
      maxRetries: options.maxRetries ?? 4,
      rules: options.rules,
      now: now(),
      deadline: options.deadline,
      random: random(),
    });
    if (decision.kind === "stop") return result;
    await response?.body?.cancel();
    if (decision.kind === "out-of-time") {
      const requestId = response?.headers.get("request-id") ?? undefined;
      const cause = result.kind === "unanswered" ? result.error : undefined;
      const { retryAt } = decision;
      throw new TimeBudgetError(subject.host, {
        retryAt,
        status,
        requestId,
        cause,
      });
    }
    options.onRetry?.({
      waitMs: decision.waitMs,
      reason: decision.reason,
      status,
    });
    await sleep(decision.waitMs, signal);
  }
}

/**
 * Wraps a `fetch` that throws {@linkcode NoAnswerError} (see {@linkcode withTimeout}) so that
 * requests are sent again by the rules. A body that is a stream is sent once only.
 *
 * @param fetch Sends one request.
 * @param options Rules and limits.
 * @returns A `fetch` that gives back the last answer, whatever its status.
 */
export function withRetry(fetch: Fetch, options: RetryOptions): Fetch {
  return async (input, init) => {
    const request = input instanceof Request ? input : undefined;
    const method = (init?.method ?? request?.method ?? "GET").toUpperCase();
    const host = new URL(request?.url ?? String(input)).host;
    const once = init?.body instanceof ReadableStream || request?.body;
    const attempt = () =>
      orUnanswered(async () => {
        const response = await fetch(input, init);
        return response.ok
          ? { kind: "done", value: response } as const
          : { kind: "answered", response } as const;
      });
    const result = await retry(attempt, { method, host }, {
      ...options,
      signal: init?.signal ?? options.signal,
      ...(once ? { maxRetries: 0 } : {}),
    });
    if (result.kind === "unanswered") throw result.error;
    return result.kind === "done" ? result.value : result.response;
  };
}
