/**
 * Access tokens from memory, the cache or the token endpoint, in this order, with one request for
 * all who ask at once, in this process and in others.
 *
 * @module
 */

import type { CacheKey } from "./cache_key.ts";
import type { CacheLock } from "./cache_lock.ts";
import { composeClaims } from "./claims.ts";
import {
  type CacheMissReason,
  describeProblem,
  EXPIRY_MARGIN_MS,
  TokenCacheEntry,
} from "./token_cache.ts";
import type { AccessToken, Credential, Fetch, TokenTarget } from "./types.ts";

const LOCK_WAIT_MS = 30_000;
const LOCK_POLL_MIN_MS = 5;
const LOCK_POLL_MAX_MS = 100;
const RENEW_AHEAD_LIMIT_MS = 5_000;

/** What a {@linkcode TokenSource} tells while it works; never a token. */
export type TokenEvent =
  | { readonly kind: "cache-hit"; readonly expiresAt: number }
  | { readonly kind: "cache-miss"; readonly reason: CacheMissReason | "off" }
  /** Something is wrong with the cache; the run goes on without it. Said once. */
  | { readonly kind: "cache-warning"; readonly message: string }
  | { readonly kind: "token-received"; readonly expiresAt: number }
  /** Renewal ahead of expiry failed; the old token serves on. */
  | { readonly kind: "renewal-failed"; readonly error: unknown };

/** What a {@linkcode TokenSource} is made of. */
export interface TokenSourceOptions {
  readonly target: TokenTarget;
  readonly credential: Credential;
  /** Client capabilities to declare; `["cp1"]` where claims challenges are answered. */
  readonly capabilities: readonly string[];
  /** Folder of the cache files; without one, tokens live in memory only. */
  readonly cacheFolder?: string;
  /** For token requests that a run depends on: it may retry. */
  readonly fetch: Fetch;
  /** For renewal ahead of expiry, which is tried once: it must not retry. */
  readonly fetchOnce: Fetch;
  /** When the run has to be over, in epoch milliseconds. */
  readonly deadline?: number;
  readonly onEvent?: (event: TokenEvent) => void;
}

/** What one caller wants of a {@linkcode TokenSource}. */
export interface GetTokenOptions {
  /** A token that the resource has just refused. */
  readonly rejected?: string;
  /** The decoded claims challenge that came with the refusal: a JSON object. */
  readonly claims?: string;
  readonly signal?: AbortSignal;
}

/** Gives out access tokens of one application for one resource. */
export class TokenSource {
  readonly #options: TokenSourceOptions;
  #current: AccessToken | undefined;
  #pending: Promise<AccessToken> | undefined;
  #entry: Promise<TokenCacheEntry> | undefined;
  #warned = false;

  constructor(options: TokenSourceOptions) {
    this.#options = options;
  }

  /**
   * A token that is valid for at least five more minutes, unless the server's lifetimes are shorter.
   * Callers that ask at the same time share one request, and the signal of the first.
   *
   * @throws {AuthError} if no token is to be had.
   */
  async getToken(options: GetTokenOptions = {}): Promise<AccessToken> {
    const { rejected } = options;
    if (this.#current !== undefined && this.#current.token !== rejected) {
      if (isFresh(this.#current)) return this.#current;
    }
    if (this.#pending !== undefined) {
      const shared = await this.#pending;
      if (shared.token !== rejected) return shared;
    }
    this.#pending ??= this.#obtain(options).finally(() => {
      this.#pending = undefined;
    });
    this.#current = await this.#pending;
    return this.#current;
  }

  async #obtain(options: GetTokenOptions): Promise<AccessToken> {
    const entry = await this.#openEntry();
    if (entry === undefined) {
      this.#emit({ kind: "cache-miss", reason: "off" });
      return await this.#request(options);
    }
    const cached = await this.#look(entry, options.rejected, true);
    if (cached === undefined) return await this.#renewLocked(entry, options);
    return isDueForRenewal(cached)
      ? await this.#renewAhead(entry, cached, options)
      : cached;
  }

  /** Requests a token as the only process that does, or takes the one another has brought. */
  async #renewLocked(
    entry: TokenCacheEntry,
    options: GetTokenOptions,
  ): Promise<AccessToken> {
    using lock = await this.#waitForLock(entry, options);
    const second = await this.#look(entry, options.rejected, false);
    if (second !== undefined) return second;
    if (options.rejected !== undefined) await this.#drop(entry, options);
    const token = await this.#request(options);
    await this.#keep(entry, token, lock);
    return token;
  }

  /** Removes the refused token first, so that no other process is served it meanwhile. */
  async #drop(entry: TokenCacheEntry, options: GetTokenOptions): Promise<void> {
    options.signal?.throwIfAborted();
    try {
      await entry.remove();
    } catch (error) {
      this.#warn(
        `Cannot drop the token in the cache: ${describeProblem(error)}`,
      );
    }
  }

  /**
   * Waits until this process holds the lock or another has put a usable token into the cache.
   *
   * @returns `undefined` when the wait was in vain or there are no locks: then go on without.
   */
  async #waitForLock(
    entry: TokenCacheEntry,
    { rejected, signal }: GetTokenOptions,
  ): Promise<CacheLock | undefined> {
    const deadline = Math.min(
      Date.now() + LOCK_WAIT_MS,
      this.#options.deadline ?? Infinity,
    );
    let pause = LOCK_POLL_MIN_MS;
    while (true) {
      signal?.throwIfAborted();
      try {
        const lock = await entry.tryLock();
        if (lock !== undefined) return lock;
      } catch (error) {
        this.#warn(
          `Cannot lock the token cache "${entry.path}": ${
            describeProblem(error)
          }`,
        );
        return undefined;
      }
      if (Date.now() + pause >= deadline) return undefined;
      await delay(pause * (0.5 + Math.random()), signal);
      pause = Math.min(pause * 1.5, LOCK_POLL_MAX_MS);
      const lookup = await entry.read(Date.now());
      if (lookup.kind === "hit" && lookup.token.token !== rejected) {
        return undefined;
      }
    }
  }

  /** One try to renew a token that still serves; whatever goes wrong, the old one serves on. */
  async #renewAhead(
    entry: TokenCacheEntry,
    cached: AccessToken,
    options: GetTokenOptions,
  ): Promise<AccessToken> {
    const limit = AbortSignal.timeout(RENEW_AHEAD_LIMIT_MS);
    const signal = options.signal
      ? AbortSignal.any([options.signal, limit])
      : limit;
    try {
      using lock = await entry.tryLock();
      if (lock === undefined) return cached;
      const second = await this.#look(entry, undefined, false);
      if (second !== undefined && !isDueForRenewal(second)) return second;
      const token = await this.#request({ signal }, this.#options.fetchOnce);
      await this.#keep(entry, token, lock);
      return token;
    } catch (error) {
      options.signal?.throwIfAborted();
      this.#emit({ kind: "renewal-failed", error });
      return cached;
    }
  }

  async #look(
    entry: TokenCacheEntry,
    rejected: string | undefined,
    report: boolean,
  ): Promise<AccessToken | undefined> {
    const lookup = await entry.read(Date.now());
    if (lookup.kind === "hit" && lookup.token.token !== rejected) {
      const { expiresAt } = lookup.token;
      if (report) this.#emit({ kind: "cache-hit", expiresAt });
      return lookup.token;
    }
    if (!report) return undefined;
    if (lookup.kind === "unusable") {
      this.#warn(
        `Cannot use the cached token in "${entry.path}": ${lookup.problem}`,
      );
    }
    const reason = lookup.kind === "miss" ? lookup.reason : "absent";
    if (rejected === undefined) this.#emit({ kind: "cache-miss", reason });
    return undefined;
  }

  async #request(
    { claims: challenge, signal }: GetTokenOptions,
    fetch: Fetch = this.#options.fetch,
  ): Promise<AccessToken> {
    const { credential, target, capabilities } = this.#options;
    const claims = composeClaims(capabilities, challenge);
    const response = await credential.requestToken(target, {
      fetch,
      ...(claims !== undefined && { claims }),
      ...(signal && { signal }),
    });
    const receivedAt = Date.now();
    const expiresAt = receivedAt + response.expiresInSeconds * 1000;
    this.#emit({ kind: "token-received", expiresAt });
    return {
      token: response.accessToken,
      receivedAt,
      expiresAt,
      ...(response.refreshInSeconds !== undefined && {
        refreshAt: receivedAt + response.refreshInSeconds * 1000,
      }),
    };
  }

  async #keep(
    entry: TokenCacheEntry,
    token: AccessToken,
    lock: CacheLock | undefined,
  ): Promise<void> {
    try {
      await entry.write(token, lock);
    } catch (error) {
      this.#warn(
        `Cannot write the token cache "${entry.path}": ${
          describeProblem(error)
        }`,
      );
    }
  }

  #openEntry(): Promise<TokenCacheEntry> | undefined {
    const { cacheFolder, credential, target, capabilities } = this.#options;
    if (cacheFolder === undefined) return undefined;
    const key: CacheKey = {
      ...target,
      kind: credential.kind,
      identity: credential.identity,
      capabilities,
    };
    this.#entry ??= credential.cacheSecret().then((secret) =>
      TokenCacheEntry.open(cacheFolder, key, secret)
    );
    return this.#entry;
  }

  #warn(message: string): void {
    if (this.#warned) return;
    this.#warned = true;
    this.#emit({ kind: "cache-warning", message });
  }

  #emit(event: TokenEvent): void {
    this.#options.onEvent?.(event);
  }
}

/**
 * In memory, a token whose whole life is shorter than the margin of the cache serves for half of it:
 * else a long listing would ask for a new one with every page.
 */
function isFresh({ receivedAt, expiresAt }: AccessToken): boolean {
  const now = Date.now();
  const margin = Math.min(EXPIRY_MARGIN_MS, (expiresAt - receivedAt) / 2);
  return receivedAt <= now && now < expiresAt - margin;
}

function isDueForRenewal(token: AccessToken): boolean {
  return token.refreshAt !== undefined && token.refreshAt <= Date.now();
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
