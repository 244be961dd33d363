import { isRetryable, type RetryRules, type TryOutcome } from "./rules.ts";

/** A server that asks for more is not waited for: whoever starts this program again does that. */
const MAX_WAIT_MS = 24 * 60 * 60 * 1000;
/** The end of the year 9999: what lies behind it is no time to come back at. */
const LAST_TIME = 253_402_300_799_999;
/** How often a request is sent again if nobody says otherwise. */
export const DEFAULT_MAX_RETRIES = 4;

/** A wait before a request is sent again. */
export interface RetryWait {
  /** In milliseconds. */
  readonly waitMs: number;
  /** `retry-after`: the server named the wait; `backoff`: it did not. */
  readonly reason: "retry-after" | "backoff";
  /** Status of the answer; missing if there was none. */
  readonly status?: number | undefined;
}

/** What to do: give the answer back, stop because time is short, or wait and send again. */
export type RetryDecision =
  | { readonly kind: "stop" }
  | {
    readonly kind: "out-of-time";
    /** Epoch milliseconds from which a new try makes sense; absent if that is beyond the year 9999. */
    readonly retryAt?: number | undefined;
    /** `deadline`: that passes it; `long-wait`: the server asks for more than a day. */
    readonly reason: "deadline" | "long-wait";
    /** Status of the answer; missing if there was none. */
    readonly status?: number | undefined;
  }
  | ({ readonly kind: "wait" } & RetryWait);

/** What a {@linkcode RetryBudget} is made of. */
export interface RetryBudgetInit {
  /** What is sent again. */
  readonly rules: RetryRules;
  /** How often a request is sent again; 4 if not given. */
  readonly maxRetries?: number | undefined;
  /** Epoch milliseconds that no wait may pass. */
  readonly deadline?: number | undefined;
  /** Epoch milliseconds; `Date.now` if not given. */
  readonly now?: (() => number) | undefined;
  /** From 0 to 1: the jitter; `Math.random` if not given. */
  readonly random?: (() => number) | undefined;
}

/** How often, and until when, a request may be sent again. */
export class RetryBudget {
  readonly #rules: RetryRules;
  readonly #maxRetries: number;
  readonly #deadline: number;
  readonly #now: () => number;
  readonly #random: () => number;

  /** @param init The rules and limits. */
  constructor(init: RetryBudgetInit) {
    this.#rules = init.rules;
    this.#maxRetries = init.maxRetries ?? DEFAULT_MAX_RETRIES;
    this.#deadline = init.deadline ?? Infinity;
    this.#now = init.now ?? Date.now;
    this.#random = init.random ?? Math.random;
  }

  /** Epoch milliseconds. */
  now(): number {
    return this.#now();
  }

  /**
   * Decides whether a request is sent again, and when. A wait named by the server is never
   * shortened and gets no jitter.
   *
   * @param outcome How the last try ended.
   * @param retries How often the request was sent again already.
   * @returns The decision.
   */
  decide(outcome: TryOutcome, retries: number): RetryDecision {
    const { status, retryAfterMs } = outcome;
    if (retries >= this.#maxRetries || !isRetryable(this.#rules, outcome)) {
      return { kind: "stop" };
    }
    const waitMs = retryAfterMs ?? this.#backoffMs(retries);
    const retryAt = this.#now() + waitMs;
    if (waitMs > MAX_WAIT_MS) {
      return {
        kind: "out-of-time",
        retryAt: retryAt > LAST_TIME ? undefined : retryAt,
        reason: "long-wait",
        status,
      };
    }
    if (retryAt >= this.#deadline) {
      return { kind: "out-of-time", retryAt, reason: "deadline", status };
    }
    const reason = retryAfterMs === undefined ? "backoff" : "retry-after";
    return { kind: "wait", waitMs, reason, status };
  }

  #backoffMs(retries: number): number {
    const { baseDelayMs = 1_000, maxDelayMs = 60_000 } = this.#rules;
    const ceiling = Math.min(maxDelayMs, baseDelayMs * 2 ** retries);
    return Math.round(ceiling * (0.5 + this.#random() / 2));
  }
}
