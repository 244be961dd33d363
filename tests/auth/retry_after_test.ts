import fc from "fast-check";
import { readRetryAfter } from "../../auth/retry_after.ts";
import { assert, assertEquals } from "../assert.ts";

const NOW = Date.UTC(2026, 10, 26, 12);
const LATER = "Thu, 26 Nov 2026 12:01:00 GMT";

const read = (value: string, date?: string) =>
  readRetryAfter(
    new Headers({ "retry-after": value, ...date && { date } }),
    NOW,
  );

Deno.test("readRetryAfter() takes seconds, fractions, dates and headers that came twice", () => {
  const cases: readonly [string, number | undefined][] = [
    ["120", 120_000],
    ["120, 120", 120_000],
    ["5, 120", 120_000],
    ["0.2", 200],
    ["0.0001", 1],
    ["0", 0],
    [LATER, 60_000],
    [`${LATER}, ${LATER}`, 60_000],
    [`120, ${LATER}`, 120_000],
    ["Thu, 26 Nov 2026 11:00:00 GMT", 0],
    ["8999999999999", 8_999_999_999_999_000],
    ["9".repeat(400), Infinity],
    ["-5", undefined],
    ["1e999", undefined],
    ["soon", undefined],
    ["", undefined],
    ["Thu, 99 Foo 2026 11:00:00 GMT", undefined],
  ];
  for (const [value, expected] of cases) {
    assertEquals(read(value), expected, value);
  }
  assertEquals(readRetryAfter(new Headers(), NOW), undefined);
});

Deno.test("readRetryAfter() measures a date against the server's own clock", () => {
  assertEquals(read(LATER, "Thu, 26 Nov 2026 11:59:00 GMT"), 120_000);
});

Deno.test("readRetryAfter() gives milliseconds that are none below zero, or nothing, for anything", () => {
  const part = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."0123456789., -eGMTNaN:") }),
    fc.double().map(String),
    fc.constantFrom(LATER, "120", "1e999"),
  );
  fc.assert(fc.property(fc.array(part), (parts) => {
    const wait = read(parts.join(", "));
    assert(wait === undefined || wait >= 0);
  }));
});
