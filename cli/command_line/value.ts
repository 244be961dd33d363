/**
 * From the text of an option to what a command gets for it.
 *
 * @module
 */

import { UsageError } from "../errors.ts";
import { parseDuration } from "../text/duration.ts";
import { optionName, type OptionSpec } from "./options.ts";

/**
 * Reads one option.
 *
 * @param given A text, texts, or whether a switch was given; `undefined` if it was not.
 * @throws {UsageError} if it is no duration or no whole number, or too small a one.
 */
export function readOption(
  key: string,
  { kind, least = 0, unit }: OptionSpec,
  given: unknown,
): unknown {
  if (typeof given !== "string") return given;
  switch (kind) {
    case "duration":
      return readDuration(key, given, unit);
    case "integer":
      return readInteger(key, given, least);
    default:
      return given;
  }
}

function readDuration(
  key: string,
  text: string,
  unit: OptionSpec["unit"],
): number {
  const name = optionName(key);
  if (unit !== undefined && /\d$/.test(text)) {
    throw new UsageError(
      `Cannot read --${name} "${text}": it has no unit`,
      `Write --${name} ${text}${unit} for days`,
    );
  }
  const milliseconds = parseDuration(text);
  if (milliseconds !== undefined) return milliseconds;
  throw new UsageError(
    `Cannot read --${name} "${text}": it is not a duration`,
    `Write a number and a unit: --${name} 30s (ms, s, m, h or d)`,
  );
}

function readInteger(key: string, text: string, least: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(
    `Cannot read --${
      optionName(key)
    } "${text}": it is not a whole number from ${least}`,
  );
}
