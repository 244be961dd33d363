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

/** Something is encrypted in a way that cannot be undone here. Never leaves this folder. */
export class UnsupportedEncryptionError extends Error {
  override readonly name = "UnsupportedEncryptionError";
  /** Whether OpenSSL 3 keeps it with what is obsolete, in a provider that has to be asked for. */
  readonly isObsolete: boolean;

  constructor({ isObsolete = false } = {}) {
    super("Cannot decrypt: the encryption is not supported");
    this.isObsolete = isObsolete;
  }
}

/**
 * The command that turns a PEM file with a key in an old encryption into one that can be read.
 *
 * @param certificates How many the file holds: `openssl x509` copies only the first.
 */
export function pemConversion(
  path: string,
  { isObsolete, certificates }: {
    readonly isObsolete: boolean;
    readonly certificates: number;
  },
): string {
  const from = quoteForShell(path);
  const to = quoteForShell(`${withoutExtension(path)}-converted.pem`);
  const providers = isObsolete ? "-provider legacy -provider default " : "";
  const copy = certificates > 1
    ? `openssl crl2pkcs7 -nocrl -certfile ${from} | openssl pkcs7 -print_certs`
    : `openssl x509 -in ${from}`;
  return `openssl pkcs8 -topk8 ${providers}-v2 aes-256-cbc -in ${from} -out ${to} && ${copy} >> ${to}`;
}

/** The command that turns a PFX file into a PEM file, whose key is then not encrypted. */
export function pfxConversion(
  path: string,
  { isObsolete }: { readonly isObsolete: boolean },
): string {
  const to = quoteForShell(`${withoutExtension(path)}.pem`);
  const legacy = isObsolete ? "-legacy " : "";
  return `openssl pkcs12 ${legacy}-nodes -in ${quoteForShell(path)} -out ${to}`;
}

function withoutExtension(path: string): string {
  return path.replace(/\.[^./\\]*$/, "");
}

/** Quotes a word for a POSIX shell, if it needs that. */
export function quoteForShell(word: string): string {
  if (/^[\w./:=@%+,-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
