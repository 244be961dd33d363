/**
 * Reading a JWE in compact form (RFC 7516) of the one kind that cache files are: `dir`, `A256GCM`.
 * Every start with a token in the cache does this, and needs nothing else of a JOSE library, which
 * is large; such a library writes them, in `encode.ts`.
 *
 * @module
 */

import { parseJsonObject } from "../json.ts";

// RFC 7518 section 5.3.
const IV_BYTES = 12;
const TAG_BYTES = 16;
// RFC 7515 section 2: without padding, line breaks and white space.
const BASE64URL_REGEXP = /^[\w-]*$/;

/**
 * Decrypts a JWE.
 *
 * @param text Five parts in base64url: protected header, encrypted key (none), IV, ciphertext, tag.
 * @param key Content encryption key of 256 bits.
 * @throws {SyntaxError} if it is no such JWE.
 * @throws {DOMException} if it was changed, or encrypted under another key.
 */
export async function decryptCompact(
  text: string,
  key: Uint8Array,
): Promise<Uint8Array> {
  const [header = "", encryptedKey, iv = "", ciphertext = "", tag, more] = text
    .split(".");
  if (encryptedKey !== "" || tag === undefined || more !== undefined) {
    throw new SyntaxError("Wanted five parts, the second one empty");
  }
  checkHeader(header);
  const nonce = decode(iv, IV_BYTES);
  const sealed = decode(ciphertext);
  const seal = decode(tag, TAG_BYTES);
  const data = new Uint8Array(sealed.length + seal.length);
  data.set(sealed);
  data.set(seal, sealed.length);
  return new Uint8Array(
    await crypto.subtle.decrypt(
      {
        name: "AES-GCM",
        iv: nonce,
        additionalData: new TextEncoder().encode(header),
        tagLength: TAG_BYTES * 8,
      },
      await crypto.subtle.importKey(
        "raw",
        Uint8Array.from(key),
        "AES-GCM",
        false,
        ["decrypt"],
      ),
      data,
    ),
  );
}

/** Extensions (`crit`) and compression (`zip`) change what the plaintext means: none are known here. */
function checkHeader(encoded: string): void {
  const header = parseJsonObject(new TextDecoder().decode(decode(encoded)));
  const isKnown = header?.["alg"] === "dir" && header["enc"] === "A256GCM" &&
    header["crit"] === undefined && header["zip"] === undefined;
  if (!isKnown) {
    throw new SyntaxError('Wanted "dir" and "A256GCM", and nothing beyond');
  }
}

function decode(
  part: string,
  bytes?: number | undefined,
): Uint8Array<ArrayBuffer> {
  if (BASE64URL_REGEXP.test(part)) {
    const decoded = Uint8Array.fromBase64(part, { alphabet: "base64url" });
    if (bytes === undefined || decoded.length === bytes) return decoded;
  }
  throw new SyntaxError("Wanted base64url of the right length");
}
