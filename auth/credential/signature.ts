/**
 * Signing by the key of a certificate, and naming the certificate in what is signed.
 *
 * @module
 */

import type { KeyedCertificate } from "../keys/certificate_file.ts";
import { unusableCertificate } from "../keys/errors.ts";

/**
 * The signature algorithms. PS256 names the certificate by SHA-256; RS256 by SHA-1, as older
 * registrations and authorities may want it.
 */
export type AssertionAlgorithm = "PS256" | "RS256";

/** The header that names a certificate: `x5t#S256` with PS256, `x5t` with RS256 (RFC 7515, section 4.1). */
export function thumbprintHeader(
  { facts }: KeyedCertificate,
  algorithm: AssertionAlgorithm,
): Record<string, string> {
  if (algorithm === "PS256") return { "x5t#S256": facts.thumbprintSha256 };
  const sha1 = Uint8Array.fromHex(facts.thumbprintSha1);
  return { x5t: sha1.toBase64({ alphabet: "base64url", omitPadding: true }) };
}

/**
 * The key of a certificate, ready to sign by an algorithm.
 *
 * @throws {CredentialError} if the private key is damaged.
 */
export async function importSigningKey(
  { facts, pkcs8 }: KeyedCertificate,
  algorithm: AssertionAlgorithm,
): Promise<CryptoKey> {
  const name = algorithm === "PS256" ? "RSA-PSS" : "RSASSA-PKCS1-v1_5";
  try {
    return await crypto.subtle.importKey(
      "pkcs8",
      pkcs8,
      { name, hash: "SHA-256" },
      false,
      ["sign"],
    );
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw unusableCertificate(facts.path, "its private key is damaged");
  }
}
