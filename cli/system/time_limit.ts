import { CommandError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";

// Longer waits of setTimeout end at once.
const MAX_TIMER_MS = 2 ** 31 - 1;

// A request that reaches the end of its time ends by itself, and says more.
const GRACE_MS = 200;

/** What a {@linkcode TimeLimit} is told. */
export interface TimeLimitOptions {
  /** Longest time of the run in milliseconds; none if not given. */
  readonly maxTime: number | undefined;
  /** When the run began, in the milliseconds of `performance.now()`. */
  readonly startedAt: number;
  /** What the run waits for when its time is up: "waiting for the token". */
  readonly describeWait: () => string | undefined;
}

/** Ends a run whose time is up, whatever it waits for. */
export class TimeLimit implements Disposable {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout> | undefined;

  /** The clock runs from the beginning of the run. */
  constructor({ maxTime, startedAt, describeWait }: TimeLimitOptions) {
    if (maxTime === undefined) return;
    const left = maxTime - (performance.now() - startedAt) + GRACE_MS;
    if (left > MAX_TIMER_MS) return;
    this.#timer = setTimeout(() => {
      const wait = describeWait();
      const doing = wait === undefined ? "" : ` while ${wait}`;
      this.#controller.abort(
        new CommandError(
          `Stopped${doing}: the time allowed is used up`,
          EXIT_CODES.tryAgain,
          "Raise --max-time",
        ),
      );
    }, left);
  }

  /** Aborted when the time is up. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}
