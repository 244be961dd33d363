import { TestFolder } from "../auth/certificates.ts";
import { fail } from "../assert.ts";
import { cases } from "../effort.ts";
import { fuzz } from "./target.ts";
import { allTargets } from "./targets.ts";

// Fixed, so that the gate does not fail by chance; deno task fuzz takes another with each run.
const SEED = 20_300_615;
const CASES = 1_000;

Deno.test("everything that reads the outside bears what its grammar makes", async (t) => {
  await using folder = new TestFolder();
  for (const target of await allTargets(folder)) {
    await t.step(target.name, async () => {
      const { failure } = await fuzz(target, {
        cases: cases(target.testCases ?? CASES),
        seed: SEED,
      });
      if (failure !== undefined) fail(failure);
    });
  }
});
