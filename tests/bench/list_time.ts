/**
 * How long `list` takes, against the least that could do the same.
 *
 * @module
 */

import { runtimeEnvironment } from "../program.ts";
import { median } from "./median.ts";
import { type PageServer, startPageServer, TOKEN } from "./page_server.ts";

/** What is measured. */
export interface ListTimeOptions {
  /** Command line of the program, without arguments. */
  readonly program: readonly string[];
  /** Command line of `bare_list.ts`, or of the program compiled from it. */
  readonly bare: readonly string[];
  /** Users in the collection; 100,000 if not given. */
  readonly users?: number;
  /** Runs of each; 7 if not given. */
  readonly rounds?: number;
}

/** Times of whole processes, in milliseconds. */
export interface ListTime {
  readonly program: readonly number[];
  readonly bare: readonly number[];
  /** Median of the program by median of the other. */
  readonly ratio: number;
}

/** Runs both by turns, after one run each that does not count. */
export async function measureListTime(
  { program, bare, users = 100_000, rounds = 7 }: ListTimeOptions,
): Promise<ListTime> {
  await using server = await startPageServer(users);
  const tokenFile = await Deno.makeTempFile({ prefix: "appgraph-bench-" });
  try {
    await Deno.writeTextFile(tokenFile, TOKEN);
    const list = [...program, "list", server.firstPage];
    const loop = [...bare, server.firstPage, tokenFile];
    const times = { program: [] as number[], bare: [] as number[] };
    for (let round = 0; round <= rounds; round++) {
      const pair = [await run(list, server), await run(loop, server)] as const;
      if (round === 0) continue;
      times.program.push(pair[0]);
      times.bare.push(pair[1]);
    }
    return { ...times, ratio: median(times.program) / median(times.bare) };
  } finally {
    await Deno.remove(tokenFile);
  }
}

/** What is written goes nowhere: a reader in this process would slow the server down. */
async function run(
  [file = "", ...args]: readonly string[],
  server: PageServer,
): Promise<number> {
  const before = server.sent;
  const start = performance.now();
  const { code } = await new Deno.Command(file, {
    args,
    env: { ...runtimeEnvironment(), ...server.env },
    clearEnv: true,
    stdin: "null",
    stdout: "null",
    stderr: "inherit",
  }).spawn().status;
  const milliseconds = performance.now() - start;
  const read = server.sent - before;
  if (code !== 0 || read !== server.pages) {
    throw new Error(
      `Cannot measure: exit code ${code}, ${read} of ${server.pages} pages read`,
    );
  }
  return milliseconds;
}
