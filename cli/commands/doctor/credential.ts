/**
 * Looks at the credential as far as that goes without Entra.
 *
 * @module
 */

import { readConfiguredCertificate } from "../../expiry/check.ts";
import type { CredentialConfiguration } from "../../config/credential.ts";
import { formatFromNow } from "../../text/words.ts";
import { describeSource } from "../../config/settings.ts";
import { judgeFederated } from "./federated.ts";
import {
  type Check,
  failure,
  type Finding,
  ok,
  skipped,
  warning,
} from "./types.ts";

const GUID_REGEXP = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether the credential can be used at all. */
export const CREDENTIAL_CHECK: Check = {
  id: "credential",
  // A machine's endpoint can be slow to accept.
  deadlineMs: 20_000,
  async run(examination, signal) {
    const { configuration } = examination;
    if (configuration === undefined) {
      return skipped("The settings are not complete");
    }
    const { credential } = configuration;
    switch (credential.kind) {
      case "secret":
        return judgeSecret(credential.secret.value);
      case "certificate":
        return await judgeCertificate(credential, signal);
      case "federated":
        return await judgeFederated(
          credential.source,
          configuration,
          examination,
          signal,
        );
      case "managed-identity":
        return ok(
          `A managed identity, chosen by ${
            describeSource(credential.chosenBy.source)
          }`,
        );
    }
  },
};

function judgeSecret(secret: string): Finding {
  if (GUID_REGEXP.test(secret)) {
    return warning(
      "The client secret looks like a GUID, which is what the ID of a secret looks like",
      "Set AZURE_CLIENT_SECRET to the secret's value; the portal shows it once, when the secret is made",
    );
  }
  return secret === secret.trim() ? ok("A client secret is there") : warning(
    "The client secret begins or ends with white space",
    "Remove it, unless it belongs to the secret",
  );
}

async function judgeCertificate(
  credential: CredentialConfiguration & { kind: "certificate" },
  signal: AbortSignal,
): Promise<Finding> {
  const facts = await readConfiguredCertificate(credential, { signal });
  const now = Date.now();
  const name = `The certificate ${facts.thumbprintSha1} in "${facts.path}"`;
  if (facts.notBefore > now) {
    return failure(
      `${name} is not valid yet; it will be ${
        formatFromNow(facts.notBefore - now)
      }`,
      "Check this machine's clock, or wait",
    );
  }
  return facts.notAfter > now
    ? ok(`${name} expires ${formatFromNow(facts.notAfter - now)}`)
    : failure(
      `${name} expired ${formatFromNow(facts.notAfter - now)}`,
      "Make a new one, register it for the app and configure it",
    );
}
