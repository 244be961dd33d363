import { DAY_MS, parseDuration } from "../../../cli/text/duration.ts";
import { assertEquals } from "../../assert.ts";

Deno.test("parseDuration() reads a number and a unit, and seconds without one", () => {
  const cases: [string, number | undefined][] = [
    ["500ms", 500],
    ["30s", 30_000],
    ["30", 30_000],
    ["1.5h", 5_400_000],
    ["0", 0],
    ["90d", 90 * DAY_MS],
    ["36500d", 36_500 * DAY_MS],
    ["36501d", undefined],
    ...["", "s", "-1s", "1w", "1 s", "1.s", ".5s", "1e3", "soon", "1s\n"].map((
      text,
    ): [string, undefined] => [text, undefined]),
  ];
  for (const [text, milliseconds] of cases) {
    assertEquals(parseDuration(text), milliseconds, text);
  }
});
