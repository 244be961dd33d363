/**
 * Looks at the token that vouches for the app: whether its source gives one, and what it says.
 *
 * @module
 */

import { AssertionRefusedError, exchangeAudience } from "../../../auth/mod.ts";
import { readInput } from "../../../auth/private_file.ts";
import { withTimeout } from "../../../graph/mod.ts";
import type { FederatedSource } from "../../config/credential.ts";
import type { Configuration } from "../../config/load.ts";
import { describeSource } from "../../config/settings.ts";
import { createSource } from "../../connection/secretless.ts";
import { SOURCE_ADVICE } from "../../report/federated_sources.ts";
import { readFederatedClaims } from "../../report/federation_advice.ts";
import { describeSystemError } from "../../text/system_error.ts";
import { formatFromNow } from "../../text/words.ts";
import { type Examination, failure, type Finding, ok } from "./types.ts";

// Turns what the runtime throws into typed errors.
const askOnce = withTimeout(fetch, { timeoutMs: 10_000 });

/** Whether there is a token that vouches for the app; Entra is not asked. */
export async function judgeFederated(
  source: FederatedSource,
  configuration: Configuration,
  { context: { redactor, system } }: Examination,
  signal: AbortSignal,
): Promise<Finding> {
  switch (source.kind) {
    case "file":
      return await judgeTokenFile(source.path.value, signal);
    case "value":
      return judgeToken(
        source.token.value.trim(),
        `token from ${describeSource(source.token.source)}`,
        "Start the job anew: nothing renews a token that is a value",
      );
    default: {
      const { authority, tenant, clientId } = configuration;
      const created = await createSource(source, system.env);
      try {
        const assertion = await created.requestAssertion({
          audience: exchangeAudience(authority.value),
          target: {
            authority: authority.value,
            tenant: tenant?.value ?? "",
            clientId: clientId?.value ?? "",
            scope: "",
          },
          options: { fetch: askOnce, signal },
        });
        redactor.add(assertion);
        return judgeToken(
          assertion,
          `token that ${new URL(created.endpoint ?? "").host} gave`,
          "Check this machine's clock",
        );
      } catch (error) {
        if (!(error instanceof AssertionRefusedError)) throw error;
        const { description } = error.refusal;
        return failure(
          `${error.message}${description && `: ${description}`}`,
          SOURCE_ADVICE[source.kind],
        );
      }
    }
  }
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
  return judgeToken(
    text,
    `token in "${path}"`,
    "Check what is to renew that file: it must hold a JWT and nothing else",
  );
}

function judgeToken(token: string, name: string, advice: string): Finding {
  const claims = readFederatedClaims(token);
  if (claims === undefined) return failure(`There is no ${name}`, advice);
  const { issuer, subject, audience, expiresAt = Infinity } = claims;
  const left = expiresAt - Date.now();
  if (left <= 0) {
    return failure(`The ${name} expired ${formatFromNow(left)}`, advice);
  }
  return ok(
    `The ${name} has issuer ${issuer}, subject ${subject}, audience ${audience}${
      left === Infinity ? "" : ` and expires ${formatFromNow(left)}`
    }`,
  );
}
