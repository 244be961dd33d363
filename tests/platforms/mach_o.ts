/**
 * The code signature of a Mach-O executable, as far as it can be checked anywhere: macOS on arm64 kills a
 * program at once whose pages are not those that its code directory holds the sums of.
 *
 * Layouts: `mach-o/loader.h` and `kern/cs_blobs.h` of Apple's open sources.
 *
 * @module
 */

import { createHash } from "node:crypto";

const MAGIC_64 = 0xfeedfacf;
const LOAD_COMMANDS = 32;
const LC_CODE_SIGNATURE = 0x1d;
const SUPER_BLOB = 0xfade0cc0;
const CODE_DIRECTORY = 0xfade0c02;
const SHA_256 = 2;

/** What the signature of an executable comes to. */
export type CodeSignature =
  /** Enough for Intel machines. */
  | { readonly kind: "none" }
  | {
    readonly kind: "signed";
    /** Pages of the file that the code directory holds a sum of. */
    readonly pages: number;
    /** Numbers of those whose sum is another. */
    readonly wrong: readonly number[];
    /** Whether all that stands before the signature is covered. */
    readonly isWhole: boolean;
  };

/**
 * Compares the pages of an executable with its code directory.
 *
 * @throws {TypeError} if it is no 64-bit Mach-O file, or signed in another way than with SHA-256.
 */
export function checkCodeSignature(
  bytes: Uint8Array<ArrayBuffer>,
): CodeSignature {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC_64) {
    throw new TypeError("Cannot check the signature: no 64-bit Mach-O file");
  }
  const start = findSignature(view);
  if (start === undefined) return { kind: "none" };
  const directory = findDirectory(view, start);
  const sums = directory + view.getUint32(directory + 16);
  const pages = view.getUint32(directory + 28);
  const limit = view.getUint32(directory + 32);
  const sumBytes = view.getUint8(directory + 36);
  const pageBytes = 2 ** view.getUint8(directory + 39);
  if (view.getUint8(directory + 37) !== SHA_256) {
    throw new TypeError("Cannot check the signature: its sums are no SHA-256");
  }
  const wrong: number[] = [];
  for (let page = 0; page < pages; page++) {
    const end = Math.min((page + 1) * pageBytes, limit);
    const actual = createHash("sha256")
      .update(bytes.subarray(page * pageBytes, end)).digest("hex");
    const at = sums + page * sumBytes;
    if (bytes.subarray(at, at + sumBytes).toHex() !== actual) wrong.push(page);
  }
  const isWhole = limit === start && pages === Math.ceil(limit / pageBytes);
  return { kind: "signed", pages, wrong, isWhole };
}

function findSignature(view: DataView): number | undefined {
  let at = LOAD_COMMANDS;
  for (let count = view.getUint32(16, true); count > 0; count--) {
    if (view.getUint32(at, true) === LC_CODE_SIGNATURE) {
      return view.getUint32(at + 8, true);
    }
    at += view.getUint32(at + 4, true);
  }
  return undefined;
}

/** From here on all numbers are big-endian. */
function findDirectory(view: DataView, start: number): number {
  const count = view.getUint32(start) === SUPER_BLOB
    ? view.getUint32(start + 8)
    : 0;
  for (let index = 0; index < count; index++) {
    const at = start + view.getUint32(start + 16 + index * 8);
    if (view.getUint32(at) === CODE_DIRECTORY) return at;
  }
  throw new TypeError("Cannot check the signature: it has no code directory");
}
