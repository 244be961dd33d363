/**
 * What can go wrong while a token is obtained. Every class has one stable `code`; {@linkcode
 * AuthErrors} is the union for an exhaustive `switch`.
 *
 * @module
 */

/** Base of all errors thrown by `auth/`. */
export abstract class AuthError extends Error {
  /** Stable name of the class of failure, for programs. */
  abstract readonly code: string;
}

/** What a token endpoint said when it refused (RFC 6749, section 5.2, with Entra's additions). */
export interface TokenRefusal {
  /** HTTP status. */
  readonly status: number;
  /** OAuth error code such as `invalid_client`; empty if the body held none. */
  readonly error: string;
  /** First line of `error_description`; for people, never for decisions. */
  readonly description: string;
  /** Numbers of Entra's AADSTS codes; they choose hints, never control flow. */
  readonly aadstsCodes: readonly number[];
  /** Entra's name for this one exchange. */
  readonly traceId?: string;
  /** Entra's name for what belongs together; the request's `client-request-id`. */
  readonly correlationId?: string;
  /** The server's own time as it wrote it. */
  readonly timestamp?: string;
  /** The `Retry-After` header as it came. */
  readonly retryAfter?: string;
}

/** The token endpoint refused the request. */
export class TokenRequestError extends AuthError {
  /** Name of the class. */
  override readonly name = "TokenRequestError";
  /** Stable name of the failure. */
  readonly code = "token-request-refused";
  /** What the endpoint said. */
  readonly refusal: TokenRefusal;

  /** Describes a refusal. */
  constructor(refusal: TokenRefusal) {
    super(
      `Cannot get an access token: the token endpoint answered ${refusal.status}${
        refusal.error && ` ${refusal.error}`
      }`,
    );
    this.refusal = refusal;
  }
}

/** The token endpoint answered with success, but not with a token response. */
export class TokenResponseError extends AuthError {
  /** Name of the class. */
  override readonly name = "TokenResponseError";
  /** Stable name of the failure. */
  readonly code = "token-response-invalid";
  /** HTTP status of the answer. */
  readonly status: number;

  /** The reason ends the message. */
  constructor(status: number, reason: string) {
    super(`Cannot use the token endpoint's answer: ${reason}`);
    this.status = status;
  }
}

/** The credential itself cannot be read or used: a setting is wrong, nothing was sent. */
export class CredentialError extends AuthError {
  /** Name of the class. */
  override readonly name = "CredentialError";
  /** Stable name of the failure. */
  readonly code = "credential-unusable";
}

/** No managed identity endpoint answers on this machine. */
export class ManagedIdentityUnavailableError extends AuthError {
  /** Name of the class. */
  override readonly name = "ManagedIdentityUnavailableError";
  /** Stable name of the failure. */
  readonly code = "managed-identity-unavailable";
}

/** Every error that `auth/` throws on purpose. */
export type AuthErrors =
  | TokenRequestError
  | TokenResponseError
  | CredentialError
  | ManagedIdentityUnavailableError;
