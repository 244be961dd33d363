import type { BatchEntry } from "./entry.ts";
import type { BatchResponse } from "./types.ts";

/** Limits of a {@linkcode BatchWindow}. */
export interface WindowLimits {
  readonly windowRequests?: number | undefined;
  readonly windowBytes?: number | undefined;
}

/**
 * The requests of a batch from the oldest one whose answer was not given out to the newest that
 * was read.
 */
export class BatchWindow {
  readonly #entries: BatchEntry[] = [];
  readonly #maxEntries: number;
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(
    { windowRequests = 5_000, windowBytes = 32 * 1024 * 1024 }: WindowLimits,
  ) {
    this.#maxEntries = windowRequests;
    this.#maxBytes = windowBytes;
  }

  get empty(): boolean {
    return this.#entries.length === 0;
  }

  get hasRoom(): boolean {
    return this.#entries.length < this.#maxEntries &&
      this.#bytes < this.#maxBytes;
  }

  add(entry: BatchEntry): void {
    this.#entries.push(entry);
    this.#bytes += entry.bytes;
  }

  answer(entry: BatchEntry, answer: BatchResponse, bytes: number): void {
    entry.answer = answer;
    entry.state = answer.status < 400 ? "succeeded" : "failed";
    this.#bytes += bytes - entry.bytes;
    entry.bytes = bytes;
    // Others may depend on this entry for long: it keeps nothing that they do not need.
    entry.json = "";
    entry.dependsOn = [];
  }

  /** The answer to the oldest request, if it is there. */
  takeOldest(): BatchResponse | undefined {
    return this.#entries[0]?.answer && this.#take(0);
  }

  /** The oldest answer that is there. */
  takeAnswered(): BatchResponse | undefined {
    const index = this.#entries.findIndex(({ answer }) => answer);
    return index < 0 ? undefined : this.#take(index);
  }

  #take(index: number): BatchResponse | undefined {
    const [entry] = this.#entries.splice(index, 1);
    const answer = entry?.answer;
    if (entry) {
      this.#bytes -= entry.bytes;
      entry.answer = undefined;
    }
    return answer;
  }
}
