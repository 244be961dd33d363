/**
 * Private keys encrypted with a password, in the scheme that current tools write: PBES2 with PBKDF2
 * and AES in CBC mode (RFC 8018, section 6.2).
 *
 * By WebCrypto: `node:crypto` does not open keys whose PBKDF2 uses its default hash, SHA-1, and would
 * have to be loaded for this alone.
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

// Object identifiers, as the hexadecimal digits of their content.
const PBES2 = "2a864886f70d01050d";
const PBKDF2 = "2a864886f70d01050c";
const HASHES: ReadonlyMap<string, string> = new Map([
  ["2a864886f70d0207", "SHA-1"],
  ["2a864886f70d0209", "SHA-256"],
  ["2a864886f70d020a", "SHA-384"],
  ["2a864886f70d020b", "SHA-512"],
]);
const AES_KEY_BITS: ReadonlyMap<string, number> = new Map([
  ["608648016503040102", 128],
  ["608648016503040116", 192],
  ["60864801650304012a", 256],
]);

// Tools write some thousands, at most a million; four times that takes a second.
const MAX_ITERATIONS = 4_000_000;

/** An encrypted key and what is needed, besides the password, to open it. */
export interface EncryptedKey {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly hash: string;
  readonly keyBits: number;
  readonly initializationVector: Uint8Array<ArrayBuffer>;
}

/**
 * Reads an encrypted PKCS#8 key.
 *
 * @returns `undefined` if it is encrypted in another scheme.
 * @throws {DerError} if the data is damaged.
 */
export function parseEncryptedKey(
  der: Uint8Array<ArrayBuffer>,
): EncryptedKey | undefined {
  const [algorithm, data] = readSequence(readElements(der)[0]);
  const [scheme, parameters] = readSequence(algorithm);
  if (readObjectIdentifier(scheme) !== PBES2) return undefined;

  const [derivation, cipher] = readSequence(parameters);
  const [derivationName, derivationParameters] = readSequence(derivation);
  if (readObjectIdentifier(derivationName) !== PBKDF2) return undefined;
  const [salt, iterations, ...optional] = readSequence(derivationParameters);
  const hashes = optional.find((one) => one.tag === DER_TAG.sequence);
  const hash = hashes === undefined
    ? "SHA-1"
    : HASHES.get(readObjectIdentifier(readSequence(hashes)[0]));
  const [cipherName, initializationVector] = readSequence(cipher);
  const keyBits = AES_KEY_BITS.get(readObjectIdentifier(cipherName));
  if (hash === undefined || keyBits === undefined) return undefined;
  return {
    data: contentOf(data, DER_TAG.octetString),
    salt: contentOf(salt, DER_TAG.octetString),
    iterations: checkIterations(
      parseInt(contentOf(iterations, DER_TAG.integer).toHex(), 16),
    ),
    hash,
    keyBits,
    initializationVector: contentOf(initializationVector, DER_TAG.octetString),
  };
}

/** A number that WebCrypto does not take, or would work on for minutes, is damage. */
function checkIterations(iterations: number): number {
  if (iterations >= 1 && iterations <= MAX_ITERATIONS) return iterations;
  throw new DerError(
    "Cannot read an encrypted key: its rounds are out of range",
  );
}

/**
 * Decrypts a key.
 *
 * @returns The key in PKCS#8, or `undefined` if the password does not open it.
 */
export async function decryptKey(
  encrypted: EncryptedKey,
  password: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { salt, iterations, hash, keyBits } = encrypted;
  const baseKey = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(password),
    "PBKDF2",
    false,
    ["deriveKey"],
  );
  const key = await crypto.subtle.deriveKey(
    { name: "PBKDF2", salt, iterations, hash },
    baseKey,
    { name: "AES-CBC", length: keyBits },
    false,
    ["decrypt"],
  );
  try {
    const plain = await crypto.subtle.decrypt(
      { name: "AES-CBC", iv: encrypted.initializationVector },
      key,
      encrypted.data,
    );
    return onlySequence(new Uint8Array(plain));
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** One wrong password in 256 leaves valid padding, but no structure. */
function onlySequence(
  data: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | undefined {
  try {
    const elements = readElements(data);
    return elements.length === 1 && elements[0]?.tag === DER_TAG.sequence
      ? data
      : undefined;
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}
