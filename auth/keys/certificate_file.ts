/**
 * Certificate files: PEM with key and chain in any order, or PFX. The certificate that belongs to
 * the key is the one that counts.
 *
 * @module
 */

import { readCredentialFile } from "../credential/file.ts";
import { readContent } from "./content.ts";
import { chainOf, choosePair, sha1Hex } from "./match.ts";
import { RoundBudget } from "./rounds.ts";
import type { X509Certificate } from "./x509.ts";

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
  /** Opens the key, if it is encrypted; without one the empty password is tried. */
  readonly password?: string | undefined;
  /** Current time in epoch milliseconds; `Date.now` by default. */
  readonly now?: (() => number) | undefined;
  /** Ends the reading, which takes seconds where a key is derived in many rounds. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a certificate with its private key. Whether it is within its time is not looked at, but of
 * several with the same key one that is comes first.
 *
 * @throws {CredentialError} if the file cannot be read, or holds no RSA key with its certificate.
 * @throws The signal's reason if that comes first.
 */
export async function readKeyedCertificate(
  options: CertificateFileOptions,
): Promise<KeyedCertificate> {
  return await untilAborted(read(options), options.signal);
}

async function read(
  { path, password, now = Date.now, signal }: CertificateFileOptions,
): Promise<KeyedCertificate> {
  const file = await readCredentialFile(path, "certificate", signal);
  const budget = new RoundBudget(path, signal);
  const content = await readContent(file.content, { path, password, budget });
  const { key, certificate } = await choosePair(content, path, now());
  return {
    facts: await describeCertificate(certificate, path),
    pkcs8: key.pkcs8,
    chain: chainOf(certificate, content.certificates),
    readableByAll: file.readableByAll,
  };
}

/** What cannot be cancelled need not be waited for. */
async function untilAborted<T>(
  operation: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (signal === undefined) return await operation;
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(signal.reason);
  if (signal.aborted) giveUp();
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    return await Promise.race([operation, promise]);
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
}

async function describeCertificate(
  { der, notBefore, notAfter }: X509Certificate,
  path: string,
): Promise<CertificateFacts> {
  const sha256 = await crypto.subtle.digest("SHA-256", der);
  return {
    path,
    notBefore,
    notAfter,
    thumbprintSha256: new Uint8Array(sha256).toBase64({
      alphabet: "base64url",
      omitPadding: true,
    }),
    thumbprintSha1: await sha1Hex(der),
  };
}
