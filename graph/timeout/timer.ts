// Longer waits of setTimeout end at once.
const MAX_TIMER_MS = 2 ** 31 - 1;

/** A timer for any time, which `setTimeout` has for less than 25 days only. */
export class Timer {
  #id: ReturnType<typeof setTimeout> | undefined;

  /**
   * Starts at once.
   *
   * @param ms Milliseconds.
   * @param onEnd Called then.
   */
  constructor(ms: number, onEnd: () => void) {
    this.#start(ms, onEnd);
  }

  /** Ends the timer without a call. */
  clear(): void {
    clearTimeout(this.#id);
  }

  #start(ms: number, onEnd: () => void): void {
    const now = Math.min(ms, MAX_TIMER_MS);
    const onTimeout = ms > now ? () => this.#start(ms - now, onEnd) : onEnd;
    this.#id = setTimeout(onTimeout, now);
  }
}
