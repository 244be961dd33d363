/**
 * How the parts of a PFX file are encrypted: by PBES2, or by one of PKCS#12's own schemes (RFC 7292,
 * appendix C), which are old.
 *
 * @module
 */

import { toDer } from "./ber.ts";
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
import type { LegacyCipher } from "./legacy_ciphers.ts";
import { parsePbes2 } from "./pbes2.ts";
import { derivePkcs12, PKCS12_PURPOSE } from "./pkcs12_derivation.ts";
import type { Pkcs12Password } from "./pkcs12_password.ts";
import type { RoundBudget } from "./rounds.ts";
import { isObsolete, PBES2, PKCS12_SCHEME } from "./schemes.ts";

interface Scheme {
  readonly cipher: LegacyCipher;
  readonly keyOctets: number;
}

const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
  [PKCS12_SCHEME.tripleDes, { cipher: "DES-EDE3", keyOctets: 24 }],
  [PKCS12_SCHEME.twoKeyTripleDes, { cipher: "DES-EDE3", keyOctets: 16 }],
  [PKCS12_SCHEME.rc2With40Bits, { cipher: "RC2-40", keyOctets: 5 }],
]);

/** Both ciphers work on blocks of so many octets. */
const BLOCK_OCTETS = 8;

/**
 * Decrypts one structure.
 *
 * @param algorithm The encryption's algorithm identifier.
 * @returns The structure in DER, or `undefined` if the password does not open it.
 * @throws {DerError} if the parameters are damaged.
 * @throws {UnsupportedEncryptionError} if the encryption is not known here.
 * @throws {CredentialError} if it takes too many rounds.
 */
export async function decryptStructure(
  algorithm: DerElement | undefined,
  data: Uint8Array<ArrayBuffer>,
  password: Pkcs12Password,
  budget: RoundBudget,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [name, parameters] = readSequence(algorithm);
  const scheme = readObjectIdentifier(name);
  if (scheme !== PBES2) {
    return onlyStructure(
      await decryptOld(scheme, parameters, data, password, budget),
    );
  }
  const pbes2 = parsePbes2(parameters, budget);
  return onlyStructure(await pbes2.decrypt(password.utf8, data)) ??
    // As Firefox wrote for years.
    onlyStructure(await pbes2.decrypt(password.bmp, data));
}

async function decryptOld(
  scheme: string,
  parameters: DerElement | undefined,
  data: Uint8Array<ArrayBuffer>,
  { bmp }: Pkcs12Password,
  budget: RoundBudget,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const known = SCHEMES.get(scheme);
  if (known === undefined) {
    throw new UnsupportedEncryptionError({ isObsolete: isObsolete(scheme) });
  }
  const { cipher, keyOctets } = known;
  const [saltElement, roundsElement] = readSequence(parameters);
  const salt = contentOf(saltElement, DER_TAG.octetString);
  const rounds = readInteger(roundsElement);
  if (rounds < 1 || data.length === 0 || data.length % BLOCK_OCTETS !== 0) {
    throw new DerError("Cannot decrypt: the parameters are out of range");
  }
  const derive = (purpose: number, octets: number) =>
    derivePkcs12({ hash: "SHA-1", salt, rounds }, bmp, purpose, octets, budget);
  const key = await derive(PKCS12_PURPOSE.key, keyOctets);
  const start = await derive(PKCS12_PURPOSE.initializationVector, BLOCK_OCTETS);
  const { decryptLegacy } = await import("./legacy_ciphers.ts");
  return decryptLegacy(cipher, fullKey(key), start, data);
}

/** Triple DES with two keys uses the first one twice. */
function fullKey(key: Uint8Array): Uint8Array {
  if (key.length !== 16) return key;
  const full = new Uint8Array(24);
  full.set(key);
  full.set(key.subarray(0, 8), 16);
  return full;
}

/** One wrong password in 256 leaves valid padding, but no structure. */
function onlyStructure(
  data: Uint8Array<ArrayBuffer> | undefined,
): Uint8Array<ArrayBuffer> | undefined {
  if (data?.[0] !== DER_TAG.sequence) return undefined;
  try {
    const { der, octets } = toDer(data);
    return octets === data.length ? der : undefined;
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}
