/**
 * FIFOs whose other end may never come. Opened as usual they block the thread until it does, and in a
 * runtime 2.7 that is the thread of the program, which then hears no signal.
 *
 * @module
 */

import { sleep } from "../wait.ts";
import { PrivateFileError } from "./error.ts";
import { isSameFile } from "./lstat.ts";

const CHUNK_BYTES = 64 * 1024;
const MIN_PAUSE_MS = 1;
const MAX_PAUSE_MS = 50;

/** A FIFO that is open for reading. */
export interface OpenedFifo extends Disposable {
  /** What is open. */
  readonly info: Deno.FileInfo;
  /** What its writers write, until the last of them closes it. */
  readonly chunks: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/**
 * Opens a FIFO for reading, whether it has a writer or not. Its name may go as soon as it is open: whoever hands a
 * secret over by a FIFO removes it once somebody reads.
 *
 * @param info The FIFO as its name showed it before.
 * @param signal Ends the wait for a writer and for what it writes.
 * @throws {PrivateFileError} if something else is there by now.
 * @throws What the file system throws.
 */
export async function openFifo(
  path: string,
  info: Deno.FileInfo,
  signal: AbortSignal | undefined,
): Promise<OpenedFifo> {
  const { closeSync, constants, fstatSync, openSync, readSync } = await import(
    "node:fs"
  );
  const descriptor = openSync(
    path,
    constants.O_RDONLY | constants.O_NONBLOCK,
  );
  if (!isSameFile(info, fstatSync(descriptor))) {
    closeSync(descriptor);
    throw new PrivateFileError("it was replaced while it was being opened");
  }
  /** `undefined` while a writer is there and has written nothing. */
  const read = (buffer: Uint8Array): number | undefined => {
    try {
      return readSync(descriptor, buffer);
    } catch (error) {
      if (
        error instanceof Error && "code" in error && error.code === "EAGAIN"
      ) {
        return undefined;
      }
      throw error;
    }
  };
  return {
    info,
    chunks: pollFifo(read, signal),
    [Symbol.dispose]: () => closeSync(descriptor),
  };
}

/**
 * The end of a FIFO looks the same as one that nobody has opened for writing yet, fifo(7): it is the end
 * only after a writer has been seen.
 */
async function* pollFifo(
  read: (buffer: Uint8Array) => number | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let hadWriter = false;
  let pauseMs = MIN_PAUSE_MS;
  while (true) {
    signal?.throwIfAborted();
    const buffer = new Uint8Array(CHUNK_BYTES);
    const length = read(buffer);
    if (length === 0 && hadWriter) return;
    hadWriter ||= length !== 0;
    if (length !== undefined && length > 0) {
      pauseMs = MIN_PAUSE_MS;
      yield buffer.subarray(0, length);
      continue;
    }
    await sleep(pauseMs, signal);
    pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS);
  }
}

/**
 * Opens a FIFO for writing, once somebody reads it.
 *
 * @param signal Ends the wait for a reader.
 * @throws What the file system throws.
 */
export async function openFifoWriter(
  path: string,
  signal: AbortSignal | undefined,
): Promise<Deno.FsFile> {
  const { closeSync, constants, openSync } = await import("node:fs");
  const open = (flag: number, expected: string) => {
    try {
      return openSync(path, flag | constants.O_NONBLOCK);
    } catch (error) {
      if (codeOf(error) === expected) return undefined;
      throw error;
    }
  };
  let pauseMs = MIN_PAUSE_MS;
  let writer: number | undefined;
  while (true) {
    signal?.throwIfAborted();
    // ENXIO: nobody reads, fifo(7).
    writer = open(constants.O_WRONLY, "ENXIO");
    if (writer !== undefined) break;
    await sleep(pauseMs, signal);
    pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS);
  }
  // Should the reader be gone again, this one, as far as it is allowed, keeps the opening from waiting.
  const reader = open(constants.O_RDONLY, "EACCES");
  try {
    return await Deno.open(path, { append: true });
  } finally {
    closeSync(writer);
    if (reader !== undefined) closeSync(reader);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
