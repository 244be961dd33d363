/**
 * What a certificate file holds, whatever form it has: PEM, PFX, the base64 text of either as vaults give
 * it, and PEM in UTF-16 as PowerShell writes it.
 *
 * @module
 */

import { DER_TAG, DerError, readElements, readLength } from "./der.ts";
import { unreadableCertificate } from "./errors.ts";
import { isCutOff, isPem, parsePem, type PemBlock } from "./pem.ts";
import { isPrivateKey, readPrivateKey } from "./pem_key.ts";
import {
  type KeyFile,
  parsePrivateKey,
  type PrivateKey,
} from "./private_key.ts";
import { parseCertificate, type X509Certificate } from "./x509.ts";
import { CredentialError } from "../errors.ts";

/** What a file holds. */
export interface Content {
  readonly keys: readonly PrivateKey[];
  /** Why the first of the keys that cannot be used cannot. */
  readonly keyError: CredentialError | undefined;
  readonly certificates: readonly X509Certificate[];
}

const CERTIFICATE_LABELS: readonly string[] = [
  "CERTIFICATE",
  // Names of the past (RFC 7468, section 5.1), and OpenSSL's with its own notes behind the certificate.
  "X509 CERTIFICATE",
  "TRUSTED CERTIFICATE",
];

/** Base64 text alone, which may stand in quotes as `az … --output json` prints it. */
const BASE64_REGEXP = /^\s*"?([A-Za-z0-9+/\s]{64,}={0,2})\s*"?\s*$/;

/**
 * Reads what a file holds.
 *
 * @throws {CredentialError} if it is something else, is locked or damaged, or holds no private key.
 */
export async function readContent(
  content: Uint8Array<ArrayBuffer>,
  file: KeyFile,
): Promise<Content> {
  const { text, der } = recognize(content);
  if (text !== undefined) return await readPemContent(text, file);
  if (der !== undefined && isPfx(der)) return await readPfxContent(der, file);
  const { describeOtherFile } = await import("./other_files.ts");
  const what = describeOtherFile(der ?? content);
  throw unreadableCertificate(file.path, `it is neither PEM nor PFX${what}`);
}

/** A file's content as text in PEM, or as DER. */
interface Recognized {
  readonly text?: string;
  readonly der?: Uint8Array<ArrayBuffer>;
}

function recognize(content: Uint8Array<ArrayBuffer>): Recognized {
  if (content[0] === DER_TAG.sequence) return { der: content };
  const text = decodeText(content);
  if (isPem(text)) return { text };
  const encoded = decodeBase64(text);
  if (encoded === undefined) return {};
  if (encoded[0] === DER_TAG.sequence) return { der: encoded };
  const inner = decodeText(encoded);
  return isPem(inner) ? { text: inner } : {};
}

/** UTF-16 shows by its byte order mark or by a zero in the first character; all else is UTF-8. */
function decodeText(content: Uint8Array): string {
  const [first, second] = content;
  const isLittle = first === 0xff && second === 0xfe || first && second === 0;
  const isBig = first === 0xfe && second === 0xff || first === 0 && second;
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(content);
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const encoded = BASE64_REGEXP.exec(text)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return Uint8Array.fromBase64(encoded);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether some data begins as all PFX files do: with the version 3 (RFC 7292, section 4). */
function isPfx(der: Uint8Array<ArrayBuffer>): boolean {
  try {
    const start = der[1] === 0x80 ? 2 : readLength(der, 1).contentStart;
    return der.subarray(start, start + 3).toHex() === "020103";
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
}

async function readPemContent(text: string, file: KeyFile): Promise<Content> {
  const blocks = parsePem(text);
  const keyBlocks = blocks.filter(isPrivateKey);
  const certificates = blocks
    .filter(({ label }) => CERTIFICATE_LABELS.includes(label));
  const pfx = blocks.find(({ label }) => label === "PKCS12")?.der;
  if (keyBlocks.length === 0 && pfx) return await readPfxContent(pfx, file);
  if (keyBlocks.length === 0) {
    const { describeOtherBlocks } = await import("./other_files.ts");
    const what = isCutOff(text)
      ? ", only a block that is cut off"
      : describeOtherBlocks(blocks);
    throw unreadableCertificate(file.path, `no private key in it${what}`);
  }
  const pemFile = { ...file, certificates: certificates.length };
  return {
    ...await readKeys(keyBlocks, (block) => readPrivateKey(block, pemFile)),
    certificates: certificates
      .map((block: PemBlock) => readCertificate(block.der, file.path)),
  };
}

async function readPfxContent(
  der: Uint8Array<ArrayBuffer>,
  file: KeyFile,
): Promise<Content> {
  const { readPfx } = await import("./pfx.ts");
  const { keys, certificates } = await readPfx(der, file);
  if (keys.length === 0) {
    throw unreadableCertificate(file.path, "no private key in it");
  }
  return {
    ...await readKeys(keys, (key) => parsePrivateKey(key, file.path)),
    certificates: certificates.map((one) => readCertificate(one, file.path)),
  };
}

/** Reads keys, as many as can be used. */
async function readKeys<T>(
  sources: readonly T[],
  read: (source: T) => PrivateKey | Promise<PrivateKey>,
): Promise<Pick<Content, "keys" | "keyError">> {
  const keys: PrivateKey[] = [];
  let keyError: CredentialError | undefined;
  for (const source of sources) {
    try {
      keys.push(await read(source));
    } catch (error) {
      if (!(error instanceof CredentialError)) throw error;
      keyError ??= error;
    }
  }
  return { keys, keyError };
}

function readCertificate(
  der: Uint8Array<ArrayBuffer> | undefined,
  path: string,
): X509Certificate {
  try {
    if (der !== undefined) {
      const [certificate] = readElements(der);
      if (certificate !== undefined) {
        return parseCertificate(certificate.encoded);
      }
    }
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
  }
  throw unreadableCertificate(path, "a certificate in it is damaged");
}
