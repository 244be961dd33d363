/**
 * The key derivation of PKCS#12 (RFC 7292, appendix B), which codes and old encryptions of PFX files use.
 *
 * @module
 */

import { type HashName, hashRepeatedly, hashSizes } from "./hashes.ts";
import type { RoundBudget } from "./rounds.ts";

/** What is derived (RFC 7292, appendix B.3). */
export const PKCS12_PURPOSE = { key: 1, initializationVector: 2, mac: 3 };

/** Salt and rounds. */
export interface Pkcs12Parameters {
  readonly hash: HashName;
  readonly salt: Uint8Array;
  readonly rounds: number;
}

/**
 * Derives some octets from a password.
 *
 * @param password As a `BMPString` with its terminator; nothing at all is a password too.
 * @throws {CredentialError} if the rounds are more than the file may ask for.
 */
export async function derivePkcs12(
  { hash, salt, rounds }: Pkcs12Parameters,
  password: Uint8Array,
  purpose: number,
  octets: number,
  budget: RoundBudget,
): Promise<Uint8Array<ArrayBuffer>> {
  const { output, block } = hashSizes(hash);
  const input = join(fill(salt, block), fill(password, block));
  const diversifier = new Uint8Array(block).fill(purpose);
  const derived = new Uint8Array(Math.ceil(octets / output) * output);
  for (let start = 0; start < derived.length; start += output) {
    budget.spend(rounds);
    const part = await hashRepeatedly(
      hash,
      join(diversifier, input),
      rounds,
      budget,
    );
    derived.set(part, start);
    addToBlocks(input, fill(part, block).subarray(0, block));
  }
  return derived.subarray(0, octets);
}

/** Repeats some data until it fills whole blocks. */
function fill(data: Uint8Array, block: number): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(Math.ceil(data.length / block) * block);
  for (let index = 0; index < filled.length; index++) {
    filled[index] = data[index % data.length]!;
  }
  return filled;
}

/** Adds a number and one to each block, all of them big-endian (step 6C). */
function addToBlocks(blocks: Uint8Array, number: Uint8Array): void {
  for (let start = 0; start < blocks.length; start += number.length) {
    let carry = 1;
    for (let index = number.length - 1; index >= 0; index--) {
      carry += blocks[start + index]! + number[index]!;
      blocks[start + index] = carry;
      carry >>= 8;
    }
  }
}

function join(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left);
  joined.set(right, left.length);
  return joined;
}
