/**
 * What a client assertion needs to know of an X.509 certificate (RFC 5280, section 4.1).
 *
 * @module
 */

import {
  contentOf,
  DER_TAG,
  DerError,
  readElements,
  readObjectIdentifier,
  readSequence,
} from "./der.ts";
import type { DerElement } from "./der.ts";

/** Object identifiers of key algorithms, as the hexadecimal digits of their content. */
export const KEY_ALGORITHM = {
  /** 1.2.840.113549.1.1.1, RFC 8017. */
  rsa: "2a864886f70d010101",
  /** 1.2.840.113549.1.1.10, RFC 8017. */
  rsaPss: "2a864886f70d01010a",
  /** 1.2.840.10045.2.1, RFC 5480. */
  ec: "2a8648ce3d0201",
} as const;

/** An RSA public key. */
export interface RsaPublicKey {
  /** Unsigned, big-endian, with the leading zero octet of its DER form. */
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
}

/** The fields of a certificate that are used here. */
export interface X509Certificate {
  /** The whole certificate. */
  readonly der: Uint8Array<ArrayBuffer>;
  /** Distinguished names as they are encoded, for comparison. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** Validity in epoch milliseconds, both ends included. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** The object identifier of the key's algorithm, see {@linkcode KEY_ALGORITHM}. */
  readonly keyAlgorithm: string;
  /** The public key as its algorithm encodes it. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** The same, if the algorithm is RSA. */
  readonly rsaKey?: RsaPublicKey | undefined;
}

/**
 * Reads a certificate.
 *
 * @throws {DerError} if the data is not a certificate.
 */
export function parseCertificate(
  der: Uint8Array<ArrayBuffer>,
): X509Certificate {
  const [certificate] = readElements(der);
  const [tbsCertificate] = readSequence(certificate);
  const fields = readSequence(tbsCertificate);
  // The version stands first, unless it is the default one.
  if (fields[0]?.tag === DER_TAG.explicit0) fields.shift();
  const [_serial, _signature, issuer, validity, subject, publicKey] = fields;
  const [notBefore, notAfter] = readSequence(validity);
  const [algorithm, key] = readSequence(publicKey);
  const keyAlgorithm = readObjectIdentifier(readSequence(algorithm)[0]);
  // The first octet of a BIT STRING counts the unused bits of its last one.
  const bits = contentOf(key, DER_TAG.bitString).subarray(1);
  contentOf(issuer, DER_TAG.sequence);
  contentOf(subject, DER_TAG.sequence);
  return {
    der,
    issuer: issuer!.encoded,
    subject: subject!.encoded,
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    keyAlgorithm,
    publicKey: bits,
    rsaKey: keyAlgorithm === KEY_ALGORITHM.rsa
      ? readRsaPublicKey(bits)
      : undefined,
  };
}

function readRsaPublicKey(bits: Uint8Array<ArrayBuffer>): RsaPublicKey {
  const [modulus, exponent] = readSequence(readElements(bits)[0]);
  return {
    modulus: contentOf(modulus, DER_TAG.integer),
    exponent: contentOf(exponent, DER_TAG.integer),
  };
}

const TIME_REGEXP = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

/** Reads `UTCTime` or `GeneralizedTime` (RFC 5280, section 4.1.2.5). */
function readTime(element: DerElement | undefined): number {
  let text = new TextDecoder().decode(element?.content);
  if (element?.tag === DER_TAG.utcTime) {
    text = (Number(text.slice(0, 2)) < 50 ? "20" : "19") + text;
  } else if (element?.tag !== DER_TAG.generalizedTime) {
    throw new DerError("Cannot read the certificate's validity: no time");
  }
  const match = TIME_REGEXP.exec(text);
  if (match === null) {
    throw new DerError("Cannot read the certificate's validity: not UTC");
  }
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number);
  return Date.UTC(year!, month! - 1, day, hour, minute, second);
}
