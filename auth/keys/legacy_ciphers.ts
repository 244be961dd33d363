/**
 * The ciphers of old files, which WebCrypto lacks, by node-forge. Import this module only when there is
 * such a file.
 *
 * @module
 */

// @ts-types="./forge.d.ts"
import des from "node-forge/lib/des.js";
// @ts-types="./forge.d.ts"
import rc2 from "node-forge/lib/rc2.js";
// @ts-types="./forge.d.ts"
import util from "node-forge/lib/util.js";

/** A cipher of old files, in CBC mode with padding. */
export type LegacyCipher = "DES-EDE3" | "RC2-40";

/**
 * Decrypts some data.
 *
 * @returns `undefined` if its padding shows that the key is wrong.
 */
export function decryptLegacy(
  cipher: LegacyCipher,
  key: Uint8Array,
  initializationVector: Uint8Array,
  data: Uint8Array,
): Uint8Array<ArrayBuffer> | undefined {
  const decipher = cipher === "RC2-40"
    ? rc2.createDecryptionCipher(toBinary(key), 40)
    : des.createDecryptionCipher(toBinary(key), "CBC");
  decipher.start(toBinary(initializationVector));
  decipher.update(util.createBuffer(toBinary(data)));
  if (!decipher.finish()) return undefined;
  return Uint8Array.from(
    decipher.output.getBytes(),
    (character) => character.charCodeAt(0),
  );
}

/** Octets in the form that forge takes, one character for each. */
function toBinary(octets: Uint8Array): string {
  return Array.from(octets, (octet) => String.fromCharCode(octet)).join("");
}
