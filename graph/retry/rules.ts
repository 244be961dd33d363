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

/**
 * Whether a request may be carried out twice without harm (RFC 9110, section 9.2.2).
 *
 * @param method In upper case.
 */
export function isIdempotent(method: string): boolean {
  return IDEMPOTENT_METHODS.has(method);
}

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
  const idempotent = isIdempotent(method);
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
