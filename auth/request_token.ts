/**
 * One token from the credential, with timeouts and retries. Runs with a token in the cache do without it.
 *
 * @module
 */

import { composeClaims } from "./claims.ts";
import { AssertionRefusedError, TokenRequestError } from "./errors.ts";
import { createTokenFetch, ENTRA_RETRY_RULES } from "./token_fetch.ts";
import type { TokenSourceSettings } from "./token_source_options.ts";
import type { TokenFetch, TokenResponse, TokenRetryRules } from "./types.ts";

/** How one token is asked for. */
export interface RequestTokenOptions {
  /** The decoded claims challenge that it is to answer. */
  readonly claims: string | undefined;
  /** How often each request is sent again; as the settings say by default. */
  readonly maxRetries: number | undefined;
  readonly signal: AbortSignal;
}

/**
 * Asks the credential for a token.
 *
 * @throws {AuthError} if there is none.
 */
export async function requestToken(
  settings: TokenSourceSettings,
  { claims, maxRetries, signal }: RequestTokenOptions,
): Promise<TokenResponse> {
  const { credential, target, capabilities, onEvent, ...limits } = settings;
  let tries = 1;
  const fetchBy = (rules: TokenRetryRules): TokenFetch => {
    return async (input, init) => {
      let sent = 1;
      const fetch = createTokenFetch({
        ...limits,
        rules,
        maxRetries: maxRetries ?? limits.maxRetries ?? rules.maxRetries,
        onEvent(event) {
          if (event.kind === "token-retry-scheduled") sent++;
          onEvent(event);
        },
      });
      const response = await fetch(input, init);
      // A credential may have to ask several endpoints; the last one is the one that refused.
      tries = sent;
      return response;
    };
  };
  try {
    return await credential.requestToken(target, {
      fetch: fetchBy(credential.retryRules ?? ENTRA_RETRY_RULES),
      fetchBy,
      claims: composeClaims(capabilities, claims),
      signal,
    });
  } catch (error) {
    throw withTries(error, tries);
  }
}

/** A refusal that says how often was asked. */
function withTries(error: unknown, tries: number): unknown {
  if (tries === 1) return error;
  if (error instanceof TokenRequestError) {
    return new TokenRequestError({ ...error.refusal, tries });
  }
  return error instanceof AssertionRefusedError
    ? new AssertionRefusedError(error.platform, { ...error.refusal, tries })
    : error;
}
