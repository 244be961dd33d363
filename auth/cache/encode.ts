/**
 * Writing the content of a cache file; `codec.ts` reads it and says what it is.
 *
 * @module
 */

import { CompactEncrypt } from "jose/jwe/compact/encrypt";
import type { CacheEncryptionKey, CacheEntryHeader } from "./codec.ts";
import { CACHE_VERSION, type CacheKey } from "./key.ts";
import type { AccessToken } from "../types.ts";

const encoder = new TextEncoder();

/** The text of a cache file for a token. */
export async function encodeCacheEntry(
  key: CacheKey,
  token: AccessToken,
  encryptionKey: CacheEncryptionKey | undefined,
): Promise<string> {
  const { receivedAt, expiresAt, refreshAt, challenge } = token;
  const header = toWire({
    ...key,
    receivedAt,
    expiresAt,
    refreshAt,
    challenge,
  });
  if (encryptionKey === undefined) {
    return JSON.stringify({ ...header, access_token: token.token });
  }
  return await new CompactEncrypt(encoder.encode(token.token))
    .setProtectedHeader({
      alg: "dir",
      enc: "A256GCM",
      kid: encryptionKey.id,
      ...header,
    })
    .encrypt(encryptionKey.bytes);
}

function toWire(header: CacheEntryHeader): Record<string, unknown> {
  return {
    version: CACHE_VERSION,
    authority: header.authority,
    tenant: header.tenant,
    client_id: header.clientId,
    scope: header.scope,
    credential: header.kind,
    identity: header.identity,
    capabilities: header.capabilities,
    received_at: header.receivedAt,
    expires_at: header.expiresAt,
    refresh_at: header.refreshAt,
    challenge: header.challenge,
  };
}
