import { isoSeconds } from "../../../cli/text/time.ts";
import { assertEquals } from "../../assert.ts";

Deno.test("isoSeconds() leaves fractions out", () => {
  assertEquals(isoSeconds(1_735_689_600_999), "2025-01-01T00:00:00Z");
});
