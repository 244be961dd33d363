/**
 * A reader of DER (ITU-T X.690), just large enough for certificates and RSA keys.
 *
 * @module
 */

/** One element: tag, length and content. */
export interface DerElement {
  /** First identifier octet, class and form included. */
  readonly tag: number;
  readonly content: Uint8Array<ArrayBuffer>;
  /** The whole element as it stands in the data. */
  readonly encoded: Uint8Array<ArrayBuffer>;
}

/** The tags that are read or written here. */
export const DER_TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  /** `[0]`, primitive: an implicitly tagged string. */
  implicit0: 0x80,
  /** `[0]`, constructed. */
  explicit0: 0xa0,
} as const;

/** The data is not DER, or not of the expected structure. */
export class DerError extends Error {
  override readonly name = "DerError";
}

/**
 * Reads the elements that stand one after the other in some data.
 *
 * @throws {DerError} if an element is cut off or its length has no DER form.
 */
export function readElements(data: Uint8Array<ArrayBuffer>): DerElement[] {
  const elements: DerElement[] = [];
  let start = 0;
  while (start < data.length) {
    const tag = data[start]!;
    const { length, contentStart } = readLength(data, start + 1);
    const end = contentStart + length;
    if (end > data.length) throw new DerError("Cannot read DER: cut off");
    elements.push({
      tag,
      content: data.subarray(contentStart, end),
      encoded: data.subarray(start, end),
    });
    start = end;
  }
  return elements;
}

/**
 * Reads the elements inside a `SEQUENCE`.
 *
 * @throws {DerError} if it is missing or another type.
 */
export function readSequence(element: DerElement | undefined): DerElement[] {
  return readElements(contentOf(element, DER_TAG.sequence));
}

/**
 * The content of an element of the wanted type.
 *
 * @throws {DerError} if it is missing or another type.
 */
export function contentOf(
  element: DerElement | undefined,
  tag: number,
): Uint8Array<ArrayBuffer> {
  if (element?.tag !== tag) {
    throw new DerError(`Cannot read DER: no element of type ${tag}`);
  }
  return element.content;
}

/** The content of an `OBJECT IDENTIFIER` as hexadecimal digits. */
export function readObjectIdentifier(element: DerElement | undefined): string {
  return contentOf(element, DER_TAG.objectIdentifier).toHex();
}

/**
 * The value of a non-negative `INTEGER`.
 *
 * @throws {DerError} if it is none, or beyond what a number holds exactly.
 */
export function readInteger(element: DerElement | undefined): number {
  const content = contentOf(element, DER_TAG.integer);
  const value = content.length === 0 ? NaN : parseInt(content.toHex(), 16);
  if (!Number.isSafeInteger(value) || (content[0]! & 0x80) !== 0) {
    throw new DerError("Cannot read DER: a number is out of range");
  }
  return value;
}

/** Encodes one element from its parts. */
export function encodeElement(
  tag: number,
  ...parts: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const header = [tag, ...encodeLength(length)];
  const encoded = new Uint8Array(header.length + length);
  encoded.set(header);
  let position = header.length;
  for (const part of parts) {
    encoded.set(part, position);
    position += part.length;
  }
  return encoded;
}

/**
 * Reads the length that stands at a position.
 *
 * @throws {DerError} if it is cut off or has no DER form.
 */
export function readLength(
  data: Uint8Array,
  position: number,
): { length: number; contentStart: number } {
  const first = data[position];
  if (first === undefined) throw new DerError("Cannot read DER: cut off");
  if (first < 0x80) return { length: first, contentStart: position + 1 };
  const octets = first & 0x7f;
  if (octets === 0 || octets > 4) {
    throw new DerError("Cannot read DER: a length has no DER form");
  }
  let length = 0;
  for (let index = 1; index <= octets; index++) {
    length = length * 256 + (data[position + index] ?? NaN);
  }
  if (Number.isNaN(length)) throw new DerError("Cannot read DER: cut off");
  return { length, contentStart: position + 1 + octets };
}

function encodeLength(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) {
    octets.unshift(rest % 256);
  }
  return [0x80 | octets.length, ...octets];
}
