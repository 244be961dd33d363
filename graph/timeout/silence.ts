import { NoAnswerError, TimeBudgetError } from "../errors.ts";
import type { TimeoutOptions } from "./with_timeout.ts";

// Longer waits of setTimeout end at once.
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The clocks of one exchange: silence, deadline, and the caller's signal. */
export class Watch {
  readonly #controller = new AbortController();
  readonly #host: string;
  readonly #timeoutMs: number;
  readonly #parent: AbortSignal | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #silentSince: number | undefined;
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

  /** Something has to come from now on. */
  expect(): void {
    this.#silentSince = performance.now();
    // One timer serves many pieces: it looks at the time when it fires.
    this.#silence ??= setTimeout(this.#listen, this.#timeoutMs);
  }

  /** Nothing is asked for: silence is not the server's. */
  rest(): void {
    this.#silentSince = undefined;
  }

  readonly #listen = () => {
    this.#silence = undefined;
    if (this.#silentSince === undefined) return;
    const left = this.#silentSince + this.#timeoutMs - performance.now();
    if (left > 0) this.#silence = setTimeout(this.#listen, left);
    else this.#controller.abort(new NoAnswerError("timeout", this.#host));
  };

  end(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#deadline);
    this.#parent?.removeEventListener("abort", this.#abort);
  }
}
