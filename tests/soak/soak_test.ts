import { assert, assertEquals } from "../assert.ts";
import { cases } from "../effort.ts";
import { reportLines } from "./report.ts";
import { soak } from "./soak.ts";

Deno.test("appgraph leaves nothing, loses nothing and blocks nothing under random faults and kills", async () => {
  const runs = cases(200);
  const report = await soak({ runs, seed: 7, pages: 600 });
  assertEquals(report.problems, [], reportLines(report).join("\n"));
  assert(report.runs >= runs);
});
