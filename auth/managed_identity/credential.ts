/**
 * A managed identity as credential: Azure proves the identity, and there is no secret at all.
 *
 * @module
 */

import { requestFromAppService } from "./app_service.ts";
import { arcKeyFolder, requestFromArc } from "./arc.ts";
import { createDirectFetch } from "./direct_fetch.ts";
import { requestFromImds } from "./imds.ts";
import { processManagedIdentityResponse } from "./response.ts";
import {
  findManagedIdentitySource,
  type IdentitySelector,
  type ManagedIdentityRequest,
  type ManagedIdentitySource,
} from "./source.ts";
import { CredentialError, ManagedIdentityUnavailableError } from "../errors.ts";
import type { Credential, Fetch } from "../types.ts";

export { createDirectFetch, type DirectFetchOptions } from "./direct_fetch.ts";
export type { IdentitySelector, ManagedIdentitySource } from "./source.ts";

/** Options of {@linkcode createManagedIdentityCredential}. */
export interface ManagedIdentityCredentialOptions extends IdentitySelector {
  /** The environment variables, which tell where the endpoint is. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * Sends the requests; must not use a proxy. `createDirectFetch()` by default, and meant to be
   * that, wrapped. The `fetch` of a token request is not used.
   */
  readonly fetch?: Fetch;
  /** Folder of Azure Arc's key files, with a final separator; the agent's own by default. */
  readonly arcKeyFolder?: string;
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
 * @throws {ManagedIdentityUnavailableError} if the platform's endpoint is of an unsupported kind.
 * @throws {CredentialError} if more than one identity is chosen, or a variable is no URL.
 */
export function createManagedIdentityCredential(
  options: ManagedIdentityCredentialOptions,
): ManagedIdentityCredential {
  const identity = identify(options);
  const source = findManagedIdentitySource(options.env);
  const fetch = options.fetch ?? createDirectFetch();
  const keyFolder = options.arcKeyFolder ??
    arcKeyFolder(options.env, Deno.build.os);
  return {
    kind: "managed-identity",
    identity,
    source: source.kind,
    endpoint: source.endpoint,
    cacheSecret: () => Promise.resolve(undefined),
    requestToken: async (target, { signal, now = Date.now }) => {
      const response = await requestFrom(source, keyFolder, {
        resource: target.scope.replace(/\/\.default$/, ""),
        selector: options,
        get: (query, headers) =>
          fetch(urlWith(source.endpoint, query), {
            headers,
            redirect: "manual",
            ...(signal && { signal }),
          }),
      });
      if (source.kind === "imds" && isForeign(response)) {
        throw new ManagedIdentityUnavailableError(
          `Cannot use a managed identity: what answers at "${
            new URL(source.endpoint).host
          }" is not Azure's endpoint; it said ${response.status} without JSON`,
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

function urlWith(
  endpoint: string,
  query: Readonly<Record<string, string>>,
): URL {
  const url = new URL(endpoint);
  for (const [name, value] of Object.entries(query)) {
    url.searchParams.set(name, value);
  }
  return url;
}

/** Other clouds have metadata services at the same address; they answer in text or HTML. */
function isForeign({ status, headers }: Response): boolean {
  const type = headers.get("content-type") ?? "";
  return status >= 400 && status < 500 && status !== 410 && status !== 429 &&
    !type.toLowerCase().includes("json");
}
