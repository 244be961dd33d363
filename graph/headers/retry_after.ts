// Not only the delay-seconds of RFC 9110, section 10.2.3: Graph sends fractions, and a number that
// is written in another way still says how long.
const SECONDS_REGEXP = /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
// RFC 9110, section 5.6.7: the preferred format and the two obsolete ones.
const HTTP_DATE_REGEXP =
  /(?<![^\s,])(?:[A-Z]{3}, \d{1,2} [A-Z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT|[A-Z]{6,9}, \d{1,2}-[A-Z]{3}-\d{2} \d{2}:\d{2}:\d{2} GMT|[A-Z]{3} [A-Z]{3} [ \d]?\d \d{2}:\d{2}:\d{2} \d{4})(?![^\s,])/gi;
/** The last moment that a `Date` can hold (ECMAScript, "Time Values and Time Range"). */
const MAX_TIME = 8.64e15;

/**
 * Reads how long a server asks to wait (RFC 9110, section 10.2.3). A date is measured against the
 * answer's own `Date`, so that a local clock which is ahead does not shorten it. Of a header that
 * came several times the longest wait counts.
 *
 * @param headers The headers of the answer.
 * @param now Epoch milliseconds, used where the answer has no `Date`.
 * @returns Milliseconds, rounded up, at most up to the last moment that a `Date` can hold;
 * `undefined` if there is no such header or it means nothing.
 */
export function retryAfterMs(
  headers: Headers,
  now: number,
): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  const { dates, rest } = takeDates(value);
  const waits = rest.filter((member) => SECONDS_REGEXP.test(member)).map((
    member,
  ) => Math.ceil(Number(member) * 1000));
  if (dates.length > 0) {
    const sent = takeDates(headers.get("date") ?? "").dates;
    const start = sent.length === 0 ? now : sent.reduce(smaller);
    waits.push(Math.max(0, dates.reduce(greater) - start));
  }
  return waits.length === 0
    ? undefined
    : Math.min(waits.reduce(greater), MAX_TIME - now);
}

// Not as arguments of one call: a long list would not fit on the stack.
function smaller(one: number, other: number): number {
  return Math.min(one, other);
}

function greater(one: number, other: number): number {
  return Math.max(one, other);
}

/** Takes the dates, which hold commas of their own, out of a list. */
function takeDates(
  value: string,
): { readonly dates: readonly number[]; readonly rest: readonly string[] } {
  const dates: number[] = [];
  const members = value.replace(HTTP_DATE_REGEXP, (text) => {
    // A time without a zone (the format of asctime) is one of GMT.
    const time = Date.parse(/GMT$/i.test(text) ? text : `${text} GMT`);
    if (!Number.isNaN(time)) dates.push(time);
    return "";
  });
  return { dates, rest: members.split(",").map((member) => member.trim()) };
}
