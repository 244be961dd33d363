/**
 * The numbers by which token endpoints tell how long a token lives.
 *
 * @module
 */

// Tokens of Entra live for 28 hours at most. What claims to live longer is looked at again after
// two days rather than never.
const MAX_LIFETIME_SECONDS = 172_800;
const DECIMAL_REGEXP = /^\d+(?:\.\d+)?$/;
// "2027-10-18T19:51:37.0000000+00:00": .NET writes seven digits, more than a Date reads everywhere.
const ISO_REGEXP =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
// "10/18/2027 19:51:37 +00:00", with AM or PM too: .NET's invariant culture.
const MONTH_FIRST_REGEXP =
  /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?: ([AP]M))?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
// As milliseconds, such a number would be in 1973: no token of today ends there.
const MIN_MILLISECONDS = 1e11;

/**
 * A lifetime in seconds (`expires_in`, `refresh_in`): a JSON number or, in v1 style, a string.
 *
 * @returns At most two days; `undefined` for what is no number of seconds, negative ones included.
 */
export function readLifetime(value: unknown): number | undefined {
  const seconds = readNumber(value);
  return seconds === undefined
    ? undefined
    : Math.min(seconds, MAX_LIFETIME_SECONDS);
}

/**
 * A point in time (`expires_on`): epoch seconds as number or string, or a date as .NET writes it
 * (ISO 8601 or month first; UTC where it names no offset). All forms are met in production.
 *
 * @returns Epoch seconds, or `undefined` for anything else.
 */
export function readEpochSeconds(value: unknown): number | undefined {
  const number = readNumber(value);
  if (number !== undefined) {
    return number >= MIN_MILLISECONDS ? number / 1000 : number;
  }
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const time = Date.parse(readIso(text) ?? readMonthFirst(text) ?? "");
  return Number.isNaN(time) ? undefined : time / 1000;
}

function readNumber(value: unknown): number | undefined {
  const number = typeof value === "number"
    ? value
    : typeof value === "string" && DECIMAL_REGEXP.test(value.trim())
    ? Number(value)
    : NaN;
  return number >= 0 ? number : undefined;
}

function readIso(text: string): string | undefined {
  const [, date, time, offset] = ISO_REGEXP.exec(text) ?? [];
  return date && `${date}T${time}${toIsoOffset(offset)}`;
}

function readMonthFirst(text: string): string | undefined {
  const [, month, day, year, hour, minute, second, half, offset] =
    MONTH_FIRST_REGEXP.exec(text) ?? [];
  if (year === undefined) return undefined;
  const hours = half === undefined
    ? Number(hour)
    : Number(hour) % 12 + (half.toUpperCase() === "PM" ? 12 : 0);
  const two = (part: string | number | undefined) =>
    String(part).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T${two(hours)}:${minute}:${second}${
    toIsoOffset(offset)
  }`;
}

function toIsoOffset(offset = "Z"): string {
  return offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
}
