/**
 * Where a program gets its access tokens.
 *
 * @module
 */

import { SharedTokens } from "./shared_tokens.ts";
import {
  readOptions,
  type TokenSourceOptions,
} from "./token_source_options.ts";
import type { AccessToken, AccessTokenOptions } from "./types.ts";

/** Gives out access tokens of one application for one resource. */
export interface TokenSource {
  /**
   * A token, as {@linkcode TokenSource.getAccessToken} gives it, without its times: what a client of
   * Microsoft Graph asks for. Bound, so that it can be handed on alone.
   *
   * @throws {AuthError} if no token is to be had.
   */
  readonly getToken: (
    options?: AccessTokenOptions | undefined,
  ) => Promise<string>;
  /**
   * A token that is valid for at least five more minutes, unless the server's lifetimes are shorter.
   * Callers that ask at the same time share one request; each may give up alone.
   *
   * @throws {AuthError} if no token is to be had.
   */
  readonly getAccessToken: (
    options?: AccessTokenOptions | undefined,
  ) => Promise<AccessToken>;
}

/**
 * Creates a source of access tokens; touches no file and sends nothing before a token is asked for.
 *
 * @throws {TypeError} if an option is not of the type that it has to be of.
 * @throws {RangeError} if an option is out of its range.
 *
 * @example
 * ```ts
 * import { createSecretCredential, createTokenSource } from "./mod.ts";
 *
 * const tokens = createTokenSource({
 *   tenant: "contoso.com",
 *   clientId: "11111111-2222-3333-4444-555555555555",
 *   credential: createSecretCredential("abc8Q~a-client-secret"),
 * });
 * // createGraphClient(tokens) of "@appgraph/appgraph/graph" takes it as it is.
 * ```
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const tokens = new SharedTokens(readOptions(options));
  const getAccessToken: TokenSource["getAccessToken"] = (wanted = {}) =>
    tokens.get(wanted);
  return {
    getAccessToken,
    getToken: async (wanted) => (await getAccessToken(wanted)).token,
  };
}
