import { assertEquals } from "../../assert.ts";
import { formatDocument } from "../../../cli/output/document.ts";
import { rawJson } from "./values.ts";

Deno.test("formatDocument() indents by two spaces and ends with a line feed", () => {
  assertEquals(formatDocument({ a: [1] }), '{\n  "a": [\n    1\n  ]\n}\n');
  assertEquals(formatDocument(undefined), "null\n");
});

Deno.test("formatDocument() writes numbers digit for digit", () => {
  assertEquals(
    formatDocument({ n: rawJson("1234567890123456789012") }),
    '{\n  "n": 1234567890123456789012\n}\n',
  );
});
