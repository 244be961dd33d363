import { isRecord } from "../../../cli/text/record.ts";
import { parseJson } from "../../../graph/mod.ts";
import { assertEquals } from "../../assert.ts";

Deno.test("isRecord() takes objects alone: no list, no null, no number that is kept digit for digit", () => {
  const number = parseJson("12345678901234567890", { losslessNumbers: true });
  assertEquals(typeof number, "object");
  assertEquals([{}, { a: 1 }].map(isRecord), [true, true]);
  assertEquals(
    [[], null, undefined, "a", 1, number].map(isRecord),
    [false, false, false, false, false, false],
  );
});
