/**
 * Private keys in PEM: PKCS#8, encrypted or not, and PKCS#1.
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
import {
  pemConversion,
  unreadableCertificate,
  UnsupportedEncryptionError,
  unusableCertificate,
} from "./errors.ts";
import { parsePbes2 } from "./pbes2.ts";
import type { PemBlock } from "./pem.ts";
import {
  damagedKey,
  type KeyFile,
  otherKey,
  parsePrivateKey,
  type PrivateKey,
  wrapPkcs1,
} from "./private_key.ts";
import { isObsolete, PBES2 } from "./schemes.ts";

/** Ciphers of RFC 1421's encryption that OpenSSL 3 keeps in its legacy provider. */
const OBSOLETE_CIPHER_REGEXP = /^(?:DES-(?!EDE)|RC[245]|BF|CAST|IDEA|SEED)/;

/** A PEM file with a key. */
export interface PemKeyFile extends KeyFile {
  /** How many certificates it holds. */
  readonly certificates: number;
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
  file: PemKeyFile,
): Promise<PrivateKey> {
  const { label, der, legacyCipher } = block;
  // Before its encoding: the label alone tells what to say.
  if (label === "EC PRIVATE KEY") {
    throw otherKey(file.path, "an elliptic curve key");
  }
  if (label === "DSA PRIVATE KEY") throw otherKey(file.path, "a DSA key");
  if (label === "OPENSSH PRIVATE KEY") {
    throw unusableCertificate(
      file.path,
      `its key is of an unsupported kind, "${label}"; convert a copy of the key alone: ssh-keygen -p -m PKCS8 -f COPY`,
    );
  }
  if (legacyCipher !== undefined) {
    throw unsupportedEncryption(
      file,
      OBSOLETE_CIPHER_REGEXP.test(legacyCipher),
    );
  }
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

async function decrypt(
  der: Uint8Array<ArrayBuffer>,
  file: PemKeyFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const { path, password, budget } = file;
  try {
    const [algorithm, data] = readSequence(readElements(der)[0]);
    const [name, parameters] = readSequence(algorithm);
    const scheme = readObjectIdentifier(name);
    if (scheme !== PBES2) {
      throw new UnsupportedEncryptionError({ isObsolete: isObsolete(scheme) });
    }
    // Some keys are encrypted under the empty password, which nobody gives.
    const pkcs8 = await parsePbes2(parameters, budget).decrypt(
      new TextEncoder().encode(password ?? ""),
      contentOf(data, DER_TAG.octetString),
    );
    if (pkcs8 !== undefined && isOneSequence(pkcs8)) return pkcs8;
  } catch (error) {
    if (error instanceof DerError) throw damagedKey(path);
    if (error instanceof UnsupportedEncryptionError) {
      throw unsupportedEncryption(file, error.isObsolete);
    }
    throw error;
  }
  throw unreadableCertificate(
    path,
    password === undefined
      ? "its key is encrypted, and no password is given"
      : "the password does not open its key",
  );
}

/** One wrong password in 256 leaves valid padding, but no structure. */
function isOneSequence(data: Uint8Array<ArrayBuffer>): boolean {
  try {
    const elements = readElements(data);
    return elements.length === 1 && elements[0]?.tag === DER_TAG.sequence;
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
}

function unsupportedEncryption(file: PemKeyFile, isObsolete: boolean): Error {
  return unreadableCertificate(
    file.path,
    `its key is in an encryption that is not supported; convert it: ${
      pemConversion(file.path, { isObsolete, certificates: file.certificates })
    }`,
  );
}
