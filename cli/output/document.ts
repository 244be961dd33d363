import { jsonText } from "./raw_json.ts";

/**
 * Writes one whole JSON document: indented by two spaces, with a line feed at its end, the same on a
 * terminal and in a pipe. Numbers made by `JSON.rawJSON` leave digit for digit.
 *
 * @param value The document; `undefined` is written as `null`.
 * @returns The text.
 * @throws {CommandError} if it is too large or too deep to be written.
 */
export function formatDocument(value: unknown): string {
  return `${jsonText(value, 2)}\n`;
}
