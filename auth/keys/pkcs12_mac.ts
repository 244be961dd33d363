/**
 * The code by which a PFX file shows that a password is right, and that nothing was changed (RFC
 * 7292, section 4), also by PBMAC1 (RFC 9579).
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
import { authenticate, type HashName, hashSizes } from "./hashes.ts";
import { parseDerivation, readHmac } from "./pbes2.ts";
import { derivePkcs12, PKCS12_PURPOSE } from "./pkcs12_derivation.ts";
import type { Pkcs12Password } from "./pkcs12_password.ts";
import type { RoundBudget } from "./rounds.ts";

/** 1.2.840.113549.1.5.14 (RFC 8018). */
const PBMAC1 = "2a864886f70d01050e";
const HASHES: ReadonlyMap<string, HashName> = new Map([
  ["2a864886f70d0205", "MD5"],
  ["2b0e03021a", "SHA-1"],
  ["608648016503040204", "SHA-224"],
  ["608648016503040201", "SHA-256"],
  ["608648016503040202", "SHA-384"],
  ["608648016503040203", "SHA-512"],
  ["608648016503040205", "SHA-512/224"],
  ["608648016503040206", "SHA-512/256"],
]);

/**
 * Checks the code of a file with one password.
 *
 * @param macData The file's `MacData`.
 * @param content What the code is for.
 * @throws {DerError} if it is damaged.
 * @throws {UnsupportedEncryptionError} if it is made in a way that is not known here.
 * @throws {CredentialError} if it takes too many rounds.
 */
export async function verifyMac(
  macData: DerElement,
  content: Uint8Array<ArrayBuffer>,
  password: Pkcs12Password,
  budget: RoundBudget,
): Promise<boolean> {
  const [digestInfo, saltElement, roundsElement] = readSequence(macData);
  const [algorithm, digest] = readSequence(digestInfo);
  const expected = contentOf(digest, DER_TAG.octetString);
  const [name, parameters] = readSequence(algorithm);
  const scheme = readObjectIdentifier(name);
  if (scheme === PBMAC1) {
    return equal(
      expected,
      await makePbmac1(parameters, content, password, budget),
    );
  }
  const hash = HASHES.get(scheme);
  if (hash === undefined) throw new UnsupportedEncryptionError();
  const salt = contentOf(saltElement, DER_TAG.octetString);
  // One round is the default (RFC 7292, appendix D).
  const rounds = roundsElement === undefined ? 1 : readInteger(roundsElement);
  if (rounds < 1) throw new DerError("Cannot read a PFX file: no rounds");
  const key = await derivePkcs12(
    { hash, salt, rounds },
    password.bmp,
    PKCS12_PURPOSE.mac,
    hashSizes(hash).output,
    budget,
  );
  return equal(expected, authenticate(hash, key, content));
}

/** RFC 8018, section 7.1; the salt and rounds beside it mean nothing (RFC 9579, section 4). */
async function makePbmac1(
  parameters: DerElement | undefined,
  content: Uint8Array<ArrayBuffer>,
  { utf8 }: Pkcs12Password,
  budget: RoundBudget,
): Promise<Uint8Array> {
  const [derivation, scheme] = readSequence(parameters);
  const hash = readHmac(scheme);
  const { octets = hashSizes(hash).output, derive } = parseDerivation(
    derivation,
    budget,
  );
  return authenticate(hash, await derive(utf8, octets), content);
}

function equal(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length &&
    left.every((octet, index) => octet === right[index]);
}
