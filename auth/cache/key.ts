/**
 * What a cached access token belongs to.
 *
 * @module
 */

import type { CredentialKind } from "../types.ts";

/** Everything that must agree before a cached token may be used. */
export interface CacheKey {
  /** See {@linkcode TokenTarget.authority}. */
  readonly authority: string;
  /** See {@linkcode TokenTarget.tenant}. */
  readonly tenant: string;
  /** See {@linkcode TokenTarget.clientId}. */
  readonly clientId: string;
  /** See {@linkcode TokenTarget.scope}. */
  readonly scope: string;
  /** Kind of the credential that the token was asked for with. */
  readonly kind: CredentialKind;
  /** See {@linkcode Credential.identity}. */
  readonly identity: string;
  /** Client capabilities declared in the request, such as `cp1`. */
  readonly capabilities: readonly string[];
}

/** Version of key and file content; files of another version are misses. */
export const CACHE_VERSION = 1;

/**
 * The key as one line of text, the same for equal keys. Case does not matter to Entra in host
 * names, tenants and client ids, so it does not matter here.
 */
export function serializeCacheKey(key: CacheKey): string {
  return JSON.stringify([
    CACHE_VERSION,
    key.authority.toLowerCase(),
    key.tenant.toLowerCase(),
    key.clientId.toLowerCase(),
    key.scope,
    key.kind,
    key.identity,
    key.capabilities.toSorted(),
  ]);
}

/** Name, without extension, of the file that holds the token of a key: 32 hexadecimal digits. */
export async function cacheEntryName(key: CacheKey): Promise<string> {
  const bytes = new TextEncoder().encode(serializeCacheKey(key));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return new Uint8Array(digest, 0, 16).toHex();
}
