import { assert, assertEquals } from "../assert.ts";
import { reportLines } from "./report.ts";
import { soak } from "./soak.ts";

Deno.test("appgraph leaves nothing, loses nothing and blocks nothing under random faults and kills for half a minute", async () => {
  const report = await soak({ durationMs: 28_000, seed: 7, pages: 1_000 });
  assertEquals(report.problems, [], reportLines(report).join("\n"));
  assert(report.runs > 20);
});
