import { NoAnswerError, TimeBudgetError } from "../errors.ts";
import { Timer } from "./timer.ts";

/** How long an exchange may take. */
export interface TimeoutOptions {
  /** Milliseconds until the headers, then until each next piece of the body. */
  readonly timeoutMs: number;
  /** Epoch milliseconds at which the body must have ended. */
  readonly deadline?: number | undefined;
}

/** The clocks of one exchange: silence, deadline, and the caller's signal. */
export class Watch {
  readonly #controller = new AbortController();
  readonly #host: string;
  readonly #timeoutMs: number;
  readonly #parent: AbortSignal | undefined;
  readonly #deadline: Timer | undefined;
  #silence: Timer | undefined;
  /** When silence ends the exchange, if something has to come. */
  #silentUntil: number | undefined;

  constructor(
    host: string,
    { timeoutMs, deadline }: TimeoutOptions,
    parent?: AbortSignal | undefined,
  ) {
    this.#host = host;
    this.#timeoutMs = timeoutMs;
    this.#parent = parent;
    // By hand and not by AbortSignal.any, whose listeners stay with a long-lived signal.
    if (parent?.aborted) this.#abort();
    parent?.addEventListener("abort", this.#abort);
    if (deadline === undefined) return;
    const expire = () => this.#controller.abort(new TimeBudgetError(host));
    const left = deadline - Date.now();
    if (left <= 0) expire();
    else this.#deadline = new Timer(left, expire);
  }

  readonly #abort = () => this.#controller.abort(this.#parent?.reason);

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the exchange was ended, if it was. */
  reason(): unknown {
    return this.signal.aborted ? this.signal.reason : undefined;
  }

  /**
   * Something has to come from now on.
   *
   * @param graceMs What to add to the time that silence may last.
   */
  expect(graceMs: number = 0): void {
    this.#silentUntil = performance.now() + this.#timeoutMs + graceMs;
    // One timer serves many pieces: it looks at the time when it fires.
    this.#silence ??= new Timer(this.#timeoutMs, this.#listen);
  }

  /** Nothing is asked for: silence is not the server's. */
  rest(): void {
    this.#silentUntil = undefined;
  }

  readonly #listen = () => {
    this.#silence = undefined;
    if (this.#silentUntil === undefined) return;
    const left = this.#silentUntil - performance.now();
    if (left > 0) this.#silence = new Timer(left, this.#listen);
    else this.#controller.abort(new NoAnswerError("timeout", this.#host));
  };

  end(): void {
    this.#silence?.clear();
    this.#deadline?.clear();
    this.#parent?.removeEventListener("abort", this.#abort);
  }
}

/**
 * Lets nobody work longer than the deadline or the caller's signal allow, even where the work itself
 * does not heed a signal.
 *
 * @param host Named in the error.
 * @param limits When it has to end.
 * @param work Gets a signal that aborts then.
 * @throws {TimeBudgetError} The deadline came first.
 */
export async function withinDeadline<T>(
  host: string,
  { deadline, signal }: {
    readonly deadline?: number | undefined;
    readonly signal?: AbortSignal | undefined;
  },
  work: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  if (deadline === undefined && signal === undefined) {
    return await work(undefined);
  }
  const watch = new Watch(host, { timeoutMs: Infinity, deadline }, signal);
  const ended = Promise.withResolvers<never>();
  const end = () => ended.reject(watch.signal.reason);
  if (watch.signal.aborted) end();
  watch.signal.addEventListener("abort", end);
  try {
    // The race is over when the work ends: what comes of it later is nobody's.
    return await Promise.race([
      ended.promise,
      watch.signal.aborted ? ended.promise : work(watch.signal),
    ]);
  } finally {
    watch.end();
  }
}
