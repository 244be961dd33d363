/**
 * Reading what the user names: settings, secrets, keys, bodies. It may be a regular file, a pipe, a
 * terminal or a device, it may never come and never end; the reading is bounded and can be given up.
 *
 * @module
 */

import { orAborted } from "../wait.ts";
import { PrivateFileError } from "./error.ts";
import { fileOwners } from "./resolve.ts";

/** More than any settings file, secret, key or certificate with its chain comes to. */
const MAX_BYTES = 1 << 20;

const CHUNK_BYTES = 64 * 1024;

/** Options of {@linkcode openInput}. */
export interface OpenInputOptions {
  /** Ends the wait for whoever writes to a pipe or terminal; rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** An opened file; closed by disposing of it. */
export type InputFile =
  & Disposable
  & {
    /** What is open, seen through its descriptor: nobody can swap it any more. */
    readonly info: Deno.FileInfo;
  }
  & (
    /** A regular file, which can be read again. */
    | { readonly kind: "file"; readonly file: Deno.FsFile }
    /** A pipe, terminal or device: it can be read once, for as long as the signal allows. */
    | {
      readonly kind: "stream";
      readonly chunks: AsyncIterable<Uint8Array<ArrayBuffer>>;
    }
  );

/** Options of {@linkcode readInput}. */
export interface ReadInputOptions extends OpenInputOptions {
  /** Bytes that are too many, less one; 1 MiB by default. */
  readonly maxBytes?: number | undefined;
}

/** What {@linkcode readInput} has read. */
export interface Input {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What was read, seen through its descriptor: owner, mode and kind are those of these bytes. */
  readonly info: Deno.FileInfo;
  /** Numbers of the users whom the file, and the symbolic links that led to it, belong to; empty on Windows. */
  readonly owners: ReadonlySet<number>;
}

/**
 * Opens a file of any kind for reading, without ever waiting for the other end of a pipe where no signal
 * could end that: a FIFO without a writer blocks `Deno.open`, and in a runtime 2.7 the whole program.
 *
 * @throws {PrivateFileError} if it is a directory.
 * @throws The reason of the signal, and what the file system throws.
 */
export async function openInput(
  path: string,
  { signal }: OpenInputOptions = {},
): Promise<InputFile> {
  if (path === "") {
    // The runtime's check of its permissions comes first, and gives it no code.
    throw Object.assign(new Deno.errors.NotFound("The path is empty"), {
      code: "ENOENT",
    });
  }
  const found = await orAborted(Deno.stat(path), signal);
  if (found.isDirectory) throw new PrivateFileError("it is a directory");
  if (found.isFifo === true) {
    const { openFifo } = await import("./fifo.ts");
    const fifo = await openFifo(path, found, signal);
    return { kind: "stream", ...fifo };
  }
  const opening = Deno.open(path);
  let file: Deno.FsFile;
  try {
    file = await orAborted(opening, signal);
  } catch (error) {
    // It may yet be opened, too late.
    opening.then((late) => late.close(), () => {});
    throw error;
  }
  const info = await file.stat();
  const close = { [Symbol.dispose]: () => file.close() };
  return info.isFile
    ? { kind: "file", info, file, ...close }
    : { kind: "stream", info, chunks: readChunks(file, signal), ...close };
}

/**
 * Reads a file of any kind whole, but no more than some bytes: the one way in which settings, secrets and
 * keys are read.
 *
 * @throws {PrivateFileError} if it is a directory, or too large.
 * @throws The reason of the signal, and what the file system throws.
 *
 * @example
 * ```ts ignore
 * const { bytes, info, owners } = await readInput(".env", { signal });
 * const isOwn = owners.isSubsetOf(new Set([userId, 0]));
 * ```
 */
export async function readInput(
  path: string,
  { maxBytes = MAX_BYTES, signal }: ReadInputOptions = {},
): Promise<Input> {
  using input = await openInput(path, { signal });
  const chunks = input.kind === "file"
    ? readChunks(input.file, signal)
    : input.chunks;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > maxBytes) {
      throw new PrivateFileError(`it is larger than ${maxBytes} bytes`);
    }
  }
  return {
    bytes: new Uint8Array(await new Blob(parts).arrayBuffer()),
    info: input.info,
    owners: await fileOwners(path, input.info),
  };
}

async function* readChunks(
  file: Deno.FsFile,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  while (true) {
    // A new one each time: a read that was given up may still fill it.
    const buffer = new Uint8Array(CHUNK_BYTES);
    const length = await orAborted(file.read(buffer), signal);
    if (length === null) return;
    yield buffer.subarray(0, length);
  }
}
