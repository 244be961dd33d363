/**
 * Times in a parameter's value that count from now, for places without a shell: `{now-24h}`.
 *
 * @module
 */

import { DAY_MS, parseDuration } from "../text/duration.ts";

const RELATIVE_REGEXP = /\{(now|today)(?:([+-])([\d.]+[a-z]*))?\}/g;

/**
 * Puts times in the place of `{now}` and `{today}`, the last midnight in UTC, with or without a duration
 * after `+` or `-`. Any other brace stays.
 *
 * @param now Epoch milliseconds.
 * @returns The text with times as Graph takes them, such as `2026-05-06T09:14:21Z` (RFC 3339, UTC, whole
 * seconds).
 */
export function resolveTimes(text: string, now: number): string {
  return text.replace(
    RELATIVE_REGEXP,
    (itself, word: string, sign?: string, length?: string) => {
      const start = word === "today" ? Math.floor(now / DAY_MS) * DAY_MS : now;
      const shift = length === undefined ? 0 : parseDuration(length);
      if (shift === undefined) return itself;
      const time = new Date(sign === "-" ? start - shift : start + shift);
      return time.toISOString().replace(/\.\d+Z$/, "Z");
    },
  );
}
