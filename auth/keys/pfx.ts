/**
 * PFX files (PKCS#12, RFC 7292). Import this module only when there is one to read.
 *
 * @module
 */

import { toDer } from "./ber.ts";
import {
  DerError,
  readElements,
  readObjectIdentifier,
  readSequence,
} from "./der.ts";
import {
  pfxConversion,
  unreadableCertificate,
  UnsupportedEncryptionError,
} from "./errors.ts";
import {
  CONTENT,
  dataOf,
  LockedError,
  type PfxContent,
  SafeReader,
} from "./pfx_content.ts";
import { verifyMac } from "./pkcs12_mac.ts";
import { type Pkcs12Password, readPassword } from "./pkcs12_password.ts";
import type { KeyFile } from "./private_key.ts";

/**
 * Opens a PFX file; what stands behind its end does not matter.
 *
 * @throws {CredentialError} if the password does not open it, it is damaged, or it is made in a way
 * that is not known here.
 */
export async function readPfx(
  content: Uint8Array<ArrayBuffer>,
  file: KeyFile,
): Promise<PfxContent> {
  try {
    return await open(content, file);
  } catch (error) {
    if (error instanceof LockedError) {
      throw unreadableCertificate(
        file.path,
        file.password === undefined
          ? "it is encrypted, and no password is given"
          : "the password does not open it",
      );
    }
    if (error instanceof DerError) {
      throw unreadableCertificate(file.path, "it is damaged");
    }
    if (error instanceof UnsupportedEncryptionError) {
      throw unreadableCertificate(
        file.path,
        `it is in an encryption that is not supported; convert it: ${
          pfxConversion(file.path, error)
        }`,
      );
    }
    throw error;
  }
}

async function open(
  content: Uint8Array<ArrayBuffer>,
  file: KeyFile,
): Promise<PfxContent> {
  const [pfx] = readElements(toDer(content).der);
  const [, authSafe, macData] = readSequence(pfx);
  const [type, value] = readSequence(authSafe);
  if (readObjectIdentifier(type) !== CONTENT.data) {
    throw unreadableCertificate(
      file.path,
      "it is protected by a key in the place of a password, which is not supported",
    );
  }
  const safe = dataOf(value);
  const passwords = readPassword(file.password);
  if (macData === undefined) return await openByTrial(safe, passwords, file);
  for (const password of passwords) {
    if (await verifyMac(macData, safe, password, file.budget)) {
      const content = await new SafeReader(password, file).read(safe)
        .catch(ignoreLock);
      if (content !== undefined) return content;
      throw unreadableCertificate(
        file.path,
        "the password is the right one for the file, but a part of it has another",
      );
    }
  }
  // Where the password opens a part all the same, it is right, and the file was changed.
  const reader = new SafeReader(passwords[0]!, file);
  await reader.read(safe).catch(ignoreLock);
  throw reader.hasOpened
    ? new DerError("Cannot read a PFX file: its code is wrong")
    : new LockedError();
}

/** Without a code, only what is encrypted shows whether a password is right. */
async function openByTrial(
  safe: Uint8Array<ArrayBuffer>,
  passwords: readonly Pkcs12Password[],
  file: KeyFile,
): Promise<PfxContent> {
  for (const password of passwords) {
    const content = await new SafeReader(password, file).read(safe)
      .catch(ignoreLock);
    if (content !== undefined) return content;
  }
  throw new LockedError();
}

function ignoreLock(error: unknown): undefined {
  if (!(error instanceof LockedError)) throw error;
}
