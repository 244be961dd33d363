import { NoAnswerError, TimeBudgetError } from "./errors.ts";
import { toNetworkError } from "./network_error.ts";
import type { Fetch } from "./types.ts";

// Longer waits of setTimeout end at once.
const MAX_TIMER_MS = 2 ** 31 - 1;

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
      return new Response(watchBody(response.body, watch, url), response);
    } catch (error) {
      watch.end();
      throw watch.reason() ?? toNetworkError(error, url);
    }
  };
}

function watchBody(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  watch: Watch,
  url: string,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        watch.expect();
        const { done, value } = await reader.read();
        watch.rest();
        if (!done) return controller.enqueue(value);
        watch.end();
        controller.close();
      } catch (error) {
        watch.end();
        controller.error(watch.reason() ?? toNetworkError(error, url));
      }
    },
    async cancel(reason) {
      watch.end();
      await reader.cancel(reason);
    },
  }, { highWaterMark: 0 });
}

/** The clocks of one exchange: silence, deadline, and the caller's signal. */
class Watch {
  readonly #controller = new AbortController();
  readonly #host: string;
  readonly #timeoutMs: number;
  readonly #parent: AbortSignal | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: string,
    { timeoutMs, deadline }: TimeoutOptions,
    parent?: AbortSignal,
  ) {
    this.#host = host;
    this.#timeoutMs = Math.min(timeoutMs, MAX_TIMER_MS);
    this.#parent = parent;
    // By hand and not by AbortSignal.any, whose listeners stay with a long-lived signal.
    if (parent?.aborted) this.#abort();
    parent?.addEventListener("abort", this.#abort);
    if (deadline === undefined) return;
    const expire = () => this.#controller.abort(new TimeBudgetError(host));
    const left = deadline - Date.now();
    if (left <= 0) expire();
    else this.#deadline = setTimeout(expire, Math.min(left, MAX_TIMER_MS));
  }

  readonly #abort = () => this.#controller.abort(this.#parent?.reason);

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  reason(): unknown {
    return this.signal.aborted ? this.signal.reason : undefined;
  }

  expect(): void {
    this.#silence = setTimeout(
      () => this.#controller.abort(new NoAnswerError("timeout", this.#host)),
      this.#timeoutMs,
    );
  }

  rest(): void {
    clearTimeout(this.#silence);
  }

  end(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#deadline);
    this.#parent?.removeEventListener("abort", this.#abort);
  }
}
