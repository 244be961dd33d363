/**
 * Upload sessions between runs, so that an upload that was killed goes on.
 *
 * @module
 */

import { join } from "node:path";
import type { UploadConflict, UploadSession } from "../../graph/mod.ts";
import { type FileTrust, PrivateFileError } from "../../auth/private_file.ts";
import { CommandError, UsageError } from "../errors.ts";
import { StateFile } from "./state_file.ts";

const VERSION = 1;
const FOLDER = "uploads";
/** A state, its lock, or what a killed run left of one. */
const NAME_REGEXP =
  /^(?:\.appgraph-)?([\da-f]{32}\.json)(?:\.lock|\.[\da-f-]{36}\.tmp)?$/;

/** What an upload session belongs to. */
export interface UploadKey {
  readonly tenant: string;
  readonly clientId: string;
  /** Where it goes. */
  readonly url: string;
  /** Whole path of the file. */
  readonly path: string;
}

/** What must be unchanged for the session to be gone on with. */
export interface UploadVersion {
  readonly size: number;
  /** Epoch milliseconds. */
  readonly changedAt: number;
  readonly conflict: UploadConflict;
}

/** What an earlier run kept. */
interface KeptSession {
  readonly session: UploadSession | undefined;
  /** Whether it may be gone on with. */
  readonly isSame: boolean;
}

/** The session of one upload, in a locked file of the cache folder (0600: its URL is a secret). */
export class UploadState implements Disposable {
  /** The session of an earlier run, if the file is still the same. */
  readonly session: UploadSession | undefined;
  /** The session of an earlier run with another file or another aim: to be cancelled. */
  readonly abandoned: UploadSession | undefined;
  readonly #file: StateFile;
  readonly #version: UploadVersion;

  private constructor(
    file: StateFile,
    version: UploadVersion,
    { session, isSame }: KeptSession,
  ) {
    this.#file = file;
    this.#version = version;
    this.session = isSame ? session : undefined;
    this.abandoned = isSame ? undefined : session;
  }

  /** Whether an earlier run kept a session of this upload. */
  static async isKept(cacheFolder: string, key: UploadKey): Promise<boolean> {
    try {
      await Deno.lstat(join(cacheFolder, FOLDER, await nameOf(key)));
      return true;
    } catch (error) {
      const isNone = error instanceof Deno.errors.NotFound ||
        error instanceof Deno.errors.NotADirectory;
      if (isNone) return false;
      throw error;
    }
  }

  /**
   * Opens the state of an upload.
   *
   * @throws {CommandError} if another run is at the same upload.
   * @throws {UsageError} if the folder cannot be written, or another user has laid a session there.
   */
  static async open(
    cacheFolder: string,
    key: UploadKey,
    version: UploadVersion,
    trust: FileTrust = {},
  ): Promise<UploadState> {
    const folder = join(cacheFolder, FOLDER);
    await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, await nameOf(key));
    const file = await StateFile.open(path, trust);
    try {
      return new UploadState(file, version, await readSession(file, version));
    } catch (error) {
      file[Symbol.dispose]();
      throw error;
    }
  }

  /** Keeps a new session. */
  async keep(session: UploadSession): Promise<void> {
    await this.#file.write({ version: VERSION, ...this.#version, ...session });
  }

  /** Forgets the session: the upload is done. */
  async forget(): Promise<void> {
    await this.#file.removeAll();
  }

  [Symbol.dispose](): void {
    this.#file[Symbol.dispose]();
  }
}

/**
 * Removes the sessions of uploads that nobody is at; such an upload then starts from the beginning.
 *
 * @returns How many were removed.
 * @throws {UsageError} if the folder cannot be written, and what the file system throws.
 */
export async function clearUploadStates(cacheFolder: string): Promise<number> {
  const folder = join(cacheFolder, FOLDER);
  let removed = 0;
  for (const name of await stateNames(folder)) {
    try {
      using file = await StateFile.open(join(folder, name));
      if (await file.removeAll()) removed++;
    } catch (error) {
      // Another run is at it.
      if (!(error instanceof CommandError)) throw error;
    }
  }
  return removed;
}

async function stateNames(folder: string): Promise<Iterable<string>> {
  try {
    const entries = await Array.fromAsync(Deno.readDir(folder));
    return new Set(
      entries.flatMap(({ name }) => NAME_REGEXP.exec(name)?.[1] ?? []),
    );
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

async function nameOf(key: UploadKey): Promise<string> {
  const text = JSON.stringify([key.tenant, key.clientId, key.url, key.path]);
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(text),
  );
  return `${new Uint8Array(digest, 0, 16).toHex()}.json`;
}

/** Whatever is wrong with what was kept, the upload then starts from the beginning. */
async function readSession(
  file: StateFile,
  version: UploadVersion,
): Promise<KeptSession> {
  const kept = await readKept(file);
  const { uploadUrl, expirationDateTime } = kept;
  const isSame = !hasExpired(expirationDateTime) &&
    kept["version"] === VERSION &&
    kept["size"] === version.size && kept["changedAt"] === version.changedAt &&
    kept["conflict"] === version.conflict;
  if (typeof uploadUrl !== "string") return { session: undefined, isSame };
  return {
    session: {
      uploadUrl,
      ...(typeof expirationDateTime === "string" && { expirationDateTime }),
    },
    isSame,
  };
}

/** By this machine's clock: whether it is right is for the server to say, so it is cancelled all the same. */
function hasExpired(time: unknown): boolean {
  return typeof time === "string" && Date.parse(time) < Date.now();
}

async function readKept(
  file: StateFile,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await file.read() ?? {};
  } catch (error) {
    // Content would be sent to wherever a session of another user says.
    if (!(error instanceof UsageError) || isForeign(error)) throw error;
    return {};
  }
}

/** Whether an error says that another user laid the file. */
export function isForeign({ cause }: Error): boolean {
  return cause instanceof PrivateFileError && cause.isOwnership;
}
