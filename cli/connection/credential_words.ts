/**
 * What is said about a credential: which one it is, where it is used, and what to do about it.
 *
 * @module
 */

import {
  type CertificateCredential,
  type Credential,
  CredentialError,
  ManagedIdentityUnavailableError,
} from "../../auth/mod.ts";
import type { Configuration } from "../config/load.ts";
import { CommandError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";
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
      return `the federated token in "${credential.tokenFile.value}"`;
    case "managed-identity": {
      const selector = clientId ?? credential.objectId ?? credential.resourceId;
      return selector
        ? `the managed identity ${selector.value}`
        : "the machine's own managed identity";
    }
  }
}

/**
 * Makes of an unusable credential an error that says which setting it came from.
 *
 * @returns What was thrown, if it is about something else.
 */
export function explainCredentialError(
  error: unknown,
  configuration: Configuration,
): unknown {
  if (error instanceof CredentialError) {
    return new CommandError(
      error.message,
      EXIT_CODES.usage,
      adviseOnCredential(configuration),
    );
  }
  if (error instanceof ManagedIdentityUnavailableError) {
    const { credential } = configuration;
    const choice = credential.kind === "managed-identity"
      ? ` than that of ${describeSource(credential.chosenBy.source)}`
      : "";
    return new CommandError(
      error.message,
      EXIT_CODES.usage,
      `Run this where Azure gives a managed identity, or choose another credential${choice}`,
    );
  }
  return error;
}

function adviseOnCredential({ credential }: Configuration): string {
  switch (credential.kind) {
    case "secret":
      return `Correct ${describeSource(credential.secret.source)}`;
    case "certificate": {
      const { path, password } = credential;
      const secret = password === undefined
        ? "; a password goes into AZURE_CLIENT_CERTIFICATE_PASSWORD"
        : `, and ${describeSource(password.source)}`;
      return `Check the file that ${
        describeSource(path.source)
      } names${secret}`;
    }
    case "federated":
      return `Check the file that ${
        describeSource(credential.tokenFile.source)
      } names, and what keeps it up to date`;
    case "managed-identity":
      return "Check the agent and the variables IDENTITY_ENDPOINT and IMDS_ENDPOINT; Azure Arc gives its keys to root and the group himds alone";
  }
}
