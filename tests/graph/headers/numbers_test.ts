import fc from "fast-check";
import { contentLength, contentRange } from "../../../graph/headers/content.ts";
import { retryAfterMs } from "../../../graph/headers/retry_after.ts";
import { assert, assertEquals } from "../../assert.ts";

const NOW = Date.parse("2026-01-05T08:00:00Z");
const MAX_TIME = 8.64e15;

/** Numbers of any size and form, and what is none. */
const member = fc.oneof(
  fc.nat(100_000).map(String),
  fc.double({ min: 0, noNaN: true }).map(String),
  fc.bigInt({ min: 0n, max: 10n ** 400n }).map(String),
  fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(9e12) })
    .map((date) => date.toUTCString()),
  fc.constantFrom(
    "",
    "-5",
    "NaN",
    "Infinity",
    "0x10",
    "1e999",
    "5s",
    "+3",
    ".",
  ),
  fc.string({ unit: fc.constantFrom(..."0123456789,.eE+- :GMTMonJan") }),
);

function headers(name: string, value: string): Headers {
  return new Headers([[name, value]]);
}

Deno.test("retryAfterMs() of any list is nothing, or a wait that a date can hold", () => {
  fc.assert(
    fc.property(fc.array(member, { maxLength: 5 }), (members) => {
      const ms = retryAfterMs(headers("retry-after", members.join(", ")), NOW);
      if (ms === undefined) return;
      assert(ms >= 0 && ms <= MAX_TIME - NOW, String(ms));
      new Date(NOW + ms).toISOString();
    }),
    { numRuns: 2_000 },
  );
});

Deno.test("retryAfterMs() never shortens a wait by what stands beside it", () => {
  fc.assert(
    fc.property(
      fc.nat(10_000_000),
      fc.array(member, { maxLength: 4 }),
      fc.nat(4),
      (seconds, others, position) => {
        const members = others.toSpliced(position, 0, String(seconds));
        const value = members.join(", ");
        const ms = retryAfterMs(headers("retry-after", value), NOW);
        assert(ms !== undefined && ms >= seconds * 1000, `${value}: ${ms}`);
      },
    ),
    { numRuns: 2_000 },
  );
});

Deno.test("contentLength() is a number of bytes, or nothing", () => {
  fc.assert(
    fc.property(fc.array(member, { maxLength: 4 }), (members) => {
      const length = contentLength(
        headers("content-length", members.join(", ")),
      );
      assert(length === undefined || Number.isSafeInteger(length));
      assert(length === undefined || length >= 0);
    }),
    { numRuns: 1_000 },
  );
  const cases = [
    ["10", 10],
    ["10, 10", 10],
    ["10,10 ,10", 10],
    ["10, 11", undefined],
    ["-1", undefined],
    ["1e3", undefined],
    ["9007199254740993", undefined],
    ["", undefined],
  ] as const;
  for (const [value, expected] of cases) {
    assertEquals(contentLength(headers("content-length", value)), expected);
  }
});

Deno.test("contentRange() reads what makes sense only", () => {
  const cases = [
    ["bytes 0-9/10", { startBytes: 0, totalBytes: 10 }],
    ["bytes 5-9/*", { startBytes: 5, totalBytes: undefined }],
    ["bytes */10", { startBytes: undefined, totalBytes: 10 }],
    ["bytes 0-9/10, bytes 0-9/10", { startBytes: 0, totalBytes: 10 }],
    ["bytes 0-9/10, bytes 1-9/10", undefined],
    ["bytes 9-5/10", undefined],
    ["bytes 0-10/10", undefined],
    ["bytes 0-9/99999999999999999999", undefined],
    ["items 0-9/10", undefined],
    ["", undefined],
  ] as const;
  for (const [value, expected] of cases) {
    assertEquals<unknown>(
      contentRange(headers("content-range", value)),
      expected,
      value,
    );
  }
});

Deno.test("retryAfterMs() reads a list of any length", () => {
  const date = "Mon, 05 Jan 2026 08:00:07 GMT";
  for (const member of ["5", date]) {
    const value = Array(300_000).fill(member).join(",");
    const ms = retryAfterMs(headers("retry-after", value), NOW);
    assertEquals(ms, member === "5" ? 5_000 : 7_000);
  }
});
