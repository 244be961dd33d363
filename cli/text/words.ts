import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "./duration.ts";
import { displayWidth } from "./width.ts";

const THOUSANDS_REGEXP = /\B(?=(\d{3})+$)/g;
const UNIT_WORDS = [
  ["day", DAY_MS],
  ["hour", HOUR_MS],
  ["minute", MINUTE_MS],
  ["second", SECOND_MS],
] as const;

/**
 * Cuts a text to a number of columns; what was cut ends in `…`.
 *
 * @param text Text without control characters.
 * @param columns The room, in columns.
 * @returns Text at most that wide.
 */
export function truncate(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return columns < 1 ? "" : `${kept}…`;
}

/**
 * Breaks text between words, so that lines fit a terminal. A word longer than a line stays whole, so
 * that it can be copied; line feeds stay.
 *
 * @param text The text.
 * @param columns The room, in columns.
 * @param indent Stands before each line but the first.
 * @returns The lines, joined by line feeds.
 */
export function wrap(text: string, columns: number, indent = ""): string {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line: string | undefined;
    for (const word of paragraph.split(" ")) {
      if (line === undefined) line = lines.length === 0 ? word : indent + word;
      else if (displayWidth(line) + 1 + displayWidth(word) <= columns) {
        line += ` ${word}`;
      } else {
        lines.push(line.trimEnd());
        line = indent + word;
      }
    }
    lines.push((line ?? "").trimEnd());
  }
  return lines.join("\n");
}

/**
 * Writes a duration for people: `850 ms`, `2.5 s`, `45 s`, `3 min 20 s`, `2 h 5 min`, `3 days 4 h`.
 *
 * @param ms The duration in milliseconds; negative counts as none.
 * @returns The words.
 */
export function formatDuration(ms: number): string {
  const rounded = Math.max(0, Math.round(ms));
  if (rounded < SECOND_MS) return `${rounded} ms`;
  const tenths = Math.round(ms / 100);
  if (tenths < 100) return `${tenths / 10} s`;
  const seconds = Math.round(ms / SECOND_MS);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) {
    return units(Math.floor(seconds / 60), "min", seconds % 60, "s");
  }
  const minutes = Math.round(ms / MINUTE_MS);
  if (minutes < 1440) {
    return units(Math.floor(minutes / 60), "h", minutes % 60, "min");
  }
  const hours = Math.round(ms / HOUR_MS);
  const days = Math.floor(hours / 24);
  return units(days, days === 1 ? "day" : "days", hours % 24, "h");
}

/**
 * Writes how far away a moment is, in its largest useful unit: `in 2 days`, `in 29 h`, `now`,
 * `3 min ago`. Never more than is left: parts of a unit are cut off.
 *
 * @param ms Milliseconds from now; negative is past.
 * @returns The words.
 */
export function formatFromNow(ms: number): string {
  const distance = Math.abs(ms);
  if (distance < SECOND_MS) return "now";
  const words = distance >= 2 * DAY_MS
    ? `${Math.floor(distance / DAY_MS)} days`
    : distance >= 2 * HOUR_MS
    ? `${Math.floor(distance / HOUR_MS)} h`
    : distance >= 2 * MINUTE_MS
    ? `${Math.floor(distance / MINUTE_MS)} min`
    : `${Math.floor(distance / SECOND_MS)} s`;
  return ms > 0 ? `in ${words}` : `${words} ago`;
}

/**
 * How far away a time is, in its two largest units: `in 59 minutes 12 seconds`, `2 days ago`.
 *
 * @param seconds Seconds from now; negative for the past.
 */
export function describeDistance(seconds: number): string {
  let rest = Math.abs(Math.trunc(seconds)) * SECOND_MS;
  if (rest === 0) return "now";
  const parts: string[] = [];
  for (const [name, length] of UNIT_WORDS) {
    const count = Math.floor(rest / length);
    rest %= length;
    if (count > 0) parts.push(plural(count, name));
    else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  const text = parts.join(" ");
  return seconds > 0 ? `in ${text}` : `${text} ago`;
}

/**
 * Writes how many there are of something: `1 token`, `2 tokens`.
 *
 * @param noun The thing in the singular; its plural ends in s.
 */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/**
 * Writes a count with commas: `1,234,567`.
 *
 * @param count A whole number.
 * @returns The digits in groups of three.
 */
export function formatCount(count: number): string {
  return String(count).replace(THOUSANDS_REGEXP, ",");
}

/**
 * Writes a size in decimal units: `999 B`, `1.5 kB`, `250 MB`.
 *
 * @param bytes The size in bytes.
 * @returns At most three digits, or four below the next unit, and the unit.
 */
export function formatBytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  const names = ["B", "kB", "MB", "GB", "TB"];
  while (size >= 999.5 && unit < names.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${unit > 0 && size < 9.95 ? size.toFixed(1) : Math.round(size)} ${
    names[unit]
  }`;
}

function units(
  large: number,
  largeName: string,
  small: number,
  smallName: string,
): string {
  return small === 0
    ? `${large} ${largeName}`
    : `${large} ${largeName} ${small} ${smallName}`;
}
