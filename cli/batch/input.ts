/**
 * The requests of a batch, from a file or from standard input.
 *
 * @module
 */

// @ts-types="../_std_text_line_stream.d.ts"
import { TextLineStream } from "@std/streams/text-line-stream";
import type { BatchRequest } from "../../graph/mod.ts";
import { UsageError } from "../errors.ts";
import { describeSystemError } from "../output/system_error.ts";
import { isStandardInput, type StandardInput } from "../standard_input.ts";
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

/**
 * Opens the input. A file is read through once before anything is sent, so that a mistake in it stops
 * everything; standard input can be read but once.
 *
 * @throws {UsageError} if a file cannot be read, or a line of it is no request.
 */
export async function openBatchInput(
  path: string,
  stdin: StandardInput,
): Promise<BatchInput> {
  if (isStandardInput(path)) {
    return inGroups(stdin.claim("the batch"), "standard input", undefined);
  }
  const rehearsal = inGroups(await openFile(path), path, undefined);
  let total = 0;
  for await (const _ of rehearsal.requests) total++;
  const failure = rehearsal.failure();
  if (failure !== undefined) throw failure;
  return inGroups(await openFile(path), path, total);
}

function inGroups(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
  name: string,
  total: number | undefined,
): BatchInput {
  let failure: UsageError | undefined;
  async function* read(): AsyncGenerator<BatchRequest> {
    const lines = ReadableStream.from(bytes)
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new TextLineStream());
    let group: BatchRequest[] = [];
    let number = 0;
    for await (const line of lines) {
      number++;
      if (line.trim() === "") continue;
      try {
        group.push(parseBatchLine(line, number));
      } catch (error) {
        if (!(error instanceof BatchLineError)) throw error;
        failure = badLine(name, number, error.message);
        return;
      }
      if (group.length === GROUP_SIZE) {
        yield* group;
        group = [];
      }
    }
    yield* group;
  }
  return { total, requests: read(), failure: () => failure };
}

async function openFile(path: string): Promise<Deno.FsFile["readable"]> {
  try {
    return (await Deno.open(path)).readable;
  } catch (error) {
    throw new UsageError(
      `Cannot read the batch file "${path}": ${describeSystemError(error)}`,
      "Check its path and mode",
      { cause: error },
    );
  }
}

function badLine(name: string, number: number, problem: string): UsageError {
  return new UsageError(
    `Cannot use line ${number} of ${name}: ${problem}`,
    'Write {"method":"GET","url":"/users/ID"}, or GET /users/ID',
  );
}
