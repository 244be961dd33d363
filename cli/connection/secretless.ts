/**
 * From the configuration of a credential without a secret to the credential.
 *
 * @module
 */

import {
  type AssertionSource,
  createAssertionSource,
  createFederatedCredential,
  createManagedIdentityCredential,
} from "../../auth/mod.ts";
import type { FederatedSource } from "../config/credential.ts";
import type { Configuration } from "../config/load.ts";
import { isReachable } from "../config/reachable.ts";
import { ConfigurationError } from "../errors.ts";
import type { Environment } from "../system/variables.ts";
import type { Created, CredentialServices } from "./credential_types.ts";

/**
 * Creates the configured credential, which holds no secret.
 *
 * @throws {CredentialError} if it cannot be used.
 * @throws {ConfigurationError} if its endpoint is not among the hosts that may be reached.
 */
export async function createSecretless(
  { credential, clientId }: Configuration,
  { env, onAssertion }: Pick<CredentialServices, "env" | "onAssertion">,
): Promise<Created> {
  if (credential.kind === "managed-identity") {
    const created = await createManagedIdentityCredential({
      env,
      clientId: clientId?.value,
      objectId: credential.objectId?.value,
      resourceId: credential.resourceId?.value,
    });
    checkEndpoint(
      created.endpoint,
      "managed identity endpoint",
      "Check IDENTITY_ENDPOINT",
    );
    return { credential: created, endpoint: created.endpoint };
  }
  if (credential.kind !== "federated") {
    throw new TypeError(`Cannot do without a secret: "${credential.kind}"`);
  }
  const source = await createSource(credential.source, env);
  return {
    credential: await createFederatedCredential({ source, onAssertion }),
  };
}

/**
 * Creates the configured source of tokens that vouch for the app.
 *
 * @throws {CredentialError} if it cannot be used.
 * @throws {ConfigurationError} if its endpoint is not among the hosts that may be reached.
 */
export async function createSource(
  source: FederatedSource,
  env: Environment,
): Promise<AssertionSource> {
  const created = await createAssertionSource(toOptions(source, env));
  if (created.endpoint !== undefined) {
    checkEndpoint(
      created.endpoint,
      "host of the federated token's source",
      "Check the variable that names it",
    );
  }
  return created;
}

function toOptions(
  source: FederatedSource,
  env: Environment,
): Parameters<typeof createAssertionSource>[0] {
  switch (source.kind) {
    case "file":
      return { kind: source.kind, path: source.path.value };
    case "value":
      return { kind: source.kind, token: source.token.value };
    case "managed-identity":
      return {
        kind: source.kind,
        env,
        clientId: source.clientId?.value,
        objectId: source.objectId?.value,
        resourceId: source.resourceId?.value,
      };
    default:
      return { kind: source.kind, env };
  }
}

function checkEndpoint(endpoint: string, label: string, advice: string): void {
  const { host } = new URL(endpoint);
  if (isReachable(host)) return;
  throw new ConfigurationError([{
    problem:
      `The ${label} ${host} is not among the hosts that this program may reach`,
    advice:
      `${advice}, or add the host to the permission set in deno.json and run deno task compile`,
  }]);
}
