/**
 * The clocks of one exchange with a token endpoint.
 *
 * @module
 */

// Longer waits of setTimeout end at once.
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Ends an exchange when nothing comes for too long, or when its time is over. */
export class Silence {
  readonly #controller = new AbortController();
  readonly #timeoutMs: number;
  readonly #deadline: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param timeoutMs Longest silence in milliseconds.
   * @param deadline Epoch milliseconds at which everything has to be over.
   */
  constructor(timeoutMs: number, deadline: number | undefined) {
    this.#timeoutMs = Math.min(timeoutMs, MAX_TIMER_MS);
    this.#deadline = deadline ?? Infinity;
  }

  /** Aborted when the exchange has to end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether it ended because its time is over. */
  get isPastDeadline(): boolean {
    return this.signal.aborted && Date.now() >= this.#deadline;
  }

  /** Something has to come from now on. */
  expect(): void {
    clearTimeout(this.#timer);
    const left = Math.max(this.#deadline - Date.now(), 0);
    this.#timer = setTimeout(
      () => this.#controller.abort(),
      Math.min(this.#timeoutMs, left),
    );
  }

  /** The exchange is over. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
