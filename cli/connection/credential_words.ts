/**
 * Which credential is used, in words.
 *
 * @module
 */

import type { CertificateCredential, Credential } from "../../auth/mod.ts";
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
      return credential.words;
    case "managed-identity": {
      const selector = clientId ?? credential.objectId ?? credential.resourceId;
      return selector
        ? `the managed identity ${selector.value}`
        : "the machine's own managed identity";
    }
  }
}
