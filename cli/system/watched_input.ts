import { orHangUp } from "./hang_up.ts";
import { type InputStream, StopSignal } from "./system.ts";
import { untilStopped } from "./until_stopped.ts";

/** Standard input of a run that ends in time, and does not draw over what somebody types. */
export class WatchedInput implements InputStream {
  readonly isTerminal: boolean;
  readonly #stream: InputStream;
  readonly #signal: AbortSignal;
  #isRaw = false;
  #isReading = false;

  /** @param signal Ends a read, and with it the run. */
  constructor(stream: InputStream, signal: AbortSignal) {
    this.isTerminal = stream.isTerminal;
    this.#stream = stream;
    this.#signal = signal;
  }

  /** Whether somebody is being asked, or may be typing. */
  get isTyping(): boolean {
    return this.isTerminal && (this.#isRaw || this.#isReading);
  }

  async read(buffer: Uint8Array): Promise<number | null> {
    this.#isReading = true;
    try {
      const length = await untilStopped(
        () => orHangUp(this, () => this.#stream.read(buffer)),
        this.#signal,
      );
      // Ctrl-D is but a character there, so this is no end that somebody has typed.
      if (length === null && this.#isRaw) throw new StopSignal("SIGHUP");
      return length;
    } finally {
      this.#isReading = false;
    }
  }

  setRaw(raw: boolean): void {
    this.#isRaw = raw;
    try {
      this.#stream.setRaw(raw);
    } catch (error) {
      // Of a terminal that was closed there is nothing to give back.
      if (raw || !(error instanceof Error)) throw error;
    }
  }
}
