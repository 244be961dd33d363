/**
 * Headers of a request, from the several options that set them.
 *
 * @module
 */

import { UsageError } from "../errors.ts";

/** The options that set headers. */
export interface HeaderOptions {
  /** `NAME:VALUE`, each of them. */
  readonly header: readonly string[];
  readonly ifMatch?: string | undefined;
  /** Each of them. */
  readonly prefer?: readonly string[] | undefined;
  readonly eventual?: boolean | undefined;
}

// RFC 9110, section 5.6.2 (token) and 5.5 (field values without control characters).
const HEADER_NAME_REGEXP = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
const HEADER_VALUE_REGEXP = /^[\t\x20-\x7e\x80-\xff]*$/;
const OWN_HEADERS = ["authorization", "host"];
/** Headers that are no lists (RFC 9110): two of them cannot be joined, and one would be lost. */
const SINGLE_HEADERS: ReadonlySet<string> = new Set([
  "client-request-id",
  "consistencylevel",
  "content-length",
  "content-location",
  "content-range",
  "content-type",
  "date",
  "from",
  "if-modified-since",
  "if-range",
  "if-unmodified-since",
  "range",
  "referer",
  "user-agent",
]);

/**
 * Reads the headers. One that is given twice becomes a list where it may be one (RFC 9110 section 5.3,
 * RFC 7240 section 2 for `Prefer`).
 *
 * @throws {UsageError} if one is malformed, is not the user's to set, or is given twice and is no list.
 */
export function readHeaders(
  { header, ifMatch, prefer = [], eventual = false }: HeaderOptions,
): Headers {
  const headers = new Headers();
  const add = (name: string, value: string) => {
    checkHeaderValue(name, value);
    if (headers.has(name) && SINGLE_HEADERS.has(name.toLowerCase())) {
      throw givenTwice(name);
    }
    headers.append(name, value);
  };
  for (const value of prefer) add("Prefer", value);
  for (const text of header) add(...parseHeader(text));
  if (ifMatch !== undefined) {
    if (headers.has("if-match")) throw givenTwice("If-Match");
    add("If-Match", ifMatch);
  }
  const level = headers.get("consistencylevel");
  if (eventual && level !== null && level.toLowerCase() !== "eventual") {
    throw new UsageError(
      'Cannot set the header "ConsistencyLevel" to another value together with --eventual',
      "Leave one of the two out",
    );
  }
  return headers;
}

function givenTwice(name: string): UsageError {
  return new UsageError(
    `Cannot set the header "${name}" twice: it has one value`,
    "Leave one of the two out",
  );
}

function parseHeader(text: string): [name: string, value: string] {
  const colon = text.indexOf(":");
  const name = text.slice(0, colon).trim();
  const value = text.slice(colon + 1).trim();
  if (colon < 1 || !HEADER_NAME_REGEXP.test(name)) {
    throw new UsageError(
      "Cannot read a header: it is not of the form NAME:VALUE",
      'Write -H "Prefer: return=minimal", for example',
    );
  }
  if (OWN_HEADERS.includes(name.toLowerCase())) {
    throw new UsageError(
      `Cannot set the header "${name}": the program sets it itself`,
      "Leave it out",
    );
  }
  return [name, value];
}

function checkHeaderValue(name: string, value: string): void {
  if (HEADER_VALUE_REGEXP.test(value)) return;
  throw new UsageError(
    `Cannot set the header "${name}": its value holds characters that no header may hold`,
    "Remove control characters; encode what is beyond Latin-1",
  );
}
