/**
 * A managed identity as credential: Azure proves the identity, and there is no secret at all.
 *
 * @module
 */

import { requestFromAppService } from "./app_service.ts";
import { arcKeyFolder, requestFromArc } from "./arc.ts";
import { requestFromImds } from "./imds.ts";
import { probe } from "./probe.ts";
import { processManagedIdentityResponse } from "./response.ts";
import { isForeign, MANAGED_IDENTITY_RETRY_RULES } from "./retry_rules.ts";
import { findManagedIdentitySource } from "./source.ts";
import type {
  IdentityEnvironment,
  IdentityQuery,
  IdentitySelector,
  ManagedIdentityRequest,
  ManagedIdentitySource,
} from "./types.ts";
import { CredentialError, ManagedIdentityUnavailableError } from "../errors.ts";
import type { Credential } from "../types.ts";

// IMDS can take more than six seconds to accept the first connection after a boot.
const CONNECT_TIMEOUT_MS = 15_000;

/** Options of {@linkcode createManagedIdentityCredential}. */
export interface ManagedIdentityCredentialOptions extends IdentitySelector {
  /** The environment variables, which tell where the endpoint is. */
  readonly env: IdentityEnvironment;
  /** Folder of Azure Arc's key files, with a final separator; the agent's own by default. */
  readonly arcKeyFolder?: string | undefined;
  /** Milliseconds that the endpoint may take to accept a connection; 15,000 by default. */
  readonly connectTimeoutMs?: number | undefined;
}

/** A credential without a secret. */
export interface ManagedIdentityCredential extends Credential {
  /** The kind of credential. */
  readonly kind: "managed-identity";
  /** The platform that is asked. */
  readonly source: ManagedIdentitySource["kind"];
  /** URL that is asked, without a query. */
  readonly endpoint: string;
}

/**
 * A credential that asks the platform for a token: virtual machines and scale sets (IMDS), App
 * Service with Functions and Container Apps, and servers with Azure Arc.
 *
 * The runtime's `fetch` uses a proxy for link-local and loopback addresses too: where `HTTP_PROXY`
 * may be set, `NO_PROXY` has to hold the endpoint's address before the first request.
 *
 * @throws {ManagedIdentityUnavailableError} if the platform's endpoint is of an unsupported kind.
 * @throws {CredentialError} if more than one identity is chosen, or a variable is no URL.
 */
export function createManagedIdentityCredential(
  options: ManagedIdentityCredentialOptions,
): ManagedIdentityCredential {
  const identity = identify(options);
  const source = findManagedIdentitySource(options.env);
  const { host } = new URL(source.endpoint);
  const keyFolder = options.arcKeyFolder ??
    arcKeyFolder(options.env, Deno.build.os);
  return {
    kind: "managed-identity",
    identity,
    source: source.kind,
    endpoint: source.endpoint,
    retryRules: MANAGED_IDENTITY_RETRY_RULES,
    cacheSecret: () => Promise.resolve(undefined),
    requestToken: async (target, { fetch, signal, now = Date.now }) => {
      await probe(
        new URL(source.endpoint),
        options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
        signal,
      );
      const response = await requestFrom(source, keyFolder, {
        resource: target.scope.replace(/\/\.default$/, ""),
        selector: options,
        get: (query, headers) =>
          fetch(urlWith(source.endpoint, query), {
            headers,
            redirect: "manual",
            signal: signal ?? null,
          }),
      });
      if (isForeign(response, await response.clone().text())) {
        throw new ManagedIdentityUnavailableError(
          `Cannot use a managed identity: what answers at "${host}" is not Azure's endpoint; it said ${response.status} without JSON`,
        );
      }
      return await processManagedIdentityResponse(response, now());
    },
  };
}

function requestFrom(
  source: ManagedIdentitySource,
  keyFolder: string,
  request: ManagedIdentityRequest,
): Promise<Response> {
  switch (source.kind) {
    case "imds":
      return requestFromImds(request);
    case "app-service":
      return requestFromAppService(request, source.header);
    case "arc":
      return requestFromArc(request, keyFolder);
  }
}

function identify(
  { clientId, objectId, resourceId }: IdentitySelector,
): string {
  const chosen = [
    ["client_id", clientId],
    ["object_id", objectId],
    ["resource_id", resourceId],
  ].filter(([, value]) => value !== undefined);
  if (chosen.length > 1) {
    throw new CredentialError(
      "Cannot choose the managed identity: give only one of client id, object id and resource id",
    );
  }
  const [only] = chosen;
  return only === undefined ? "system" : only.join("=").toLowerCase();
}

function urlWith(endpoint: string, query: IdentityQuery): URL {
  const url = new URL(endpoint);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
}
