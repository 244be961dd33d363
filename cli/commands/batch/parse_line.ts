/**
 * One line of batch input.
 *
 * @module
 */

import { isRawNumber, parseJson } from "../../../graph/mod.ts";

const PLAIN_REGEXP = /^([A-Za-z]+)\s+(\S.*)$/;
const MEMBERS = ["id", "method", "url", "headers", "body", "dependsOn"];
// What a decoder puts in the place of bytes that are not UTF-8.
const REPLACEMENT = "\ufffd";

/** A line that is no request; the message ends a sentence that names the line. */
export class BatchLineError extends Error {
  override readonly name = "BatchLineError";
}

/**
 * Reads a line: a JSON object in the form of Graph's `$batch`, or `GET /path`. What the members hold
 * is for the Graph client to check. Numbers of a body stay digit for digit.
 *
 * @param number Number of the line, from 1: the id of a request that has none.
 * @throws {BatchLineError} if it is neither.
 */
export function parseBatchLine(
  line: string,
  number: number,
): Readonly<Record<string, unknown>> {
  const text = line.trim();
  if (text.includes(REPLACEMENT)) {
    throw new BatchLineError("it holds bytes that are not UTF-8");
  }
  if (text.startsWith("{")) return parseObject(text, number);
  const [, method, url] = PLAIN_REGEXP.exec(text) ?? [];
  if (method === undefined || url === undefined) {
    throw new BatchLineError("it is neither a JSON object nor METHOD PATH");
  }
  return { id: String(number), method, url };
}

function parseObject(
  text: string,
  number: number,
): Readonly<Record<string, unknown>> {
  const value = parseJsonObject(text);
  for (const name of Object.keys(value)) {
    if (!MEMBERS.includes(name)) {
      throw new BatchLineError(`"${name}" is none of ${MEMBERS.join(", ")}`);
    }
  }
  return { ...value, id: readId(value.id ?? number) };
}

function parseJsonObject(text: string): Readonly<Record<string, unknown>> {
  try {
    // The cast: it starts with a brace, so it is an object.
    return parseJson(text, { losslessNumbers: true }) as Record<
      string,
      unknown
    >;
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new BatchLineError("it is not JSON");
    }
    throw error;
  }
}

/** A number is as good as its text. */
function readId(id: unknown): unknown {
  if (isRawNumber(id)) return id.rawJSON;
  return typeof id === "number" ? String(id) : id;
}
