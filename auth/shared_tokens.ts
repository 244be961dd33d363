/**
 * The tokens of a process: from memory, the cache or the token endpoint, in this order, with one
 * request for all who ask at once, here and in other processes.
 *
 * @module
 */

import { TokenCacheEntry } from "./cache/entry.ts";
import { answers, EXPIRY_MARGIN_MS, type Wanted } from "./cache/lookup.ts";
import { digestChallenge } from "./claims.ts";
import { TokenDeadlineError } from "./errors.ts";
import type { TokenSourceSettings } from "./token_source_options.ts";
import type { AccessToken, AccessTokenOptions } from "./types.ts";
import { orAborted, SharedWork, TimeLimit } from "./wait.ts";

const LOCK_WAIT_MS = 30_000;
const RENEWAL_LIMIT_MS = 5_000;
// A long run must not lose five seconds with every request while the token endpoint is silent.
const RENEWAL_PAUSE_MS = 60_000;
// A request that reaches the deadline ends by itself, and says more.
const DEADLINE_GRACE_MS = 100;

/** A request for a token that callers share. */
interface Request {
  readonly work: SharedWork<AccessToken>;
  /** Digest of the claims challenge that it answers. */
  readonly challenge: string | undefined;
}

/** The tokens of a process. */
export class SharedTokens {
  readonly #settings: TokenSourceSettings;
  readonly #requests = new Set<Request>();
  #current: AccessToken | undefined;
  #entry: Promise<TokenCacheEntry> | undefined;
  #noRenewalBefore = 0;

  /** Touches no file and sends nothing. */
  constructor(settings: TokenSourceSettings) {
    this.#settings = settings;
  }

  /** As `getAccessToken()` of a token source. */
  async get(
    { rejected, claims, signal }: AccessTokenOptions,
  ): Promise<AccessToken> {
    signal?.throwIfAborted();
    const challenge = claims === undefined
      ? undefined
      : await digestChallenge(claims);
    const wanted = { rejected, challenge };
    const current = this.#remembered(wanted);
    if (current !== undefined) {
      // While another caller renews it, it serves on.
      if (this.#requests.size > 0 || !this.#isDueForRenewal(current)) {
        return current;
      }
    }
    const shared = this.#shareable(challenge);
    if (shared !== undefined) {
      const token = await shared.work.join(signal);
      if (token.token !== rejected) return token;
    }
    // What was shared may have ended with the refused token, for all who were refused alike.
    const request = (shared && this.#shareable(challenge)) ??
      this.#start(wanted, claims);
    return await request.work.join(signal);
  }

  /** A request whose token will do: one for the same claims, or any if there are none. */
  #shareable(challenge: string | undefined): Request | undefined {
    return [...this.#requests].find((request) =>
      !request.work.isAbandoned &&
      (challenge === undefined || request.challenge === challenge)
    );
  }

  #start(wanted: Wanted, claims: string | undefined): Request {
    const { challenge } = wanted;
    const before = this.#current;
    const request: Request = {
      challenge,
      work: new SharedWork(async (signal) => {
        try {
          const token = await this.#inTime(
            (limit) => this.#obtain(wanted, claims, limit),
            signal,
          );
          // What meanwhile answered a claims challenge is worth more.
          const isBetter = this.#current === before ||
            this.#current?.challenge === undefined || challenge !== undefined;
          if (isBetter) this.#current = token;
          return token;
        } finally {
          this.#requests.delete(request);
        }
      }),
    };
    this.#requests.add(request);
    return request;
  }

  /** Ends work at the deadline and at the signals, also where it waits for a file that never comes. */
  async #inTime(
    work: (signal: AbortSignal) => Promise<AccessToken>,
    signal: AbortSignal,
  ): Promise<AccessToken> {
    // So that the request stands among the shared ones before it can end.
    await Promise.resolve();
    const { deadline, signal: always } = this.#settings;
    using limit = new TimeLimit(
      deadline - Date.now() + DEADLINE_GRACE_MS,
      () => new TokenDeadlineError("the access token"),
    );
    const all = AbortSignal.any([
      signal,
      limit.signal,
      ...always ? [always] : [],
    ]);
    return await orAborted(work(all), all);
  }

  async #obtain(
    wanted: Wanted,
    claims: string | undefined,
    signal: AbortSignal,
  ): Promise<AccessToken> {
    const { rejected } = wanted;
    const entry = await this.#openEntry();
    const known = await entry?.find(wanted) ?? this.#remembered(wanted);
    if (known !== undefined) {
      return this.#isDueForRenewal(known)
        ? await this.#renewAhead(entry, known, signal)
        : known;
    }
    if (entry === undefined) {
      if (rejected === undefined) {
        this.#settings.onEvent({ kind: "cache-miss", reason: "off" });
      }
      return await this.#request(signal, { claims });
    }
    // As the only process that does; or another has brought one meanwhile.
    const { onEvent } = this.#settings;
    let hasWaited = false;
    using _lock = await entry.waitForLock(wanted, {
      deadline: Math.min(Date.now() + LOCK_WAIT_MS, this.#settings.deadline),
      signal,
      onWait() {
        hasWaited = true;
        onEvent({ kind: "lock-wait-began" });
      },
    });
    if (hasWaited) onEvent({ kind: "lock-wait-ended" });
    const newer = await entry.findNewer(wanted);
    if (newer !== undefined) return newer;
    // First, so that no other process is served the refused token meanwhile.
    if (rejected !== undefined) await entry.drop();
    const token = await this.#request(signal, { claims });
    await entry.keep(token);
    return token;
  }

  /** One try to renew a token that still serves; whatever goes wrong, the old one serves on. */
  async #renewAhead(
    entry: TokenCacheEntry | undefined,
    known: AccessToken,
    signal: AbortSignal,
  ): Promise<AccessToken> {
    // For the next time: a success brings a token that is not due.
    this.#noRenewalBefore = Date.now() + RENEWAL_PAUSE_MS;
    const lock = await entry?.tryLock();
    if (lock === "held-by-another" || lock === "no-locks") return known;
    using _held = lock;
    const newer = await entry?.findNewer({ rejected: known.token });
    if (newer !== undefined) return newer;
    using limit = new TimeLimit(
      this.#renewalLimitMs(),
      () => new TokenDeadlineError("the renewal of the access token"),
    );
    try {
      const renewal = AbortSignal.any([signal, limit.signal]);
      const token = await orAborted(
        this.#request(renewal, { maxRetries: 0 }),
        renewal,
      );
      await entry?.keep(token);
      return token;
    } catch (error) {
      signal.throwIfAborted();
      this.#settings.onEvent({ kind: "renewal-failed", error });
      return known;
    }
  }

  /** What the run itself needs comes first: at most half of its time. */
  #renewalLimitMs(): number {
    const left = this.#settings.deadline - Date.now();
    return Math.max(0, Math.min(RENEWAL_LIMIT_MS, Math.floor(left / 2)));
  }

  async #request(
    signal: AbortSignal,
    { claims, maxRetries }: {
      readonly claims?: string | undefined;
      readonly maxRetries?: number | undefined;
    },
  ): Promise<AccessToken> {
    const { onEvent } = this.#settings;
    // Runs with a token in the cache do without it.
    const { requestToken } = await import("./request_token.ts");
    const response = await requestToken(this.#settings, {
      claims,
      maxRetries,
      signal,
    });
    const receivedAt = Date.now();
    const after = (seconds: number) => receivedAt + Math.round(seconds * 1000);
    const expiresAt = after(response.expiresInSeconds);
    onEvent({ kind: "token-received", expiresAt });
    const { refreshInSeconds } = response;
    return {
      token: response.accessToken,
      receivedAt,
      expiresAt,
      refreshAt: refreshInSeconds && after(refreshInSeconds),
      challenge: claims && await digestChallenge(claims),
    };
  }

  #openEntry(): Promise<TokenCacheEntry> | undefined {
    const { cacheFolder, credential, target, capabilities, userId, onEvent } =
      this.#settings;
    if (cacheFolder === undefined) return undefined;
    const open = async () => {
      const { kind, identity } = credential;
      const key = { ...target, kind, identity, capabilities };
      const secret = await credential.cacheSecret();
      const options = { userId, onEvent };
      return await TokenCacheEntry.open(cacheFolder, key, secret, options);
    };
    return this.#entry ??= open();
  }

  /**
   * The token in memory, if it may be used. One whose whole life is shorter than the margin of the
   * cache serves for half of it: else a long listing would ask for a new one with every page.
   */
  #remembered(wanted: Wanted): AccessToken | undefined {
    const token = this.#current;
    if (token === undefined || !answers(token, wanted)) return undefined;
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
}
