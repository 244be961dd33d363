/**
 * From the configuration of a credential to the credential.
 *
 * @module
 */

import {
  type CertificateCredential,
  createCertificateCredential,
  createDirectFetch,
  createFederatedCredential,
  createManagedIdentityCredential,
  createSecretCredential,
  type Credential,
  type Fetch,
} from "../auth/mod.ts";
import type { Configuration } from "./config.ts";
import type { Environment } from "./variables.ts";

/** What a credential may need beside its configuration. */
export interface CredentialServices {
  readonly env: Environment;
  /** Called with what is doubtful about a credential. */
  readonly warn: (message: string) => void;
  /** Adds retries, timeouts and logging to a `fetch` that asks a managed identity endpoint. */
  readonly wrapManagedIdentityFetch: (fetch: Fetch) => Fetch;
}

/**
 * Creates the configured credential.
 *
 * @throws {CredentialError} if its file cannot be read or used.
 */
export async function createCredential(
  { credential, clientId }: Configuration,
  { env, warn, wrapManagedIdentityFetch }: CredentialServices,
): Promise<Credential | CertificateCredential> {
  switch (credential.kind) {
    case "secret":
      return createSecretCredential(credential.secret.value);
    case "certificate":
      return await createCertificateCredential({
        path: credential.path.value,
        ...(credential.password && { password: credential.password.value }),
        sendChain: credential.sendChain,
        algorithm: credential.algorithm,
        onWarning: warn,
      });
    case "federated":
      return createFederatedCredential({
        tokenFile: credential.tokenFile.value,
      });
    case "managed-identity":
      return createManagedIdentityCredential({
        env,
        ...(clientId && { clientId: clientId.value }),
        ...(credential.objectId && { objectId: credential.objectId.value }),
        ...(credential.resourceId &&
          { resourceId: credential.resourceId.value }),
        fetch: wrapManagedIdentityFetch(createDirectFetch()),
      });
  }
}
