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
  readonly traceId?: string | undefined;
  /** Entra's name for what belongs together; the request's `client-request-id`. */
  readonly correlationId?: string | undefined;
  /** The server's own time as it wrote it. */
  readonly timestamp?: string | undefined;
  /** The `Retry-After` header as it came. */
  readonly retryAfter?: string | undefined;
  /** How often the request was sent; once if it is missing. */
  readonly tries?: number | undefined;
}

/** How often something was tried, as part of a sentence; nothing if that was once. */
function afterTries(tries = 1): string {
  return tries === 1 ? "" : ` after ${tries} tries`;
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
      }${afterTries(refusal.tries)}`,
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

/** Why there was no answer: the network, silence, or the runtime's permissions. */
export type NoTokenAnswerReason = "network" | "timeout" | "permission";

const NO_ANSWER_TEXT: Readonly<Record<NoTokenAnswerReason, string>> = {
  network: "the request failed on the way",
  timeout: "it stayed silent for too long",
  permission: "this program has no permission to reach that host",
};

/** What a {@linkcode NoTokenAnswerError} can add. */
export interface NoTokenAnswerInit {
  /** How often the request was sent; 1 by default. */
  readonly tries?: number | undefined;
  /** What `fetch` threw: its text holds URLs and differs between runtimes. */
  readonly cause?: unknown;
}

/** The token endpoint gave no answer. */
export class NoTokenAnswerError extends AuthError {
  /** Name of the class. */
  override readonly name = "NoTokenAnswerError";
  /** Stable name of the failure. */
  readonly code = "no-token-answer";
  /** The host that was asked. */
  readonly host: string;
  /** Why there was no answer. */
  readonly reason: NoTokenAnswerReason;
  /** How often the request was sent. */
  readonly tries: number;

  /** Names the host that was asked and why it gave no answer. */
  constructor(
    host: string,
    reason: NoTokenAnswerReason,
    { tries = 1, cause }: NoTokenAnswerInit = {},
  ) {
    super(
      `Cannot get an access token: no answer from "${host}"${
        afterTries(tries)
      }, ${NO_ANSWER_TEXT[reason]}`,
      { cause },
    );
    this.host = host;
    this.reason = reason;
    this.tries = tries;
  }
}

/** What a {@linkcode TokenDeadlineError} can add. */
export interface TokenDeadlineInit {
  /** Epoch milliseconds from which another try makes sense; absent if that is beyond the year 9999. */
  readonly retryAt?: number | undefined;
  /** Why it stopped; `deadline` if not given. */
  readonly reason?: "deadline" | "long-wait" | undefined;
  /** HTTP status of the last answer, if there was one. */
  readonly status?: number | undefined;
  /** Why there was no answer, if there was none. */
  readonly cause?: unknown;
}

/** The time allowed is over, or a wait that the server asks for would pass it. */
export class TokenDeadlineError extends AuthError {
  /** Name of the class. */
  override readonly name = "TokenDeadlineError";
  /** Stable name of the failure. */
  readonly code = "token-deadline-passed";
  /** Epoch milliseconds from which another try makes sense; absent if that is not known. */
  readonly retryAt: number | undefined;
  /** `deadline`: that came, or would; `long-wait`: the server asks to wait for more than a day. */
  readonly reason: "deadline" | "long-wait";
  /** HTTP status of the last answer, if there was one. */
  readonly status: number | undefined;

  /** Names what was waited for: the host, in quotes, or something else. */
  constructor(subject: string, init: TokenDeadlineInit = {}) {
    const { retryAt, reason = "deadline", status, cause } = init;
    const answer = status === undefined
      ? "gave no answer"
      : `answered ${status}`;
    super(
      status === undefined && retryAt === undefined
        ? `Stopped waiting for ${subject}: the time allowed is used up`
        : `Stopped asking ${subject}: it ${answer}, and the next try${
          retryAt === undefined
            ? ""
            : `, at ${new Date(retryAt).toISOString()},`
        } would be ${
          reason === "deadline"
            ? "after the time allowed"
            : "more than a day away"
        }`,
      { cause },
    );
    this.retryAt = retryAt;
    this.reason = reason;
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

/** What a platform said when it gave no token that vouches for the app. */
export interface AssertionRefusal {
  /** HTTP status. */
  readonly status: number;
  /** What it said; for people, never for decisions. */
  readonly description: string;
  /** How often the request was sent; once if it is missing. */
  readonly tries?: number | undefined;
}

/** The platform gave no token that vouches for the app: it refuses, or it fails. */
export class AssertionRefusedError extends AuthError {
  /** Name of the class. */
  override readonly name = "AssertionRefusedError";
  /** Stable name of the failure. */
  readonly code = "assertion-refused";
  /** Who was asked, in words. */
  readonly platform: string;
  /** What it said. */
  readonly refusal: AssertionRefusal;

  /** Names who was asked, in words: `GitHub Actions`. */
  constructor(platform: string, refusal: AssertionRefusal) {
    const { status, tries } = refusal;
    super(
      `Cannot get a federated token: ${platform} answered ${status}${
        status === 200 ? " without a token" : ""
      }${afterTries(tries)}`,
    );
    this.platform = platform;
    this.refusal = refusal;
  }

  /** Whether it fails, so that another try makes sense later: it does not refuse. */
  get isTransient(): boolean {
    const { status } = this.refusal;
    return status === 200 || status === 408 || status === 410 ||
      status === 429 || status >= 500;
  }
}

/** Every error that `auth/` throws on purpose. */
export type AuthErrors =
  | AssertionRefusedError
  | TokenRequestError
  | TokenResponseError
  | NoTokenAnswerError
  | TokenDeadlineError
  | CredentialError
  | ManagedIdentityUnavailableError;
