import { CommandError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";

/**
 * Makes the text of one cell: strings as they are, nothing for null, nested values as JSON, numbers
 * digit for digit.
 *
 * @param value Any value of a JSON document.
 * @returns The text.
 */
export function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  return jsonText(value);
}

/**
 * Writes JSON; numbers made by `JSON.rawJSON` leave digit for digit.
 *
 * @param value Any value; `undefined` is written as `null`.
 * @param indent Blanks for each level; without, everything stands on one line.
 * @returns The text.
 * @throws {CommandError} if it is nested too deeply, or longer than a string can be.
 */
export function jsonText(value: unknown, indent = 0): string {
  try {
    return JSON.stringify(value ?? null, null, indent);
  } catch (error) {
    // The only class that the runtime has for both.
    if (!(error instanceof RangeError)) throw error;
    throw new CommandError(
      "Cannot write the data as JSON: they are nested too deeply, or too large for one document",
      EXIT_CODES.unexpected,
      "Write them as they came, by -o raw, or ask for less at a time",
    );
  }
}
