/**
 * A file that takes the place of another, or of none, once it is whole.
 *
 * @module
 */

import {
  createTemporary,
  discard,
  type FileTrust,
  isTrustedOwner,
  PRIVATE_MODE,
  putInPlace,
  removeLeftovers,
  setOwnerAndMode,
  type Temporary,
  writeAll,
} from "../../auth/private_file.ts";
import { dirname } from "node:path";
import type { Target } from "./target.ts";

const NEW_FILE_MODE = 0o666;

/** Takes bytes, and ends by one of two ways. */
export interface Sink {
  /** Writes bytes, all of them. */
  write(bytes: Uint8Array): Promise<void>;
  /** Keeps what was written, and what comes, from other users. */
  protect(): Promise<void>;
  /** Puts the file in its place. */
  commit(): Promise<void>;
  /** Removes what was written. */
  abort(): Promise<void>;
}

/**
 * Opens a temporary file beside a target. What killed runs left of such files is removed meanwhile.
 *
 * @throws What the file system throws, as its methods do.
 */
export async function openReplacement(
  target: Target & { kind: "replace" },
  trust: FileTrust,
): Promise<Sink> {
  const { path, existing } = target;
  const temporary = await createTemporary(path, modeFor(existing));
  return new Replacement(target, temporary, trust);
}

class Replacement implements Sink {
  readonly #target: Target & { kind: "replace" };
  readonly #trust: FileTrust;
  readonly #sweeping: Promise<unknown>;
  #temporary: Temporary;
  #isProtected = false;
  /** Ends when nothing is being written or copied. */
  #idle: Promise<unknown> = Promise.resolve();

  constructor(
    target: Target & { kind: "replace" },
    temporary: Temporary,
    trust: FileTrust,
  ) {
    this.#target = target;
    this.#temporary = temporary;
    this.#trust = trust;
    // Beside the work, for a folder may hold a million names. What fails is left for the next run.
    this.#sweeping = removeLeftovers(target.path, trust).catch(() => {});
  }

  async write(bytes: Uint8Array): Promise<void> {
    await this.#inTurn(() => writeAll(this.#temporary.file, bytes));
  }

  /**
   * Goes on in a file that has been 0600 from its first byte: whoever opened the other one before its mode
   * was changed could go on reading it.
   */
  async protect(): Promise<void> {
    if (this.#isProtected) return;
    this.#isProtected = true;
    await this.#inTurn(() => this.#close());
  }

  async #close(): Promise<void> {
    const { mode } = await this.#temporary.file.stat();
    if (((mode ?? 0) & 0o077) === 0) return;
    const open = this.#temporary;
    const closed = await createTemporary(this.#target.path, PRIVATE_MODE);
    this.#temporary = closed;
    await open.file.seek(0, Deno.SeekMode.Start);
    await copy(open.file, closed.file);
    await discard(open);
  }

  async commit(): Promise<void> {
    const { path, existing } = this.#target;
    const temporary = this.#temporary;
    try {
      if (existing !== undefined) {
        await setOwnerAndMode(temporary, await this.#ownerAndMode(existing));
      }
    } catch (error) {
      await discard(temporary);
      throw error;
    }
    await putInPlace(temporary, path);
    await this.#sweeping;
  }

  async abort(): Promise<void> {
    await discard(this.#temporary);
    await this.#sweeping;
  }

  /** Others may write while this is being copied. */
  async #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#idle.then(work);
    this.#idle = done.catch(() => {});
    await done;
  }

  /** Of the file that is replaced; but no secret is given away. */
  async #ownerAndMode({ uid, gid, mode }: Deno.FileInfo) {
    const kept = mode ?? NEW_FILE_MODE;
    if (!this.#isProtected) return { uid, gid, mode: kept };
    const folder = dirname(this.#target.path);
    const isTrusted = await isTrustedOwner({ uid }, folder, this.#trust);
    return {
      ...isTrusted ? { uid, gid } : {},
      mode: kept & PRIVATE_MODE,
    };
  }
}

/** What the owner cannot write cannot be opened again to have its mode set. */
function modeFor(existing: Deno.FileInfo | undefined): number {
  const mode = existing?.mode;
  return mode === null || mode === undefined
    ? NEW_FILE_MODE
    : mode & 0o777 | PRIVATE_MODE;
}

async function copy(from: Deno.FsFile, to: Deno.FsFile): Promise<void> {
  const buffer = new Uint8Array(64 * 1024);
  while (true) {
    const length = await from.read(buffer);
    if (length === null) return;
    await writeAll(to, buffer.subarray(0, length));
  }
}
