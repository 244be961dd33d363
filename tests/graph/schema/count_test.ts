import { assertEquals, assertGreaterOrEqual } from "../../assert.ts";
import { cases } from "../../effort.ts";
import { countResolved, listSampledPaths } from "./count.ts";

const USER = { name: "microsoft.graph.user", collection: true };

/** Wrong on purpose; the type checker has to find them among all the others. */
const WRONG = [
  { path: "/groups", leadsTo: USER },
  { path: "/nonsense", leadsTo: USER },
];

Deno.test("PathResult resolves at least 99 % of all GET paths of up to three segments, and countResolved() finds the wrong ones", async (t) => {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const { all, sample, csdl } = await listSampledPaths(cases(3_000), seed);
  // Together, because most of the time goes into reading the types.
  const count = await countResolved([...WRONG, ...all, ...sample], csdl);
  assertEquals(count.wrong.slice(0, 2), ["/groups", "/nonsense"]);
  assertEquals(count.resolved, count.total - count.wrong.length);
  const total = count.total - WRONG.length;
  const wrong = count.wrong.slice(WRONG.length);
  const share = (total - wrong.length) / total;
  const name = `${
    total - wrong.length
  } of ${total} (${all.length} of up to three segments, the others of four, seed ${seed})`;
  await t.step(name, () => {
    assertGreaterOrEqual(share, 0.99, wrong.slice(0, 20).join("\n"));
  });
});
