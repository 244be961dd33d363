/**
 * The client secret as credential.
 *
 * @module
 */

import type { ClientAuthentication } from "../token_request.ts";
import type { Credential } from "../types.ts";

/**
 * A credential that sends a client secret in the body of the token request, as Microsoft's own
 * libraries do (Entra documentation, v2-oauth2-client-creds-grant-flow, first case).
 */
export function createSecretCredential(secret: string): Credential {
  const authenticate: ClientAuthentication = (body) => {
    body.set("client_secret", secret);
  };
  return {
    kind: "secret",
    identity: "",
    cacheSecret: () => Promise.resolve(new TextEncoder().encode(secret)),
    requestToken: async (target, options) => {
      // Runs with a token in the cache do without it.
      const { requestClientCredentialsToken } = await import(
        "../token_request.ts"
      );
      return await requestClientCredentialsToken(target, authenticate, options);
    },
  };
}
