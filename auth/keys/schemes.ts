/**
 * The names of encryption schemes, as the hexadecimal digits of their object identifiers.
 *
 * @module
 */

/** 1.2.840.113549.1.5.13 (RFC 8018). */
export const PBES2 = "2a864886f70d01050d";

/** The schemes of PKCS#12 (RFC 7292, appendix C) by triple DES, and by RC2 with 40 bits. */
export const PKCS12_SCHEME = {
  tripleDes: "2a864886f70d010c0103",
  twoKeyTripleDes: "2a864886f70d010c0104",
  rc2With40Bits: "2a864886f70d010c0106",
} as const;

/** PBES1 (RFC 8018), which means DES or RC2, and the schemes of PKCS#12 by RC2 and RC4. */
const OBSOLETE_REGEXP =
  /^(?:2a864886f70d0105(?:01|03|04|06|0a|0b)|2a864886f70d010c01(?:01|02|05|06))$/;

/** Whether OpenSSL 3 keeps a scheme in its legacy provider. */
export function isObsolete(scheme: string): boolean {
  return OBSOLETE_REGEXP.test(scheme);
}
