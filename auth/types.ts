/**
 * The shapes that the parts of `auth/` hand to one another.
 *
 * @module
 */

/** What an access token is asked for, and where. */
export interface TokenTarget {
  /** Origin of the authority, without a final slash: `https://login.microsoftonline.com`. */
  readonly authority: string;
  /** Tenant as GUID or as a verified domain name; empty for a managed identity. */
  readonly tenant: string;
  /** Application (client) id, a GUID; empty for a managed identity of the machine. */
  readonly clientId: string;
  /** One resource and `/.default`: `https://graph.microsoft.com/.default`. */
  readonly scope: string;
}

/** A request for a token. */
export interface TokenRequestInit extends RequestInit {
  /**
   * Makes the body anew, for when the request is sent again after a long wait: proofs of identity last for
   * minutes.
   */
  readonly renewBody?: (() => Promise<string>) | undefined;
}

/** Sends one request for a token; `globalThis.fetch` does. */
export type TokenFetch = (
  input: string | URL,
  init?: TokenRequestInit,
) => Promise<Response>;

/** How one token request is carried out. */
export interface TokenRequestOptions {
  /**
   * Sends the request and decides about retries and timeouts: a credential asks once. The body of
   * its answer is read whole, so it has to be bounded.
   */
  readonly fetch: TokenFetch;
  /** The same by other rules about retries, for endpoints that are not the token endpoint. */
  readonly fetchBy?:
    | ((rules: TokenRetryRules) => TokenFetch)
    | undefined;
  /** Ends the request. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Content of the `claims` parameter: a JSON object, from a claims challenge or a declaration of
   * client capabilities.
   */
  readonly claims?: string | undefined;
  /** Current time in epoch milliseconds; `Date.now` by default. */
  readonly now?: (() => number) | undefined;
}

/** A validated answer of a token endpoint (RFC 6749, section 5.1). */
export interface TokenResponse {
  /** Of the form of RFC 6750, so it can stand in a header. */
  readonly accessToken: string;
  /** Lifetime in seconds from the moment of the answer. */
  readonly expiresInSeconds: number;
  /** Seconds after which the token should be renewed ahead of its expiry. */
  readonly refreshInSeconds?: number | undefined;
}

/** The kinds of credential an application can prove its identity with. */
export type CredentialKind =
  | "secret"
  | "certificate"
  | "federated"
  | "managed-identity";

/** How requests to one kind of token endpoint are repeated. */
export interface TokenRetryRules {
  /**
   * Whether an answer other than 200 passes by itself, so that the same request is worth sending
   * again.
   *
   * @param response Status and headers; its body is read already.
   * @param body The text of the body, or as much of it as came.
   */
  isTransient(response: Response, body: string): boolean;
  /** How often a request is sent again. */
  readonly maxRetries: number;
  /** First wait in milliseconds where the server names none; doubled each time. */
  readonly baseDelayMs: number;
  /** Longest wait in milliseconds where the server names none. */
  readonly maxDelayMs: number;
}

/** A way for the application to prove its identity and so to be given a token. */
export interface Credential {
  /** What kind it is. */
  readonly kind: CredentialKind;
  /**
   * Tells credentials of one kind and client apart in the cache key: the SHA-256 thumbprint of a
   * certificate, the selector of a managed identity; empty where there is nothing to tell apart.
   */
  readonly identity: string;
  /** How its requests are repeated; as the Microsoft identity platform wants it by default. */
  readonly retryRules?: TokenRetryRules | undefined;
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
  readonly refreshAt?: number | undefined;
  /** Digest of the claims challenge that it answers; absent if it was asked for without one. */
  readonly challenge?: string | undefined;
}

/** What one caller wants of a token. */
export interface AccessTokenOptions {
  /** A token that the resource has just refused. */
  readonly rejected?: string | undefined;
  /** The decoded claims challenge that came with the refusal: a JSON object. */
  readonly claims?: string | undefined;
  /** Ends the wait of this caller, and the request if nobody else waits for it. */
  readonly signal?: AbortSignal | undefined;
}
