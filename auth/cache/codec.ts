/**
 * The content of a cache file.
 *
 * With a lasting secret it is a JWE in compact form (RFC 7516; `dir`, `A256GCM`): what `cache list`
 * shows stands in the protected header, so it can be read without the secret and is authenticated
 * with the token. Without one it is the same header and the token as JSON.
 *
 * @module
 */

import { decryptCompact } from "./decrypt.ts";
import { type JsonObject, parseJsonObject } from "../json.ts";
import { CACHE_VERSION, type CacheKey, serializeCacheKey } from "./key.ts";
import { isBearerToken } from "../bearer_token.ts";
import type { CredentialKind } from "../types.ts";

/** What a cache file tells about its token without revealing it. Times in epoch milliseconds. */
export interface CacheEntryHeader extends CacheKey {
  /** When the token was received. */
  readonly receivedAt: number;
  /** When the token ends. */
  readonly expiresAt: number;
  /** From when on it should be renewed ahead. */
  readonly refreshAt?: number | undefined;
  /** Digest of the claims challenge that the token answers. */
  readonly challenge?: string | undefined;
}

/** A header as it stands in a file: with the id of the key it is encrypted under, if it is. */
export interface StoredHeader extends CacheEntryHeader {
  /** Id of the key it is encrypted under; absent if it is not encrypted. */
  readonly keyId?: string | undefined;
}

/** The content of a cache file is not what this program writes. */
export class CacheContentError extends Error {
  override readonly name = "CacheContentError";
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const HKDF_SALT = encoder.encode("appgraph token cache");
// The last time that a Date can hold, ECMA-262 section 21.4.1.1.
const MAX_TIME = 8.64e15;
const KIND_SET: ReadonlySet<unknown> = new Set<CredentialKind>([
  "secret",
  "certificate",
  "federated",
  "managed-identity",
]);

/** A content encryption key with an id that tells it from the key of another secret. */
export interface CacheEncryptionKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/**
 * Derives the content encryption key from the credential's secret (HKDF-SHA-256, RFC 5869; the
 * cache key is part of the info, so no two entries share a key).
 *
 * @returns A 256-bit key and, derived beside it, its 64-bit id.
 */
export async function deriveCacheEncryptionKey(
  key: CacheKey,
  secret: Uint8Array,
): Promise<CacheEncryptionKey> {
  const input = await crypto.subtle.importKey(
    "raw",
    Uint8Array.from(secret),
    "HKDF",
    false,
    ["deriveBits"],
  );
  const bits = await crypto.subtle.deriveBits(
    {
      name: "HKDF",
      hash: "SHA-256",
      salt: HKDF_SALT,
      info: encoder.encode(serializeCacheKey(key)),
    },
    input,
    256 + 64,
  );
  return {
    bytes: new Uint8Array(bits, 0, 32),
    id: new Uint8Array(bits, 32, 8).toHex(),
  };
}

/**
 * Reads what stands in clear in a cache file. Nothing of it is authenticated yet.
 *
 * @throws {CacheContentError} if it is not the content of a cache file of this version.
 */
export function decodeCacheHeader(text: string): StoredHeader {
  return fromWire(
    parseObject(text.startsWith("{") ? text : protectedPart(text)),
  );
}

/**
 * Reads the token from the text of a cache file.
 *
 * @throws {CacheContentError} if it was changed or damaged.
 */
export async function decodeCacheToken(
  text: string,
  encryptionKey: CacheEncryptionKey | undefined,
): Promise<string> {
  if (encryptionKey === undefined) {
    const token = parseObject(text)["access_token"];
    // Nothing authenticates this one: what could not stand in a header must not come back.
    if (typeof token === "string" && isBearerToken(token)) return token;
    throw new CacheContentError("without a valid token");
  }
  try {
    return decoder.decode(await decryptCompact(text, encryptionKey.bytes));
  } catch (error) {
    throw new CacheContentError("not decryptable", { cause: error });
  }
}

function fromWire(wire: JsonObject): StoredHeader {
  const string = (name: string) => {
    const value = wire[name];
    if (typeof value === "string") return value;
    throw new CacheContentError(`without a valid "${name}"`);
  };
  const time = (name: string) => {
    const value = wire[name];
    if (typeof value === "number" && value >= 0 && value <= MAX_TIME) {
      return value;
    }
    throw new CacheContentError(`without a valid "${name}"`);
  };
  const optional = <Value>(name: string, read: (name: string) => Value) =>
    wire[name] === undefined ? undefined : read(name);
  const { version, credential, capabilities } = wire;
  if (version !== CACHE_VERSION) {
    throw new CacheContentError("of another version");
  }
  if (!isKind(credential)) {
    throw new CacheContentError('without a valid "credential"');
  }
  if (!isStringArray(capabilities)) {
    throw new CacheContentError('without a valid "capabilities"');
  }
  return {
    authority: string("authority"),
    tenant: string("tenant"),
    clientId: string("client_id"),
    scope: string("scope"),
    kind: credential,
    identity: string("identity"),
    capabilities,
    receivedAt: time("received_at"),
    expiresAt: time("expires_at"),
    refreshAt: optional("refresh_at", time),
    challenge: optional("challenge", string),
    keyId: optional("kid", string),
  };
}

function isKind(value: unknown): value is CredentialKind {
  return KIND_SET.has(value);
}

function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) &&
    value.every((item) => typeof item === "string");
}

function protectedPart(text: string): string {
  const end = text.indexOf(".");
  try {
    return decoder.decode(
      Uint8Array.fromBase64(text.slice(0, Math.max(end, 0)), {
        alphabet: "base64url",
      }),
    );
  } catch (error) {
    throw new CacheContentError("not a token file", { cause: error });
  }
}

function parseObject(text: string): JsonObject {
  const value = parseJsonObject(text);
  if (value !== undefined) return value;
  throw new CacheContentError("not a token file");
}
