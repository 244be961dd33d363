/** What is sent again, as data, so that services with other habits can use the same loop. */
export interface RetryRules {
  /** Statuses after which any request is sent again. */
  readonly statuses: readonly number[];
  /** Statuses after which GET, HEAD, PUT and DELETE are sent again too. */
  readonly idempotentStatuses?: readonly number[] | undefined;
  /** Statuses after which any request is sent again if the server names the wait. */
  readonly statusesWithRetryAfter?: readonly number[] | undefined;
  /** Whose lost connections are retried. */
  readonly networkFailures: "any-method" | "idempotent-methods";
  /** First wait where the server names none, doubled each time; 1,000 if not given. */
  readonly baseDelayMs?: number | undefined;
  /** Longest wait where the server names none; 60,000 if not given. */
  readonly maxDelayMs?: number | undefined;
}

/**
 * Microsoft Graph: 429 was not processed, so it is always sent again; a lost answer to a POST or
 * PATCH may have been processed, so these are not, unless a 503 says when to come back. 501 and 507
 * are refusals: the same request would be refused again.
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

/** How one try of a request ended, as far as the rules need it. */
export interface TryOutcome {
  /** In upper case. */
  readonly method: string;
  /** Status of the answer; missing if there was none. */
  readonly status?: number | undefined;
  /** The wait that the server named. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * Whether the rules send a request again.
 *
 * @param rules The rules.
 * @param outcome How its last try ended.
 */
export function isRetryable(
  rules: RetryRules,
  { method, status, retryAfterMs }: TryOutcome,
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
