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
  const known = value ?? null;
  // Without further arguments the runtime goes any number of levels deep.
  return withinLimits(() =>
    indent === 0 ? JSON.stringify(known) : JSON.stringify(known, null, indent)
  );
}

/**
 * Does something with data of any size and depth.
 *
 * @param work Makes text of them, or reads it.
 * @returns What it returns.
 * @throws {CommandError} if the runtime's limits do not allow it: about 512 MiB for one text, and some
 * thousand levels.
 */
export function withinLimits<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw toLimitError(error);
  }
}

/** Says in plain words that a limit of the runtime was met; any other error stays what it is. */
export function toLimitError(error: unknown): unknown {
  // The only class that the runtime has for both.
  return error instanceof RangeError
    ? new CommandError(
      "Cannot write the data: they are nested too deeply, or too large to be one text",
      EXIT_CODES.unexpected,
      "Ask for less at a time; -o ndjson writes one item after the other, -o raw and download what came as it came",
    )
    : error;
}
