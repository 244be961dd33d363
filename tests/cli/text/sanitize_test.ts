import fc from "fast-check";
import { assertEquals } from "../../assert.ts";
import {
  escapeJson,
  sanitize,
  sanitizeCell,
  sanitizeLines,
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

Deno.test("sanitizeCell() shows that something was removed", () => {
  fc.assert(
    fc.property(textArbitrary, (text) => {
      assertEquals(hasUnsafeCharacter(sanitizeCell(text)), false);
    }),
    { numRuns: 300 },
  );
  assertEquals(sanitizeCell("a\r\nb\x1bc"), "a b\ufffdc");
});

Deno.test("sanitizeLines() keeps line feeds and tabs", () => {
  assertEquals(sanitizeLines("a\tb\nc\rd\u009b\n"), "a\tb\nc\ufffdd\ufffd\n");
});

Deno.test("escapeJson() changes the text of JSON, never its meaning", () => {
  fc.assert(
    fc.property(fc.jsonValue(), textArbitrary, (value, text) => {
      const json = JSON.stringify({ value, [text]: text }, null, 2);
      const escaped = escapeJson(json);
      assertEquals(hasUnsafeCharacter(escaped.replaceAll("\n", "")), false);
      assertEquals(
        JSON.stringify(JSON.parse(escaped)),
        JSON.stringify(JSON.parse(json)),
      );
    }),
    { numRuns: 200 },
  );
  assertEquals(escapeJson('"\u009b\u202e"'), '"\\u009b\\u202e"');
});
