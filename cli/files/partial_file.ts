/**
 * A file that grows beside its place until it is whole, over several runs if need be.
 *
 * @module
 */

import {
  closeIfOpen,
  defaultMode,
  type FileTrust,
  moveInPlace,
  openLockedFile,
  PrivateFileError,
  readOwnFile,
  removeIfPresent,
  removeLeftovers,
  setOwnerAndMode,
  writePrivateFile,
} from "../../auth/private_file.ts";
import { CommandError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";
import { OutputFileError } from "./output_file.ts";
import { isRecord } from "../text/record.ts";
import { describeSystemError } from "../text/system_error.ts";

const VERSION = 2;
const MAX_MARK_BYTES = 1 << 20;

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
  readonly existing?: Deno.FileInfo | undefined;
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
  #isWhole = false;

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
   * @param target The file that it becomes; until then it is open to nobody else.
   * @param source What is downloaded.
   * @param trust Whose parts are gone on with.
   * @throws {CommandError} if another run has it.
   * @throws {OutputFileError} if it cannot be made, or another user has laid one there.
   */
  static async open(
    target: PartialTarget,
    source: ContentSource,
    trust: FileTrust = {},
  ): Promise<PartialFile> {
    const file = await openPart(target, trust);
    let mark: ContentMark | undefined;
    let size: number;
    try {
      await removeLeftovers(markPath(target.path), trust);
      ({ size } = await file.stat());
      if (size > 0) mark = await readMark(target.path, source, trust);
    } catch (error) {
      file.close();
      throw error;
    }
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
      await setOwnerAndMode(
        { path: this.#path, file: this.#file },
        {
          uid: existing?.uid,
          gid: existing?.gid,
          mode: existing?.mode ?? await defaultMode(path),
        },
      );
      // It is whole: should it not get into its place, the next run finds it.
      this.#isWhole = true;
      await moveInPlace({ path: this.#path, file: this.#file }, path);
      await removeIfPresent(markPath(path));
    });
  }

  /** Leaves nothing behind of a download that never began. */
  [Symbol.dispose](): void {
    if (!this.#isWhole && this.#file.statSync().size === 0) {
      removeSyncIfPresent(this.#path);
      if (this.#isMarked) removeSyncIfPresent(markPath(this.#target.path));
    }
    closeIfOpen(this.#file);
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw new OutputFileError(this.#target.path, describeSystemError(error), {
        cause: error,
        wasOpen: true,
      });
    }
  }
}

/** Others may have been quicker, in a folder that they may write to. */
function removeSyncIfPresent(path: string): void {
  try {
    Deno.removeSync(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

function partPath(target: string): string {
  return `${target}.part`;
}

function markPath(target: string): string {
  return `${target}.part.json`;
}

async function openPart(
  { path }: PartialTarget,
  trust: FileTrust,
): Promise<Deno.FsFile> {
  let file: Deno.FsFile | undefined;
  try {
    file = await openLockedFile(partPath(path), trust);
  } catch (error) {
    throw unusable(partPath(path), error);
  }
  if (file !== undefined) return file;
  throw new CommandError(
    `Another run is downloading to "${path}"`,
    EXIT_CODES.tryAgain,
    "Wait for its end, or choose another file",
  );
}

/** What the part is a part of; if the mark is missing or damaged, the part is worth nothing. */
async function readMark(
  target: string,
  source: ContentSource,
  trust: FileTrust,
): Promise<ContentMark | undefined> {
  const path = markPath(target);
  let value: unknown;
  try {
    const text = await readOwnFile(path, {
      ...trust,
      maxBytes: MAX_MARK_BYTES,
    });
    value = text === undefined ? undefined : JSON.parse(text);
  } catch (error) {
    if (error instanceof PrivateFileError) throw unusable(path, error);
    // Damaged or unreadable: the download starts from the beginning.
    if (!(error instanceof Error)) throw error;
  }
  if (!isRecord(value)) return undefined;
  const { version, url, tenant, etag, totalBytes } = value;
  const isSame = version === VERSION && url === source.url &&
    tenant === source.tenant;
  if (!isSame) return undefined;
  return {
    etag: typeof etag === "string" ? etag : undefined,
    totalBytes: typeof totalBytes === "number" ? totalBytes : undefined,
  };
}

function unusable(path: string, error: unknown): OutputFileError {
  return new OutputFileError(path, describeSystemError(error), {
    cause: error,
  });
}
