/**
 * The requests that `appgraph permissions` is asked about.
 *
 * @module
 */

import { UsageError } from "../../errors.ts";
import { quoteWord } from "../../text/quote_word.ts";
import { isRecord } from "../../text/record.ts";

/** A request by method, in capitals, and path or URL. */
export interface AskedRequest {
  readonly method: string;
  readonly path: string;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const ADVICE =
  "Write a method and a path: appgraph permissions get /users, or 'GET /users' for each of several";

/**
 * Reads words such as `get /users`, `/users`, `'GET /users'` and lines of a batch.
 *
 * @throws {UsageError} if a word is none of these.
 */
export function readRequests(words: readonly string[]): AskedRequest[] {
  const requests: AskedRequest[] = [];
  let method: string | undefined;
  for (const word of words) {
    const text = word.trim();
    const named = METHODS.find((known) => known === text.toUpperCase());
    if (named !== undefined && method === undefined) {
      method = named;
      continue;
    }
    if (method === undefined) {
      requests.push(readRequest(text));
    } else {
      requests.push({ method, path: readPath(text) });
      method = undefined;
    }
  }
  if (method !== undefined) {
    throw new UsageError(
      `Cannot tell what ${method} is asked of: there is no path`,
      ADVICE,
    );
  }
  if (requests.length === 0) {
    throw new UsageError(
      "Cannot tell which request is meant: there is no path",
      ADVICE,
    );
  }
  return requests;
}

function readRequest(text: string): AskedRequest {
  if (text.startsWith("{")) return readLine(text);
  const [, word = "", path = ""] = /^([A-Za-z]+)\s+(\S.*)$/.exec(text) ?? [];
  if (path === "") return { method: "GET", path: readPath(text) };
  const method = METHODS.find((known) => known === word.toUpperCase());
  if (method === undefined) {
    throw new UsageError(
      `Cannot use the method ${quoteWord(word)}`,
      `Write one of ${METHODS.join(", ")}`,
    );
  }
  return { method, path: readPath(path) };
}

function readPath(text: string): string {
  if (text !== "" && !/\p{Cc}/u.test(text) && !/^[-=]/.test(text)) {
    return text;
  }
  throw new UsageError(`Cannot use ${quoteWord(text)} as a path`, ADVICE);
}

function readLine(text: string): AskedRequest {
  const request = requestOf(text);
  if (request !== undefined) return request;
  throw new UsageError(
    `Cannot use ${quoteWord(text)} as a line of a batch`,
    'Write {"method":"GET","url":"/users"}',
  );
}

/** The request in a line of a batch or of the JSON log; undefined if there is none in it. */
export function requestOf(line: string): AskedRequest | undefined {
  const value = parse(line);
  if (!isRecord(value) || typeof value["url"] !== "string") return undefined;
  const { method = "GET", url } = value;
  const named = typeof method === "string" &&
    METHODS.find((known) => known === method.toUpperCase());
  return named ? { method: named, path: url } : undefined;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
