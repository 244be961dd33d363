/**
 * Which of Azure's managed identity endpoints this machine has.
 *
 * @module
 */

import { ARC_ENDPOINT, arcAgentFile } from "./arc.ts";
import { IMDS_ORIGIN, imdsEndpoint } from "./imds.ts";
import type { IdentityEnvironment, ManagedIdentitySource } from "./types.ts";
import { CredentialError, ManagedIdentityUnavailableError } from "../errors.ts";

/**
 * Finds the endpoint in the order of Microsoft's own libraries: Service Fabric, App Service, Machine
 * Learning, Cloud Shell, Arc, IMDS.
 *
 * @param env The environment variables.
 * @throws {ManagedIdentityUnavailableError} if it is one that is not supported.
 * @throws {CredentialError} if a variable is not an `http:` URL.
 */
export function findManagedIdentitySource(
  env: IdentityEnvironment,
): ManagedIdentitySource {
  const identityEndpoint = env["IDENTITY_ENDPOINT"];
  const header = env["IDENTITY_HEADER"];
  if (identityEndpoint && header) {
    if (env["IDENTITY_SERVER_THUMBPRINT"]) throw unsupported("Service Fabric");
    const endpoint = checkUrl("IDENTITY_ENDPOINT", identityEndpoint);
    return { kind: "app-service", endpoint, header };
  }
  if (env["MSI_ENDPOINT"]) {
    throw unsupported(
      env["MSI_SECRET"] ? "Azure Machine Learning" : "Azure Cloud Shell",
    );
  }
  if (identityEndpoint && env["IMDS_ENDPOINT"]) {
    const endpoint = checkUrl("IDENTITY_ENDPOINT", identityEndpoint);
    return { kind: "arc", endpoint };
  }
  if (exists(arcAgentFile(env, Deno.build.os))) {
    return { kind: "arc", endpoint: ARC_ENDPOINT };
  }
  // Where pod identities stand in for the metadata service.
  const origin = env["AZURE_POD_IDENTITY_AUTHORITY_HOST"];
  return {
    kind: "imds",
    endpoint: imdsEndpoint(
      origin
        ? checkUrl("AZURE_POD_IDENTITY_AUTHORITY_HOST", origin)
        : IMDS_ORIGIN,
    ),
  };
}

function checkUrl(name: string, value: string): string {
  if (URL.parse(value)?.protocol === "http:") return value;
  throw new CredentialError(
    `Cannot use a managed identity: ${name} is not an "http:" URL`,
  );
}

function unsupported(platform: string): Error {
  return new ManagedIdentityUnavailableError(
    `Cannot use a managed identity: that of ${platform} is not supported`,
  );
}

function exists(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    // Missing or hidden: either way this is not a machine whose agent can be asked.
    return false;
  }
}
