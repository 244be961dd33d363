/** Checking the signature of a token made elsewhere. @module */

import type { ParsedJwt } from "./jwt.ts";

const ALGORITHMS = {
  PS256: { name: "RSA-PSS", hash: "SHA-256", saltLength: 32 },
  RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  ES256: { name: "ECDSA", hash: "SHA-256", namedCurve: "P-256" },
} as const;

/** A signature algorithm that the emulator checks (RFC 7518 section 3.1). */
export type SignatureAlgorithm = keyof typeof ALGORITHMS;

/** The algorithm that a token's header names, if it is known. */
export function algorithmOf(
  { header }: ParsedJwt,
): SignatureAlgorithm | undefined {
  const { alg } = header;
  return alg === "PS256" || alg === "RS256" || alg === "ES256"
    ? alg
    : undefined;
}

/** Whether the signature of `jwt` was made with the private half of `key`. */
export async function isSignedBy(
  jwt: ParsedJwt,
  key: CryptoKey,
): Promise<boolean> {
  const name = algorithmOf(jwt);
  if (name === undefined || ALGORITHMS[name].name !== key.algorithm.name) {
    return false;
  }
  return await crypto.subtle.verify(
    ALGORITHMS[name],
    key,
    jwt.signature,
    jwt.signingInput,
  );
}

/** Imports a public key from its DER (SubjectPublicKeyInfo) for the algorithm that `jwt` names. */
export async function importPublicKey(
  spki: BufferSource,
  jwt: ParsedJwt,
): Promise<CryptoKey | undefined> {
  const name = algorithmOf(jwt);
  if (name === undefined) return undefined;
  try {
    return await crypto.subtle.importKey(
      "spki",
      spki,
      ALGORITHMS[name],
      false,
      ["verify"],
    );
  } catch (error) {
    if (error instanceof DOMException) return undefined; // a key of another kind
    throw error;
  }
}
