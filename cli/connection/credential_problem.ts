/**
 * What is said about a credential that cannot be used, and what to do about it.
 *
 * @module
 */

import {
  CredentialError,
  ManagedIdentityUnavailableError,
} from "../../auth/mod.ts";
import type { FederatedSource } from "../config/credential.ts";
import type { Configuration } from "../config/load.ts";
import { CommandError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";
import { describeSource } from "../config/settings.ts";
import { SOURCE_ADVICE } from "../report/federated_sources.ts";

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
      return adviseOnSource(credential.source);
    case "managed-identity":
      return "Check the agent and the variables IDENTITY_ENDPOINT and IMDS_ENDPOINT; Azure Arc gives its keys to root and the group himds alone";
  }
}

function adviseOnSource(source: FederatedSource): string {
  switch (source.kind) {
    case "file":
      return `Check the file that ${
        describeSource(source.path.source)
      } names, and what keeps it up to date`;
    case "value":
      return `Correct ${
        describeSource(source.token.source)
      }: it must be a whole JWT and nothing else`;
    default:
      return SOURCE_ADVICE[source.kind];
  }
}
