/**
 * The bytes of an upload, which must be readable more than once.
 *
 * @module
 */

import { basename } from "node:path";
import type { UploadSource } from "../../../graph/mod.ts";
import { openInput, PrivateFileError } from "../../../auth/private_file.ts";
import type { Context } from "../../context.ts";
import { CommandError, UsageError } from "../../errors.ts";
import { EXIT_CODES } from "../../exit_codes.ts";
import { describeSystemError } from "../../text/system_error.ts";
import { isStandardInput } from "../../system/standard_input.ts";

/** What a later run knows a file by. */
export interface FileIdentity {
  /** Whole, without symbolic links. */
  readonly path: string;
  /** Epoch milliseconds. */
  readonly changedAt: number;
}

/** A source with what tells it from other versions of it; closed after use. */
export interface OpenedSource extends UploadSource, Disposable {
  /** Name without folders; that of standard input is not known. */
  readonly name: string | undefined;
  /** Missing if the source cannot be read again by another run. */
  readonly identity: FileIdentity | undefined;
}

/**
 * Opens a file. Standard input, or a pipe in a file's place, is first written to a temporary file
 * (0600), because Graph wants to know the length beforehand, and a chunk that is lost must be sent
 * again.
 *
 * @throws {UsageError} if the file cannot be read.
 * @throws {CommandError} if there is no room for a temporary file.
 */
export async function openUploadSource(
  path: string,
  { stdin, system: { signal }, activity }: Pick<
    Context,
    "stdin" | "system" | "activity"
  >,
): Promise<OpenedSource> {
  if (isStandardInput(path)) return await spool(stdin.claim("the content"));
  const wait = activity.startWait(`reading the file "${path}"`);
  try {
    const opened = await openInput(path, { signal });
    if (opened.kind === "file") {
      const { size, mtime } = opened.info;
      return new FileSource(opened.file, size, {
        path: await Deno.realPath(path),
        changedAt: changedAt(mtime),
      });
    }
    using stream = opened;
    return await spool(stream.chunks);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof CommandError) throw error;
    if (error instanceof PrivateFileError) {
      throw new UsageError(
        `Cannot upload "${path}": ${error.message}`,
        "Upload its files one by one",
      );
    }
    const isGraphPath = /^\/?(?:drives|groups|me|sites|users)\//.test(path);
    throw new UsageError(
      `Cannot read the file "${path}": ${describeSystemError(error)}`,
      isGraphPath
        ? "Write the file first: appgraph upload FILE PATH"
        : "Check its path and mode",
      { cause: error },
    );
  } finally {
    wait[Symbol.dispose]();
  }
}

function changedAt(mtime: Date | null): number {
  return mtime?.getTime() ?? 0;
}

async function spool(chunks: AsyncIterable<Uint8Array>): Promise<FileSource> {
  const { file, path } = await attempt(async () => {
    const path = await Deno.makeTempFile({ prefix: "appgraph-upload-" });
    const file = await Deno.open(path, { read: true, write: true });
    // The name goes at once, so that nothing is left whatever happens; the open file stays.
    if (Deno.build.os === "windows") return { file, path };
    await Deno.remove(path);
    return { file, path: undefined };
  });
  let size = 0;
  for await (const chunk of chunks) {
    for (let written = 0; written < chunk.length;) {
      const rest = chunk.subarray(written);
      written += await attempt(() => file.write(rest));
    }
    size += chunk.length;
  }
  return new FileSource(file, size, undefined, path);
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new CommandError(
      `Cannot keep the content in a temporary file: ${
        describeSystemError(error)
      }`,
      EXIT_CODES.unexpected,
      "Name a folder with enough room by TMPDIR, or upload a file",
    );
  }
}

class FileSource implements OpenedSource {
  readonly #file: Deno.FsFile;

  constructor(
    file: Deno.FsFile,
    readonly size: number,
    readonly identity: FileIdentity | undefined,
    readonly temporaryPath?: string,
  ) {
    this.#file = file;
  }

  get name(): string | undefined {
    return this.identity && basename(this.identity.path);
  }

  /** @throws {CommandError} if the file is not what it was at the beginning. */
  async read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(end - start);
    await this.#file.seek(start, Deno.SeekMode.Start);
    let filled = 0;
    while (filled < bytes.length) {
      const length = await this.#file.read(bytes.subarray(filled));
      if (length === null) break;
      filled += length;
    }
    // A mixture of two versions must not arrive.
    const { size, mtime } = await this.#file.stat();
    const isSame = this.identity === undefined || (size === this.size &&
      this.identity.changedAt === changedAt(mtime));
    if (isSame && filled === bytes.length) return bytes;
    throw new CommandError(
      "Cannot go on with the upload: the file was changed meanwhile",
      EXIT_CODES.tryAgain,
      "Start again when nothing writes to it",
    );
  }

  [Symbol.dispose](): void {
    this.#file.close();
    if (this.temporaryPath !== undefined) Deno.removeSync(this.temporaryPath);
  }
}
