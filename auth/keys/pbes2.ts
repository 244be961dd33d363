/**
 * PBES2 (RFC 8018, section 6.2), the encryption that current tools write: a key derived by PBKDF2 or
 * scrypt, and a cipher in CBC mode.
 *
 * By WebCrypto as far as it goes: `node:crypto` does not open keys whose PBKDF2 uses its default hash,
 * SHA-1, and would have to be loaded for this alone.
 *
 * @module
 */

import {
  contentOf,
  DER_TAG,
  type DerElement,
  DerError,
  readInteger,
  readObjectIdentifier,
  readSequence,
} from "./der.ts";
import { UnsupportedEncryptionError } from "./errors.ts";
import type { HashName } from "./hashes.ts";
import type { RoundBudget } from "./rounds.ts";

// Object identifiers, as the hexadecimal digits of their content.
const PBKDF2 = "2a864886f70d01050c";
const SCRYPT = "2b06010401da47040b";
const HMAC_HASHES: ReadonlyMap<string, HashName> = new Map([
  ["2a864886f70d0207", "SHA-1"],
  ["2a864886f70d0208", "SHA-224"],
  ["2a864886f70d0209", "SHA-256"],
  ["2a864886f70d020a", "SHA-384"],
  ["2a864886f70d020b", "SHA-512"],
  ["2a864886f70d020c", "SHA-512/224"],
  ["2a864886f70d020d", "SHA-512/256"],
]);
const WEB_HASHES: readonly string[] = [
  "SHA-1",
  "SHA-256",
  "SHA-384",
  "SHA-512",
];
const CIPHERS: ReadonlyMap<string, Cipher> = new Map([
  ["608648016503040102", { name: "AES", keyOctets: 16, blockOctets: 16 }],
  ["608648016503040116", { name: "AES", keyOctets: 24, blockOctets: 16 }],
  ["60864801650304012a", { name: "AES", keyOctets: 32, blockOctets: 16 }],
  ["2a864886f70d0307", { name: "DES-EDE3", keyOctets: 24, blockOctets: 8 }],
]);

/**
 * What N · r · p of scrypt counts as: the budget then ends at eight times of what OpenSSL writes, which is
 * 128 MiB and a second or two.
 */
const ROUNDS_PER_SCRYPT_COST = 4.5;

/** The longest key that any cipher or code here takes. */
const MAX_KEY_OCTETS = 128;

interface Cipher {
  readonly name: "AES" | "DES-EDE3";
  readonly keyOctets: number;
  readonly blockOctets: number;
}

/** How a key is derived from a password. */
export interface Derivation {
  /** How long the key is, if the parameters tell it. */
  readonly octets: number | undefined;
  derive(
    password: Uint8Array<ArrayBuffer>,
    octets: number,
  ): Promise<Uint8Array<ArrayBuffer>>;
}

/** What stands in the parameters of PBES2; the data comes in only when it is decrypted. */
export interface Pbes2 {
  /**
   * Decrypts some data.
   *
   * @returns `undefined` if its padding shows that the password is wrong.
   */
  decrypt(
    password: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/**
 * Reads the parameters of PBES2.
 *
 * @throws {DerError} if they are damaged.
 * @throws {UnsupportedEncryptionError} if they name a derivation or a cipher that is not known here.
 */
export function parsePbes2(
  parameters: DerElement | undefined,
  budget: RoundBudget,
): Pbes2 {
  const [derivation, scheme] = readSequence(parameters);
  const [cipherName, initializationVector] = readSequence(scheme);
  const cipher = CIPHERS.get(readObjectIdentifier(cipherName));
  if (cipher === undefined) throw new UnsupportedEncryptionError();
  const { octets = cipher.keyOctets, derive } = parseDerivation(
    derivation,
    budget,
  );
  if (octets !== cipher.keyOctets) throw damaged();
  const start = contentOf(initializationVector, DER_TAG.octetString);
  if (start.length !== cipher.blockOctets) throw damaged();
  return {
    decrypt: async (password, data) => {
      if (data.length === 0 || data.length % cipher.blockOctets !== 0) {
        throw damaged();
      }
      const key = await derive(password, octets);
      if (cipher.name === "AES") return await decryptAes(key, start, data);
      const { decryptLegacy } = await import("./legacy_ciphers.ts");
      return decryptLegacy(cipher.name, key, start, data);
    },
  };
}

/**
 * Reads what derives a key from a password, by PBKDF2 or scrypt.
 *
 * @throws {DerError} if it is damaged.
 * @throws {UnsupportedEncryptionError} if it is not known here.
 */
export function parseDerivation(
  derivation: DerElement | undefined,
  budget: RoundBudget,
): Derivation {
  const [name, parameters] = readSequence(derivation);
  switch (readObjectIdentifier(name)) {
    case PBKDF2:
      return parsePbkdf2(readSequence(parameters), budget);
    case SCRYPT:
      return parseScrypt(readSequence(parameters), budget);
    default:
      throw new UnsupportedEncryptionError();
  }
}

/** RFC 8018, appendix A.2. */
function parsePbkdf2(
  [saltElement, roundsElement, ...optional]: DerElement[],
  budget: RoundBudget,
): Derivation {
  const salt = contentOf(saltElement, DER_TAG.octetString);
  const rounds = readInteger(roundsElement);
  if (rounds < 1) throw damaged();
  const hashes = optional.find((one) => one.tag === DER_TAG.sequence);
  const hash = hashes === undefined ? "SHA-1" : readHmac(hashes);
  return {
    octets: readLengthOf(optional[0]),
    derive: async (password, octets) => {
      budget.spend(rounds);
      if (WEB_HASHES.includes(hash)) {
        return await deriveByWebCrypto(password, salt, rounds, hash, octets);
      }
      const { derivePbkdf2 } = await import("./hashes.ts");
      return await derivePbkdf2(hash, password, salt, rounds, octets, budget);
    },
  };
}

/**
 * The hash of an HMAC's algorithm identifier.
 *
 * @throws {UnsupportedEncryptionError} if it is not known here.
 */
export function readHmac(algorithm: DerElement | undefined): HashName {
  const hash = HMAC_HASHES.get(
    readObjectIdentifier(readSequence(algorithm)[0]),
  );
  if (hash === undefined) throw new UnsupportedEncryptionError();
  return hash;
}

/** RFC 7914, section 7. */
function parseScrypt(
  [saltElement, nElement, rElement, pElement, length]: DerElement[],
  budget: RoundBudget,
): Derivation {
  const salt = contentOf(saltElement, DER_TAG.octetString);
  const n = readInteger(nElement);
  const r = readInteger(rElement);
  const p = readInteger(pElement);
  if (n < 2 || !Number.isInteger(Math.log2(n)) || r < 1 || p < 1) {
    throw damaged();
  }
  return {
    octets: readLengthOf(length),
    derive: async (password, octets) => {
      budget.spend(n * r * p * ROUNDS_PER_SCRYPT_COST);
      const { deriveScrypt } = await import("./hashes.ts");
      return await deriveScrypt(password, salt, { n, r, p }, octets);
    },
  };
}

/** Reads the length of the key, which need not be told. */
function readLengthOf(element: DerElement | undefined): number | undefined {
  if (element?.tag !== DER_TAG.integer) return undefined;
  const length = readInteger(element);
  if (length < 1 || length > MAX_KEY_OCTETS) throw damaged();
  return length;
}

async function deriveByWebCrypto(
  password: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  hash: string,
  octets: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { subtle } = crypto;
  const name = "PBKDF2";
  const key = await subtle.importKey("raw", password, name, false, [
    "deriveBits",
  ]);
  const parameters = { name, salt, iterations, hash };
  return new Uint8Array(await subtle.deriveBits(parameters, key, octets * 8));
}

async function decryptAes(
  octets: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { subtle } = crypto;
  const name = "AES-CBC";
  const key = await subtle.importKey("raw", octets, name, false, ["decrypt"]);
  try {
    return new Uint8Array(await subtle.decrypt({ name, iv }, key, data));
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function damaged(): DerError {
  return new DerError("Cannot read an encryption's parameters: out of range");
}
