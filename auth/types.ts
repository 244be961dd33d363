/**
 * The shapes that the parts of `auth/` hand to one another.
 *
 * @module
 */

/**
 * The part of `fetch` that is needed here. Whoever hands it in decides about retries, timeouts and
 * logging: nothing in `auth/` asks twice by itself.
 */
export type Fetch = (
  input: string | URL | Request,
  init?: RequestInit,
) => Promise<Response>;

/** What an access token is asked for, and where. */
export interface TokenTarget {
  /** Origin of the authority, without a final slash: `https://login.microsoftonline.com`. */
  readonly authority: string;
  /** Tenant as GUID or as a verified domain name. */
  readonly tenant: string;
  /** Application (client) id, a GUID. */
  readonly clientId: string;
  /** One resource and `/.default`: `https://graph.microsoft.com/.default`. */
  readonly scope: string;
}

/** How one token request is carried out. */
export interface TokenRequestOptions {
  /** Sends the request. */
  readonly fetch: Fetch;
  /** Ends the request. */
  readonly signal?: AbortSignal;
  /**
   * Content of the `claims` parameter: a JSON object, from a claims challenge or a declaration of
   * client capabilities.
   */
  readonly claims?: string;
  /** Current time in epoch milliseconds; `Date.now` by default. */
  readonly now?: () => number;
}

/** A validated answer of a token endpoint (RFC 6749, section 5.1). */
export interface TokenResponse {
  /** Of the form of RFC 6750, so it can stand in a header. */
  readonly accessToken: string;
  /** Lifetime in seconds from the moment of the answer. */
  readonly expiresInSeconds: number;
  /** Seconds after which the token should be renewed ahead of its expiry. */
  readonly refreshInSeconds?: number;
}

/** The kinds of credential an application can prove its identity with. */
export type CredentialKind =
  | "secret"
  | "certificate"
  | "federated"
  | "managed-identity";

/** A way for the application to prove its identity and so to be given a token. */
export interface Credential {
  /** What kind it is. */
  readonly kind: CredentialKind;
  /**
   * Tells credentials of one kind and client apart in the cache key: the SHA-256 thumbprint of a
   * certificate, the selector of a managed identity; empty where there is nothing to tell apart.
   */
  readonly identity: string;
  /**
   * The lasting secret that the cache is encrypted under; `undefined` where the credential holds
   * none (federated tokens, managed identities).
   */
  cacheSecret(): Promise<Uint8Array | undefined>;
  /**
   * Asks for one access token.
   *
   * @throws {TokenRequestError} if the token endpoint refuses.
   * @throws {TokenResponseError} if the answer is not a token response.
   * @throws {CredentialError} if the credential cannot be read or used.
   */
  requestToken(
    target: TokenTarget,
    options: TokenRequestOptions,
  ): Promise<TokenResponse>;
}

/** An access token with its times, all in epoch milliseconds. */
export interface AccessToken {
  /** The token itself. */
  readonly token: string;
  /** When the token was received. */
  readonly receivedAt: number;
  /** When the token ends, from `expires_in`, never from inside the token. */
  readonly expiresAt: number;
  /** From when on it should be renewed ahead, if the server said so. */
  readonly refreshAt?: number;
}
