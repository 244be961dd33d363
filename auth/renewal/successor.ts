/**
 * The certificate that is to follow another one.
 *
 * @module
 */

import type { KeyedCertificate } from "../keys/certificate_file.ts";
import { DerError } from "../keys/der.ts";
import { readCommonName } from "../keys/common_name.ts";
import { privateKeyToPem, toPem } from "../keys/pem_writer.ts";
import { parseCertificate } from "../keys/x509.ts";
import { checkCommonName, createSelfSigned } from "../keys/self_signed.ts";

/** The name where the old certificate has none that can stand in a new one. */
const DEFAULT_NAME = "appgraph";

/** How a successor is made. */
export interface SuccessorOptions {
  /** How long it is valid, in whole days. */
  readonly days: number;
  /** Encrypts its key; without one it is not encrypted. */
  readonly password: string | undefined;
  /** Current time in epoch milliseconds. */
  readonly now: number;
}

/**
 * Makes a new key and a self-signed certificate of the same common name, as the text of a file in PEM.
 *
 * @throws {RangeError} if the days cannot stand in a certificate.
 */
export async function createSuccessor(
  { source }: Pick<KeyedCertificate, "source">,
  { days, password, now }: SuccessorOptions,
): Promise<string> {
  const { pkcs8, certificateDer } = await createSelfSigned({
    commonName: successorName({ source }),
    days,
    now,
  });
  const key = await privateKeyToPem(pkcs8, password);
  return `${key}${toPem("CERTIFICATE", certificateDer)}`;
}

/** The common name of a successor: that of the old certificate, if it can stand in a new one. */
export function successorName(
  { source }: Pick<KeyedCertificate, "source">,
): string {
  const name = readCommonName(source.subject);
  if (name === undefined) return DEFAULT_NAME;
  try {
    checkCommonName(name);
    return name;
  } catch (error) {
    if (error instanceof RangeError) return DEFAULT_NAME;
    throw error;
  }
}

/**
 * The common name of a certificate as Graph shows it.
 *
 * @param certificate In standard base64.
 * @returns `undefined` if it is no certificate, or has no such name.
 */
export function commonNameOf(certificate: string): string | undefined {
  try {
    const { subject } = parseCertificate(Uint8Array.fromBase64(certificate));
    return readCommonName(subject);
  } catch (error) {
    if (error instanceof DerError || error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
