import fc from "fast-check";
import { assertEquals, assertLessOrEqual } from "../../assert.ts";
import {
  describeDistance,
  formatBytes,
  formatCount,
  formatDuration,
  formatFromNow,
  truncate,
  wrap,
} from "../../../cli/text/words.ts";
import { displayWidth } from "../../../cli/text/width.ts";
import { textArbitrary } from "../output/values.ts";

Deno.test("displayWidth() counts columns", () => {
  const widths: [string, number][] = [
    ["", 0],
    ["hello", 5],
    ["é", 1],
    ["e\u0301", 1],
    ["東京", 4],
    ["ﾊﾝ", 2],
    ["ｆｕｌｌ", 8],
    ["한글", 4],
    ["🦕", 2],
    ["\u200bx\ufeff", 1],
    ["…", 1],
    ["𠀋", 2],
  ];
  for (const [text, width] of widths) {
    assertEquals(displayWidth(text), width, text);
  }
});

Deno.test("truncate() never exceeds the room", () => {
  fc.assert(
    fc.property(
      textArbitrary,
      fc.integer({ min: 0, max: 20 }),
      (text, columns) => {
        assertLessOrEqual(displayWidth(truncate(text, columns)), columns);
      },
    ),
    { numRuns: 300 },
  );
  assertEquals(truncate("abcdef", 6), "abcdef");
  assertEquals(truncate("abcdef", 5), "abcd…");
  assertEquals(truncate("東京都", 4), "東…");
  assertEquals(truncate("abc", 1), "…");
  assertEquals(truncate("abc", 0), "");
});

Deno.test("wrap() breaks between words and indents", () => {
  assertEquals(wrap("one two three four", 9), "one two\nthree\nfour");
  assertEquals(wrap("one two three", 9, "  "), "one two\n  three");
  assertEquals(
    wrap("https://example.com/long a", 5),
    "https://example.com/long\na",
  );
  assertEquals(wrap("a\n\nb", 10, "  "), "a\n\n  b");
});

Deno.test("formatDuration() writes a duration for people", () => {
  const words: [number, string][] = [
    [-5, "0 ms"],
    [0.4, "0 ms"],
    [850, "850 ms"],
    [999.6, "1 s"],
    [2_450, "2.5 s"],
    [9_960, "10 s"],
    [45_000, "45 s"],
    [59_600, "1 min"],
    [200_000, "3 min 20 s"],
    [3_599_600, "1 h"],
    [7_500_000, "2 h 5 min"],
    [86_399_999, "1 day"],
    [273_600_000, "3 days 4 h"],
  ];
  for (const [ms, text] of words) assertEquals(formatDuration(ms), text);
});

Deno.test("formatFromNow() never promises more than is left", () => {
  const words: [number, string][] = [
    [0, "now"],
    [-999, "now"],
    [90_000, "in 90 s"],
    [179_999, "in 2 min"],
    [7_200_000, "in 2 h"],
    [172_799_999, "in 47 h"],
    [172_800_000, "in 2 days"],
    [-259_200_000, "3 days ago"],
  ];
  for (const [ms, text] of words) assertEquals(formatFromNow(ms), text);
});

Deno.test("formatCount() groups digits by three", () => {
  assertEquals([0, 999, 1000, 1234567].map(formatCount), [
    "0",
    "999",
    "1,000",
    "1,234,567",
  ]);
});

Deno.test("formatBytes() writes decimal units", () => {
  assertEquals(
    [0, 999, 1000, 1500, 9949, 9960, 999_499, 999_600, 250e6, 5e15].map(
      formatBytes,
    ),
    [
      "0 B",
      "999 B",
      "1.0 kB",
      "1.5 kB",
      "9.9 kB",
      "10 kB",
      "999 kB",
      "1.0 MB",
      "250 MB",
      "5000 TB",
    ],
  );
});

Deno.test("describeDistance() names the two largest units", () => {
  const cases: [number, string][] = [
    [0, "now"],
    [0.9, "now"],
    [-0.9, "now"],
    [1, "in 1 second"],
    [-59, "59 seconds ago"],
    [60, "in 1 minute"],
    [3599, "in 59 minutes 59 seconds"],
    [3600, "in 1 hour"],
    [3661, "in 1 hour 1 minute"],
    [3605, "in 1 hour"],
    [-90_000, "1 day 1 hour ago"],
    [86_400 * 400, "in 400 days"],
  ];
  for (const [seconds, text] of cases) {
    assertEquals(describeDistance(seconds), text);
  }
});
