/**
 * The text form of certificates and keys (RFC 7468), also as it comes out of variables and vaults: on
 * one line, with `\n` written out.
 *
 * @module
 */

/** One `-----BEGIN …-----` block. */
export interface PemBlock {
  /** What stands after `BEGIN`: `CERTIFICATE`, `PRIVATE KEY`, …. */
  readonly label: string;
  /** The data, if the block is well-formed and not in the legacy encryption. */
  readonly der?: Uint8Array<ArrayBuffer> | undefined;
  /**
   * The cipher, if the block is in the legacy encryption of RFC 1421 (`Proc-Type: 4,ENCRYPTED`); empty
   * if it does not say.
   */
  readonly legacyCipher?: string | undefined;
}

// No body reaches into the next block: looking for each end to the end of the file would take minutes.
const BLOCK_REGEXP =
  /-----BEGIN ([A-Z0-9 ]+)-----((?:(?!-----)[\s\S])*)-----END \1-----/g;
const LEGACY_ENCRYPTION_REGEXP = /^Proc-Type:\s*4,\s*ENCRYPTED/m;
const LEGACY_CIPHER_REGEXP = /^DEK-Info:\s*([\w-]+)/m;

/** A line break that is written out, as JSON and many variables have it. */
const WRITTEN_LINE_BREAK_REGEXP = /\\r\\n|\\[nr]/g;

/** Whether some text holds anything in this form. */
export function isPem(text: string): boolean {
  return text.includes("-----BEGIN ");
}

/** Whether there is more in some text than {@linkcode parsePem} reads: a block without its end. */
export function isCutOff(text: string): boolean {
  return text.split("-----BEGIN ").length - 1 > parsePem(text).length;
}

/** Reads all blocks, in the order of the file; text between them is ignored. */
export function parsePem(text: string): PemBlock[] {
  const lines = text.replaceAll(WRITTEN_LINE_BREAK_REGEXP, "\n");
  return Array.from(lines.matchAll(BLOCK_REGEXP), (match) => {
    const label = match[1]!;
    const body = match[2]!.trimStart();
    return LEGACY_ENCRYPTION_REGEXP.test(body)
      ? { label, legacyCipher: LEGACY_CIPHER_REGEXP.exec(body)?.[1] ?? "" }
      : { label, der: decodeBase64(body) };
  });
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.fromBase64(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
