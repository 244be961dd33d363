/**
 * RSA private keys: every accepted form is brought to unencrypted PKCS#8 (RFC 5958).
 *
 * Not by `node:crypto`, which takes longer to load than the rest of a run with a cached token.
 *
 * @module
 */

import { unreadableCertificate, unusableCertificate } from "./errors.ts";
import {
  contentOf,
  DER_TAG,
  type DerElement,
  DerError,
  encodeElement,
  readElements,
  readInteger,
  readObjectIdentifier,
  readSequence,
} from "./der.ts";
import type { RoundBudget } from "./rounds.ts";
import { KEY_ALGORITHM, type RsaPublicKey } from "./x509.ts";

/** Entra and RFC 7518, section 3.5, ask for this much. */
const MIN_MODULUS_BITS = 2048;

/** The version of an RSA key with more than two primes (RFC 8017, appendix A.1.2). */
const MULTI_PRIME_VERSION = 1;

/** Modulus, both exponents, two primes, and three numbers that follow from these. */
const RSA_KEY_NUMBERS = 8;

/** Kinds of keys by their object identifiers, as the hexadecimal digits of their content. */
const OTHER_KEYS: ReadonlyMap<string, string> = new Map([
  [KEY_ALGORITHM.ec, "an elliptic curve key"],
  ["2b6570", "an Ed25519 key"],
  ["2b6571", "an Ed448 key"],
  ["2b656e", "an X25519 key"],
  ["2b656f", "an X448 key"],
  ["2a8648ce380401", "a DSA key"],
  ["2a864886f70d010301", "a Diffie-Hellman key"],
]);

/** An RSA private key. */
export interface PrivateKey {
  readonly pkcs8: Uint8Array<ArrayBuffer>;
  /** Its public half. */
  readonly publicKey: RsaPublicKey;
}

/** Where a key stands, and what opens it. */
export interface KeyFile {
  readonly path: string;
  readonly password: string | undefined;
  /** What opening it may cost. */
  readonly budget: RoundBudget;
}

/**
 * Reads a key in PKCS#8.
 *
 * @throws {CredentialError} if it is damaged, or no RSA key of at least 2048 bits.
 */
export function parsePrivateKey(
  data: Uint8Array<ArrayBuffer>,
  path: string,
): PrivateKey {
  const { pkcs8, publicKey } = damagedUnlessDer(path, () => {
    const [info] = readElements(data);
    const [_version, algorithm, key] = readSequence(info);
    checkAlgorithm(readObjectIdentifier(readSequence(algorithm)[0]), path);
    const [rsaKey] = readElements(contentOf(key, DER_TAG.octetString));
    return {
      pkcs8: info!.encoded,
      publicKey: readRsaKey(readSequence(rsaKey), path),
    };
  });
  const bits = modulusBits(publicKey.modulus);
  if (bits < MIN_MODULUS_BITS) {
    throw unusableCertificate(
      path,
      `its RSA key has ${bits} bits, and ${MIN_MODULUS_BITS} are the least that Microsoft Entra accepts`,
    );
  }
  return { pkcs8, publicKey };
}

function readRsaKey(
  [version, ...numbers]: DerElement[],
  path: string,
): RsaPublicKey {
  const [modulus, exponent] = numbers
    .slice(0, RSA_KEY_NUMBERS)
    .map((number) => contentOf(number, DER_TAG.integer));
  if (readInteger(version) === MULTI_PRIME_VERSION) {
    throw unusableCertificate(
      path,
      "its RSA key has more than two primes, which is not supported; use an ordinary RSA key",
    );
  }
  if (numbers.length < RSA_KEY_NUMBERS) {
    throw new DerError("Cannot read an RSA key: it lacks a number");
  }
  return { modulus: modulus!, exponent: exponent! };
}

function checkAlgorithm(algorithm: string, path: string): void {
  if (algorithm === KEY_ALGORITHM.rsa) return;
  if (algorithm === KEY_ALGORITHM.rsaPss) {
    throw unusableCertificate(
      path,
      "its RSA key is restricted to PSS; use an ordinary RSA key",
    );
  }
  throw otherKey(
    path,
    OTHER_KEYS.get(algorithm) ?? "of an unsupported kind",
  );
}

/** A key that is whole, but of the wrong kind. */
export function otherKey(path: string, kind: string): Error {
  return unusableCertificate(path, `its key is ${kind}; use an RSA key`);
}

function modulusBits(modulus: Uint8Array): number {
  const start = modulus.findIndex((octet) => octet !== 0);
  if (start < 0) return 0;
  return (modulus.length - start) * 8 - (Math.clz32(modulus[start]!) - 24);
}

/** From PKCS#1 (RFC 8017, appendix A.1.2) to PKCS#8. */
export function wrapPkcs1(pkcs1: Uint8Array): Uint8Array<ArrayBuffer> {
  const version = encodeElement(DER_TAG.integer, Uint8Array.of(0));
  const algorithm = encodeElement(
    DER_TAG.sequence,
    encodeElement(
      DER_TAG.objectIdentifier,
      Uint8Array.fromHex(KEY_ALGORITHM.rsa),
    ),
    Uint8Array.of(0x05, 0x00),
  );
  const key = encodeElement(DER_TAG.octetString, pkcs1);
  return encodeElement(DER_TAG.sequence, version, algorithm, key);
}

function damagedUnlessDer<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DerError) throw damagedKey(path);
    throw error;
  }
}

/** A key whose structure is not what it has to be. */
export function damagedKey(path: string): Error {
  return unreadableCertificate(path, "its private key is damaged");
}
