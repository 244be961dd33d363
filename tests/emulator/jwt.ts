/** JSON web tokens over WebCrypto: signing ours, reading those of others. @module */

import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from "./bytes.ts";

const ES256 = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

/** A JSON object. */
export type JsonObject = Record<string, unknown>;

/** A key pair that signs tokens with ES256, and its public half for `jwks_uri`. */
export interface SigningKey {
  readonly keyId: string;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JsonObject;
  sign(claims: JsonObject, header?: JsonObject): Promise<string>;
}

/** Makes a new ES256 key. */
export async function makeSigningKey(): Promise<SigningKey> {
  const keys = await crypto.subtle.generateKey(ES256, true, ["sign", "verify"]);
  const keyId = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  const { kty, crv, x, y } = await crypto.subtle.exportKey(
    "jwk",
    keys.publicKey,
  );
  return {
    keyId,
    publicKey: keys.publicKey,
    publicJwk: {
      kty,
      crv,
      x,
      y,
      use: "sig",
      alg: "ES256",
      kid: keyId,
    },
    async sign(claims, header = {}) {
      const input =
        encode({ typ: "JWT", alg: "ES256", kid: keyId, ...header }) + "." +
        encode(claims);
      const signature = await crypto.subtle.sign(
        ES256,
        keys.privateKey,
        utf8(input),
      );
      return `${input}.${toBase64Url(new Uint8Array(signature))}`;
    },
  };
}

/** The parts of a token in compact form. */
export interface ParsedJwt {
  readonly header: JsonObject;
  readonly claims: JsonObject;
  readonly signingInput: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Takes a token apart without checking it; `undefined` when it has not the form of one. */
export function parseJwt(token: string): ParsedJwt | undefined {
  const match = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(token);
  if (!match) return undefined;
  const header = decode(match[1] ?? "");
  const claims = decode(match[2] ?? "");
  const signature = fromBase64Url(match[3] ?? "");
  if (!header || !claims || !signature) return undefined;
  return {
    header,
    claims,
    signature,
    signingInput: utf8(`${match[1]}.${match[2]}`),
  };
}

/** Whether `value` is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function encode(value: JsonObject): string {
  return toBase64Url(utf8(JSON.stringify(value)));
}

function decode(part: string): JsonObject | undefined {
  const bytes = fromBase64Url(part);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(fromUtf8(bytes));
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
