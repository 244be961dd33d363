/**
 * What a run did, for the summary of the JSON log.
 *
 * @module
 */

const MAX_FAILURES = 100;

/** Counters of one run. */
export class RunStatistics {
  /** HTTP requests sent, token requests included. */
  requests = 0;
  /** Requests that were sent again. */
  retries = 0;
  /** Time spent waiting before retries, in milliseconds. */
  waitedMs = 0;
  /** Token requests sent. */
  tokenRequests = 0;
  /** Bytes written as data. */
  bytesOut = 0;
  /** Items written. */
  items = 0;
  readonly #failedRequestIds: string[] = [];

  /** Remembers the id of a request that failed; of very many, the first. */
  addFailure(requestId: string): void {
    if (this.#failedRequestIds.length < MAX_FAILURES) {
      this.#failedRequestIds.push(requestId);
    }
  }

  /** The counters by the names of the JSON log. */
  toRecord(): Readonly<Record<string, unknown>> {
    return {
      requests: this.requests,
      token_requests: this.tokenRequests,
      retries: this.retries,
      waited_ms: Math.round(this.waitedMs),
      items: this.items,
      bytes: this.bytesOut,
      failed_request_ids: this.#failedRequestIds,
    };
  }
}
