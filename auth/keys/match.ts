/**
 * Which certificate belongs to which key, and to which other certificates.
 *
 * @module
 */

import { DER_TAG, encodeElement } from "./der.ts";
import { unreadableCertificate } from "./errors.ts";
import type { Content } from "./content.ts";
import type { PrivateKey } from "./private_key.ts";
import type { RsaPublicKey, X509Certificate } from "./x509.ts";

/** More would only fill the screen. */
const MAX_NAMED = 3;

/** A key and its certificate. */
export interface KeyPair {
  readonly key: PrivateKey;
  readonly certificate: X509Certificate;
}

/**
 * Chooses the key and the certificate that belong together. Of several such pairs a valid one comes
 * first, then the one that lasts longer.
 *
 * @param now Epoch milliseconds.
 * @throws {CredentialError} if there are none.
 */
export async function choosePair(
  { keys, keyError, certificates }: Content,
  path: string,
  now: number,
): Promise<KeyPair> {
  const pairs = keys.flatMap((key) =>
    certificates.filter((certificate) => isFor(certificate, key))
      .map((certificate) => ({ key, certificate }))
  );
  const [first, ...others] = pairs;
  if (first !== undefined) {
    return others.reduce(
      (best, pair) =>
        isBetter(pair.certificate, best.certificate, now) ? pair : best,
      first,
    );
  }
  if (keyError !== undefined) throw keyError;
  throw unreadableCertificate(
    path,
    certificates.length === 0
      ? "no certificate in it"
      : await describeMismatch(keys, certificates),
  );
}

/** Orders the chain from a certificate upwards, as far as the file goes. */
export function chainOf(
  leaf: X509Certificate,
  certificates: readonly X509Certificate[],
): Uint8Array<ArrayBuffer>[] {
  const chain: X509Certificate[] = [];
  let next: X509Certificate | undefined = leaf;
  while (next !== undefined) {
    chain.push(next);
    next = issuerOf(next, certificates.filter((one) => !chain.includes(one)));
  }
  return chain.map((certificate) => certificate.der);
}

/** SHA-1 in upper-case hexadecimal, as Entra's portal and messages show thumbprints. */
export async function sha1Hex(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", data);
  return new Uint8Array(digest).toHex().toUpperCase();
}

function issuerOf(
  { issuer, subject }: X509Certificate,
  certificates: readonly X509Certificate[],
): X509Certificate | undefined {
  if (equal(issuer, subject)) return undefined;
  return certificates.find((candidate) => equal(candidate.subject, issuer));
}

function isFor(
  { rsaKey }: X509Certificate,
  { publicKey }: PrivateKey,
): boolean {
  return rsaKey !== undefined && equal(rsaKey.modulus, publicKey.modulus) &&
    equal(rsaKey.exponent, publicKey.exponent);
}

/** Of two certificates: valid before invalid, then the one that lasts longer. */
function isBetter(
  candidate: X509Certificate,
  best: X509Certificate,
  now: number,
): boolean {
  const isValid = (certificate: X509Certificate) =>
    certificate.notBefore <= now && now <= certificate.notAfter;
  return isValid(candidate) === isValid(best)
    ? candidate.notAfter > best.notAfter
    : isValid(candidate);
}

/** Names what does not match by its thumbprint, which is public. */
async function describeMismatch(
  keys: readonly PrivateKey[],
  certificates: readonly X509Certificate[],
): Promise<string> {
  const ofCertificates = await Promise.all(
    certificates.slice(0, MAX_NAMED).map(async ({ der, publicKey }) =>
      `the certificate with thumbprint ${await sha1Hex(
        der,
      )} is for key ${await sha1Hex(
        publicKey,
      )}`
    ),
  );
  const ofKeys = await Promise.all(
    keys.slice(0, MAX_NAMED).map(({ publicKey }) =>
      sha1Hex(encodePublicKey(publicKey))
    ),
  );
  const whose = keys.length === 1 ? "its private key" : "a private key in it";
  return `no certificate in it belongs to ${whose}: ${
    ofCertificates.join(", ")
  }, and the private key is ${
    ofKeys.join(", ")
  } (SHA-1 of the public half, also known as subject key identifier)`;
}

/** RFC 8017, appendix A.1.1: what a subject key identifier is made of (RFC 5280, section 4.2.1.2). */
function encodePublicKey(
  { modulus, exponent }: RsaPublicKey,
): Uint8Array<ArrayBuffer> {
  return encodeElement(
    DER_TAG.sequence,
    encodeElement(DER_TAG.integer, modulus),
    encodeElement(DER_TAG.integer, exponent),
  );
}

function equal(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length &&
    left.every((octet, index) => octet === right[index]);
}
