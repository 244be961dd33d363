import { type Sleep, sleepByTimer } from "./sleep.ts";
import { NoAnswerError, TimeBudgetError } from "../errors.ts";
import { RetryBudget, type RetryBudgetInit, type RetryWait } from "./budget.ts";

/** What the loop needs of an answer: a `Response` is one. */
export interface RetryableAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { cancel(): Promise<void> } | null;
}

/** How one try ended. */
export type Attempt<Value, Answer> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "answered"; readonly answer: Answer }
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

/** Options of {@linkcode retry} and {@linkcode withRetry}. */
export interface RetryOptions extends RetryBudgetInit {
  /** Ends a wait. */
  readonly signal?: AbortSignal | undefined;
  /** Told about each wait before it begins. */
  readonly onRetry?: ((wait: RetryWait) => void) | undefined;
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

/** Few answers name a wait, and the others do without what reads it. */
async function readRetryAfter(
  { headers }: RetryableAnswer,
  now: number,
): Promise<number | undefined> {
  if (!headers.has("retry-after")) return undefined;
  const { retryAfterMs } = await import("../headers/retry_after.ts");
  return retryAfterMs(headers, now);
}

/**
 * Tries until something is done or no rule allows another try.
 *
 * @param attempt One try; it gets the number of the try, from 1.
 * @param subject The request.
 * @param options Rules and limits.
 * @returns How the last try ended.
 * @throws {TimeBudgetError} The next wait would pass the deadline, or last longer than a day.
 */
export async function retry<Value, Answer extends RetryableAnswer>(
  attempt: (number: number) => Promise<Attempt<Value, Answer>>,
  { method, host }: RetrySubject,
  options: RetryOptions,
): Promise<Attempt<Value, Answer>> {
  const { sleep = sleepByTimer, signal } = options;
  const budget = new RetryBudget(options);
  for (let retries = 0;; retries++) {
    const result = await attempt(retries + 1);
    if (result.kind === "done") return result;
    const answer = result.kind === "answered" ? result.answer : undefined;
    const decision = budget.decide({
      method,
      status: answer?.status,
      retryAfterMs: answer && await readRetryAfter(answer, budget.now()),
    }, retries);
    if (decision.kind === "stop") return result;
    await answer?.body?.cancel();
    if (decision.kind === "out-of-time") {
      throw new TimeBudgetError(host, {
        ...decision,
        requestId: answer?.headers.get("request-id") ?? undefined,
        cause: result.kind === "unanswered" ? result.error : undefined,
      });
    }
    const { kind: _, ...wait } = decision;
    options.onRetry?.(wait);
    await sleep(wait.waitMs, signal);
  }
}
