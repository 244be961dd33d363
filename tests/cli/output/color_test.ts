import fc from "fast-check";
import { assertEquals } from "../../assert.ts";
import { colorJson } from "../../../cli/output/color.ts";
import { textArbitrary } from "./values.ts";

Deno.test("colorJson() colours keys, strings, numbers and literals", () => {
  assertEquals(
    colorJson('{"a\\"": "b: 1 true", "n":-1.5e+3,"l":[true, null]}'),
    '{\x1b[1;34m"a\\""\x1b[0m: \x1b[32m"b: 1 true"\x1b[0m, ' +
      '\x1b[1;34m"n"\x1b[0m:\x1b[36m-1.5e+3\x1b[0m,' +
      '\x1b[1;34m"l"\x1b[0m:[\x1b[33mtrue\x1b[0m, \x1b[33mnull\x1b[0m]}',
  );
});

Deno.test("colorJson() only adds escape sequences", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      textArbitrary,
      fc.constantFrom(0, 2),
      (value, text, indent) => {
        const json = JSON.stringify({ [text]: [value, text] }, null, indent);
        // deno-lint-ignore no-control-regex -- these are the sequences that it adds
        assertEquals(colorJson(json).replace(/\x1b\[[\d;]*m/g, ""), json);
      },
    ),
    { numRuns: 200 },
  );
});

Deno.test("colorJson() manages a string of many megabytes", () => {
  const json = JSON.stringify('\\"x'.repeat(1_000_000));
  assertEquals(colorJson(json).length, json.length + 9);
});
