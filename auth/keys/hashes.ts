/**
 * What WebCrypto lacks of hashing: PBKDF2 by SHA-224 and the like, scrypt, and a hash that is fast enough
 * for hundreds of thousands of rounds. By `@noble/hashes`; import this module only when there is a
 * need for it.
 *
 * @module
 */

import { hmac } from "@noble/hashes/hmac.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import {
  sha224,
  sha256,
  sha384,
  sha512,
  sha512_224,
  sha512_256,
} from "@noble/hashes/sha2.js";
import type { CHash } from "@noble/hashes/utils.js";
import type { RoundBudget } from "./rounds.ts";

/** The hashes that key derivations and message authentication codes are made of. */
export type HashName =
  | "MD5"
  | "SHA-1"
  | "SHA-224"
  | "SHA-256"
  | "SHA-384"
  | "SHA-512"
  | "SHA-512/224"
  | "SHA-512/256";

const HASHES: Readonly<Record<HashName, CHash>> = {
  "MD5": md5,
  "SHA-1": sha1,
  "SHA-224": sha224,
  "SHA-256": sha256,
  "SHA-384": sha384,
  "SHA-512": sha512,
  "SHA-512/224": sha512_224,
  "SHA-512/256": sha512_256,
};

/** Sizes of a hash in octets. */
export function hashSizes(
  name: HashName,
): { readonly output: number; readonly block: number } {
  const { outputLen, blockLen } = HASHES[name];
  return { output: outputLen, block: blockLen };
}

/**
 * Hashes some data, then the hash, and so on.
 *
 * @param rounds How often in all, at least once.
 */
export async function hashRepeatedly(
  name: HashName,
  data: Uint8Array,
  rounds: number,
  budget: RoundBudget,
): Promise<Uint8Array<ArrayBuffer>> {
  const result = new Uint8Array(HASHES[name](data));
  // Starting from a copy takes a third of the time of a new one.
  const start = HASHES[name].create();
  const work = start.clone();
  await budget.repeat(rounds - 1, () => {
    start._cloneInto(work);
    work.update(result).digestInto(result);
  });
  return result;
}

/** HMAC (RFC 2104). */
export function authenticate(
  name: HashName,
  key: Uint8Array,
  data: Uint8Array,
): Uint8Array {
  return hmac(HASHES[name], key, data);
}

/** PBKDF2 (RFC 8018, section 5.2), by HMAC with any of the hashes. */
export async function derivePbkdf2(
  name: HashName,
  password: Uint8Array,
  salt: Uint8Array,
  rounds: number,
  octets: number,
  budget: RoundBudget,
): Promise<Uint8Array<ArrayBuffer>> {
  const size = HASHES[name].outputLen;
  const blocks = Math.ceil(octets / size);
  const derived = new Uint8Array(blocks * size);
  const start = hmac.create(HASHES[name], password);
  const work = start.clone();
  for (let block = 0; block < blocks; block++) {
    const number = new Uint8Array(4);
    new DataView(number.buffer).setUint32(0, block + 1);
    const last = new Uint8Array(
      start.clone().update(salt).update(number).digest(),
    );
    const sum = derived.subarray(block * size, (block + 1) * size);
    sum.set(last);
    await budget.repeat(rounds - 1, () => {
      start._cloneInto(work);
      work.update(last).digestInto(last);
      for (let index = 0; index < size; index++) sum[index]! ^= last[index]!;
    });
  }
  return derived.subarray(0, octets);
}

/** Parameters of scrypt (RFC 7914, section 2). */
export interface ScryptCost {
  /** Work and memory, a power of two. */
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** scrypt (RFC 7914). */
export async function deriveScrypt(
  password: Uint8Array,
  salt: Uint8Array,
  { n, r, p }: ScryptCost,
  octets: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await scryptAsync(password, salt, { N: n, r, p, dkLen: octets }),
  );
}
