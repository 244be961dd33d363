/**
 * Access tokens from memory, the cache or the token endpoint, in this order, with one request for
 * all who ask at once, in this process and in others.
 *
 * @module
 */

import { type CacheEvent, SafeCache } from "./cache/safe.ts";
import { composeClaims } from "./claims.ts";
import { EXPIRY_MARGIN_MS, TokenCacheEntry } from "./cache/entry.ts";
import type { AccessToken, Credential, Fetch, TokenTarget } from "./types.ts";

const LOCK_WAIT_MS = 30_000;
const RENEWAL_LIMIT_MS = 5_000;
// A long run must not lose five seconds with every request while the token endpoint is silent.
const RENEWAL_PAUSE_MS = 60_000;

/** What a {@linkcode TokenSource} tells while it works; never a token. */
export type TokenEvent =
  | CacheEvent
  | { readonly kind: "token-received"; readonly expiresAt: number }
  /** Renewal ahead of expiry failed; the old token serves on. */
  | { readonly kind: "renewal-failed"; readonly error: unknown };

/** What a {@linkcode TokenSource} is made of. */
export interface TokenSourceOptions {
  /** What tokens are asked for. */
  readonly target: TokenTarget;
  /** Proves who asks. */
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
  /** Called with what happens. */
  readonly onEvent?: (event: TokenEvent) => void;
}

/** What one caller wants of a {@linkcode TokenSource}. */
export interface GetTokenOptions {
  /** A token that the resource has just refused. */
  readonly rejected?: string;
  /** The decoded claims challenge that came with the refusal: a JSON object. */
  readonly claims?: string;
  /** Ends the wait and the request. */
  readonly signal?: AbortSignal;
}

/** Gives out access tokens of one application for one resource. */
export class TokenSource {
  readonly #options: TokenSourceOptions;
  #current: AccessToken | undefined;
  #pending: Promise<AccessToken> | undefined;
  #cache: Promise<SafeCache> | undefined;
  #noRenewalBefore = 0;

  /** Prepares everything; touches no file. */
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
    const current = this.#remembered(rejected);
    if (current !== undefined && !this.#isDueForRenewal(current)) {
      return current;
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
    const { rejected } = options;
    const cache = await this.#openCache();
    const known = await cache?.find(rejected) ?? this.#remembered(rejected);
    if (known !== undefined) {
      return this.#isDueForRenewal(known)
        ? await this.#renewAhead(cache, known, options.signal)
        : known;
    }
    if (cache !== undefined) return await this.#requestLocked(cache, options);
    if (rejected === undefined) {
      this.#emit({ kind: "cache-miss", reason: "off" });
    }
    return await this.#request(options, this.#options.fetch);
  }

  /** Requests a token as the only process that does, or takes the one another has brought. */
  async #requestLocked(
    cache: SafeCache,
    options: GetTokenOptions,
  ): Promise<AccessToken> {
    const { rejected, signal } = options;
    using lock = await cache.waitForLock({
      rejected,
      deadline: Math.min(
        Date.now() + LOCK_WAIT_MS,
        this.#options.deadline ?? Infinity,
      ),
      signal,
    });
    const newer = await cache.findNewer(rejected);
    if (newer !== undefined) return newer;
    // First, so that no other process is served the refused token meanwhile.
    if (rejected !== undefined) await cache.drop();
    const token = await this.#request(options, this.#options.fetch);
    await cache.keep(token, lock);
    return token;
  }

  /** One try to renew a token that still serves; whatever goes wrong, the old one serves on. */
  async #renewAhead(
    cache: SafeCache | undefined,
    known: AccessToken,
    signal: AbortSignal | undefined,
  ): Promise<AccessToken> {
    // For the next time: a success brings a token that is not due.
    this.#noRenewalBefore = Date.now() + RENEWAL_PAUSE_MS;
    const lock = await cache?.tryLock();
    if (lock === "held-by-another" || lock === "no-locks") return known;
    using _held = lock;
    const newer = await cache?.findNewer(known.token);
    if (newer !== undefined) return newer;
    const limit = new AbortController();
    const timer = setTimeout(
      () => limit.abort(new DOMException("Too slow", "TimeoutError")),
      this.#renewalLimitMs(),
    );
    try {
      const token = await this.#request({
        signal: signal ? AbortSignal.any([signal, limit.signal]) : limit.signal,
      }, this.#options.fetchOnce);
      await cache?.keep(token, lock);
      return token;
    } catch (error) {
      signal?.throwIfAborted();
      this.#emit({ kind: "renewal-failed", error });
      return known;
    } finally {
      clearTimeout(timer);
    }
  }

  /** What the run itself needs comes first: at most half of its time. */
  #renewalLimitMs(): number {
    const left = (this.#options.deadline ?? Infinity) - Date.now();
    return Math.max(0, Math.min(RENEWAL_LIMIT_MS, left / 2));
  }

  async #request(
    { claims: challenge, signal }: GetTokenOptions,
    fetch: Fetch,
  ): Promise<AccessToken> {
    const { credential, target, capabilities } = this.#options;
    const claims = composeClaims(capabilities, challenge);
    const response = await credential.requestToken(target, {
      fetch,
      ...(claims !== undefined && { claims }),
      ...(signal && { signal }),
    });
    const receivedAt = Date.now();
    const expiresAt = receivedAt + Math.round(response.expiresInSeconds * 1000);
    this.#emit({ kind: "token-received", expiresAt });
    return {
      token: response.accessToken,
      receivedAt,
      expiresAt,
      ...(response.refreshInSeconds !== undefined && {
        refreshAt: receivedAt + Math.round(response.refreshInSeconds * 1000),
      }),
    };
  }

  #openCache(): Promise<SafeCache> | undefined {
    const { cacheFolder, credential, target, capabilities } = this.#options;
    if (cacheFolder === undefined) return undefined;
    const open = async () => {
      const secret = await credential.cacheSecret();
      const { kind, identity } = credential;
      const key = { ...target, kind, identity, capabilities };
      const entry = await TokenCacheEntry.open(cacheFolder, key, secret);
      return new SafeCache(entry, (event) => this.#emit(event));
    };
    return this.#cache ??= open();
  }

  /**
   * The token in memory, if it may be used. One whose whole life is shorter than the margin of the
   * cache serves for half of it: else a long listing would ask for a new one with every page.
   */
  #remembered(rejected: string | undefined): AccessToken | undefined {
    const token = this.#current;
    if (token === undefined || token.token === rejected) return undefined;
    const { receivedAt, expiresAt } = token;
    const now = Date.now();
    const margin = Math.min(EXPIRY_MARGIN_MS, (expiresAt - receivedAt) / 2);
    return receivedAt <= now && now < expiresAt - margin ? token : undefined;
  }

  #isDueForRenewal({ refreshAt }: AccessToken): boolean {
    const now = Date.now();
    return refreshAt !== undefined && refreshAt <= now &&
      now >= this.#noRenewalBefore;
  }

  #emit(event: TokenEvent): void {
    this.#options.onEvent?.(event);
  }
}
