import { retryAfterMs } from "../../../graph/headers/retry_after.ts";
import { assertEquals } from "../../assert.ts";

const NOW = Date.parse("2026-01-05T08:00:00.500Z");

const CASES: readonly (readonly [
  string,
  string | null,
  string | null,
  number | undefined,
])[] = [
  ["no header", null, null, undefined],
  ["whole seconds", "120", null, 120_000],
  ["zero", "0", null, 0],
  ["a fraction", "2.128", null, 2_128],
  ["a small fraction", "0.249", null, 249],
  ["a fraction of a millisecond, rounded up", "0.0001", null, 1],
  ["blanks around", " 5 ", null, 5_000],
  ["an IMF-fixdate", "Mon, 05 Jan 2026 08:00:10 GMT", null, 9_500],
  ["an RFC 850 date", "Monday, 05-Jan-26 08:00:10 GMT", null, 9_500],
  ["an asctime date", "Mon Jan  5 08:00:10 2026", null, 9_500],
  ["a date in the past", "Mon, 05 Jan 2026 07:00:00 GMT", null, 0],
  [
    "a date measured by a server whose clock is behind",
    "Mon, 05 Jan 2026 07:00:30 GMT",
    "Mon, 05 Jan 2026 07:00:00 GMT",
    30_000,
  ],
  ["a negative number", "-5", null, undefined],
  ["an exponent", "1e3", null, 1_000_000],
  ["a number without end", "9".repeat(400), null, 8.64e15 - NOW],
  ["a number of years", "8999999999999", null, 8.64e15 - NOW],
  ["an exponent without end", "1e999", null, 8.64e15 - NOW],
  ["a number that came twice", "120, 120", null, 120_000],
  ["two numbers, of which the longer counts", "5,120.5 , 7", null, 120_500],
  ["a number beside nonsense", "soon, 120, -3", null, 120_000],
  [
    "a date that came twice",
    "Mon, 05 Jan 2026 08:00:10 GMT, Mon, 05 Jan 2026 08:00:10 GMT",
    null,
    9_500,
  ],
  [
    "a date and a number",
    "Mon, 05 Jan 2026 08:00:10 GMT, 3",
    null,
    9_500,
  ],
  [
    "a date where Date came twice",
    "Mon, 05 Jan 2026 07:00:30 GMT",
    "Mon, 05 Jan 2026 07:00:00 GMT, Mon, 05 Jan 2026 07:00:01 GMT",
    30_000,
  ],
  [
    "a date inside of other text",
    "(Mon, 05 Jan 2026 08:00:10 GMT)",
    null,
    undefined,
  ],
  ["commas", ",,", null, undefined],
  ["a unit", "5s", null, undefined],
  ["garbage that Date.parse would take", "garbage 5", null, undefined],
  ["an ISO date", "2026-01-05T08:00:10Z", null, undefined],
  ["an impossible date", "Mon, 99 Jan 2026 08:00:10 GMT", null, undefined],
  ["nothing", "", null, undefined],
];

for (const [name, value, date, expected] of CASES) {
  Deno.test(`retryAfterMs() reads ${name}`, () => {
    const headers = new Headers();
    if (value !== null) headers.set("retry-after", value);
    if (date !== null) headers.set("date", date);
    assertEquals(retryAfterMs(headers, NOW), expected);
  });
}
