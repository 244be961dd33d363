/**
 * The OAuth 2.0 client credentials grant against the Microsoft identity platform, as a raw POST.
 *
 * @module
 */

import { processTokenResponse } from "./token_response.ts";
import type {
  TokenRequestOptions,
  TokenResponse,
  TokenTarget,
} from "./types.ts";

/** What a client authentication may need to know of the request it is for. */
export interface ClientAuthenticationContext {
  /** The v2.0 token endpoint, which is also the audience of a client assertion. */
  readonly tokenEndpoint: string;
  readonly target: TokenTarget;
  /** Current time in epoch milliseconds. */
  readonly now: () => number;
}

/** Adds the client's proof of identity to the body of a token request. */
export type ClientAuthentication = (
  body: URLSearchParams,
  context: ClientAuthenticationContext,
) => void | Promise<void>;

/**
 * The v2.0 token endpoint of a tenant.
 *
 * @example
 * ```ts
 * import { tokenEndpoint } from "./token_request.ts";
 *
 * const url = tokenEndpoint("https://login.microsoftonline.com", "contoso.com");
 * // https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token
 * ```
 */
export function tokenEndpoint(authority: string, tenant: string): string {
  return `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
}

/**
 * Asks for an app-only access token (RFC 6749, section 4.4; Entra documentation,
 * v2-oauth2-client-creds-grant-flow). One request; a redirect is an error, because following it
 * would carry the credential elsewhere.
 *
 * @param authenticate Adds the proof of identity: a secret or a client assertion.
 * @throws {TokenRequestError} if the endpoint refuses.
 * @throws {TokenResponseError} if the answer is not a token response.
 */
export async function requestClientCredentialsToken(
  target: TokenTarget,
  authenticate: ClientAuthentication,
  options: TokenRequestOptions,
): Promise<TokenResponse> {
  const endpoint = tokenEndpoint(target.authority, target.tenant);
  const makeBody = async () => {
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: target.clientId,
      scope: target.scope,
    });
    if (options.claims !== undefined) body.set("claims", options.claims);
    await authenticate(body, {
      tokenEndpoint: endpoint,
      target,
      now: options.now ?? Date.now,
    });
    return body.toString();
  };
  const response = await options.fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "accept": "application/json",
      "client-request-id": crypto.randomUUID(),
    },
    body: await makeBody(),
    renewBody: makeBody,
    redirect: "manual",
    signal: options.signal ?? null,
  });
  return await processTokenResponse(response);
}
