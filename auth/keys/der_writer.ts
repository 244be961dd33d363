/**
 * A writer of DER (ITU-T X.690), just large enough for certificates and encrypted keys.
 *
 * @module
 */

import { DER_TAG, encodeElement } from "./der.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** `NULL`. */
export const DER_NULL: Bytes = Uint8Array.of(0x05, 0x00);

/** The first year that takes `GeneralizedTime` (RFC 5280, section 4.1.2.5). */
const FIRST_GENERALIZED_YEAR = 2050;

/** A `SEQUENCE` of elements. */
export function sequence(...elements: readonly Uint8Array[]): Bytes {
  return encodeElement(DER_TAG.sequence, ...elements);
}

/** A `SET` of one element, which needs no order. */
export function setOf(element: Uint8Array): Bytes {
  return encodeElement(0x31, element);
}

/** An `OBJECT IDENTIFIER` from the hexadecimal digits of its content. */
export function objectIdentifier(hex: string): Bytes {
  return encodeElement(DER_TAG.objectIdentifier, Uint8Array.fromHex(hex));
}

/** An `INTEGER` that is not negative, from big-endian octets or from a safe integer. */
export function integer(value: number | Uint8Array): Bytes {
  const octets = typeof value === "number" ? toOctets(value) : value;
  const first = octets.findIndex((octet) => octet !== 0);
  const least = first < 0 ? Uint8Array.of(0) : octets.subarray(first);
  // A leading zero keeps the highest bit from being read as a minus sign.
  const sign = least[0]! >= 0x80 ? Uint8Array.of(0) : new Uint8Array(0);
  return encodeElement(DER_TAG.integer, sign, least);
}

function toOctets(value: number): Bytes {
  const digits = value.toString(16);
  return Uint8Array.fromHex(
    digits.padStart(digits.length + digits.length % 2, "0"),
  );
}

/** `TRUE`: DER leaves out a `FALSE` that is the default. */
export const DER_TRUE: Bytes = encodeElement(0x01, Uint8Array.of(0xff));

/** An `OCTET STRING`. */
export function octetString(content: Uint8Array): Bytes {
  return encodeElement(DER_TAG.octetString, content);
}

/**
 * A `BIT STRING`.
 *
 * @param unusedBits How many bits at the end of the last octet do not count.
 */
export function bitString(content: Uint8Array, unusedBits = 0): Bytes {
  return encodeElement(DER_TAG.bitString, Uint8Array.of(unusedBits), content);
}

/** A `UTF8String`. */
export function utf8String(text: string): Bytes {
  return encodeElement(0x0c, new TextEncoder().encode(text));
}

/** An explicitly tagged element: `[number] EXPLICIT`. */
export function explicit(number: number, element: Uint8Array): Bytes {
  return encodeElement(DER_TAG.explicit0 + number, element);
}

/**
 * A certificate's `Time`: `UTCTime` up to 2049, `GeneralizedTime` from 2050, to the second (RFC 5280,
 * section 4.1.2.5).
 *
 * @throws {RangeError} if the year is before 1950 or beyond 9999, which neither form holds.
 */
export function time(date: Date): Bytes {
  const year = date.getUTCFullYear();
  if (!(year >= 1950 && year <= 9999)) {
    throw new RangeError("Cannot write a time outside the years 1950 to 9999");
  }
  const digits = date.toISOString().replace(/\.\d+/, "").replaceAll(
    /[-:T]/g,
    "",
  );
  const isShort = year < FIRST_GENERALIZED_YEAR;
  return encodeElement(
    isShort ? DER_TAG.utcTime : DER_TAG.generalizedTime,
    new TextEncoder().encode(isShort ? digits.slice(2) : digits),
  );
}
