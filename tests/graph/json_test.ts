import fc from "fast-check";
import { isRawNumber, parseJson } from "../../graph/json.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";

const LOSSLESS = { losslessNumbers: true };

const NUMBERS = [
  "0",
  "-0",
  "1",
  "-1",
  "1.0",
  "1.50",
  "0.1",
  "-0.0",
  "1e3",
  "1E+3",
  "1.5e-7",
  "9007199254740993",
  "-9007199254740993",
  "12345678901234567890",
  "123456789012345",
  "3.14159265358979323846",
  "1e400",
];

for (const number of NUMBERS) {
  Deno.test(`parseJson() keeps ${number} digit for digit`, () => {
    for (
      const text of [
        number,
        `[${number}]`,
        `{"a":${number}}`,
        `[1,${number},2]`,
        `{"a":{"b":[${number}]},"c":"d"}`,
      ]
    ) assertEquals(JSON.stringify(parseJson(text, LOSSLESS)), text);
  });
}

Deno.test("parseJson() keeps any number of any document", () => {
  const number = fc.stringMatching(
    /^-?(0|[1-9]\d{0,25})(\.\d{1,20})?([eE][+-]?\d{1,3})?$/,
  );
  const blank = fc.constantFrom("", " ", "\n  ", "\t");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(blank, number, blank)),
      fc.string(),
      (numbers, key) => {
        const written = numbers.map(([before, each, after]) =>
          `${before}${each}${after}`
        );
        const text = `{${JSON.stringify(key)}:[${written.join(",")}]}`;
        const expected = `{${JSON.stringify(key)}:[${
          numbers.map(([, each]) => each).join(",")
        }]}`;
        assertEquals(JSON.stringify(parseJson(text, LOSSLESS)), expected);
      },
    ),
    { numRuns: 300 },
  );
});

Deno.test("parseJson() gives plain numbers where they are exact", () => {
  const value = parseJson('{"a":1,"b":9007199254740993,"c":1.5}', LOSSLESS);
  assert(
    typeof value === "object" && value !== null && "a" in value && "b" in value,
  );
  assert("c" in value);
  assertEquals([value.a, value.c], [1, 1.5]);
  assert(isRawNumber(value.b));
  assertEquals(value.b.rawJSON, "9007199254740993");
});

Deno.test("parseJson() gives plain numbers without losslessNumbers", () => {
  assertEquals(parseJson("[9007199254740993,1.50]"), [9007199254740992, 1.5]);
  assertEquals(isRawNumber(1), false);
});

Deno.test("parseJson() leaves text that looks like numbers alone", () => {
  const text =
    '{"t":"08:00:05.1234567Z, 12345678901234567890, -0","u":":1.50,"}';
  assertEquals(JSON.stringify(parseJson(text, LOSSLESS)), text);
});

Deno.test("parseJson() skips a byte order mark", () => {
  assertEquals(parseJson('\ufeff{"a":1}'), { a: 1 });
  assertEquals(
    JSON.stringify(parseJson('\ufeff{"a":1.0}', LOSSLESS)),
    '{"a":1.0}',
  );
});

Deno.test("parseJson() refuses what is not JSON", () => {
  for (const text of ["", "{", "<html>", "\ufeff\ufeff1", "[1.50,]"]) {
    assertThrows(() => parseJson(text, LOSSLESS), SyntaxError);
  }
});
