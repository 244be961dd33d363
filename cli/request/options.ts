/**
 * The options that shape a request to Graph.
 *
 * @module
 */

import { UsageError } from "../errors.ts";

/** The options that shape a request. */
export interface ShapeOptions {
  /** `NAME:VALUE`, each of them. */
  readonly header: readonly string[];
  readonly ifMatch?: string | undefined;
  readonly prefer?: string | undefined;
  readonly eventual?: boolean | undefined;
}

/** Headers and query parameters, as the Graph client takes them. */
export interface RequestShape {
  readonly headers: Headers;
  readonly parameters: readonly (readonly [name: string, value: string])[];
  readonly eventual: boolean;
}

// RFC 9110, section 5.6.2 (token) and 5.5 (field values without control characters).
const HEADER_NAME_REGEXP = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
const HEADER_VALUE_REGEXP = /^[\t\x20-\x7e\x80-\xff]*$/;
const OWN_HEADERS = ["authorization", "host"];

/**
 * Reads headers, parameters and the like.
 *
 * @param parameters The `name=value` arguments.
 * @throws {UsageError} if one is malformed, or a header is set that is not the user's to set.
 */
export function readRequestShape(
  { header, ifMatch, prefer, eventual = false }: ShapeOptions,
  parameters: readonly string[],
): RequestShape {
  const headers = new Headers();
  for (const text of header) {
    const [name, value] = parseHeader(text);
    headers.append(name, value);
  }
  if (ifMatch !== undefined) setHeader(headers, "if-match", ifMatch);
  if (prefer !== undefined) setHeader(headers, "prefer", prefer);
  return {
    headers,
    parameters: parameters.map(parseParameter),
    eventual,
  };
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
  checkHeaderValue(name, value);
  return [name, value];
}

function setHeader(headers: Headers, name: string, value: string): void {
  checkHeaderValue(name, value);
  headers.set(name, value);
}

function checkHeaderValue(name: string, value: string): void {
  if (HEADER_VALUE_REGEXP.test(value)) return;
  throw new UsageError(
    `Cannot set the header "${name}": its value holds characters that no header may hold`,
    "Remove control characters; encode what is beyond Latin-1",
  );
}

function parseParameter(text: string): readonly [string, string] {
  const equals = text.indexOf("=");
  if (equals < 1) {
    throw new UsageError(
      `Cannot read the argument "${text}": it is not of the form name=value`,
      "Put a value with spaces in quotes: \"filter=startswith(displayName,'A')\"",
    );
  }
  return [text.slice(0, equals), text.slice(equals + 1)];
}
