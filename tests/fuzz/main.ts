/**
 * `deno task fuzz`: at least 100,000 cases for everything that reads the outside.
 *
 * ```
 * deno task fuzz [--cases=N] [--seconds=N] [--seed=N] [WORDS OF A TARGET'S NAME]
 * ```
 * `--seconds` bounds each target. The seed is printed; with it a run can be repeated.
 *
 * @module
 */

// @ts-types="../../cli/command_line/std_parse_args.d.ts"
import { parseArgs } from "@std/cli/parse-args";
import { TestFolder } from "../auth/certificates.ts";
import { say } from "../gate/process.ts";
import { fuzz } from "./target.ts";
import { allTargets } from "./targets.ts";

const DEFAULT_CASES = 100_000;

const options = parseArgs(Deno.args, {
  string: ["cases", "seconds", "seed", "_"],
  boolean: [],
  collect: [],
});
const seed = readNumber("seed") ?? Date.now() % 2 ** 31;
const wanted = options._.join(" ").toLowerCase();
const seconds = readNumber("seconds");

await using folder = new TestFolder();
say(`Seed ${seed}`);
let failures = 0;
let total = 0;
for (const target of await allTargets(folder)) {
  if (!target.name.toLowerCase().includes(wanted)) continue;
  const cases = readNumber("cases") ?? target.cases ?? DEFAULT_CASES;
  const limits = {
    cases,
    seed,
    ...(seconds !== undefined && { timeLimitMs: seconds * 1000 }),
  };
  const result = await fuzz(target, limits);
  total += result.cases;
  say(
    `${
      result.failure ? "FAILED" : "ok"
    }  ${target.name}: ${result.cases} cases in ${
      (result.milliseconds / 1000).toFixed(1)
    } s`,
  );
  if (result.failure === undefined) continue;
  failures++;
  say(result.failure);
}
say(`${total} cases, ${failures} failures, seed ${seed}`);
if (failures > 0) Deno.exitCode = 1;

function readNumber(name: string): number | undefined {
  const text: unknown = options[name];
  return typeof text === "string" ? Number(text) : undefined;
}
