/**
 * The two forms in which a password goes into a PFX file, and the ways in which tools differ.
 *
 * @module
 */

/** One reading of a password. */
export interface Pkcs12Password {
  /** For PBES2 and PBMAC1: UTF-8 (RFC 8018, section 3; RFC 9579, section 5). */
  readonly utf8: Uint8Array<ArrayBuffer>;
  /** For everything else: `BMPString` with a terminator (RFC 7292, appendix B.1). */
  readonly bmp: Uint8Array<ArrayBuffer>;
}

/**
 * The readings of a password, the usual one first.
 *
 * @param password `undefined` if none is given: then it may be the empty one, or GnuTLS's and
 * Windows's none at all, which lacks even the terminator.
 */
export function readPassword(password: string | undefined): Pkcs12Password[] {
  const utf8 = new TextEncoder().encode(password ?? "");
  const usual = { utf8, bmp: toBmp(password ?? "") };
  if (password === undefined || password === "") {
    return [usual, { utf8, bmp: new Uint8Array(0) }];
  }
  if (utf8.length === password.length) return [usual];
  // OpenSSL before 1.1.0 took each octet for a character.
  const octets = Array.from(utf8, (octet) => String.fromCharCode(octet));
  return [usual, { utf8, bmp: toBmp(octets.join("")) }];
}

/** UTF-16, big-endian: characters beyond U+FFFF are two units, as OpenSSL writes them. */
function toBmp(text: string): Uint8Array<ArrayBuffer> {
  const bmp = new Uint8Array((text.length + 1) * 2);
  const view = new DataView(bmp.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index));
  }
  return bmp;
}
