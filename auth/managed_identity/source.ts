/**
 * Which of Azure's managed identity endpoints this machine has.
 *
 * @module
 */

import { ARC_ENDPOINT, arcAgentFile } from "./arc.ts";
import { IMDS_ORIGIN, imdsEndpoint } from "./imds.ts";
import { CredentialError, ManagedIdentityUnavailableError } from "../errors.ts";

/** Chooses a user-assigned identity; at most one is given, none means the system-assigned. */
export interface IdentitySelector {
  /** Its client id. */
  readonly clientId?: string;
  /** Object id of its service principal. */
  readonly objectId?: string;
  /** Azure resource id, `/subscriptions/…`. */
  readonly resourceId?: string;
}

/** One request for a token, as the sources make it. */
export interface ManagedIdentityRequest {
  /** Without `/.default`. */
  readonly resource: string;
  /** The identity that is asked for. */
  readonly selector: IdentitySelector;
  /** Sends a GET to the endpoint. */
  get(
    query: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

/** An endpoint and its kind. */
export type ManagedIdentitySource =
  | { readonly kind: "imds" | "arc"; readonly endpoint: string }
  | {
    readonly kind: "app-service";
    readonly endpoint: string;
    /** A secret of the platform. */
    readonly header: string;
  };

/**
 * Finds the endpoint in the order of Microsoft's own libraries: Service Fabric, App Service, Machine
 * Learning, Cloud Shell, Arc, IMDS.
 *
 * @param env The environment variables.
 * @throws {ManagedIdentityUnavailableError} if it is one that is not supported.
 * @throws {CredentialError} if a variable is not an `http:` URL.
 */
export function findManagedIdentitySource(
  env: Readonly<Record<string, string | undefined>>,
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
