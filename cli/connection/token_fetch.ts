/**
 * The `fetch` that token requests go through: timeouts, retries, and what they tell the log.
 *
 * @module
 */

import type { Fetch } from "../../auth/mod.ts";
import {
  NoAnswerError,
  type NoAnswerReason,
  type RetryRules,
  withRetry,
  withTimeout,
} from "../../graph/mod.ts";
import type { Limits } from "./limits.ts";

// More than `auth/` accepts of a token response.
const MAX_BODY_BYTES = 2 << 20;

/**
 * What is sent again to a token endpoint: a request for a token changes nothing, so it may be
 * repeated whatever happened to the last one.
 */
export const TOKEN_RETRY_RULES: RetryRules = {
  statuses: [
    408,
    429,
    ...Array.from({ length: 100 }, (_, index) => 500 + index),
  ],
  networkFailures: "any-method",
};

/** An exchange with a token endpoint, for the log. */
export type TokenFetchEvent =
  | {
    readonly kind: "token-request-finished";
    readonly method: string;
    readonly url: string;
    readonly status: number;
    readonly milliseconds: number;
    readonly requestId: string | undefined;
  }
  | {
    readonly kind: "token-request-failed";
    readonly method: string;
    readonly url: string;
    readonly reason: NoAnswerReason;
    readonly milliseconds: number;
  }
  | {
    readonly kind: "token-retry-scheduled";
    readonly waitMs: number;
    readonly status: number | undefined;
  };

/** What {@linkcode createTokenFetch} is made of. */
export interface TokenFetchOptions {
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly rules: RetryRules;
  readonly maxRetries: number;
  readonly onEvent: (event: TokenFetchEvent) => void;
}

/** Wraps a `fetch` for token requests. */
export function createTokenFetch(
  fetch: Fetch,
  { limits, signal, rules, maxRetries, onEvent }: TokenFetchOptions,
): Fetch {
  const watched = observe(readWhole(withTimeout(fetch, limits)), onEvent);
  return withRetry(watched, {
    rules,
    maxRetries,
    signal,
    deadline: limits.deadline,
    onRetry: ({ waitMs, status }) =>
      onEvent({ kind: "token-retry-scheduled", waitMs, status }),
  });
}

/** Reads the body at once, so that a connection lost in it is a failure that is tried again. */
function readWhole(fetch: Fetch): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (response.body === null) return response;
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    for await (const chunk of response.body) {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      // What is too long for a token response is refused when it is processed.
      if (bytes > MAX_BODY_BYTES) break;
    }
    return new Response(new Blob(chunks), response);
  };
}

/** Tells of every exchange; a URL without its query, in which a platform may want a secret. */
function observe(
  fetch: Fetch,
  onEvent: (event: TokenFetchEvent) => void,
): Fetch {
  return async (input, init) => {
    const { origin, pathname } = new URL(
      input instanceof Request ? input.url : input,
    );
    const request = { method: init?.method ?? "GET", url: origin + pathname };
    const startedAt = performance.now();
    try {
      const response = await fetch(input, init);
      onEvent({
        kind: "token-request-finished",
        ...request,
        status: response.status,
        milliseconds: performance.now() - startedAt,
        requestId: response.headers.get("x-ms-request-id") ?? undefined,
      });
      return response;
    } catch (error) {
      if (error instanceof NoAnswerError) {
        onEvent({
          kind: "token-request-failed",
          ...request,
          reason: error.reason,
          milliseconds: performance.now() - startedAt,
        });
      }
      throw error;
    }
  };
}
