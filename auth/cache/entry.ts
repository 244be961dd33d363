/**
 * One entry of the token cache: a file that can be missing, damaged, stolen or unwritable without
 * any harm but another token request. Whatever is wrong with it, the run goes on, and is told once.
 *
 * @module
 */

import { joinPath } from "../paths.ts";
import {
  CacheContentError,
  type CacheEncryptionKey,
  decodeCacheHeader,
  decodeCacheToken,
  deriveCacheEncryptionKey,
} from "./codec.ts";
import { readCacheFile } from "./file.ts";
import { cacheEntryName, type CacheKey, serializeCacheKey } from "./key.ts";
import {
  answers,
  type CacheEvent,
  type CacheLookup,
  isUsable,
  type Wanted,
} from "./lookup.ts";
import { describeProblem, isOwnershipProblem } from "./problem.ts";
import type { CacheLock } from "./store.ts";
import type { AccessToken } from "../types.ts";
import { sleep } from "../wait.ts";

/** Extensions of the two files of an entry. */
export const CACHE_EXTENSION = ".token";
export const LOCK_EXTENSION = ".lock";

const LOCK_POLL_MIN_MS = 5;
const LOCK_POLL_MAX_MS = 100;

/** How {@linkcode TokenCacheEntry.waitForLock} waits. */
export interface LockWaitOptions {
  /** Epoch milliseconds at which the wait is over. */
  readonly deadline: number;
  /** Ends the wait; it rejects with the signal's reason then. */
  readonly signal: AbortSignal;
  /** Called once, if the lock is not to be had at once. */
  readonly onWait: () => void;
}

/** Options of {@linkcode TokenCacheEntry.open}. */
export interface TokenCacheEntryOptions {
  /** Number of the user whom the file has to belong to; any if not given. */
  readonly userId?: number | undefined;
  /** Called with what happens. */
  readonly onEvent?: ((event: CacheEvent) => void) | undefined;
}

/** The cache entry of one {@linkcode CacheKey}. No method throws what a file system can throw. */
export class TokenCacheEntry {
  /** The file that holds the token. */
  readonly path: string;
  readonly #lockPath: string;
  readonly #key: CacheKey;
  readonly #encryptionKey: CacheEncryptionKey | undefined;
  readonly #options: TokenCacheEntryOptions;
  #hasWarned = false;

  private constructor(
    folder: string,
    name: string,
    key: CacheKey,
    encryptionKey: CacheEncryptionKey | undefined,
    options: TokenCacheEntryOptions,
  ) {
    this.#key = key;
    this.#encryptionKey = encryptionKey;
    this.#options = options;
    this.path = joinPath(folder, name + CACHE_EXTENSION);
    this.#lockPath = joinPath(folder, name + LOCK_EXTENSION);
  }

  /**
   * Prepares an entry; touches no file.
   *
   * @param secret Lasting secret of the credential to encrypt under, if there is one.
   */
  static async open(
    folder: string,
    key: CacheKey,
    secret: Uint8Array | undefined,
    options: TokenCacheEntryOptions = {},
  ): Promise<TokenCacheEntry> {
    const [name, encryptionKey] = await Promise.all([
      cacheEntryName(key),
      secret && deriveCacheEncryptionKey(key, secret),
    ]);
    return new TokenCacheEntry(folder, name, key, encryptionKey, options);
  }

  /** The first look: tells a hit, a miss and what is wrong. */
  async find(wanted: Wanted): Promise<AccessToken | undefined> {
    const lookup = await this.read(Date.now());
    if (lookup.kind === "hit" && answers(lookup.token, wanted)) {
      return this.#tellHit(lookup.token);
    }
    if (lookup.kind === "unusable") {
      const { problem, isOwnership } = lookup;
      this.#warn("use the cached token in", problem, isOwnership);
    }
    if (wanted.rejected === undefined) {
      const reason = lookup.kind === "miss" ? lookup.reason : "absent";
      this.#options.onEvent?.({ kind: "cache-miss", reason });
    }
    return undefined;
  }

  /** A later look, for what another process may have brought meanwhile: tells of a hit only. */
  async findNewer(wanted: Wanted): Promise<AccessToken | undefined> {
    const token = await this.#peek(wanted);
    return token && this.#tellHit(token);
  }

  /**
   * Looks for a usable token without telling.
   *
   * @param now Current time in epoch milliseconds.
   */
  async read(now: number): Promise<CacheLookup> {
    try {
      const text = await readCacheFile(this.path, this.#options);
      if (text === undefined) return { kind: "miss", reason: "absent" };
      return await this.#decode(text, now);
    } catch (error) {
      return {
        kind: "unusable",
        problem: describeProblem(error),
        isOwnership: isOwnershipProblem(error),
      };
    }
  }

  /** Keeps a token, in place of whatever is there. */
  async keep(token: AccessToken): Promise<void> {
    await this.#orWarn("write the token cache", async (store) => {
      const text = await store.encodeCacheEntry(
        this.#key,
        token,
        this.#encryptionKey,
      );
      await store.writeEntry(this.path, text, this.#options);
    });
  }

  /** Removes the token, so that no process is served it any more. */
  async drop(): Promise<void> {
    await this.#orWarn(
      "drop the token in",
      (store) => store.removeIfPresent(this.path),
    );
  }

  /** Tries once, without waiting, to become the one process that renews this entry. */
  async tryLock(): Promise<CacheLock | "held-by-another" | "no-locks"> {
    const lock = await this.#orWarn(
      "lock the token cache",
      async (store) =>
        await store.tryCacheLock(this.#lockPath, this.#options) ??
          "held-by-another",
    );
    return lock ?? "no-locks";
  }

  /**
   * Waits until this process holds the lock or another has put a wanted token into the cache.
   *
   * @returns `undefined` when such a token is there, the wait was in vain or there are no locks:
   * look again, then go on without.
   * @throws The reason of the signal, when it is aborted.
   */
  async waitForLock(
    wanted: Wanted,
    { deadline, signal, onWait }: LockWaitOptions,
  ): Promise<CacheLock | undefined> {
    let isWaiting = false;
    let pause = LOCK_POLL_MIN_MS;
    while (true) {
      signal.throwIfAborted();
      const lock = await this.tryLock();
      if (lock === "no-locks") return undefined;
      if (lock !== "held-by-another") return lock;
      if (Date.now() + pause >= deadline) return undefined;
      if (!isWaiting) onWait();
      isWaiting = true;
      // Uneven pauses, so that those who wait do not all look at once.
      await sleep(pause * (0.5 + Math.random()), signal);
      pause = Math.min(pause * 1.5, LOCK_POLL_MAX_MS);
      if (await this.#peek(wanted) !== undefined) return undefined;
    }
  }

  async #decode(text: string, now: number): Promise<CacheLookup> {
    const header = decodeCacheHeader(text);
    if (serializeCacheKey(header) !== serializeCacheKey(this.#key)) {
      throw new CacheContentError("the token of something else");
    }
    if (header.keyId !== this.#encryptionKey?.id) {
      return { kind: "miss", reason: "other-secret" };
    }
    // Decided before decryption: an outdated token need not be decrypted.
    if (!isUsable(header, now)) {
      const reason = header.receivedAt > now ? "from-the-future" : "expired";
      return { kind: "miss", reason };
    }
    const { receivedAt, expiresAt, refreshAt, challenge } = header;
    const token = await decodeCacheToken(text, this.#encryptionKey);
    return {
      kind: "hit",
      token: { token, receivedAt, expiresAt, refreshAt, challenge },
    };
  }

  async #peek(wanted: Wanted): Promise<AccessToken | undefined> {
    const lookup = await this.read(Date.now());
    return lookup.kind === "hit" && answers(lookup.token, wanted)
      ? lookup.token
      : undefined;
  }

  #tellHit(token: AccessToken): AccessToken {
    this.#options.onEvent?.({ kind: "cache-hit", expiresAt: token.expiresAt });
    return token;
  }

  /** @param what Begins with a verb and ends before the path. */
  async #orWarn<Value>(
    what: string,
    work: (store: typeof import("./store.ts")) => Promise<Value>,
  ): Promise<Value | undefined> {
    // Runs with a token in the cache do without it.
    const store = await import("./store.ts");
    try {
      return await work(store);
    } catch (error) {
      this.#warn(what, describeProblem(error), isOwnershipProblem(error));
      return undefined;
    }
  }

  #warn(what: string, problem: string, isOwnership: boolean): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    const { path } = this;
    this.#options.onEvent?.({
      kind: "cache-warning",
      message: `Cannot ${what} "${path}": ${problem}`,
      path,
      isOwnership,
    });
  }
}
