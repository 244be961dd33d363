import fc from "fast-check";
import { assertEquals, assertThrows } from "../../assert.ts";
import { UsageError } from "../../../cli/errors.ts";
import { TerminalText } from "../../../cli/text/terminal_text.ts";
import { hasUnsafeCharacter, textArbitrary } from "../output/values.ts";

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...places.map((place) => place % (bytes.length + 1))]
    .sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) =>
    bytes.subarray(ends[index - 1] ?? 0, end)
  );
}

Deno.test("TerminalText shows the same, and nothing that a terminal obeys, wherever chunks are divided", () => {
  fc.assert(
    fc.property(
      textArbitrary,
      fc.array(fc.nat(), { maxLength: 5 }),
      (part, places) => {
        const text = `${part}\r\nä🦕\x1b]0;t\x07\u009b31m${part}`
          .replaceAll("\0", "");
        const bytes = new TextEncoder().encode(text);
        const whole = new TerminalText();
        const wanted = whole.push(bytes) + whole.end();
        const gate = new TerminalText();
        const shown = cut(bytes, places).map((chunk) => gate.push(chunk))
          .join("") + gate.end();
        assertEquals(shown, wanted);
        assertEquals(hasUnsafeCharacter(shown.replace(/[\n\t]/g, "")), false);
      },
    ),
    { numRuns: 500 },
  );
});

Deno.test("TerminalText shows a CR LF as a line feed, and a lone CR as what it is", () => {
  const gate = new TerminalText();
  assertEquals(gate.push("a\r\nb\r"), "a\nb");
  assertEquals(gate.push("\nc\r"), "\nc");
  assertEquals(gate.push("d\r"), "\\u000dd");
  assertEquals(gate.end(), "\\u000d");
  assertEquals(gate.end(), "");
});

Deno.test("TerminalText refuses binary data, and goes on after it", () => {
  const binary: number[][] = [[0x41, 0x00], [0xff, 0xd8], [0xc3, 0x28], [
    0xed,
    0xa0,
    0x80,
  ]];
  const gate = new TerminalText();
  for (const bytes of binary) {
    const error = assertThrows(
      () => gate.push(new Uint8Array(bytes)),
      UsageError,
      "Cannot show binary data on a terminal",
    );
    assertEquals(error.advice, "Write it to a file: -O FILE");
    assertEquals(gate.push("text"), "text");
  }
  gate.push(new Uint8Array([0xc3]));
  assertThrows(() => gate.end(), UsageError, "Cannot show binary data");
});
