import type { BatchEntry } from "./entry.ts";

/** Most requests that Graph takes in one `$batch`. */
export const BATCH_SIZE = 20;
/** Graph names no limit for the whole; this stays under the 4 MB that its gateways take. */
const MAX_BODY_BYTES = 3_500_000;

/** The requests of a batch that wait to be sent. */
export class BatchQueue {
  #again: BatchEntry[] = [];
  #fresh: BatchEntry[] = [];

  /** Adds a request that was not sent before. */
  add(entry: BatchEntry): void {
    this.#fresh.push(entry);
  }

  /** Adds a request that must be sent again. */
  addAgain(entry: BatchEntry): void {
    const index = this.#again.findLastIndex((each) =>
      each.number < entry.number
    );
    this.#again.splice(index + 1, 0, entry);
  }

  /** How many wait that were not sent before. */
  get freshCount(): number {
    return this.#fresh.length;
  }

  /**
   * The next request to send: those to be sent again first, then new ones, none before what it
   * depends on has succeeded or goes along.
   *
   * @returns Its parts, and whether no more of them would fit.
   */
  peek(): { readonly entries: readonly BatchEntry[]; readonly full: boolean } {
    const chosen = new Set<BatchEntry>();
    let bytes = 0;
    for (const list of [this.#again, this.#fresh]) {
      for (const entry of list) {
        const ready = entry.dependsOn.every((other) =>
          other.state === "succeeded" || chosen.has(other)
        );
        if (!ready) continue;
        bytes += entry.bytes;
        const tooLong = bytes > MAX_BODY_BYTES && chosen.size > 0;
        if (tooLong) return { entries: [...chosen], full: true };
        chosen.add(entry);
        if (chosen.size === BATCH_SIZE) {
          return { entries: [...chosen], full: true };
        }
      }
    }
    return { entries: [...chosen], full: false };
  }

  /** Takes out requests that were peeked at. */
  remove(entries: readonly BatchEntry[]): void {
    const gone = new Set(entries);
    this.#again = this.#again.filter((entry) => !gone.has(entry));
    this.#fresh = this.#fresh.filter((entry) => !gone.has(entry));
  }

  /** Takes out the requests that cannot succeed any more, because another one failed. */
  takeHopeless(): BatchEntry[] {
    const hopeless = [...this.#again, ...this.#fresh].filter((entry) =>
      entry.dependsOn.some((other) => other.state === "failed")
    );
    if (hopeless.length > 0) this.remove(hopeless);
    return hopeless;
  }
}
