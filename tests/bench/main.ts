/**
 * `deno task bench`: whole processes by turns, ratios of medians, beside the targets. An argument is
 * the number of runs of each.
 *
 * @module
 */

import { measureBatchSpeed } from "./batch_speed.ts";
import { measureCacheRead } from "./cache_read.ts";
import { measureListMemory } from "./list_memory.ts";
import { measureListTime } from "./list_time.ts";
import { median } from "./median.ts";
import { measurePeers } from "./peers.ts";
import { compilePrograms } from "./programs.ts";
import { measureStartTime } from "./start_time.ts";

const ROUNDS = Number(Deno.args[0] ?? 20);
const PROXY_DELAY_MS = 30;

await using programs = await compilePrograms();
const { appgraph, bareApp, seededApp, bareList } = programs;

for (const proxyDelayMs of [undefined, PROXY_DELAY_MS]) {
  const start = await measureStartTime({
    program: appgraph,
    bare: bareApp,
    seeded: seededApp,
    rounds: ROUNDS,
    ...(proxyDelayMs !== undefined && { proxyDelayMs }),
  });
  const title = proxyDelayMs === undefined
    ? "Main job, warm cache"
    : `The same behind a proxy of ${proxyDelayMs} ms`;
  say(title, start, "ms", proxyDelayMs === undefined ? 1.05 : 0.85);
  const best = start.seeded / start.bare;
  write(
    `  at best, without any work of its own: ${start.seeded.toFixed(1)} ms = ${
      best.toFixed(3)
    }`,
  );
}

const peers = await measurePeers({ program: appgraph, rounds: ROUNDS });
for (const { name, milliseconds } of peers) {
  write(`Main job by ${name}: ${milliseconds.toFixed(1)} ms`);
}

const { wholeProcess: cache } = await measureCacheRead({
  program: [appgraph],
  rounds: ROUNDS,
});
write(
  `A token from the encrypted cache, and from a plain one: ${
    cache.encrypted.toFixed(1)
  } ms by ${cache.plain.toFixed(1)} ms, ${
    cache.difference.toFixed(1)
  } ms more (target at most 5)`,
);

const list = await measureListTime({ program: [appgraph], bare: [bareList] });
say("list of 100,000 users", medians(list), "ms", 1.15);

const { batch, single } = await measureBatchSpeed({ program: [appgraph] });
say(
  "A request in a batch of 10,000, and one after another, at 20 ms",
  { program: batch, bare: single, ratio: batch / single },
  "ms",
  1 / 8,
);

if (Deno.build.os === "linux") {
  const memory = await measureListMemory({ program: [appgraph] });
  const { fewerKib, moreKib, ratio } = memory;
  const measured = { program: moreKib / 1024, bare: fewerKib / 1024, ratio };
  say("Peak memory of list, 1,000,000 by 300,000", measured, "MiB", 1.15);
}

function medians(
  { program, bare, ratio }: Awaited<ReturnType<typeof measureListTime>>,
): Measured {
  return { program: median(program), bare: median(bare), ratio };
}

interface Measured {
  readonly program: number;
  readonly bare: number;
  readonly ratio: number;
}

function say(
  title: string,
  { program, bare, ratio }: Measured,
  unit: string,
  target: number,
): void {
  write(
    `${title}: ${program.toFixed(1)} ${unit} by ${bare.toFixed(1)} ${unit} = ${
      ratio.toFixed(3)
    } (target at most ${target})`,
  );
}

function write(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${line}\n`));
}
