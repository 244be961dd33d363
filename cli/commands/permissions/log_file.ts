/**
 * The requests of earlier runs, from their JSON log.
 *
 * @module
 */

// @ts-types="../../text/std_text_line_stream.d.ts"
import { TextLineStream } from "@std/streams/text-line-stream";
import { type InputFile, openInput } from "../../../auth/private_file.ts";
import { UsageError } from "../../errors.ts";
import {
  isStandardInput,
  type StandardInput,
} from "../../system/standard_input.ts";
import { describeSystemError } from "../../text/system_error.ts";
import { type AskedRequest, requestOf } from "./requests.ts";

/** Requests that say nothing about permissions: of tokens, of batches as a whole, and the one for the own registration. */
const OTHER_REGEXP =
  /^https?:\/\/[^/]+\/(?!(?:v1\.0|beta)\/)|\/\$batch(?:\?|$)|\/(?:applications|servicePrincipals)\(appId=/i;

/**
 * Reads the requests from lines of `--log json` (of a batch, too); other lines are passed over.
 *
 * @param file `-` is standard input.
 * @throws {UsageError} if the file cannot be read, or there is no request in it.
 */
export async function readLog(
  file: string,
  { stdin, signal }: {
    readonly stdin: StandardInput;
    readonly signal: AbortSignal;
  },
): Promise<AskedRequest[]> {
  const requests = new Map<string, AskedRequest>();
  const chunks = await openChunks(file, { stdin, signal });
  const lines = ReadableStream.from(chunks)
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new TextLineStream());
  for await (const line of lines) {
    const request = requestOf(line);
    if (request === undefined || OTHER_REGEXP.test(request.path)) continue;
    requests.set(`${request.method} ${request.path}`, request);
  }
  if (requests.size === 0) {
    throw new UsageError(
      `Cannot find a request in ${
        file === "-" ? "standard input" : `"${file}"`
      }`,
      "Give it the lines that --log json has written to standard error: appgraph list /users --log json 2> run.log",
    );
  }
  return [...requests.values()];
}

async function openChunks(
  file: string,
  { stdin, signal }: {
    readonly stdin: StandardInput;
    readonly signal: AbortSignal;
  },
): Promise<AsyncIterable<Uint8Array<ArrayBuffer>>> {
  if (isStandardInput(file)) return stdin.claim("the log");
  try {
    const opened = await openInput(file, { signal });
    return opened.kind === "stream" ? drain(opened) : opened.file.readable;
  } catch (error) {
    signal.throwIfAborted();
    throw new UsageError(
      `Cannot read the log "${file}": ${describeSystemError(error)}`,
      "Check its path and mode",
      { cause: error },
    );
  }
}

async function* drain(
  opened: InputFile & { kind: "stream" },
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  using stream = opened;
  yield* stream.chunks;
}
