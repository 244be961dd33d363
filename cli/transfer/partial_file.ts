/**
 * A file that grows beside its place until it is whole, over several runs if need be.
 *
 * @module
 */

import { removeIfPresent, writeCacheFile } from "../../auth/mod.ts";
import { CommandError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";
import { OutputFileError } from "../output/output_file.ts";
import { describeSystemError } from "../output/system_error.ts";

const VERSION = 1;

/** What tells whether a part still belongs to the content at the far end. */
export interface ContentMark {
  readonly etag?: string | undefined;
  readonly totalBytes?: number | undefined;
}

/** A part that is there already. */
export interface PartialContent extends ContentMark {
  readonly offsetBytes: number;
}

/**
 * `FILE.part`, locked, and `FILE.part.json`, which says what it is a part of. Left without a commit,
 * both stay for the next run.
 */
export class PartialFile implements Disposable {
  /** The part of an earlier run, if it is one of the same content. */
  readonly existing: PartialContent | undefined;
  readonly #target: string;
  readonly #file: Deno.FsFile;
  readonly #url: string;

  private constructor(
    target: string,
    file: Deno.FsFile,
    url: string,
    existing: PartialContent | undefined,
  ) {
    this.#target = target;
    this.#file = file;
    this.#url = url;
    this.existing = existing;
  }

  /**
   * Opens and locks the part of a file.
   *
   * @param target The file that it becomes.
   * @param url What is downloaded: a part of something else is not gone on with.
   * @throws {CommandError} if another run has it.
   * @throws {OutputFileError} if it cannot be made.
   */
  static async open(target: string, url: string): Promise<PartialFile> {
    const file = await openLocked(target);
    const { size } = await file.stat();
    const mark = size > 0 ? await readMark(target, url) : undefined;
    return new PartialFile(
      target,
      file,
      url,
      mark && { ...mark, offsetBytes: size },
    );
  }

  /** Goes on at an offset: what is behind it is dropped, and the mark is kept. */
  async begin(offsetBytes: number, mark: ContentMark): Promise<void> {
    await this.#guard(async () => {
      await this.#file.truncate(offsetBytes);
      await this.#file.seek(offsetBytes, Deno.SeekMode.Start);
      await writeCacheFile(
        markPath(this.#target),
        JSON.stringify({ version: VERSION, url: this.#url, ...mark }),
      );
    });
  }

  /** Adds bytes. */
  async write(bytes: Uint8Array): Promise<void> {
    await this.#guard(async () => {
      for (let written = 0; written < bytes.length;) {
        written += await this.#file.write(bytes.subarray(written));
      }
    });
  }

  /** Puts the file in its place, after its bytes have reached the disk. */
  async commit(existing: Deno.FileInfo | undefined): Promise<void> {
    await this.#guard(async () => {
      await this.#file.sync();
      if (existing?.mode) {
        await Deno.chmod(partPath(this.#target), existing.mode & 0o777);
      }
      await Deno.rename(partPath(this.#target), this.#target);
      await removeIfPresent(markPath(this.#target));
    });
  }

  [Symbol.dispose](): void {
    this.#file.close();
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw new OutputFileError(this.#target, describeSystemError(error), {
        cause: error,
      });
    }
  }
}

function partPath(target: string): string {
  return `${target}.part`;
}

function markPath(target: string): string {
  return `${target}.part.json`;
}

/**
 * Locks the part itself. Between opening and locking, another run may have renamed it to its place:
 * then it is not the part any more, and the next one is tried.
 */
async function openLocked(target: string): Promise<Deno.FsFile> {
  const path = partPath(target);
  while (true) {
    let file: Deno.FsFile | undefined;
    try {
      file = await Deno.open(path, { read: true, write: true, create: true });
      if (await file.tryLock(true)) {
        const [held, named] = [await file.stat(), await statIfPresent(path)];
        if (named !== undefined && held.ino === named.ino) return file;
        file.close();
        continue;
      }
    } catch (error) {
      file?.close();
      throw new OutputFileError(target, describeSystemError(error), {
        cause: error,
      });
    }
    file.close();
    throw new CommandError(
      `Another run is downloading to "${target}"`,
      EXIT_CODES.tryAgain,
      "Wait for its end, or choose another file",
    );
  }
}

async function statIfPresent(
  path: string,
): Promise<Deno.FileInfo | undefined> {
  try {
    return await Deno.stat(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** What the part is a part of; whatever is wrong with the mark, the part is then worth nothing. */
async function readMark(
  target: string,
  url: string,
): Promise<ContentMark | undefined> {
  try {
    const { version, url: kept, etag, totalBytes } = JSON.parse(
      await Deno.readTextFile(markPath(target)),
    );
    if (version !== VERSION || kept !== url) return undefined;
    return {
      ...(typeof etag === "string" && { etag }),
      ...(typeof totalBytes === "number" && { totalBytes }),
    };
  } catch {
    // Missing, damaged, unreadable: the download starts from the beginning.
    return undefined;
  }
}
