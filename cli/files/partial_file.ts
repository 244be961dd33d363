/**
 * A file that grows beside its place until it is whole, over several runs if need be.
 *
 * @module
 */

import { removeIfPresent, writePrivateFile } from "../../auth/private_file.ts";
import { CommandError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";
import { openLockedFile } from "./locked_file.ts";
import { keepOwnerAndMode, OutputFileError } from "./output_file.ts";
import { describeSystemError } from "../text/system_error.ts";

const VERSION = 2;

/** What tells whether a part still belongs to the content at the far end. */
export interface ContentMark {
  readonly etag?: string | undefined;
  readonly totalBytes?: number | undefined;
}

/** What is downloaded: a part of something else is not gone on with. */
export interface ContentSource {
  readonly url: string;
  readonly tenant: string | undefined;
}

/** The file that a part becomes. */
export interface PartialTarget {
  readonly path: string;
  /** The one that is there now, whose owner and mode stay. */
  readonly existing?: Deno.FileInfo;
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
  readonly #target: PartialTarget;
  readonly #path: string;
  readonly #file: Deno.FsFile;
  readonly #source: ContentSource;
  #isMarked = false;
  #isCommitted = false;

  private constructor(
    target: PartialTarget,
    file: Deno.FsFile,
    source: ContentSource,
    existing: PartialContent | undefined,
  ) {
    this.#target = target;
    this.#path = partPath(target.path);
    this.#file = file;
    this.#source = source;
    this.existing = existing;
  }

  /**
   * Opens and locks the part of a file.
   *
   * @param target The file that it becomes; until then it is open to no more users than that.
   * @param source What is downloaded.
   * @throws {CommandError} if another run has it.
   * @throws {OutputFileError} if it cannot be made.
   */
  static async open(
    target: PartialTarget,
    source: ContentSource,
  ): Promise<PartialFile> {
    const file = await openPart(target);
    const { size } = await file.stat();
    const mark = size > 0 ? await readMark(target.path, source) : undefined;
    return new PartialFile(
      target,
      file,
      source,
      mark && { ...mark, offsetBytes: size },
    );
  }

  /** Goes on at an offset: what is behind it is dropped, and the mark is kept. */
  async begin(
    offsetBytes: number,
    { etag, totalBytes }: ContentMark,
  ): Promise<void> {
    const mark = { version: VERSION, ...this.#source, etag, totalBytes };
    await this.#guard(async () => {
      await this.#file.truncate(offsetBytes);
      await this.#file.seek(offsetBytes, Deno.SeekMode.Start);
      await writePrivateFile(
        markPath(this.#target.path),
        `${JSON.stringify(mark, null, 2)}\n`,
      );
      this.#isMarked = true;
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
  async commit(): Promise<void> {
    const { path, existing } = this.#target;
    await this.#guard(async () => {
      if (existing !== undefined) await keepOwnerAndMode(this.#path, existing);
      await this.#file.sync();
      await Deno.rename(this.#path, path);
      this.#isCommitted = true;
      await removeIfPresent(markPath(path));
    });
  }

  /** Leaves nothing behind of a download that never began. */
  [Symbol.dispose](): void {
    if (!this.#isCommitted && this.#file.statSync().size === 0) {
      Deno.removeSync(this.#path);
      if (this.#isMarked) Deno.removeSync(markPath(this.#target.path));
    }
    this.#file.close();
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw new OutputFileError(this.#target.path, describeSystemError(error), {
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

async function openPart(
  { path, existing }: PartialTarget,
): Promise<Deno.FsFile> {
  const mode = existing?.mode ? existing.mode & 0o777 : 0o666;
  let file: Deno.FsFile | undefined;
  try {
    file = await openLockedFile(partPath(path), mode);
  } catch (error) {
    throw new OutputFileError(path, describeSystemError(error), {
      cause: error,
    });
  }
  if (file !== undefined) return file;
  throw new CommandError(
    `Another run is downloading to "${path}"`,
    EXIT_CODES.tryAgain,
    "Wait for its end, or choose another file",
  );
}

/** What the part is a part of; whatever is wrong with the mark, the part is then worth nothing. */
async function readMark(
  target: string,
  source: ContentSource,
): Promise<ContentMark | undefined> {
  try {
    const { version, url, tenant, etag, totalBytes } = JSON.parse(
      await Deno.readTextFile(markPath(target)),
    );
    const isSame = version === VERSION && url === source.url &&
      tenant === source.tenant;
    if (!isSame) return undefined;
    return {
      ...(typeof etag === "string" && { etag }),
      ...(typeof totalBytes === "number" && { totalBytes }),
    };
  } catch {
    // Missing, damaged, unreadable: the download starts from the beginning.
    return undefined;
  }
}
