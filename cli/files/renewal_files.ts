/**
 * The files beside a certificate that is being renewed, and the record of what was done.
 *
 * @module
 */

import {
  type FileTrust,
  PrivateFileError,
  readOwnFile,
} from "../../auth/private_file.ts";
import { isRecord } from "../text/record.ts";
import { isoSeconds } from "../text/time.ts";

/** Keys with their certificates and the record come to a few kilobytes. */
const MAX_BYTES = 1 << 20;
const THUMBPRINT_REGEXP = /^[\dA-F]{40}$/;
const KEY_ID_REGEXP = /^[\da-f-]{36}$/i;

/** Where the files of a renewal stand. */
export interface RenewalPaths {
  /** The certificate file itself. */
  readonly file: string;
  /** The new key and certificate, until they take the place of the file. */
  readonly next: string;
  /** What the file was before. */
  readonly previous: string;
  /** What was done, and until when the old key is kept. */
  readonly record: string;
  /** Held by the run that renews. */
  readonly lock: string;
}

/** A key of the app that this machine has replaced. */
export interface ReplacedKey {
  /** SHA-1 of its certificate in upper-case hexadecimal. */
  readonly thumbprint: string;
  /** Its id in the registration. */
  readonly keyId: string;
  /** End of its certificate in epoch milliseconds. */
  readonly endsAt: number;
  /** Until then it is kept whatever happens; epoch milliseconds. */
  readonly graceEndsAt: number;
}

/** What is remembered between runs; it holds no secret. */
export interface RenewalRecord {
  /** Thumbprint of the certificate that has taken, or is about to take, the place of the replaced ones. */
  readonly replacement?: string | undefined;
  /** Oldest first. */
  readonly replaced: readonly ReplacedKey[];
  /** The key that Graph was last asked to register, and when (epoch milliseconds). */
  readonly sent?:
    | { readonly thumbprint: string; readonly at: number }
    | undefined;
}

/** The files of the renewal of a certificate file whose path holds no symbolic link. */
export function renewalPaths(file: string): RenewalPaths {
  return {
    file,
    next: `${file}.next`,
    previous: `${file}.previous`,
    record: `${file}.rotation`,
    lock: `${file}.rotation.lock`,
  };
}

/**
 * Reads the record of a renewal.
 *
 * @param trust Whose record is believed; whoever owns the certificate file is too.
 * @returns `undefined` if there is none.
 * @throws {PrivateFileError} if it is somebody else's, or damaged.
 * @throws What the file system throws.
 */
export async function readRenewalRecord(
  { record, file }: Pick<RenewalPaths, "record" | "file">,
  trust: FileTrust,
): Promise<RenewalRecord | undefined> {
  const text = await readTrusted(record, file, trust);
  if (text === undefined) return undefined;
  const parsed = parseRecord(text);
  if (parsed === undefined) throw new PrivateFileError("it is damaged");
  return parsed;
}

/**
 * Reads a file that must be of this user, of root, or of whoever owns the certificate file: that user decides
 * about the credential anyway.
 *
 * @returns `undefined` if there is none.
 * @throws {PrivateFileError} if it is of another user, or no regular file.
 * @throws What the file system throws.
 */
export async function readTrusted(
  path: string,
  file: string,
  trust: FileTrust,
): Promise<string | undefined> {
  const read = (userId: number | undefined) =>
    readOwnFile(path, { ...trust, userId, maxBytes: MAX_BYTES });
  try {
    return await read(trust.userId);
  } catch (error) {
    const isForeign = error instanceof PrivateFileError && error.isOwnership;
    const owner = isForeign ? await ownerOf(file) : undefined;
    if (owner === undefined) throw error;
    return await read(owner);
  }
}

async function ownerOf(path: string): Promise<number | undefined> {
  try {
    return (await Deno.stat(path)).uid ?? undefined;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** The text of a record, for people and for the next run. */
export function formatRecord(
  { replacement, replaced, sent }: RenewalRecord,
): string {
  const value = {
    version: 1,
    replacement,
    replaced: replaced.map((key) => ({
      thumbprint: key.thumbprint,
      key_id: key.keyId,
      ends_at: isoSeconds(key.endsAt),
      grace_ends_at: isoSeconds(key.graceEndsAt),
    })),
    sent: sent && { thumbprint: sent.thumbprint, at: isoSeconds(sent.at) },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function parseRecord(text: string): RenewalRecord | undefined {
  const value = parseJson(text);
  if (!isRecord(value) || value["version"] !== 1) return undefined;
  const { replacement, replaced, sent } = value;
  if (!Array.isArray(replaced)) return undefined;
  const keys = replaced.map(parseReplaced);
  if (!keys.every((key) => key !== undefined)) return undefined;
  return {
    replacement: isThumbprint(replacement) ? replacement : undefined,
    replaced: keys,
    sent: parseSent(sent),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function parseReplaced(value: unknown): ReplacedKey | undefined {
  if (!isRecord(value)) return undefined;
  const { thumbprint, key_id: keyId, ends_at, grace_ends_at } = value;
  const endsAt = parseTime(ends_at);
  const graceEndsAt = parseTime(grace_ends_at);
  if (
    !isThumbprint(thumbprint) || typeof keyId !== "string" ||
    !KEY_ID_REGEXP.test(keyId) || endsAt === undefined ||
    graceEndsAt === undefined
  ) return undefined;
  return { thumbprint, keyId, endsAt, graceEndsAt };
}

function parseSent(value: unknown): RenewalRecord["sent"] {
  if (!isRecord(value) || !isThumbprint(value["thumbprint"])) return undefined;
  const at = parseTime(value["at"]);
  return at === undefined ? undefined : { thumbprint: value["thumbprint"], at };
}

function isThumbprint(value: unknown): value is string {
  return typeof value === "string" && THUMBPRINT_REGEXP.test(value);
}

function parseTime(value: unknown): number | undefined {
  const time = typeof value === "string" ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}
