import { assertEquals, assertGreaterOrEqual } from "../../assert.ts";
import { countResolved, listSampledPaths } from "./count.ts";

Deno.test("PathResult resolves at least 99 % of all GET paths of up to three segments", async (t) => {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const { all, sample, csdl } = await listSampledPaths(3000, seed);
  const { total, resolved, wrong } = await countResolved(
    [...all, ...sample],
    csdl,
  );
  const share = resolved / total;
  const name =
    `${resolved} of ${total} (${all.length} of up to three segments, the others of four, seed ${seed})`;
  await t.step(name, () => {
    assertGreaterOrEqual(share, 0.99, wrong.slice(0, 20).join("\n"));
  });
});

Deno.test("countResolved() finds the paths that are typed wrongly", async () => {
  const { csdl } = await listSampledPaths(0, 0);
  const user = { name: "microsoft.graph.user", collection: true };
  const count = await countResolved([
    { path: "/users", leadsTo: user },
    { path: "/groups", leadsTo: user },
    { path: "/nonsense", leadsTo: user },
  ], csdl);
  assertEquals(count, {
    total: 3,
    resolved: 1,
    wrong: ["/groups", "/nonsense"],
  });
});
