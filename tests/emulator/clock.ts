/** The server's own time. @module */

/** A clock that a test can move; it runs on by itself. */
export class Clock {
  #offset = 0;
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Epoch milliseconds. */
  now(): number {
    return this.#now() + this.#offset;
  }

  /** Moves the clock forward, or back by a negative number of milliseconds. */
  advance(milliseconds: number): void {
    this.#offset += milliseconds;
  }

  /** Whole seconds since the epoch, as tokens count. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  /** `2026-01-05 08:00:00Z`, as Entra writes times. */
  entraTimestamp(): string {
    return new Date(this.now()).toISOString().replace("T", " ").replace(
      /\.\d+Z$/,
      "Z",
    );
  }
}
