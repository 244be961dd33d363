const SECONDS_REGEXP = /^\d+(?:\.\d+)?$/;
// RFC 9110 §5.6.7: the preferred format and the two obsolete ones.
const IMF_FIXDATE_REGEXP =
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC850_REGEXP =
  /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME_REGEXP =
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

function parseHttpDate(text: string): number | undefined {
  // Only these forms: Date.parse makes a date of almost any text that ends in a number.
  if (IMF_FIXDATE_REGEXP.test(text) || RFC850_REGEXP.test(text)) {
    return validTime(text);
  }
  if (ASCTIME_REGEXP.test(text)) return validTime(`${text} GMT`);
  return undefined;
}

function validTime(text: string): number | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * Reads how long a server asks to wait (RFC 9110 §10.2.3; Graph sends fractions of seconds
 * too). A date is measured against the answer's own `Date`, so that a local clock which is
 * ahead does not shorten it.
 *
 * @param headers The headers of the answer.
 * @param now Epoch milliseconds, used where the answer has no `Date`.
 * @returns Milliseconds, rounded up, or `undefined` if there is no such header or it means nothing.
 */
export function retryAfterMs(
  headers: Headers,
  now: number,
): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (value === undefined) return undefined;
  if (SECONDS_REGEXP.test(value)) {
    const ms = Math.ceil(Number(value) * 1000);
    return Number.isSafeInteger(ms) ? ms : undefined;
  }
  const date = parseHttpDate(value);
  if (date === undefined) return undefined;
  return Math.max(0, date - (parseHttpDate(headers.get("date") ?? "") ?? now));
}
