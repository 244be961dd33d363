/**
 * From the text of an option to what a command gets for it.
 *
 * @module
 */

import { parseDuration } from "../text/duration.ts";
import { CommandLineMistake } from "./mistake.ts";
import type { OptionSpec } from "./options.ts";

/**
 * Reads one option.
 *
 * @param given A text, texts, or whether a switch was given; `undefined` if it was not.
 * @throws {CommandLineMistake} if it is no duration or no whole number, or too small a one.
 */
export function readOption(
  key: string,
  spec: OptionSpec,
  given: unknown,
): unknown {
  if (typeof given !== "string") return given;
  switch (spec.kind) {
    case "duration":
      return readDuration(key, given, spec);
    case "integer":
      return readInteger(key, given, spec);
    default:
      return given;
  }
}

function readDuration(
  key: string,
  value: string,
  { least = 0, unit }: OptionSpec,
): number {
  if (unit !== undefined && /\d$/.test(value)) {
    throw new CommandLineMistake({ kind: "no-unit", key, value });
  }
  const milliseconds = parseDuration(value);
  if (milliseconds === undefined) {
    throw new CommandLineMistake({ kind: "no-duration", key, value });
  }
  if (milliseconds < least) {
    throw new CommandLineMistake({ kind: "no-time", key, value });
  }
  return milliseconds;
}

function readInteger(
  key: string,
  value: string,
  { least = 0 }: OptionSpec,
): number {
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new CommandLineMistake({ kind: "no-integer", key, value, least });
}
