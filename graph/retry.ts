import { NoAnswerError, TimeBudgetError } from "./errors.ts";
import { retryAfterMs } from "./retry_after.ts";
import type { Fetch } from "./types.ts";

const MAX_TIMER_MS = 2 ** 31 - 1;

/** What is sent again, as data, so that services with other habits can use the same loop. */
export interface RetryRules {
  /** Statuses after which any request is sent again. */
  readonly statuses: readonly number[];
  /** Statuses after which GET, HEAD, PUT and DELETE are sent again too. */
  readonly idempotentStatuses?: readonly number[];
  /** Statuses after which any request is sent again if the server names the wait. */
  readonly statusesWithRetryAfter?: readonly number[];
  /** Whose lost connections are retried. */
  readonly networkFailures: "any-method" | "idempotent-methods";
  /** First wait where the server names none, doubled each time; 1,000 if not given. */
  readonly baseDelayMs?: number;
  /** Longest wait where the server names none; 60,000 if not given. */
  readonly maxDelayMs?: number;
}

/**
 * Microsoft Graph: 429 was not processed, so it is always sent again; a lost answer to a POST or
 * PATCH may have been processed, so these are not, unless a 503 says when to come back.
 */
export const GRAPH_RETRY_RULES: RetryRules = {
  statuses: [429],
  idempotentStatuses: [408, 500, 502, 503, 504, 509],
  statusesWithRetryAfter: [503],
  networkFailures: "idempotent-methods",
};

const IDEMPOTENT_METHODS: ReadonlySet<string> = new Set([
  "GET",
  "HEAD",
  "PUT",
  "DELETE",
]);

/** What {@linkcode decideRetry} decides about. */
export interface RetryQuestion {
  /** In upper case. */
  readonly method: string;
  /** Status of the answer; missing if there was none. */
  readonly status?: number | undefined;
  /** The wait that the server named. */
  readonly retryAfterMs?: number | undefined;
  /** How often the request was sent again already. */
  readonly retries: number;
  readonly maxRetries: number;
  readonly rules: RetryRules;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Epoch milliseconds that no wait may pass. */
  readonly deadline?: number | undefined;
  /** From 0 to 1: the jitter. */
  readonly random: number;
}

/** What to do: give the answer back, stop because time is short, or wait and send again. */
export type RetryDecision =
  | { readonly kind: "stop" }
  | { readonly kind: "out-of-time"; readonly retryAt: number }
  | {
    readonly kind: "wait";
    readonly waitMs: number;
    readonly reason: "retry-after" | "backoff";
  };

/**
 * Decides whether a request is sent again, and when. A wait named by the server is never
 * shortened and gets no jitter.
 *
 * @param question All that the decision depends on.
 * @returns The decision.
 */
export function decideRetry(question: RetryQuestion): RetryDecision {
  const { rules, retries, now, deadline } = question;
  if (retries >= question.maxRetries || !isRetryable(question)) {
    return { kind: "stop" };
  }
  const waitMs = question.retryAfterMs ??
    backoffMs(rules, retries, question.random);
  if (deadline !== undefined && now + waitMs >= deadline) {
    return { kind: "out-of-time", retryAt: now + waitMs };
  }
  return {
    kind: "wait",
    waitMs,
    reason: question.retryAfterMs === undefined ? "backoff" : "retry-after",
  };
}

function isRetryable(
  { method, status, retryAfterMs, rules }: RetryQuestion,
): boolean {
  const idempotent = IDEMPOTENT_METHODS.has(method);
  if (status === undefined) {
    return idempotent || rules.networkFailures === "any-method";
  }
  return rules.statuses.includes(status) ||
    (idempotent && (rules.idempotentStatuses ?? []).includes(status)) ||
    (retryAfterMs !== undefined &&
      (rules.statusesWithRetryAfter ?? []).includes(status));
}

function backoffMs(rules: RetryRules, retries: number, random: number): number {
  const ceiling = Math.min(
    rules.maxDelayMs ?? 60_000,
    (rules.baseDelayMs ?? 1_000) * 2 ** retries,
  );
  return Math.round(ceiling * (0.5 + random / 2));
}

/** How one try ended. */
export type Attempt<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "answered"; readonly response: Response }
  | { readonly kind: "unanswered"; readonly error: NoAnswerError };

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
  readonly sleep?:
    | ((ms: number, signal?: AbortSignal) => Promise<void>)
    | undefined;
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
  const { now = Date.now, random = Math.random, sleep = sleepFor, signal } =
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
      throw new TimeBudgetError(subject.host, {
        retryAt: decision.retryAt,
        status,
        requestId,
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
    const attempt = async (): Promise<Attempt<Response>> => {
      try {
        const response = await fetch(input, init);
        return response.ok
          ? { kind: "done", value: response }
          : { kind: "answered", response };
      } catch (error) {
        if (error instanceof NoAnswerError) {
          return { kind: "unanswered", error };
        }
        throw error;
      }
    };
    const result = await retry(attempt, { method, host }, {
      ...options,
      signal: init?.signal ?? options.signal,
      ...(once ? { maxRetries: 0 } : {}),
    });
    if (result.kind === "unanswered") throw result.error;
    return result.kind === "done" ? result.value : result.response;
  };
}

async function sleepFor(ms: number, signal?: AbortSignal): Promise<void> {
  for (let left = ms; left > 0; left -= MAX_TIMER_MS) {
    await sleepOnce(Math.min(left, MAX_TIMER_MS), signal);
  }
}

function sleepOnce(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
