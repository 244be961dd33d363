/** A credential whose answers a test chooses, and a clock that it moves. @module */

import type {
  AccessToken,
  Credential,
  CredentialKind,
  TokenRequestOptions,
  TokenResponse,
} from "../../auth/mod.ts";
import type { TokenCacheEntry } from "../../auth/cache/entry.ts";
import type { CacheKey } from "../../auth/cache/key.ts";
import type { CacheLock } from "../../auth/cache/store.ts";

export const TARGET = {
  authority: "https://login.example",
  tenant: "contoso.com",
  clientId: "11111111-2222-3333-4444-555555555555",
  scope: "https://graph.example/.default",
} as const;

export const KEY: CacheKey = {
  ...TARGET,
  kind: "secret",
  identity: "",
  capabilities: ["cp1"],
};

export const SECRET = new TextEncoder().encode("abc8Q~a-client-secret");

/** A token with an hour to live from now on. */
export function hourToken(token = "eyJh.first.token"): AccessToken {
  const receivedAt = Date.now();
  return { token, receivedAt, expiresAt: receivedAt + 3_600_000 };
}

/** Locks an entry, which nobody else may have locked. */
export async function holdLock(entry: TokenCacheEntry): Promise<CacheLock> {
  const lock = await entry.tryLock();
  if (typeof lock === "string") throw new Error(`Cannot lock: ${lock}`);
  return lock;
}

/** Answers with `token-1`, `token-2`, … and remembers what it was asked. */
export class ScriptedCredential implements Credential {
  readonly kind: CredentialKind;
  readonly identity = "";
  readonly requests: TokenRequestOptions[] = [];
  /** What the answers are made with; may throw, or wait. */
  answer: (
    options: TokenRequestOptions,
  ) => Partial<TokenResponse> | Promise<Partial<TokenResponse>> = () => ({});

  constructor(kind: CredentialKind = "secret") {
    this.kind = kind;
  }

  cacheSecret(): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.kind === "secret" ? SECRET : undefined);
  }

  async requestToken(
    _target: unknown,
    options: TokenRequestOptions,
  ): Promise<TokenResponse> {
    this.requests.push(options);
    const number = this.requests.length;
    return {
      accessToken: `token-${number}`,
      expiresInSeconds: 3600,
      ...await this.answer(options),
    };
  }
}

/** Moves `Date.now` until it is disposed of. */
export class ShiftedClock implements Disposable {
  readonly #original = Date.now;
  #shift = 0;

  constructor() {
    Date.now = () => this.#original.call(Date) + this.#shift;
  }

  advance(milliseconds: number): void {
    this.#shift += milliseconds;
  }

  [Symbol.dispose](): void {
    Date.now = this.#original;
  }
}
