/**
 * A managed identity that vouches for an app (Entra documentation,
 * workload-identity-federation-config-app-trust-managed-identity).
 *
 * @module
 */

import type { AssertionSource } from "../assertion_source.ts";
import { AssertionRefusedError, TokenRequestError } from "../../errors.ts";
import {
  createManagedIdentityCredential,
  type ManagedIdentityCredentialOptions,
} from "../../managed_identity/credential.ts";
import { MANAGED_IDENTITY_RETRY_RULES } from "../../managed_identity/retry_rules.ts";

/**
 * A source that asks the machine's endpoint for a token of the identity. Its client id is not the app's.
 *
 * @throws {ManagedIdentityUnavailableError} if the platform's endpoint is of an unsupported kind.
 * @throws {CredentialError} if more than one identity is chosen, or a variable is no URL.
 */
export function managedIdentitySource(
  options: ManagedIdentityCredentialOptions,
): AssertionSource {
  const identity = createManagedIdentityCredential(options);
  return {
    endpoint: identity.endpoint,
    requestAssertion: async ({ audience, target, options }) => {
      const { fetch, fetchBy } = options;
      try {
        const { accessToken } = await identity.requestToken(
          { ...target, scope: `${audience}/.default` },
          {
            ...options,
            fetch: fetchBy?.(MANAGED_IDENTITY_RETRY_RULES) ?? fetch,
            // What Graph challenges is the app's token.
            claims: undefined,
          },
        );
        return accessToken;
      } catch (error) {
        if (!(error instanceof TokenRequestError)) throw error;
        const { status, description, tries } = error.refusal;
        throw new AssertionRefusedError("the managed identity's endpoint", {
          status,
          description,
          tries,
        });
      }
    },
  };
}
