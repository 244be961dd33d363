/**
 * What a run is doing: shown to whoever watches it, and said when its time is up.
 *
 * @module
 */

/** How far the work is; what is left out is not shown. */
export interface WorkDone {
  /** Pages read. */
  readonly pages?: number | undefined;
  /** Items read. */
  readonly items?: number | undefined;
  /** Bytes moved. */
  readonly bytes?: number | undefined;
  /** All items or bytes there will be, if known. */
  readonly total?: number | undefined;
}

/** A wait of known length. */
export interface Pause {
  /** In the milliseconds of `performance.now()`. */
  readonly until: number;
  readonly reason: string;
}

/** What a run is doing. Telling it costs next to nothing, for most runs are watched by nobody. */
export class Activity {
  #done: WorkDone = {};
  #since = performance.now();
  #hasEnded = false;
  #pause: Pause | undefined;
  readonly #waits = new Set<{ readonly what: string }>();

  /** How far the work is. */
  get done(): WorkDone {
    return this.#done;
  }

  /** When the work began, in the milliseconds of `performance.now()`. */
  get since(): number {
    return this.#since;
  }

  /** Whether there is nothing more to show. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** The pause that the work makes, until it is over. */
  get pause(): Pause | undefined {
    const pause = this.#pause;
    return pause && pause.until > performance.now() ? pause : undefined;
  }

  /** What is waited for, if anything: "waiting for the token". */
  get wait(): string | undefined {
    return [...this.#waits].at(-1)?.what;
  }

  /** The work begins: its time, and what it has done by the second, are counted from now on. */
  begin(done: WorkDone): void {
    this.#done = done;
    this.#since = performance.now();
  }

  /** Tells how far the work is. */
  update(done: WorkDone): void {
    this.#done = done;
  }

  /** Tells what is waited for, until that is disposed of. */
  startWait(what: string): Disposable {
    const wait = { what };
    this.#waits.add(wait);
    return { [Symbol.dispose]: () => this.#waits.delete(wait) };
  }

  /** Tells of a wait of known length. */
  startPause(milliseconds: number, reason: string): void {
    const until = performance.now() + milliseconds;
    // Of several at once, the longest counts.
    if ((this.pause?.until ?? 0) < until) this.#pause = { until, reason };
  }

  /** What is left is done in no time. */
  end(): void {
    this.#hasEnded = true;
  }
}
