/**
 * What a file is that is no certificate with its key, for messages. Import this module only when there
 * is something to say.
 *
 * @module
 */

import {
  DER_TAG,
  type DerElement,
  DerError,
  readElements,
  readSequence,
} from "./der.ts";
import type { PemBlock } from "./pem.ts";
import { parseCertificate } from "./x509.ts";

/** PKCS#7 (1.2.840.113549.1.7), as the hexadecimal digits of its object identifier. */
const PKCS7_REGEXP = /^2a864886f70d0107/;

const JKS = "feedfeed";

/** What PEM blocks without a private key are, by their labels. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/CERTIFICATE REQUEST$/, "only a certificate signing request (CSR)"],
  [
    /^(?:PKCS7|CMS|PKCS #7 SIGNED DATA)$/,
    "only a PKCS#7 file, which holds no keys",
  ],
  [/PUBLIC KEY$/, "only a public key"],
  [/^PGP /, "only something of PGP's"],
];

/** What stands in a file that is no text, but some text, by how it begins. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*PuTTY-User-Key-File/, "a key of PuTTY's; export it in PEM"],
  [/^\s*ssh-/, "a public key of OpenSSH's"],
  [/^\s*[{[]/, "JSON"],
];

/**
 * What PEM blocks hold that have no private key among them.
 *
 * @returns Empty, or the end of a sentence with its comma.
 */
export function describeOtherBlocks(blocks: readonly PemBlock[]): string {
  for (const [label, what] of LABELS) {
    if (blocks.some((block) => label.test(block.label))) return `, ${what}`;
  }
  return "";
}

/**
 * What a file is that is neither PEM nor PFX.
 *
 * @returns Empty, or the end of a sentence with its comma.
 */
export function describeOtherFile(content: Uint8Array<ArrayBuffer>): string {
  const what = content[0] === DER_TAG.sequence
    ? describeDer(content)
    : describeText(content);
  return what === undefined ? "" : `, but ${what}`;
}

function describeText(content: Uint8Array<ArrayBuffer>): string | undefined {
  if (content.subarray(0, 4).toHex() === JKS) {
    return "a Java keystore (JKS); convert it by keytool -importkeystore -deststoretype PKCS12";
  }
  const text = new TextDecoder().decode(content.subarray(0, 1000));
  return TEXTS.find(([start]) => start.test(text))?.[1];
}

function describeDer(content: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    const [whole] = readElements(content);
    const elements = readSequence(whole);
    return describeElements(elements) ??
      (isCertificate(whole!) ? "a certificate alone, in DER" : undefined);
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

/** Tells structures apart by the types of their elements. */
function describeElements(elements: readonly DerElement[]): string | undefined {
  const [first, second, third] = elements;
  if (
    first?.tag === DER_TAG.objectIdentifier &&
    PKCS7_REGEXP.test(first.content.toHex())
  ) return "a PKCS#7 file, which holds no keys";
  if (first?.tag === DER_TAG.integer) {
    if (second?.tag === DER_TAG.integer) {
      return "a private key alone, in DER";
    }
    if (third?.tag === DER_TAG.octetString) {
      return "a private key alone, in DER";
    }
  }
  if (first?.tag !== DER_TAG.sequence) return undefined;
  if (second?.tag === DER_TAG.octetString) {
    return "an encrypted private key alone, in DER";
  }
  if (second?.tag === DER_TAG.bitString) return "a public key alone, in DER";
  const [version] = readElements(first.content);
  return third?.tag === DER_TAG.bitString && version?.content.toHex() === "00"
    ? "a certificate signing request (CSR), in DER"
    : undefined;
}

function isCertificate({ encoded }: DerElement): boolean {
  try {
    parseCertificate(encoded);
    return true;
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
}
