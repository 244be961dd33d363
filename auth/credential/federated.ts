/**
 * A token of another identity provider as credential: workload identity on Kubernetes, pipelines, and
 * other federations.
 *
 * @module
 */

import { setClientAssertion } from "./assertion.ts";
import type { AssertionSource } from "./assertion_source.ts";
import { exchangeAudience } from "./audience.ts";
import { fileSource } from "./sources/file.ts";
import { requestClientCredentialsToken } from "../token_request.ts";
import type { Credential } from "../types.ts";

/** Options of {@linkcode createFederatedCredential}. */
export type FederatedCredentialOptions =
  & {
    /** Told of every token that vouches for the app, before it is sent. */
    readonly onAssertion?: ((assertion: string) => void) | undefined;
  }
  & (
    | {
      /** The file that the platform keeps a current token in. */
      readonly tokenFile: string;
    }
    | {
      /** Where the token comes from. */
      readonly source: AssertionSource;
    }
  );

/**
 * A credential that sends a federated token as client assertion (Entra documentation,
 * v2-oauth2-client-creds-grant-flow, third case). The token is asked for anew for each request, because
 * it lasts for minutes only.
 */
export function createFederatedCredential(
  options: FederatedCredentialOptions,
): Credential {
  const source = "source" in options
    ? options.source
    : fileSource(options.tokenFile);
  return {
    kind: "federated",
    identity: "",
    cacheSecret: () => Promise.resolve(undefined),
    requestToken: (target, requestOptions) =>
      requestClientCredentialsToken(
        target,
        async (body) => {
          const assertion = await source.requestAssertion({
            audience: exchangeAudience(target.authority),
            target,
            options: requestOptions,
          });
          options.onAssertion?.(assertion);
          setClientAssertion(body, assertion);
        },
        requestOptions,
      ),
  };
}
