/**
 * Where a token comes from that vouches for the app in the place of a secret. A new platform is one file
 * in `sources/` and its row in `platforms.ts`.
 *
 * @module
 */

import type { TokenRequestOptions, TokenTarget } from "../types.ts";

/** What one token is asked for. */
export interface AssertionRequest {
  /** Whom it is for: what the app's federated credential has as audience. */
  readonly audience: string;
  /** What the app asks for with it. */
  readonly target: TokenTarget;
  /** How the requests for it are carried out. */
  readonly options: TokenRequestOptions;
}

/** Where a token comes from that vouches for the app. */
export interface AssertionSource {
  /**
   * Gives a token that is fresh now; it is asked for anew at each token request.
   *
   * @returns A JWT.
   * @throws {CredentialError} if a setting is wrong, or the token is none.
   * @throws {AssertionRefusedError} if the platform refuses it, or fails.
   * @throws {NoTokenAnswerError} if the platform does not answer.
   */
  requestAssertion(request: AssertionRequest): Promise<string>;
  /** URL that is asked, without a query; absent where nothing is asked. */
  readonly endpoint?: string | undefined;
}

const JWT_REGEXP = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Whether a text has the form of a signed JWT (RFC 7519, section 3). */
export function isJwt(text: string): boolean {
  return JWT_REGEXP.test(text);
}
