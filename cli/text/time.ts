/**
 * Times as people say them.
 *
 * @module
 */

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/**
 * How far away a time is, in its two largest units: `in 59 minutes 12 seconds`, `2 days ago`.
 *
 * @param seconds Seconds from now; negative for the past.
 */
export function describeDistance(seconds: number): string {
  let rest = Math.abs(Math.trunc(seconds));
  if (rest === 0) return "now";
  const parts: string[] = [];
  for (const [name, length] of UNITS) {
    const count = Math.floor(rest / length);
    rest %= length;
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? "" : "s"}`);
    else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  const text = parts.join(" ");
  return seconds > 0 ? `in ${text}` : `${text} ago`;
}

/** A time in ISO 8601, without fractions of a second. */
export function isoSeconds(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
