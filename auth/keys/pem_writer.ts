/**
 * Keys and certificates as PEM text (RFC 7468).
 *
 * @module
 */

import {
  DER_NULL,
  integer,
  objectIdentifier,
  octetString,
  sequence,
} from "./der_writer.ts";
import { PBES2 } from "./schemes.ts";

type Bytes = Uint8Array<ArrayBuffer>;

// Object identifiers, as the hexadecimal digits of their content (RFC 8018, appendices B and C).
const PBKDF2 = "2a864886f70d01050c";
const HMAC_SHA256 = "2a864886f70d0209";
const AES256_CBC = "60864801650304012a";

const SALT_OCTETS = 16;
const BLOCK_OCTETS = 16;
/** Every run derives the key anew: this takes some hundredths of a second, and OpenSSL's own default is 2,048. */
const ROUNDS = 100_000;

/** A block of PEM, with its final line break. */
export function toPem(label: string, der: Uint8Array): string {
  const lines = der.toBase64().match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${
    lines.join("\n")
  }\n-----END ${label}-----\n`;
}

/**
 * A private key as PEM: PKCS#8, encrypted if there is a password.
 *
 * @param pkcs8 Unencrypted PKCS#8.
 */
export async function privateKeyToPem(
  pkcs8: Bytes,
  password?: string | undefined,
): Promise<string> {
  return password === undefined ? toPem("PRIVATE KEY", pkcs8) : toPem(
    "ENCRYPTED PRIVATE KEY",
    await encryptPrivateKey(pkcs8, password),
  );
}

/** `EncryptedPrivateKeyInfo` (RFC 5958, section 3) by PBES2: PBKDF2 with HMAC-SHA-256, and AES-256-CBC. */
async function encryptPrivateKey(
  pkcs8: Bytes,
  password: string,
): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_OCTETS));
  const iv = crypto.getRandomValues(new Uint8Array(BLOCK_OCTETS));
  const { subtle } = crypto;
  const secret = await subtle.importKey(
    "raw",
    new TextEncoder().encode(password),
    "PBKDF2",
    false,
    ["deriveKey"],
  );
  const key = await subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS },
    secret,
    { name: "AES-CBC", length: 256 },
    false,
    ["encrypt"],
  );
  const encrypted = await subtle.encrypt({ name: "AES-CBC", iv }, key, pkcs8);
  return sequence(
    sequence(
      objectIdentifier(PBES2),
      sequence(
        sequence(
          objectIdentifier(PBKDF2),
          sequence(
            octetString(salt),
            integer(ROUNDS),
            sequence(objectIdentifier(HMAC_SHA256), DER_NULL),
          ),
        ),
        sequence(objectIdentifier(AES256_CBC), octetString(iv)),
      ),
    ),
    octetString(new Uint8Array(encrypted)),
  );
}
