/**
 * The requests of a batch, from a file or from standard input.
 *
 * @module
 */

// @ts-types="../../text/std_text_line_stream.d.ts"
import { TextLineStream } from "@std/streams/text-line-stream";
import {
  type BatchRequest,
  BatchRequestError,
  type BatchTarget,
  createBatchCheck,
} from "../../../graph/mod.ts";
import {
  type InputFile,
  openInput,
  PrivateFileError,
} from "../../../auth/private_file.ts";
import type { Activity } from "../../report/activity.ts";
import { UsageError } from "../../errors.ts";
import { describeSystemError } from "../../text/system_error.ts";
import {
  isStandardInput,
  type StandardInput,
} from "../../system/standard_input.ts";
import { refuseDeleteOfReferenced } from "../../request/references.ts";
import { RefusedRequestError } from "../../request/refused_request.ts";
import { readTarget } from "../../request/target.ts";
import { BatchLineError, parseBatchLine } from "./parse_line.ts";

/** As many requests as one `$batch` takes. */
const GROUP_SIZE = 20;

/** Requests in their order. */
export interface BatchInput {
  /** How many there are, if that is known beforehand. */
  readonly total: number | undefined;
  /** The requests, in whole groups of 20 but for the last. Ends before the group of a bad line. */
  readonly requests: AsyncIterable<BatchRequest>;
  /** The bad line that ended the requests, if one did. */
  readonly failure: () => UsageError | undefined;
}

/** What is read, and what it is checked against. */
export interface BatchSource {
  /** A file; `-` is standard input. */
  readonly path: string;
  readonly stdin: StandardInput;
  /** Ends the wait for whoever writes to a pipe. */
  readonly signal: AbortSignal;
  readonly activity: Activity;
  /** Where the requests go. */
  readonly target: BatchTarget;
  /** What `{now}` is in all of them, in epoch milliseconds. */
  readonly now: number;
}

type Chunks = AsyncIterable<Uint8Array<ArrayBuffer>>;

/**
 * Opens the input. A file is read through once before anything is sent, so that a mistake in it stops
 * everything; standard input, or a pipe in a file's place, can be read but once.
 *
 * @throws {UsageError} if a file cannot be read, or a line of it is no request.
 */
export async function openBatchInput(
  { path, stdin, signal, activity, ...lines }: BatchSource,
): Promise<BatchInput> {
  if (isStandardInput(path)) {
    return inGroups(stdin.claim("the batch"), "standard input", lines);
  }
  const opened = await openFile(path, signal);
  if (opened.kind === "stream") {
    const reading = () => activity.startWait(`reading the file "${path}"`);
    return inGroups(drain(opened, reading), path, lines);
  }
  const { file } = opened;
  const rehearsal = inGroups(readChunks(file), path, lines);
  let total = 0;
  for await (const _ of rehearsal.requests) total++;
  const failure = rehearsal.failure();
  if (failure !== undefined) {
    file.close();
    throw failure;
  }
  await file.seek(0, Deno.SeekMode.Start);
  return { ...inGroups(file.readable, path, lines), total };
}

function inGroups(
  bytes: Chunks,
  name: string,
  { target, now }: Pick<BatchSource, "target" | "now">,
): BatchInput {
  let failure: UsageError | undefined;
  async function* read(): AsyncGenerator<BatchRequest> {
    const check = createBatchCheck(target);
    const lines = ReadableStream.from(bytes)
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new TextLineStream());
    let group: BatchRequest[] = [];
    let number = 0;
    for await (const line of lines) {
      number++;
      if (line.trim() === "") continue;
      try {
        const request = judge(parseBatchLine(line, number), now);
        check(request);
        // The cast: the check has seen every member.
        group.push(request as unknown as BatchRequest);
      } catch (error) {
        failure = badLine(name, number, error);
        return;
      }
      if (group.length === GROUP_SIZE) {
        yield* group;
        group = [];
      }
    }
    yield* group;
  }
  return { total: undefined, requests: read(), failure: () => failure };
}

async function openFile(
  path: string,
  signal: AbortSignal,
): Promise<InputFile> {
  try {
    return await openInput(path, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new UsageError(
      `Cannot read the batch file "${path}": ${describeSystemError(error)}`,
      error instanceof PrivateFileError
        ? "Give a file with one request in each line"
        : "Check its path and mode",
      { cause: error },
    );
  }
}

async function* drain(
  opened: InputFile & { kind: "stream" },
  startWait: () => Disposable,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  using stream = opened;
  using _wait = startWait();
  yield* stream.chunks;
}

/** As `file.readable`, but the file stays open. */
async function* readChunks(
  file: Deno.FsFile,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const buffer = new Uint8Array(64 * 1024);
  while (true) {
    const length = await file.read(buffer);
    if (length === null) return;
    yield buffer.slice(0, length);
  }
}

/** What stands in a line is judged as what stands in a path of other commands. */
function judge(
  request: Readonly<Record<string, unknown>>,
  now: number,
): Readonly<Record<string, unknown>> {
  const { method, url } = request;
  // Whatever else it is, the client's own check refuses.
  if (typeof url !== "string" || url === "") return request;
  const { path } = readTarget({ path: url }, { now, takesVerbatim: false });
  if (typeof method === "string" && method.toUpperCase() === "DELETE") {
    refuseDeleteOfReferenced(url);
  }
  return { ...request, url: path };
}

/** Throws what is no fault of the line. */
function badLine(name: string, number: number, error: unknown): UsageError {
  const problem = error instanceof BatchRequestError
    ? error.problem
    : error instanceof RefusedRequestError
    ? error.problem
    : error instanceof BatchLineError
    ? error.message
    : undefined;
  if (problem === undefined) throw error;
  return new UsageError(
    `Cannot use line ${number} of ${name}: ${problem}`,
    error instanceof RefusedRequestError
      ? error.advice
      : 'Write {"method":"GET","url":"/users/ID"}, or GET /users/ID',
  );
}
