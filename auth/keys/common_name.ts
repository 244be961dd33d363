/**
 * The common name in a distinguished name.
 *
 * @module
 */

import { DerError, readElements, readObjectIdentifier } from "./der.ts";

/** id-at-commonName, 2.5.4.3 (RFC 5280, appendix A.1), as the hexadecimal digits of its content. */
const COMMON_NAME = "550403";
/** `SET`. */
const SET = 0x31;

/** How the kinds of `DirectoryString` (RFC 5280, section 4.1.2.4) are encoded, by their tags. */
const ENCODINGS: ReadonlyMap<number, string> = new Map([
  [0x0c, "utf-8"], // UTF8String
  [0x13, "utf-8"], // PrintableString
  [0x16, "utf-8"], // IA5String
  [0x14, "latin1"], // TeletexString
  [0x1e, "utf-16be"], // BMPString
]);

/**
 * The common name of a subject or issuer; of several the last one, which stands nearest to the subject.
 *
 * @param name A `Name` in DER.
 * @returns `undefined` if it has none that can be read.
 */
export function readCommonName(
  name: Uint8Array<ArrayBuffer>,
): string | undefined {
  let found: string | undefined;
  try {
    const [sequence] = readElements(name);
    for (const set of readElements(sequence?.content ?? new Uint8Array(0))) {
      if (set.tag !== SET) continue;
      for (const attribute of readElements(set.content)) {
        const [type, value] = readElements(attribute.content);
        if (readObjectIdentifier(type) !== COMMON_NAME || !value) continue;
        const encoding = ENCODINGS.get(value.tag);
        if (encoding === undefined) continue;
        found = new TextDecoder(encoding).decode(value.content);
      }
    }
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
  }
  return found;
}
