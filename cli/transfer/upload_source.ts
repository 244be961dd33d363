/**
 * The bytes of an upload, which must be readable more than once.
 *
 * @module
 */

import type { UploadSource } from "../../graph/mod.ts";
import { UsageError } from "../errors.ts";
import { describeSystemError } from "../output/system_error.ts";
import { isStandardInput, type StandardInput } from "../standard_input.ts";

/** A source with what tells it from other versions of it; closed after use. */
export interface OpenedSource extends UploadSource, AsyncDisposable {
  /** Whole path and time of last change, by which a later run knows the file again. */
  readonly identity:
    | { readonly path: string; readonly changedAt: number }
    | undefined;
}

/**
 * Opens a file. Standard input is first written to a temporary file (0600), because Graph wants to know
 * the length beforehand, and a chunk that is lost must be sent again.
 *
 * @throws {UsageError} if the file cannot be read.
 */
export async function openUploadSource(
  path: string,
  stdin: StandardInput,
): Promise<OpenedSource> {
  if (isStandardInput(path)) return await spool(stdin);
  try {
    const file = await Deno.open(path);
    const info = await file.stat();
    if (!info.isFile) {
      file.close();
      throw new UsageError(`Cannot upload "${path}": it is no regular file`);
    }
    return createSource(file, info.size, {
      path: await Deno.realPath(path),
      changedAt: info.mtime?.getTime() ?? 0,
    });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `Cannot read the file "${path}": ${describeSystemError(error)}`,
      "Check its path and mode",
      { cause: error },
    );
  }
}

async function spool(stdin: StandardInput): Promise<OpenedSource> {
  const path = await Deno.makeTempFile({ prefix: "appgraph-upload-" });
  const file = await Deno.open(path, { read: true, write: true });
  // The name goes at once, so that nothing is left whatever happens; the open file stays.
  if (Deno.build.os !== "windows") await Deno.remove(path);
  let size = 0;
  for await (const chunk of stdin.claim("the content")) {
    for (let written = 0; written < chunk.length;) {
      written += await file.write(chunk.subarray(written));
    }
    size += chunk.length;
  }
  const source = createSource(file, size, undefined);
  return {
    ...source,
    async [Symbol.asyncDispose]() {
      await source[Symbol.asyncDispose]();
      if (Deno.build.os === "windows") await Deno.remove(path);
    },
  };
}

function createSource(
  file: Deno.FsFile,
  size: number,
  identity: OpenedSource["identity"],
): OpenedSource {
  return {
    size,
    identity,
    async read(start, end) {
      const bytes = new Uint8Array(end - start);
      await file.seek(start, Deno.SeekMode.Start);
      let filled = 0;
      while (filled < bytes.length) {
        const length = await file.read(bytes.subarray(filled));
        if (length === null) {
          throw new UsageError(
            "Cannot go on with the upload: the file became shorter meanwhile",
            "Start again when nothing writes to it",
          );
        }
        filled += length;
      }
      return bytes;
    },
    [Symbol.asyncDispose]() {
      file.close();
      return Promise.resolve();
    },
  };
}
