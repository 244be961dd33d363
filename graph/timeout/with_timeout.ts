import { Watch } from "./silence.ts";
import { WatchedResponse } from "./body.ts";
import { toNetworkError } from "../http/network_error.ts";
import type { Fetch } from "../types.ts";

/** Options of {@linkcode withTimeout}. */
export interface TimeoutOptions {
  /** Milliseconds until the headers, then until each next piece of the body. */
  readonly timeoutMs: number;
  /** Epoch milliseconds at which the body must have ended. */
  readonly deadline?: number | undefined;
}

/**
 * Wraps `fetch` so that silence ends in an error, before the headers as well as inside the body,
 * and so that everything it throws is typed.
 *
 * @param fetch Sends the request.
 * @param options The limits.
 * @returns A `fetch` that throws {@linkcode NoAnswerError} where the original throws about the
 * network, and {@linkcode TimeBudgetError} at the deadline; its bodies do the same.
 */
export function withTimeout(fetch: Fetch, options: TimeoutOptions): Fetch {
  return async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const watch = new Watch(
      new URL(url).host,
      options,
      init.signal ?? undefined,
    );
    try {
      watch.expect();
      const response = await fetch(input, { ...init, signal: watch.signal });
      watch.rest();
      if (response.body === null) {
        watch.end();
        return response;
      }
      return new WatchedResponse(url, response, response.body, watch);
    } catch (error) {
      watch.end();
      throw watch.reason() ?? toNetworkError(error, url);
    }
  };
}
