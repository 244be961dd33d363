import fc from "fast-check";
import { assertEquals } from "../../assert.ts";
import {
  escapeControls,
  sanitize,
  sanitizeCell,
} from "../../../cli/text/sanitize.ts";
import { hasUnsafeCharacter, textArbitrary } from "../output/values.ts";

Deno.test("sanitize() leaves one line without control characters", () => {
  fc.assert(
    fc.property(textArbitrary, (text) => {
      assertEquals(hasUnsafeCharacter(sanitize(text)), false);
    }),
    { numRuns: 300 },
  );
});

Deno.test("sanitize() turns line breaks into a space and keeps everything else", () => {
  assertEquals(
    sanitize("  Zugriff\r\n\tverweigert: „x“\u202e \x1b[1m🦕\n"),
    "Zugriff verweigert: „x“ [1m🦕",
  );
});

Deno.test("sanitizeCell() shows that something was there", () => {
  fc.assert(
    fc.property(textArbitrary, (text) => {
      assertEquals(hasUnsafeCharacter(sanitizeCell(text)), false);
    }),
    { numRuns: 300 },
  );
  assertEquals(sanitizeCell("a\r\nb\x1bc"), "a b\\u001bc");
});

Deno.test("escapeControls() keeps line feeds, tabs, and joiners within words and emoji", () => {
  const shown: [string, string][] = [
    ["a\tb\nc\rd\u009b\n", "a\tb\nc\\u000dd\\u009b\n"],
    ["\u200f\u061c\u2066x\u2069", "\\u200f\\u061c\\u2066x\\u2069"],
    ["\ufeffa\u200bb\u2060", "\\ufeffa\\u200bb\\u2060"],
    ["می\u200cخواهم 👩\u200d💻", "می\u200cخواهم 👩\u200d💻"],
  ];
  for (const [text, wanted] of shown) {
    assertEquals(escapeControls(text), wanted);
  }
});

Deno.test("escapeControls() changes the text of JSON, never its meaning", () => {
  fc.assert(
    fc.property(fc.jsonValue(), textArbitrary, (value, text) => {
      const json = JSON.stringify({ value, [text]: text }, null, 2);
      const escaped = escapeControls(json);
      assertEquals(hasUnsafeCharacter(escaped.replaceAll("\n", "")), false);
      assertEquals(
        JSON.stringify(JSON.parse(escaped)),
        JSON.stringify(JSON.parse(json)),
      );
    }),
    { numRuns: 200 },
  );
  assertEquals(escapeControls('"\u009b\u202e"'), '"\\u009b\\u202e"');
});
