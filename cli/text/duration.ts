/**
 * Durations as people write them, and the lengths of their units.
 *
 * @module
 */

/** A second in milliseconds. */
export const SECOND_MS = 1000;
/** A minute in milliseconds. */
export const MINUTE_MS = 60 * SECOND_MS;
/** An hour in milliseconds. */
export const HOUR_MS = 60 * MINUTE_MS;
/** A day in milliseconds. */
export const DAY_MS = 24 * HOUR_MS;

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: SECOND_MS,
  m: MINUTE_MS,
  h: HOUR_MS,
  d: DAY_MS,
};
const DURATION_REGEXP = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/;
// A hundred years: more than the longest delay of a timer (2^31 - 1 ms, almost 25 days), which
// `--warn 90d` may exceed.
const MAX_MS = 36_500 * DAY_MS;

/**
 * Reads a duration such as `500ms`, `30s`, `5m`, `2h` or `30d`; a bare number means seconds.
 *
 * @returns Milliseconds; `undefined` if it is not a duration, or one of more than a hundred years.
 */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit = "s"] = DURATION_REGEXP.exec(text) ?? [];
  const milliseconds = Number(amount) * (UNITS[unit] ?? NaN);
  return milliseconds <= MAX_MS ? milliseconds : undefined;
}
