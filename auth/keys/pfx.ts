/**
 * PFX files (PKCS#12, RFC 7292), by node-forge. Import this module only when there is one to read.
 *
 * @module
 */

// @ts-types="./forge.d.ts"
import asn1 from "node-forge/lib/asn1.js";
// @ts-types="./forge.d.ts"
import pkcs12 from "node-forge/lib/pkcs12.js";
// @ts-types="./forge.d.ts"
import pki from "node-forge/lib/x509.js";
import type { Asn1, Bag, Pfx } from "./forge.d.ts";
import { pfxConversion, unreadableCertificate } from "./errors.ts";
import type { KeyFile } from "./private_key.ts";

/** The version that all PFX files have (RFC 7292, section 4). */
const PFX_VERSION = "\x03";

/** What a PFX file holds, in DER. */
export interface PfxContent {
  /** Private keys as unencrypted PKCS#8. */
  readonly keys: readonly Uint8Array<ArrayBuffer>[];
  readonly certificates: readonly Uint8Array<ArrayBuffer>[];
}

/**
 * Opens a PFX file.
 *
 * @throws {CredentialError} if the password does not open it, or it is not made as expected.
 */
export function readPfx(content: Uint8Array, file: KeyFile): PfxContent {
  const bags = open(content, file).safeContents.flatMap((part) =>
    part.safeBags
  );
  return {
    keys: bags.filter((bag) => "key" in bag).map(encodeKey),
    certificates: bags.filter((bag) => "cert" in bag).map(encodeCertificate),
  };
}

function open(content: Uint8Array, file: KeyFile): Pfx {
  const { path, password } = file;
  const structure = parse(content, path);
  // PFX files without a password come in two forms: protected by the empty one, or by none.
  for (
    const candidate of password === undefined ? ["", undefined] : [password]
  ) {
    try {
      return pkcs12.pkcs12FromAsn1(structure, true, candidate);
    } catch {
      // forge tells its reasons apart by their text alone, so the message below names both.
      continue;
    }
  }
  throw unreadableCertificate(
    path,
    password === undefined
      ? "it is encrypted, and no password is given"
      : `the password does not open it; if the password is right, convert the file: ${
        pfxConversion(path)
      }`,
  );
}

function parse(content: Uint8Array, path: string): Asn1 {
  let binary = "";
  for (const octet of content) binary += String.fromCharCode(octet);
  let structure: Asn1;
  try {
    structure = asn1.fromDer(binary, { strict: true });
  } catch {
    throw unreadableCertificate(path, "it is damaged");
  }
  const [version] = structure.value;
  if (typeof version !== "object" || version.value !== PFX_VERSION) {
    throw unreadableCertificate(path, "it is neither PEM nor PFX");
  }
  return structure;
}

function encodeKey(bag: Bag): Uint8Array<ArrayBuffer> {
  return encode(
    bag.key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(bag.key)) : bag.asn1,
  );
}

function encodeCertificate(bag: Bag): Uint8Array<ArrayBuffer> {
  return encode(bag.cert ? pki.certificateToAsn1(bag.cert) : bag.asn1);
}

function encode(value: Asn1 | undefined): Uint8Array<ArrayBuffer> {
  const binary = value === undefined ? "" : asn1.toDer(value).getBytes();
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
