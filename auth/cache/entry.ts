/**
 * One entry of the token cache: a file that can be missing, damaged, stolen or unwritable without
 * any harm but another token request.
 *
 * @module
 */

import { joinPath } from "../paths.ts";
import {
  CacheContentError,
  type CacheEncryptionKey,
  decodeCacheHeader,
  decodeCacheToken,
  deriveCacheEncryptionKey,
  encodeCacheEntry,
} from "./codec.ts";
import {
  CacheFileError,
  createPrivateFolder,
  readCacheFile,
  removeIfPresent,
  removeLeftovers,
  writePrivateFile,
} from "../private_file.ts";
import { cacheEntryName, type CacheKey, serializeCacheKey } from "./key.ts";
import { type CacheLock, tryCacheLock } from "./lock.ts";
import type { AccessToken } from "../types.ts";

/** Time before its expiry, in milliseconds, from which on a token is not used any more. */
export const EXPIRY_MARGIN_MS = 300_000;

/** Extensions of the two files of an entry. */
export const CACHE_EXTENSION = ".token";
export const LOCK_EXTENSION = ".lock";

/** What a look into the cache found. */
export type CacheLookup =
  | { readonly kind: "hit"; readonly token: AccessToken }
  | { readonly kind: "miss"; readonly reason: CacheMissReason }
  /** Something is there that should not be; `problem` ends a sentence. */
  | { readonly kind: "unusable"; readonly problem: string };

/** Why the cache holds nothing of use, where nothing is wrong with that. */
export type CacheMissReason =
  | "absent"
  | "expired"
  | "from-the-future"
  | "other-secret";

/** Whether a token may still be used at a time (epoch milliseconds). */
export function isUsable(
  times: { readonly receivedAt: number; readonly expiresAt: number },
  now: number,
): boolean {
  return times.receivedAt <= now && now < times.expiresAt - EXPIRY_MARGIN_MS;
}

/** The cache entry of one {@linkcode CacheKey}. */
export class TokenCacheEntry {
  /** The file that holds the token. */
  readonly path: string;
  readonly #folder: string;
  readonly #lockPath: string;
  readonly #key: CacheKey;
  readonly #encryptionKey: CacheEncryptionKey | undefined;

  private constructor(
    folder: string,
    name: string,
    key: CacheKey,
    encryptionKey: CacheEncryptionKey | undefined,
  ) {
    this.#folder = folder;
    this.#key = key;
    this.#encryptionKey = encryptionKey;
    this.path = joinPath(folder, name + CACHE_EXTENSION);
    this.#lockPath = joinPath(folder, name + LOCK_EXTENSION);
  }

  /**
   * Prepares an entry; touches no file.
   *
   * @param secret Lasting secret of the credential to encrypt under, if there is one.
   */
  static async open(
    folder: string,
    key: CacheKey,
    secret: Uint8Array | undefined,
  ): Promise<TokenCacheEntry> {
    const [name, encryptionKey] = await Promise.all([
      cacheEntryName(key),
      secret && deriveCacheEncryptionKey(key, secret),
    ]);
    return new TokenCacheEntry(folder, name, key, encryptionKey);
  }

  /**
   * Looks for a usable token. Never throws for anything that can be on a disk.
   *
   * @param now Current time in epoch milliseconds.
   */
  async read(now: number): Promise<CacheLookup> {
    try {
      const text = await readCacheFile(this.path);
      if (text === undefined) return { kind: "miss", reason: "absent" };
      return await this.#decode(text, now);
    } catch (error) {
      return { kind: "unusable", problem: describeProblem(error) };
    }
  }

  async #decode(text: string, now: number): Promise<CacheLookup> {
    const header = decodeCacheHeader(text);
    if (serializeCacheKey(header) !== serializeCacheKey(this.#key)) {
      throw new CacheContentError("the token of something else");
    }
    if (header.keyId !== this.#encryptionKey?.id) {
      return { kind: "miss", reason: "other-secret" };
    }
    // Decided before decryption: an outdated token need not be decrypted.
    if (!isUsable(header, now)) {
      const reason = header.receivedAt > now ? "from-the-future" : "expired";
      return { kind: "miss", reason };
    }
    const { receivedAt, expiresAt, refreshAt } = header;
    const token = await decodeCacheToken(text, this.#encryptionKey);
    return {
      kind: "hit",
      token: {
        token,
        receivedAt,
        expiresAt,
        ...(refreshAt !== undefined && { refreshAt }),
      },
    };
  }

  /**
   * Keeps a token, in place of whatever is there.
   *
   * @param lock The lock under which this happens: only its holder may tidy up after others.
   * @throws What the file system throws.
   */
  async write(token: AccessToken, lock: CacheLock | undefined): Promise<void> {
    const text = await encodeCacheEntry(this.#key, token, this.#encryptionKey);
    await writePrivateFile(this.path, text);
    if (lock !== undefined) await removeLeftovers(this.path);
  }

  /** Drops the token. */
  async remove(): Promise<void> {
    await removeIfPresent(this.path);
  }

  /**
   * Tries once, without waiting, to become the one process that renews this entry.
   *
   * @returns `undefined` while another process is.
   * @throws What the file system throws; where it has no locks one goes on without.
   */
  async tryLock(): Promise<CacheLock | undefined> {
    await createPrivateFolder(this.#folder);
    return await tryCacheLock(this.#lockPath);
  }
}

/** Why the file system or the content was of no use, as the end of a sentence. */
export function describeProblem(error: unknown): string {
  if (error instanceof CacheFileError) return error.message;
  if (error instanceof CacheContentError) return `it is ${error.message}`;
  if (error instanceof Deno.errors.NotCapable) {
    return "the permissions of this program do not allow it";
  }
  if (error instanceof Error) {
    // Deno appends number, operation and path; the sentence names the path already.
    return error.message.replace(/ \(os error \d+\).*$/s, "").toLowerCase();
  }
  return String(error);
}
