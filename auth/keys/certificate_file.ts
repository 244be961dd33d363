/**
 * Certificate files: PEM with key and chain in any order, or PFX. The certificate that belongs to
 * the key is the one that counts.
 *
 * @module
 */

import { unreadableCertificate } from "./errors.ts";
import { readCredentialFile } from "../credential/file.ts";
import { DER_TAG, DerError } from "./der.ts";
import { isPem, parsePem } from "./pem.ts";
import {
  isPrivateKey,
  type KeyFile,
  parsePrivateKey,
  type PrivateKey,
  readPrivateKey,
} from "./private_key.ts";
import { parseCertificate, type X509Certificate } from "./x509.ts";

/** What is known of a certificate without any secret. */
export interface CertificateFacts {
  /** The file. */
  readonly path: string;
  /** Start of its validity in epoch milliseconds, included. */
  readonly notBefore: number;
  /** End of its validity in epoch milliseconds, included. */
  readonly notAfter: number;
  /** SHA-256 of the certificate in base64url: `x5t#S256` (RFC 7515, section 4.1.8). */
  readonly thumbprintSha256: string;
  /** SHA-1 of the certificate in upper-case hexadecimal, as Entra's portal and messages show it. */
  readonly thumbprintSha1: string;
}

/** A certificate with its private key. */
export interface KeyedCertificate {
  /** What is known of the certificate. */
  readonly facts: CertificateFacts;
  /** The private key as unencrypted PKCS#8. */
  readonly pkcs8: Uint8Array<ArrayBuffer>;
  /** The certificate, then those above it that the file holds, in DER. */
  readonly chain: readonly Uint8Array<ArrayBuffer>[];
  /** Whether every user of the machine may read the file. */
  readonly readableByAll: boolean;
}

/** Where a certificate stands, and how it is read. */
export interface CertificateFileOptions {
  /** A PEM or PFX file. */
  readonly path: string;
  /** Opens the key, if it is encrypted. */
  readonly password?: string;
  /** Current time in epoch milliseconds; `Date.now` by default. */
  readonly now?: () => number;
}

/**
 * Reads a certificate with its private key. Whether it is within its time is not looked at, but of
 * several with the same key one that is comes first.
 *
 * @throws {CredentialError} if the file cannot be read, or holds no RSA key with its certificate.
 */
export async function readKeyedCertificate(
  options: CertificateFileOptions,
): Promise<KeyedCertificate> {
  const { path } = options;
  const file = await readCredentialFile(path, "certificate");
  const { key, certificates } = await readContent(file.content, options);
  if (certificates.length === 0) {
    throw unreadableCertificate(path, "no certificate in it");
  }
  const now = (options.now ?? Date.now)();
  const certificate = certificates
    .filter((candidate) => isFor(candidate, key))
    .reduce(
      (best: X509Certificate | undefined, candidate) =>
        best === undefined || isBetter(candidate, best, now) ? candidate : best,
      undefined,
    );
  if (certificate === undefined) {
    throw unreadableCertificate(
      path,
      "no certificate in it belongs to its private key",
    );
  }
  return {
    facts: await describeCertificate(certificate, path),
    pkcs8: key.pkcs8,
    chain: chainOf(certificate, certificates),
    readableByAll: file.readableByAll,
  };
}

interface Content {
  readonly key: PrivateKey;
  readonly certificates: readonly X509Certificate[];
}

async function readContent(
  content: Uint8Array<ArrayBuffer>,
  file: KeyFile,
): Promise<Content> {
  const text = new TextDecoder().decode(content);
  if (isPem(text)) return await readPemContent(text, file);
  if (content[0] === DER_TAG.sequence) {
    return await readPfxContent(content, file);
  }
  throw unreadableCertificate(file.path, "it is neither PEM nor PFX");
}

async function readPemContent(text: string, file: KeyFile): Promise<Content> {
  const blocks = parsePem(text);
  const key = onlyKey(blocks.filter(isPrivateKey), file.path);
  const certificates = blocks
    .filter((block) => block.label === "CERTIFICATE")
    .map((block) => readCertificate(block.der, file.path));
  return { key: await readPrivateKey(key, file), certificates };
}

async function readPfxContent(
  content: Uint8Array<ArrayBuffer>,
  file: KeyFile,
): Promise<Content> {
  const { readPfx } = await import("./pfx.ts");
  const { keys, certificates } = readPfx(content, file);
  return {
    key: parsePrivateKey(onlyKey(keys, file.path), file.path),
    certificates: certificates.map((der) => readCertificate(der, file.path)),
  };
}

function onlyKey<T>(keys: readonly T[], path: string): T {
  const [key] = keys;
  if (key === undefined) {
    throw unreadableCertificate(path, "no private key in it");
  }
  if (keys.length > 1) {
    throw unreadableCertificate(path, "more than one private key in it");
  }
  return key;
}

function readCertificate(
  der: Uint8Array<ArrayBuffer> | undefined,
  path: string,
): X509Certificate {
  try {
    if (der !== undefined) return parseCertificate(der);
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
  }
  throw unreadableCertificate(path, "a certificate in it is damaged");
}

function isFor(
  certificate: X509Certificate,
  { publicKey }: PrivateKey,
): boolean {
  const { rsaKey } = certificate;
  return rsaKey !== undefined && equal(rsaKey.modulus, publicKey.modulus) &&
    equal(rsaKey.exponent, publicKey.exponent);
}

/** Of two certificates for one key: valid before invalid, then the one that lasts longer. */
function isBetter(
  candidate: X509Certificate,
  best: X509Certificate,
  now: number,
): boolean {
  const isValid = (certificate: X509Certificate) =>
    certificate.notBefore <= now && now <= certificate.notAfter;
  return isValid(candidate) === isValid(best)
    ? candidate.notAfter > best.notAfter
    : isValid(candidate);
}

/** Orders the chain from a certificate upwards, as far as the file goes. */
function chainOf(
  leaf: X509Certificate,
  certificates: readonly X509Certificate[],
): Uint8Array<ArrayBuffer>[] {
  const chain: X509Certificate[] = [];
  let next: X509Certificate | undefined = leaf;
  while (next !== undefined) {
    chain.push(next);
    next = issuerOf(next, certificates.filter((one) => !chain.includes(one)));
  }
  return chain.map((certificate) => certificate.der);
}

function issuerOf(
  { issuer, subject }: X509Certificate,
  certificates: readonly X509Certificate[],
): X509Certificate | undefined {
  if (equal(issuer, subject)) return undefined;
  return certificates.find((candidate) => equal(candidate.subject, issuer));
}

async function describeCertificate(
  { der, notBefore, notAfter }: X509Certificate,
  path: string,
): Promise<CertificateFacts> {
  const [sha256, sha1] = await Promise.all(
    ["SHA-256", "SHA-1"].map(async (algorithm) =>
      new Uint8Array(await crypto.subtle.digest(algorithm, der))
    ),
  );
  return {
    path,
    notBefore,
    notAfter,
    thumbprintSha256: sha256!.toBase64({
      alphabet: "base64url",
      omitPadding: true,
    }),
    thumbprintSha1: sha1!.toHex().toUpperCase(),
  };
}

function equal(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length &&
    left.every((octet, index) => octet === right[index]);
}
