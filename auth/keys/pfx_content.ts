/**
 * What is in a PFX file: its `AuthenticatedSafe` (RFC 7292, section 4.1).
 *
 * @module
 */

import { joinOctetStrings, toDer } from "./ber.ts";
import {
  contentOf,
  DER_TAG,
  type DerElement,
  DerError,
  readElements,
  readObjectIdentifier,
  readSequence,
} from "./der.ts";
import { unreadableCertificate } from "./errors.ts";
import { decryptStructure } from "./pkcs12_encryption.ts";
import type { Pkcs12Password } from "./pkcs12_password.ts";
import type { KeyFile } from "./private_key.ts";

/** Object identifiers of content (RFC 5652), as the hexadecimal digits of their content. */
export const CONTENT = {
  data: "2a864886f70d010701",
  encryptedData: "2a864886f70d010706",
} as const;

// RFC 7292, appendix D, and RFC 2985.
const BAG = {
  key: "2a864886f70d010c0a0101",
  shroudedKey: "2a864886f70d010c0a0102",
  certificate: "2a864886f70d010c0a0103",
  safeContents: "2a864886f70d010c0a0106",
} as const;
const X509_CERTIFICATE = "2a864886f70d01091601";

/** Bags within bags: no tool makes any. */
const MAX_DEPTH = 8;

/** What a PFX file holds, in DER. */
export interface PfxContent {
  /** Private keys as unencrypted PKCS#8. */
  readonly keys: readonly Uint8Array<ArrayBuffer>[];
  readonly certificates: readonly Uint8Array<ArrayBuffer>[];
}

/** The password does not open a part. Never leaves this folder. */
export class LockedError extends Error {
  override readonly name = "LockedError";

  constructor() {
    super("Cannot decrypt: the password does not open it");
  }
}

/** Reads what is in a PFX file, with one password. */
export class SafeReader {
  readonly #keys: Uint8Array<ArrayBuffer>[] = [];
  readonly #certificates: Uint8Array<ArrayBuffer>[] = [];
  readonly #password: Pkcs12Password;
  readonly #file: KeyFile;
  #hasOpened = false;

  constructor(password: Pkcs12Password, file: KeyFile) {
    this.#password = password;
    this.#file = file;
  }

  /** Whether the password opened anything. */
  get hasOpened(): boolean {
    return this.#hasOpened;
  }

  /**
   * Reads everything.
   *
   * @throws {LockedError} if the password does not open a part.
   * @throws {DerError} if a part is damaged.
   * @throws {UnsupportedEncryptionError} if a part is encrypted in a way that is not known here.
   * @throws {CredentialError} if a part is encrypted for a key.
   */
  async read(safe: Uint8Array<ArrayBuffer>): Promise<PfxContent> {
    for (const part of elementsOf(safe)) {
      const [type, value] = readSequence(part);
      await this.#readBags(
        await this.#openPart(readObjectIdentifier(type), value),
      );
    }
    return { keys: this.#keys, certificates: this.#certificates };
  }

  async #openPart(
    type: string,
    value: DerElement | undefined,
  ): Promise<DerElement[]> {
    if (type === CONTENT.data) return elementsOf(dataOf(value));
    if (type !== CONTENT.encryptedData) {
      throw unreadableCertificate(
        this.#file.path,
        "a part of it is encrypted for a key in the place of a password, which is not supported",
      );
    }
    const [encryptedData] = readElements(contentOf(value, DER_TAG.explicit0));
    const [, info] = readSequence(encryptedData);
    const [, algorithm, data] = readSequence(info);
    return elementsOf(await this.#decrypt(algorithm, implicitData(data)));
  }

  async #readBags(bags: readonly DerElement[], depth = 0): Promise<void> {
    for (const bag of bags) {
      const [type, wrapped] = readSequence(bag);
      const [value] = readElements(contentOf(wrapped, DER_TAG.explicit0));
      await this.#readBag(readObjectIdentifier(type), value, depth);
    }
  }

  async #readBag(
    type: string,
    value: DerElement | undefined,
    depth: number,
  ): Promise<void> {
    switch (type) {
      case BAG.key:
        contentOf(value, DER_TAG.sequence);
        this.#keys.push(value!.encoded);
        break;
      case BAG.shroudedKey: {
        const [algorithm, data] = readSequence(value);
        const encrypted = contentOf(data, DER_TAG.octetString);
        this.#keys.push(await this.#decrypt(algorithm, encrypted));
        break;
      }
      case BAG.certificate: {
        const [kind, certificate] = readSequence(value);
        if (readObjectIdentifier(kind) === X509_CERTIFICATE) {
          this.#certificates.push(dataOf(certificate));
        }
        break;
      }
      case BAG.safeContents:
        if (depth === MAX_DEPTH) throw new DerError("Cannot read bags: deep");
        await this.#readBags(readSequence(value), depth + 1);
        break;
      default:
        // A secret key or a revocation list.
    }
  }

  async #decrypt(
    algorithm: DerElement | undefined,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const plain = await decryptStructure(
      algorithm,
      data,
      this.#password,
      this.#file.budget,
    );
    if (plain === undefined) {
      throw new LockedError();
    }
    this.#hasOpened = true;
    return plain;
  }
}

/** The octet string in an explicit `[0]`. */
export function dataOf(
  element: DerElement | undefined,
): Uint8Array<ArrayBuffer> {
  const [data] = readElements(contentOf(element, DER_TAG.explicit0));
  return contentOf(data, DER_TAG.octetString);
}

/** The elements of the sequence that some data is. */
function elementsOf(data: Uint8Array<ArrayBuffer>): DerElement[] {
  return readSequence(readElements(toDer(data).der)[0]);
}

/** An octet string that is tagged `[0]`, whole or in pieces. */
function implicitData(
  element: DerElement | undefined,
): Uint8Array<ArrayBuffer> {
  if (element?.tag !== DER_TAG.explicit0) {
    return contentOf(element, DER_TAG.implicit0);
  }
  return joinOctetStrings(
    readElements(element.content).map(({ encoded }) => encoded),
  );
}
