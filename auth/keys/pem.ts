/**
 * The text form of certificates and keys (RFC 7468).
 *
 * @module
 */

/** One `-----BEGIN …-----` block. */
export interface PemBlock {
  /** What stands after `BEGIN`: `CERTIFICATE`, `PRIVATE KEY`, …. */
  readonly label: string;
  /** The data, if the block is well-formed and not in the legacy encryption. */
  readonly der?: Uint8Array<ArrayBuffer>;
  /** Whether the block is in the legacy encryption of RFC 1421 (`Proc-Type: 4,ENCRYPTED`). */
  readonly legacyEncrypted: boolean;
}

// No body reaches into the next block: looking for each end to the end of the file would take minutes.
const BLOCK_REGEXP =
  /-----BEGIN ([A-Z0-9 ]+)-----[ \t]*\r?\n((?:(?!-----)[\s\S])*)-----END \1-----/g;
const LEGACY_ENCRYPTION_REGEXP = /^Proc-Type:\s*4,\s*ENCRYPTED/m;

/** Whether some text holds anything in this form. */
export function isPem(text: string): boolean {
  return text.includes("-----BEGIN ");
}

/** Reads all blocks, in the order of the file; text between them is ignored. */
export function parsePem(text: string): PemBlock[] {
  return Array.from(text.matchAll(BLOCK_REGEXP), (match) => {
    const body = match[2]!;
    const legacyEncrypted = LEGACY_ENCRYPTION_REGEXP.test(body);
    const der = legacyEncrypted ? undefined : decodeBase64(body);
    return {
      label: match[1]!,
      legacyEncrypted,
      ...(der !== undefined && { der }),
    };
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
