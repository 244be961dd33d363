/**
 * The body of a request: `--data`.
 *
 * @module
 */

import { readInput } from "../../auth/private_file.ts";
import type { Context } from "../context.ts";
import { describeSystemError } from "../text/system_error.ts";
import { isJsonType } from "./content_type.ts";
import { UsageError } from "../errors.ts";
import {
  isStandardInput,
  type StandardInput,
} from "../system/standard_input.ts";

// Editors on Windows put one before JSON, and Graph refuses it.
const BYTE_ORDER_MARK_LENGTH = 3;

/**
 * Reads the body and sees that it is JSON, unless the headers name another content type.
 *
 * @param data The value of `--data`: JSON, `@FILE`, or `-` for standard input.
 * @param headers Headers of the request; `Content-Type` is added if it is missing.
 * @throws {UsageError} if it cannot be read or is not JSON.
 */
export async function readRequestBody(
  data: string,
  headers: Headers,
  { stdin, system: { signal } }: Pick<Context, "stdin" | "system">,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readBytes(data, stdin, signal);
  const type = headers.get("content-type");
  if (type !== null && !isJsonType(type)) return bytes;
  checkJson(decode(bytes));
  if (type === null) headers.set("content-type", "application/json");
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb;
  return hasByteOrderMark ? bytes.subarray(BYTE_ORDER_MARK_LENGTH) : bytes;
}

async function readBytes(
  data: string,
  stdin: StandardInput,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = data.startsWith("@") ? data.slice(1) : undefined;
  if (isStandardInput(file ?? data)) {
    const text = await stdin.readBytes("the request body");
    return text;
  }
  if (file === undefined) return new TextEncoder().encode(data);
  try {
    // What Graph takes at once is a few megabytes; how many is for Graph to say.
    const { bytes } = await readInput(file, { maxBytes: Infinity, signal });
    return bytes;
  } catch (error) {
    signal.throwIfAborted();
    throw new UsageError(
      `Cannot read the file "${file}" of --data: ${describeSystemError(error)}`,
      "Check its path and mode",
      { cause: error },
    );
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(
      "Cannot send the data: it is not UTF-8, as JSON has to be",
      "Convert it, or name another content type: -H Content-Type:text/plain",
    );
  }
}

/** The parser's own message quotes the text, which may hold a secret; only the place is told. */
function checkJson(text: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = /position (\d+)/.exec(error.message)?.[1];
    const where = at === undefined ? "" : ` at character ${Number(at) + 1}`;
    throw new UsageError(
      `Cannot send the data: it is not JSON${where}`,
      "Correct it, or name another content type: -H Content-Type:text/plain",
    );
  }
}
