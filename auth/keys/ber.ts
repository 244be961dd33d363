/**
 * From BER to DER (ITU-T X.690). PFX files may be in BER (RFC 7292, section 4), and those of Firefox
 * and of Java are: lengths left open, octet strings in pieces.
 *
 * @module
 */

import { DER_TAG, DerError, encodeElement, readLength } from "./der.ts";

const CONSTRUCTED = 0x20;
const INDEFINITE = 0x80;
const CONSTRUCTED_OCTET_STRING = DER_TAG.octetString | CONSTRUCTED;

/** PFX files are about ten levels deep; this keeps a hostile one from the end of the stack. */
const MAX_DEPTH = 64;

/** An element in DER, and how many octets it took in the data. */
export interface ConvertedElement {
  readonly der: Uint8Array<ArrayBuffer>;
  readonly octets: number;
}

/**
 * Converts the first element of some data. What is inside an octet string stays as it is.
 *
 * @throws {DerError} if it is cut off, nested too deeply, or no BER.
 */
export function toDer(data: Uint8Array<ArrayBuffer>): ConvertedElement {
  const { der, end } = convert(data, 0, 0);
  return { der, octets: end };
}

interface Converted {
  readonly der: Uint8Array<ArrayBuffer>;
  readonly end: number;
}

function convert(
  data: Uint8Array<ArrayBuffer>,
  start: number,
  depth: number,
): Converted {
  if (depth > MAX_DEPTH) throw new DerError("Cannot read BER: nested too deep");
  const tag = data[start];
  if (tag === undefined) throw new DerError("Cannot read BER: cut off");
  const isConstructed = (tag & CONSTRUCTED) !== 0;
  if (data[start + 1] === INDEFINITE) {
    if (!isConstructed) throw new DerError("Cannot read BER: no length");
    const { parts, end } = convertInside(data, start + 2, undefined, depth);
    return { der: join(tag, parts), end: end + 2 };
  }
  const { length, contentStart } = readLength(data, start + 1);
  const end = contentStart + length;
  if (end > data.length) throw new DerError("Cannot read BER: cut off");
  if (!isConstructed) {
    return { der: encodeElement(tag, data.subarray(contentStart, end)), end };
  }
  const { parts } = convertInside(data, contentStart, end, depth);
  return { der: join(tag, parts), end };
}

/** Converts elements up to an end, or up to the two zero octets that stand for one. */
function convertInside(
  data: Uint8Array<ArrayBuffer>,
  start: number,
  end: number | undefined,
  depth: number,
): { parts: Uint8Array<ArrayBuffer>[]; end: number } {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let position = start;
  while (
    end === undefined
      ? data[position] !== 0 || data[position + 1] !== 0
      : position < end
  ) {
    const part = convert(data, position, depth + 1);
    if (part.end > (end ?? data.length)) {
      throw new DerError("Cannot read BER: cut off");
    }
    parts.push(part.der);
    position = part.end;
  }
  return { parts, end: position };
}

function join(
  tag: number,
  parts: readonly Uint8Array<ArrayBuffer>[],
): Uint8Array<ArrayBuffer> {
  if (tag !== CONSTRUCTED_OCTET_STRING) return encodeElement(tag, ...parts);
  return encodeElement(DER_TAG.octetString, joinOctetStrings(parts));
}

/**
 * Joins the pieces of an octet string, each an element in DER.
 *
 * @throws {DerError} if one is something else.
 */
export function joinOctetStrings(
  pieces: readonly Uint8Array<ArrayBuffer>[],
): Uint8Array<ArrayBuffer> {
  const contents = pieces.map((piece) => {
    if (piece[0] !== DER_TAG.octetString) {
      throw new DerError("Cannot read BER: an octet string of other pieces");
    }
    return piece.subarray(readLength(piece, 1).contentStart);
  });
  const joined = new Uint8Array(
    contents.reduce((sum, content) => sum + content.length, 0),
  );
  let position = 0;
  for (const content of contents) {
    joined.set(content, position);
    position += content.length;
  }
  return joined;
}
