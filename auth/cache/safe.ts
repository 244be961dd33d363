/**
 * The token cache as a run sees it: whatever is wrong with it, the run goes on, and is told once.
 *
 * @module
 */

import type { CacheLock } from "./lock.ts";
import {
  type CacheMissReason,
  describeProblem,
  type TokenCacheEntry,
} from "./entry.ts";
import type { AccessToken } from "../types.ts";

const LOCK_POLL_MIN_MS = 5;
const LOCK_POLL_MAX_MS = 100;

/** What a {@linkcode SafeCache} tells while it works; never a token. */
export type CacheEvent =
  | { readonly kind: "cache-hit"; readonly expiresAt: number }
  | { readonly kind: "cache-miss"; readonly reason: CacheMissReason | "off" }
  /** Something is wrong with the cache; the run goes on without it. Said once. */
  | { readonly kind: "cache-warning"; readonly message: string };

/** How long, and for what, to wait for the lock. */
export interface LockWait {
  /** A token that has been refused, and so is none to wait for. */
  readonly rejected: string | undefined;
  /** Epoch milliseconds at which the wait is over. */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
}

/** A cache entry of which no method throws for anything that a file system can do. */
export class SafeCache {
  readonly #entry: TokenCacheEntry;
  readonly #emit: (event: CacheEvent) => void;
  #warned = false;

  constructor(entry: TokenCacheEntry, emit: (event: CacheEvent) => void) {
    this.#entry = entry;
    this.#emit = emit;
  }

  /** The first look: tells a hit, a miss and what is wrong. */
  async find(rejected: string | undefined): Promise<AccessToken | undefined> {
    const lookup = await this.#entry.read(Date.now());
    if (lookup.kind === "hit" && lookup.token.token !== rejected) {
      this.#emit({ kind: "cache-hit", expiresAt: lookup.token.expiresAt });
      return lookup.token;
    }
    if (lookup.kind === "unusable") {
      this.#warn(
        `Cannot use the cached token in "${this.#entry.path}": ${lookup.problem}`,
      );
    }
    if (rejected === undefined) {
      const reason = lookup.kind === "miss" ? lookup.reason : "absent";
      this.#emit({ kind: "cache-miss", reason });
    }
    return undefined;
  }

  /** A later look, for what another process may have brought meanwhile: tells of a hit only. */
  async findNewer(
    rejected: string | undefined,
  ): Promise<AccessToken | undefined> {
    const token = await this.#peek(rejected);
    if (token !== undefined) {
      this.#emit({ kind: "cache-hit", expiresAt: token.expiresAt });
    }
    return token;
  }

  async #peek(rejected: string | undefined): Promise<AccessToken | undefined> {
    const lookup = await this.#entry.read(Date.now());
    return lookup.kind === "hit" && lookup.token.token !== rejected
      ? lookup.token
      : undefined;
  }

  /** Keeps a token in place of whatever is there. */
  async keep(token: AccessToken, lock: CacheLock | undefined): Promise<void> {
    try {
      await this.#entry.write(token, lock);
    } catch (error) {
      this.#warn(
        `Cannot write the token cache "${this.#entry.path}": ${
          describeProblem(error)
        }`,
      );
    }
  }

  /** Removes the token, so that no process is served it any more. */
  async drop(): Promise<void> {
    try {
      await this.#entry.remove();
    } catch (error) {
      this.#warn(
        `Cannot drop the token in the cache: ${describeProblem(error)}`,
      );
    }
  }

  /** Tries once to lock: the lock, or why there is none. */
  async tryLock(): Promise<CacheLock | "held-by-another" | "no-locks"> {
    try {
      return await this.#entry.tryLock() ?? "held-by-another";
    } catch (error) {
      this.#warn(
        `Cannot lock the token cache "${this.#entry.path}": ${
          describeProblem(error)
        }`,
      );
      return "no-locks";
    }
  }

  /**
   * Waits until this process holds the lock or another has put a usable token into the cache.
   *
   * @returns `undefined` when such a token is there, the wait was in vain or there are no locks:
   * look again, then go on without.
   * @throws The reason of the signal, when it is aborted.
   */
  async waitForLock(
    { rejected, deadline, signal }: LockWait,
  ): Promise<CacheLock | undefined> {
    let pause = LOCK_POLL_MIN_MS;
    while (true) {
      signal?.throwIfAborted();
      const lock = await this.tryLock();
      if (lock === "no-locks") return undefined;
      if (lock !== "held-by-another") return lock;
      if (Date.now() + pause >= deadline) return undefined;
      // Uneven pauses, so that those who wait do not all look at once.
      await delay(pause * (0.5 + Math.random()), signal);
      pause = Math.min(pause * 1.5, LOCK_POLL_MAX_MS);
      if (await this.#peek(rejected) !== undefined) return undefined;
    }
  }

  #warn(message: string): void {
    if (this.#warned) return;
    this.#warned = true;
    this.#emit({ kind: "cache-warning", message });
  }
}

function delay(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
