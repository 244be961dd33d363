/**
 * Which credential is used, in words.
 *
 * @module
 */

import type { CertificateCredential, Credential } from "../../auth/mod.ts";
import type { FederatedSource } from "../config/credential.ts";
import type { Configuration } from "../config/load.ts";
import { describeSource } from "../config/settings.ts";

/** The credential in words: `the client secret from AZURE_CLIENT_SECRET`. Never a secret. */
export function nameCredential(
  { credential, clientId }: Configuration,
  created?: Credential | CertificateCredential,
): string {
  switch (credential.kind) {
    case "secret":
      return `the client secret from ${
        describeSource(credential.secret.source)
      }`;
    case "certificate": {
      const thumbprint = created && "certificate" in created
        ? ` (thumbprint ${created.certificate.thumbprintSha1})`
        : "";
      return `the certificate "${credential.path.value}"${thumbprint}`;
    }
    case "federated":
      return `the federated token ${nameSource(credential.source)}`;
    case "managed-identity": {
      const selector = clientId ?? credential.objectId ?? credential.resourceId;
      return selector
        ? `the managed identity ${selector.value}`
        : "the machine's own managed identity";
    }
  }
}

function nameSource(source: FederatedSource): string {
  switch (source.kind) {
    case "file":
      return `in "${source.path.value}"`;
    case "value":
      return `from ${describeSource(source.token.source)}`;
    case "github":
      return "of GitHub Actions";
    case "azure-devops":
      return "of Azure DevOps";
    case "managed-identity": {
      const { clientId, objectId, resourceId } = source;
      const selector = clientId ?? objectId ?? resourceId;
      return `of the managed identity ${selector?.value}`;
    }
  }
}
