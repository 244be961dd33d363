/**
 * `deno task soak`: mixed commands in many processes, with random faults and kills, for an hour.
 *
 * ```
 * deno task soak [SECONDS] [SEED]
 * ```
 *
 * @module
 */

import { say } from "../gate/process.ts";
import { reportLines } from "./report.ts";
import { soak } from "./soak.ts";

const HOUR_SECONDS = 3_600;

const [seconds = HOUR_SECONDS, seed = Date.now() % 2 ** 31] = Deno.args.map(
  Number,
);
say(`Seed ${seed}`);
const report = await soak({
  durationMs: seconds * 1000,
  seed,
  pages: Math.max(2_000, seconds * 40),
  onProgress: (runs) => {
    if (runs % 1_000 === 0) say(`${runs} runs`);
  },
});
for (const line of reportLines(report)) say(line);
if (report.problems.length > 0) Deno.exitCode = 1;
