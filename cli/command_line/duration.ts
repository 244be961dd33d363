/**
 * Durations as people write them on a command line.
 *
 * @module
 */

import { UsageError } from "../errors.ts";

const DURATION_REGEXP = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/;
const MILLISECONDS = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
} as const;
// The longest delay of a timer (2^31 - 1 ms, almost 25 days), which `--warn 90d` may exceed.
const MAX_MILLISECONDS = 36_500 * MILLISECONDS.d;

/**
 * Reads a duration such as `500ms`, `30s`, `5m`, `2h` or `30d`; a bare number means seconds.
 *
 * @param flag Name of the option, for the message.
 * @returns Milliseconds.
 * @throws {UsageError} if it is not a duration.
 */
export function parseDuration(text: string, flag: string): number {
  const [, amount, unit] = DURATION_REGEXP.exec(text) ?? [];
  const milliseconds = Number(amount) * MILLISECONDS[toUnit(unit)];
  if (!(milliseconds >= 0 && milliseconds <= MAX_MILLISECONDS)) {
    throw new UsageError(
      `Cannot read --${flag} "${text}": it is not a duration`,
      `Write a number and a unit: --${flag} 30s (ms, s, m, h or d)`,
    );
  }
  return milliseconds;
}

function toUnit(text: string | undefined): keyof typeof MILLISECONDS {
  switch (text) {
    case "ms":
    case "m":
    case "h":
    case "d":
      return text;
    default:
      return "s";
  }
}
