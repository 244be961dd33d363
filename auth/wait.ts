/**
 * Waiting that a signal can end.
 *
 * @module
 */

// Longer waits of setTimeout end at once.
const MAX_TIMER_MS = 2 ** 31 - 1;

/** A signal that aborts after some time, unless it is disposed of before. */
export class TimeLimit implements Disposable {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param milliseconds Up to 24 days; what is longer has no limit.
   * @param reason What the signal aborts with.
   */
  constructor(milliseconds: number, reason: () => Error) {
    if (milliseconds > MAX_TIMER_MS) return;
    this.#timer = setTimeout(
      () => this.#controller.abort(reason()),
      Math.max(milliseconds, 0),
    );
  }

  /** Aborted when the time is over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}

/** Waits some milliseconds (at most 2^31-1), or throws the reason of the signal when that aborts. */
export async function sleep(
  milliseconds: number,
  signal?: AbortSignal | null | undefined,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  try {
    await orAborted(promise, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for a promise, or throws the reason of the signal when that aborts first. */
export async function orAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | null | undefined,
): Promise<Value> {
  if (!signal) return await promise;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([aborted, promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/**
 * Work that several callers wait for. Each may give up alone; when the last one has, the work is
 * ended.
 */
export class SharedWork<Value> {
  readonly #controller = new AbortController();
  readonly #result: Promise<Value>;
  #waiting = 0;
  #isSettled = false;

  /** Starts the work at once. */
  constructor(work: (signal: AbortSignal) => Promise<Value>) {
    this.#result = work(this.#controller.signal);
    const settle = () => {
      this.#isSettled = true;
    };
    this.#result.then(settle, settle);
  }

  /** Whether all who waited have given up: nothing can be had of it any more. */
  get isAbandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Waits for the result. */
  async join(signal: AbortSignal | undefined): Promise<Value> {
    this.#waiting++;
    try {
      return await orAborted(this.#result, signal);
    } finally {
      this.#waiting--;
      if (this.#waiting === 0 && !this.#isSettled) {
        this.#controller.abort(signal?.reason);
      }
    }
  }
}
