/**
 * The errors of certificate files.
 *
 * @module
 */

import { CredentialError } from "../errors.ts";

/** A certificate file whose content cannot be read. */
export function unreadableCertificate(
  path: string,
  reason: string,
): CredentialError {
  return new CredentialError(
    `Cannot read the certificate "${path}": ${reason}`,
  );
}

/** A certificate file that was read, but holds nothing that can be used. */
export function unusableCertificate(
  path: string,
  reason: string,
): CredentialError {
  return new CredentialError(`Cannot use the certificate "${path}": ${reason}`);
}

/** The command that turns a PEM file with a key in an old encryption into one that can be read. */
export function pemConversion(path: string): string {
  const from = quoteForShell(path);
  const to = quoteForShell(`${withoutExtension(path)}-converted.pem`);
  return `openssl pkcs8 -topk8 -v2 aes-256-cbc -in ${from} -out ${to} && openssl x509 -in ${from} >> ${to}`;
}

/** The command that turns a PFX file into a PEM file, whose key is then not encrypted. */
export function pfxConversion(path: string): string {
  const to = quoteForShell(`${withoutExtension(path)}.pem`);
  return `openssl pkcs12 -nodes -in ${quoteForShell(path)} -out ${to}`;
}

function withoutExtension(path: string): string {
  return path.replace(/\.[^./\\]*$/, "");
}

/** Quotes a word for a POSIX shell, if it needs that. */
export function quoteForShell(word: string): string {
  if (/^[\w./:=@%+,-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
