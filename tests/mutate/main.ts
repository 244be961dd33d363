/**
 * `deno task mutate`: puts small mistakes into the code whose faults would be the worst, one at a time,
 * and counts how many the tests notice. Not in the gate: it takes a quarter of an hour.
 *
 * ```
 * deno task mutate [PART OF A FILE'S NAME]
 * ```
 *
 * @module
 */

import { say } from "../gate/process.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { runMutant, type Verdict, WorkingCopy } from "./run.ts";

/** Files and the tests that are there for them. */
const SUBJECTS: readonly { files: string[]; tests: string[] }[] = [
  {
    files: ["auth/cache/entry.ts", "auth/cache/lookup.ts"],
    tests: [
      "tests/auth/cache/entry_test.ts",
      "tests/auth/cache/lookup_test.ts",
      "tests/auth/cache/garbage_test.ts",
    ],
  },
  {
    files: [
      "graph/retry/loop.ts",
      "graph/retry/rules.ts",
      "graph/retry/budget.ts",
      "graph/headers/retry_after.ts",
    ],
    tests: [
      "tests/graph/headers/retry_after_test.ts",
      "tests/graph/retry/budget_test.ts",
      "tests/graph/retry/loop_test.ts",
      "tests/graph/retry/defaults_test.ts",
    ],
  },
  {
    files: [
      "cli/config/load.ts",
      "cli/config/credential.ts",
      "cli/config/endpoints.ts",
      "cli/config/sources.ts",
      "cli/config/secret_file.ts",
      "cli/config/trust.ts",
    ],
    tests: [
      "tests/cli/config/trust_test.ts",
      "tests/cli/config/kinds_test.ts",
      "tests/cli/config/found_test.ts",
      "tests/cli/config/sources_test.ts",
      "tests/cli/config/load_test.ts",
      "tests/cli/config/credential_test.ts",
      "tests/cli/config/clouds_test.ts",
    ],
  },
];
const WORKERS = 2;

const [wanted = ""] = Deno.args;
await using copies = new AsyncDisposableStack();
const workers = await Promise.all(
  Array.from(
    { length: WORKERS },
    async () => copies.use(await WorkingCopy.make()),
  ),
);
let all = 0;
let allNoticed = 0;
for (const { files, tests } of SUBJECTS) {
  for (const file of files.filter((name) => name.includes(wanted))) {
    await checkTests(file, tests);
    const { noticed, survivors } = await mutateFile(file, tests);
    const total = noticed + survivors.length;
    all += total;
    allNoticed += noticed;
    say(`${file}: ${noticed} of ${total} noticed (${percent(noticed, total)})`);
    for (const { line, was, is } of survivors) {
      say(`  ${file}:${line}  ${was || "(nothing)"}  →  ${is || "(nothing)"}`);
    }
  }
}
say(`Score: ${allNoticed} of ${all} (${percent(allNoticed, all)})`);

/** Tests that fail by themselves would notice everything. */
async function checkTests(
  file: string,
  tests: readonly string[],
): Promise<void> {
  const [copy] = workers;
  const source = await Deno.readTextFile(`${copy?.path}/${file}`);
  if (!copy || await runMutant(copy, { file, source, tests }) !== "survived") {
    throw new Error(`The tests of ${file} fail without any mistake in it`);
  }
}

async function mutateFile(
  file: string,
  tests: readonly string[],
): Promise<{ noticed: number; survivors: Mutant[] }> {
  const source = await Deno.readTextFile(
    new URL(`../../${file}`, import.meta.url),
  );
  const queue = mutantsOf(source);
  const survivors: Mutant[] = [];
  const counts: Record<Verdict, number> = {
    noticed: 0,
    survived: 0,
    invalid: 0,
  };
  await Promise.all(workers.map(async (copy) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const verdict = await runMutant(copy, { file, tests, ...next });
      counts[verdict]++;
      if (verdict === "survived") survivors.push(next);
    }
    await copy.write(file, source);
  }));
  survivors.sort((a, b) => a.line - b.line);
  return { noticed: counts.noticed, survivors };
}

function percent(part: number, whole: number): string {
  return `${(100 * part / Math.max(whole, 1)).toFixed(1)} %`;
}
