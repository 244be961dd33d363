/**
 * A token of another identity provider as credential: workload identity on Kubernetes, and other
 * federations.
 *
 * @module
 */

import { readCredentialFile } from "./file.ts";
import { setClientAssertion } from "./assertion.ts";
import { requestClientCredentialsToken } from "../token_request.ts";
import { CredentialError } from "../errors.ts";
import type { Credential } from "../types.ts";

const JWT_REGEXP = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Options of {@linkcode createFederatedCredential}. */
export interface FederatedCredentialOptions {
  /** The file that the platform keeps a current token in. */
  readonly tokenFile: string;
}

/**
 * A credential that sends a federated token as client assertion (Entra documentation,
 * v2-oauth2-client-creds-grant-flow, third case). The file is read anew for each request, because
 * the platform replaces the token before it expires.
 */
export function createFederatedCredential(
  { tokenFile }: FederatedCredentialOptions,
): Credential {
  return {
    kind: "federated",
    identity: "",
    cacheSecret: () => Promise.resolve(undefined),
    requestToken: (target, options) =>
      requestClientCredentialsToken(
        target,
        async (body) =>
          setClientAssertion(
            body,
            await readToken(tokenFile, options.signal),
          ),
        options,
      ),
  };
}

async function readToken(
  path: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const { content } = await readCredentialFile(
    path,
    "federated token",
    signal,
  );
  const token = new TextDecoder().decode(content).trim();
  if (token === "") throw unreadable(path, "it is empty");
  if (!JWT_REGEXP.test(token)) throw unreadable(path, "it is not a JWT");
  return token;
}

function unreadable(path: string, reason: string): CredentialError {
  return new CredentialError(
    `Cannot read the federated token "${path}": ${reason}`,
  );
}
