/**
 * A new RSA key with a certificate that it signs itself: all that an app registration needs, because
 * Entra compares a registered certificate's key and time, and follows no chain.
 *
 * @module
 */

import {
  bitString,
  DER_NULL,
  DER_TRUE,
  explicit,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  utf8String,
} from "./der_writer.ts";
import { readElements, readSequence } from "./der.ts";
import { sha1Hex } from "./match.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const RSA = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  modulusLength: 3072,
  publicExponent: Uint8Array.of(1, 0, 1),
};

// Object identifiers, as the hexadecimal digits of their content.
/** sha256WithRSAEncryption, 1.2.840.113549.1.1.11 (RFC 4055, section 5). */
const SHA256_WITH_RSA = "2a864886f70d01010b";
/** id-at-commonName, 2.5.4.3 (RFC 5280, appendix A.1). */
const COMMON_NAME = "550403";
/** Extensions of RFC 5280, section 4.2.1. */
const EXTENSION = {
  subjectKeyIdentifier: "551d0e",
  keyUsage: "551d0f",
  basicConstraints: "551d13",
  extendedKeyUsage: "551d25",
} as const;
/** id-kp-clientAuth, 1.3.6.1.5.5.7.3.2 (RFC 5280, section 4.2.1.12). */
const CLIENT_AUTHENTICATION = "2b06010505070302";

/** The version of certificates with extensions (RFC 5280, section 4.1.2.1). */
const V3 = 2;
/** Twenty are the most that RFC 5280, section 4.1.2.2, allows. */
const SERIAL_OCTETS = 16;
/** A server whose clock is behind must not take the certificate for one of the future. */
const CLOCK_SKEW_MS = 5 * 60_000;
const DAY_MS = 86_400_000;
/** ub-common-name (RFC 5280, appendix A.1), in characters. */
const MAX_NAME_LENGTH = 64;

/** What a certificate is to say. */
export interface SelfSignedOptions {
  /** The common name of subject and issuer: 1 to 64 characters, none of them a control character. */
  readonly commonName: string;
  /** How long it is valid, in whole days. */
  readonly days: number;
  /** Current time in epoch milliseconds. */
  readonly now: number;
}

/** A certificate that was made, with its private key. */
export interface SelfSigned {
  readonly privateKey: CryptoKey;
  /** The private key as unencrypted PKCS#8. */
  readonly pkcs8: Bytes;
  readonly certificateDer: Bytes;
  /** SHA-1 of the certificate in 40 upper-case hexadecimal digits, as Entra's portal shows it. */
  readonly thumbprint: string;
  /** The first and the last second in which the certificate is valid. */
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/**
 * Makes an RSA key of 3072 bits and its self-signed certificate (X.509 v3, RFC 5280) for the
 * authentication of a client. It is valid from five minutes ago, for exactly as many days as are wanted:
 * policies of tenants compare the whole time.
 *
 * @throws {RangeError} if the name or the days cannot stand in a certificate.
 */
export async function createSelfSigned(
  { commonName, days, now }: SelfSignedOptions,
): Promise<SelfSigned> {
  checkCommonName(commonName);
  const { notBefore, notAfter } = validityOf(days, now);
  const keys = await crypto.subtle.generateKey(RSA, true, ["sign", "verify"]);
  const { privateKey, publicKey } = keys;
  const { subtle } = crypto;
  const spki = new Uint8Array(await subtle.exportKey("spki", publicKey));
  const pkcs8 = new Uint8Array(await subtle.exportKey("pkcs8", privateKey));
  const signature = sequence(objectIdentifier(SHA256_WITH_RSA), DER_NULL);
  const name = encodeName(commonName);
  // RFC 5280, section 4.1: the fields of TBSCertificate in their order.
  const tbsCertificate = sequence(
    explicit(0, integer(V3)),
    integer(randomSerial()),
    signature,
    name,
    sequence(time(notBefore), time(notAfter)),
    name,
    spki,
    explicit(3, await encodeExtensions(spki)),
  );
  const signed = await subtle.sign(RSA.name, privateKey, tbsCertificate);
  const certificateDer = sequence(
    tbsCertificate,
    signature,
    bitString(new Uint8Array(signed)),
  );
  return {
    privateKey,
    pkcs8,
    certificateDer,
    thumbprint: await sha1Hex(certificateDer),
    notBefore,
    notAfter,
  };
}

/**
 * Checks that a name can be the common name of a certificate.
 *
 * @throws {RangeError} if it cannot; the message says why.
 */
export function checkCommonName(name: string): void {
  const length = Array.from(name).length;
  if (name.trim() === "") throw new RangeError("A certificate's name is empty");
  if (length > MAX_NAME_LENGTH) {
    throw new RangeError(
      `A certificate's name has at most ${MAX_NAME_LENGTH} characters, and this has ${length}`,
    );
  }
  if (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(name)) {
    throw new RangeError("A certificate's name holds no control characters");
  }
  if (!name.isWellFormed()) {
    throw new RangeError("A certificate's name is valid Unicode");
  }
}

/**
 * Both ends of a validity count (RFC 5280, section 4.1.2.5), so the last second is left out: the
 * certificate lasts the days that are asked for and no longer.
 */
function validityOf(
  days: number,
  now: number,
): { notBefore: Date; notAfter: Date } {
  if (!Number.isInteger(days) || days < 1) {
    throw new RangeError("A certificate is valid for at least one whole day");
  }
  const start = Math.floor((now - CLOCK_SKEW_MS) / 1000) * 1000;
  return {
    notBefore: new Date(start),
    notAfter: new Date(start + days * DAY_MS - 1000),
  };
}

/** Positive, and as random as an identifier has to be that nobody else hands out. */
function randomSerial(): Uint8Array {
  const serial = crypto.getRandomValues(new Uint8Array(SERIAL_OCTETS));
  serial[0] = serial[0]! & 0x7f | 0x40;
  return serial;
}

/** RFC 5280, section 4.1.2.4: a name of one attribute, in UTF-8. */
function encodeName(commonName: string): Bytes {
  return sequence(
    setOf(sequence(objectIdentifier(COMMON_NAME), utf8String(commonName))),
  );
}

/** No authority, signs nothing but assertions, and authenticates a client. */
async function encodeExtensions(spki: Bytes): Promise<Bytes> {
  return sequence(
    critical(EXTENSION.basicConstraints, sequence()),
    // The first bit, digitalSignature.
    critical(EXTENSION.keyUsage, bitString(Uint8Array.of(0x80), 7)),
    extension(
      EXTENSION.extendedKeyUsage,
      sequence(objectIdentifier(CLIENT_AUTHENTICATION)),
    ),
    extension(
      EXTENSION.subjectKeyIdentifier,
      octetString(await keyIdentifier(spki)),
    ),
  );
}

function extension(identifier: string, value: Bytes): Bytes {
  return sequence(objectIdentifier(identifier), octetString(value));
}

function critical(identifier: string, value: Bytes): Bytes {
  return sequence(objectIdentifier(identifier), DER_TRUE, octetString(value));
}

/** RFC 5280, section 4.2.1.2, method 1: SHA-1 of the key without the wrapping of its `BIT STRING`. */
async function keyIdentifier(spki: Bytes): Promise<Bytes> {
  const [, key] = readSequence(readElements(spki)[0]);
  const digest = await crypto.subtle.digest("SHA-1", key!.content.subarray(1));
  return new Uint8Array(digest);
}
