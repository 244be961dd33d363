/**
 * A certificate as credential.
 *
 * @module
 */

import { unusableCertificate } from "../keys/errors.ts";
import {
  type CertificateFacts,
  type CertificateFileOptions,
  readKeyedCertificate,
} from "../keys/certificate_file.ts";
import {
  authenticateByCertificate,
  type ClientAssertionOptions,
} from "./assertion.ts";
import { requestClientCredentialsToken } from "../token_request.ts";
import type { Credential } from "../types.ts";

/** Options of {@linkcode createCertificateCredential}. */
export interface CertificateCredentialOptions
  extends CertificateFileOptions, ClientAssertionOptions {
  /** Told what is unwise but works. */
  readonly onWarning?: ((warning: CertificateWarning) => void) | undefined;
}

/** What is unwise about a certificate file but works. */
export interface CertificateWarning {
  /** Every user of the machine may read the private key. */
  readonly kind: "readable-by-all";
  /** The file. */
  readonly path: string;
}

/** A credential that signs client assertions with a certificate's key. */
export interface CertificateCredential extends Credential {
  /** The kind of credential. */
  readonly kind: "certificate";
  /** The certificate in use, for messages and checks. */
  readonly certificate: CertificateFacts;
}

/**
 * A credential that proves the app's identity with a certificate (Entra documentation,
 * certificate-credentials). The file is read at once, the key is used when a token is asked for.
 *
 * @throws {CredentialError} if the file cannot be read, holds no RSA key with its certificate, or
 * the certificate is not within its time.
 *
 * @example
 * ```ts ignore
 * const credential = await createCertificateCredential({ path: "app.pem" });
 * ```
 */
export async function createCertificateCredential(
  options: CertificateCredentialOptions,
): Promise<CertificateCredential> {
  const certificate = await readKeyedCertificate(options);
  checkValidity(certificate.facts, (options.now ?? Date.now)());
  if (certificate.readableByAll) {
    options.onWarning?.({ kind: "readable-by-all", path: options.path });
  }
  const authenticate = authenticateByCertificate(certificate, options);
  return {
    kind: "certificate",
    identity: certificate.facts.thumbprintSha256,
    certificate: certificate.facts,
    cacheSecret: () => Promise.resolve(certificate.pkcs8),
    requestToken: (target, requestOptions) =>
      requestClientCredentialsToken(target, authenticate, requestOptions),
  };
}

/**
 * Reads what is known of a certificate, also of one that has expired.
 *
 * @throws {CredentialError} if the file cannot be read, or holds no RSA key with its certificate.
 */
export async function readCertificateFacts(
  options: CertificateFileOptions,
): Promise<CertificateFacts> {
  return (await readKeyedCertificate(options)).facts;
}

function checkValidity(facts: CertificateFacts, now: number): void {
  if (now > facts.notAfter) {
    throw unusableCertificate(
      facts.path,
      `it expired at ${formatTime(facts.notAfter)}`,
    );
  }
  if (now < facts.notBefore) {
    throw unusableCertificate(
      facts.path,
      `it is not valid before ${
        formatTime(facts.notBefore)
      }, and this machine's clock says ${formatTime(now)}`,
    );
  }
}

/** Formats epoch milliseconds in UTC, to the second. */
function formatTime(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
