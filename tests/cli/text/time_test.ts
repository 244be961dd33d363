import { describeDistance, isoSeconds } from "../../../cli/text/time.ts";
import { assertEquals } from "../../assert.ts";

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

Deno.test("isoSeconds() leaves fractions out", () => {
  assertEquals(isoSeconds(1_735_689_600_999), "2025-01-01T00:00:00Z");
});
