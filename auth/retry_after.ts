/**
 * The `Retry-After` header of token endpoints.
 *
 * @module
 */

const SECONDS_REGEXP = /^\d+(?:\.\d+)?$/;
// RFC 9110, section 5.6.7: the form that senders have to use.
const HTTP_DATE_REGEXP =
  /[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT/g;

/**
 * How long a server asks to wait (RFC 9110, section 10.2.3; fractions of seconds are met too). A
 * header that came twice is joined by commas: the longest wait counts. A date is measured against
 * the answer's own `Date`, so that a clock that is ahead does not shorten the wait.
 *
 * @param now Epoch milliseconds, used where the answer has no `Date`.
 * @returns Milliseconds, `Infinity` for what no number can hold; `undefined` if nothing is asked
 * for, or nothing that could be understood.
 */
export function readRetryAfter(
  headers: Headers,
  now: number,
): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const sent = readDates(headers.get("date") ?? "")[0] ?? now;
  const waits = [
    ...value.split(",").map((part) => part.trim())
      .filter((part) => SECONDS_REGEXP.test(part))
      .map((part) => Math.ceil(Number(part) * 1000)),
    ...readDates(value).map((date) => Math.max(0, date - sent)),
  ];
  return waits.length === 0 ? undefined : Math.max(...waits);
}

function readDates(text: string): number[] {
  return [...text.matchAll(HTTP_DATE_REGEXP)]
    .map(([date]) => Date.parse(date))
    .filter((time) => !Number.isNaN(time));
}
