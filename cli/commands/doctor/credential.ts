/**
 * Looks at the credential as far as that goes without a request.
 *
 * @module
 */

import { readConfiguredCertificate } from "../../expiry/check.ts";
import { decodeClaims } from "../../report/claims.ts";
import { readInput } from "../../../auth/private_file.ts";
import { describeSystemError } from "../../text/system_error.ts";
import type { CredentialConfiguration } from "../../config/credential.ts";
import { formatFromNow } from "../../text/words.ts";
import { describeSource } from "../../config/settings.ts";
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
  deadlineMs: 10_000,
  async run({ configuration }, signal) {
    const credential = configuration?.credential;
    switch (credential?.kind) {
      case undefined:
        return skipped("The settings are not complete");
      case "secret":
        return judgeSecret(credential.secret.value);
      case "certificate":
        return await judgeCertificate(credential, signal);
      case "federated":
        return await judgeTokenFile(credential.tokenFile.value, signal);
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

async function judgeTokenFile(
  path: string,
  signal: AbortSignal,
): Promise<Finding> {
  let text: string;
  try {
    const { bytes } = await readInput(path, { signal });
    text = new TextDecoder().decode(bytes).trim();
  } catch (error) {
    signal.throwIfAborted();
    return failure(
      `Cannot read the federated token file "${path}": ${
        describeSystemError(error)
      }`,
      "Check AZURE_FEDERATED_TOKEN_FILE, and what is to write that file",
    );
  }
  const claims = decodeClaims(text);
  if (claims === undefined) {
    return failure(
      `There is no token in the federated token file "${path}"`,
      "Check what writes that file: it must hold a JWT and nothing else",
    );
  }
  const { exp, iss, sub, aud } = claims;
  const identity = `issuer ${iss}, subject ${sub}, audience ${aud}`;
  const left = typeof exp === "number" ? exp * 1000 - Date.now() : Infinity;
  if (left <= 0) {
    return failure(
      `The token in "${path}" expired ${formatFromNow(left)}`,
      "Check what is to renew that file",
    );
  }
  return ok(
    `The token in "${path}" has ${identity}${
      left === Infinity ? "" : ` and expires ${formatFromNow(left)}`
    }`,
  );
}
