/**
 * The rounds in which a key is derived from a password: how many a file may ask for, and how they are
 * run without deafening the program to signals.
 *
 * @module
 */

import { unreadableCertificate } from "./errors.ts";

/**
 * The most rounds that one file may ask for in all. Tools write some thousands, Firefox 600,000 for
 * each of three parts; this many take some five seconds.
 */
const MAX_ROUNDS = 5_000_000;

/** How many rounds run between two looks at the clock. */
const ROUNDS_AT_ONCE = 2_000;

/** How long the event loop may be kept waiting, in milliseconds. */
const MAX_BLOCKING_MS = 20;

/** Counts the rounds of one file, and runs those that WebCrypto does not. */
export class RoundBudget {
  readonly #path: string;
  readonly #signal: AbortSignal | undefined;
  #left = MAX_ROUNDS;

  /**
   * @param path The file, for messages.
   * @param signal Ends what is running.
   */
  constructor(path: string, signal?: AbortSignal) {
    this.#path = path;
    this.#signal = signal;
  }

  /**
   * Takes rounds out of the budget, before they are run.
   *
   * @throws {CredentialError} if the file asks for more than is left.
   */
  spend(rounds: number): void {
    this.#signal?.throwIfAborted();
    this.#left -= rounds;
    if (this.#left >= 0) return;
    throw unreadableCertificate(
      this.#path,
      `opening it takes ${
        MAX_ROUNDS - this.#left
      } rounds of key derivation, and ${MAX_ROUNDS} are the most that are run`,
    );
  }

  /** Runs a step many times, and lets others run in between. */
  async repeat(times: number, step: () => void): Promise<void> {
    let yieldedAt = performance.now();
    for (let done = 0; done < times;) {
      const end = Math.min(times, done + ROUNDS_AT_ONCE);
      for (; done < end; done++) step();
      if (performance.now() - yieldedAt < MAX_BLOCKING_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      this.#signal?.throwIfAborted();
      yieldedAt = performance.now();
    }
  }
}
