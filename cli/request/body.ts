/**
 * The body of a request: `--data`, or `--field` and `--raw-field`.
 *
 * @module
 */

import { readInput } from "../../auth/private_file.ts";
import type { Context } from "../context.ts";
import { describeSystemError } from "../text/system_error.ts";
import { isJsonType } from "./content_type.ts";
import { UsageError } from "../errors.ts";
import { isStandardInput } from "../system/standard_input.ts";
import type { BodyOptions } from "./options.ts";

// Editors on Windows put one before JSON, and Graph refuses it.
const BYTE_ORDER_MARK_LENGTH = 3;

/** Where a body may come from. */
type BodySource = Pick<Context, "stdin" | "system" | "activity">;

/**
 * Reads the body and sees that it is JSON, unless the headers name another content type.
 *
 * @param headers Headers of the request; `Content-Type` is added if it is missing.
 * @throws {UsageError} if it cannot be read, is not JSON, or is given in two ways.
 */
export async function readRequestBody(
  options: BodyOptions,
  headers: Headers,
  source: BodySource,
): Promise<Uint8Array<ArrayBuffer>> {
  const { data, field = [], rawField = [] } = options;
  if (field.length === 0 && rawField.length === 0) {
    return await readData(data ?? "", headers, source);
  }
  const type = headers.get("content-type");
  if (data !== undefined) {
    throw new UsageError(
      "Cannot make one body of --data and of fields",
      "Give all of it in --data, or all of it in -F NAME=VALUE",
    );
  }
  if (type !== null && !isJsonType(type)) {
    throw new UsageError(
      "Cannot send fields with this Content-Type: they make JSON",
      "Leave the header out, or give the body by --data",
    );
  }
  if (type === null) headers.set("content-type", "application/json");
  const { fieldsToJson } = await import("./fields.ts");
  const json = await fieldsToJson(
    [
      ...field.map((text) => ({ text, isRaw: false })),
      ...rawField.map((text) => ({ text, isRaw: true })),
    ],
    async (file) =>
      decode(
        withoutByteOrderMark(await readBytes(`@${file}`, source, "--field")),
      ),
  );
  return new TextEncoder().encode(json);
}

async function readData(
  data: string,
  headers: Headers,
  source: BodySource,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readBytes(data, source, "--data");
  const type = headers.get("content-type");
  if (type !== null && !isJsonType(type)) return bytes;
  checkJson(decode(bytes));
  if (type === null) headers.set("content-type", "application/json");
  return withoutByteOrderMark(bytes);
}

function withoutByteOrderMark(
  bytes: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb;
  return hasByteOrderMark ? bytes.subarray(BYTE_ORDER_MARK_LENGTH) : bytes;
}

async function readBytes(
  data: string,
  { stdin, system: { signal }, activity }: BodySource,
  option: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = data.startsWith("@") ? data.slice(1) : undefined;
  if (isStandardInput(file ?? data)) {
    return await stdin.readBytes("the request body");
  }
  if (file === undefined) return new TextEncoder().encode(data);
  const wait = activity.startWait(`reading the file "${file}" of ${option}`);
  try {
    // What Graph takes at once is a few megabytes; how many is for Graph to say.
    const { bytes } = await readInput(file, { maxBytes: Infinity, signal });
    return bytes;
  } catch (error) {
    signal.throwIfAborted();
    throw new UsageError(
      `Cannot read the file "${file}" of ${option}: ${
        describeSystemError(error)
      }`,
      "Check its path and mode",
      { cause: error },
    );
  } finally {
    wait[Symbol.dispose]();
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
