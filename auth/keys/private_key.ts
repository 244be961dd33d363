/**
 * RSA private keys: every accepted form is brought to unencrypted PKCS#8 (RFC 5958).
 *
 * Not by `node:crypto`, which takes longer to load than the rest of a run with a cached token.
 *
 * @module
 */

import {
  pemConversion,
  unreadableCertificate,
  unusableCertificate,
} from "./errors.ts";
import {
  contentOf,
  DER_TAG,
  DerError,
  encodeElement,
  readElements,
  readObjectIdentifier,
  readSequence,
} from "./der.ts";
import { decryptKey, parseEncryptedKey } from "./pbes2.ts";
import type { PemBlock } from "./pem.ts";
import { KEY_ALGORITHM, type RsaPublicKey } from "./x509.ts";

/** Entra and RFC 7518, section 3.5, ask for this much. */
const MIN_MODULUS_BITS = 2048;

/** An RSA private key. */
export interface PrivateKey {
  readonly pkcs8: Uint8Array<ArrayBuffer>;
  /** Its public half. */
  readonly publicKey: RsaPublicKey;
}

/** Where a key stands, and what opens it. */
export interface KeyFile {
  readonly path: string;
  readonly password?: string;
}

/** Whether a PEM block is a private key of any kind. */
export function isPrivateKey(block: PemBlock): boolean {
  return block.label.endsWith("PRIVATE KEY");
}

/**
 * Reads the private key of a PEM block.
 *
 * @throws {CredentialError} if it is damaged, encrypted in a way that cannot be read, opened with
 * the wrong password, or no RSA key of at least 2048 bits.
 */
export async function readPrivateKey(
  block: PemBlock,
  file: KeyFile,
): Promise<PrivateKey> {
  const { label, der, legacyEncrypted } = block;
  // Before its encoding: the label alone tells what to say.
  if (label === "EC PRIVATE KEY") throw ecKey(file.path);
  if (legacyEncrypted) throw unreadableEncryption(file.path);
  if (der === undefined) throw damagedKey(file.path);
  switch (label) {
    case "PRIVATE KEY":
      return parsePrivateKey(der, file.path);
    case "RSA PRIVATE KEY":
      return parsePrivateKey(wrapPkcs1(der), file.path);
    case "ENCRYPTED PRIVATE KEY":
      return parsePrivateKey(await decrypt(der, file), file.path);
    default:
      throw unusableCertificate(
        file.path,
        `its key is of an unsupported kind, "${label}"`,
      );
  }
}

/**
 * Reads a key in PKCS#8.
 *
 * @throws {CredentialError} if it is damaged, or no RSA key of at least 2048 bits.
 */
export function parsePrivateKey(
  pkcs8: Uint8Array<ArrayBuffer>,
  path: string,
): PrivateKey {
  const publicKey = damagedUnlessDer(path, () => {
    const [_version, algorithm, key] = readSequence(readElements(pkcs8)[0]);
    checkAlgorithm(readObjectIdentifier(readSequence(algorithm)[0]), path);
    const [rsaKey] = readElements(contentOf(key, DER_TAG.octetString));
    const [_rsaVersion, modulus, exponent] = readSequence(rsaKey);
    return {
      modulus: contentOf(modulus, DER_TAG.integer),
      exponent: contentOf(exponent, DER_TAG.integer),
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

function checkAlgorithm(algorithm: string, path: string): void {
  if (algorithm === KEY_ALGORITHM.rsa) return;
  if (algorithm === KEY_ALGORITHM.ec) throw ecKey(path);
  throw unusableCertificate(
    path,
    algorithm === KEY_ALGORITHM.rsaPss
      ? "its RSA key is restricted to PSS; use an ordinary RSA key"
      : "its key is of an unsupported kind; use an RSA key",
  );
}

function modulusBits(modulus: Uint8Array): number {
  const start = modulus.findIndex((octet) => octet !== 0);
  if (start < 0) return 0;
  return (modulus.length - start) * 8 - (Math.clz32(modulus[start]!) - 24);
}

/** From PKCS#1 (RFC 8017, appendix A.1.2) to PKCS#8. */
function wrapPkcs1(pkcs1: Uint8Array): Uint8Array<ArrayBuffer> {
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

async function decrypt(
  der: Uint8Array<ArrayBuffer>,
  { path, password }: KeyFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypted = damagedUnlessDer(path, () => parseEncryptedKey(der));
  if (encrypted === undefined) throw unreadableEncryption(path);
  if (password === undefined) {
    throw unreadableCertificate(
      path,
      "its key is encrypted, and no password is given",
    );
  }
  const pkcs8 = await decryptKey(encrypted, password);
  if (pkcs8 !== undefined) return pkcs8;
  throw unreadableCertificate(path, "the password does not open its key");
}

function damagedUnlessDer<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DerError) throw damagedKey(path);
    throw error;
  }
}

function unreadableEncryption(path: string): Error {
  return unreadableCertificate(
    path,
    `its key is in an encryption that is not supported; convert it: ${
      pemConversion(path)
    }`,
  );
}

function damagedKey(path: string): Error {
  return unreadableCertificate(path, "its private key is damaged");
}

function ecKey(path: string): Error {
  return unusableCertificate(
    path,
    "its key is an elliptic curve key; use an RSA key",
  );
}
