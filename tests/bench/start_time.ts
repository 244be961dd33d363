/**
 * How long the main job takes with a warm cache, against the least that could do the same.
 *
 * @module
 */

import { PROXIED_HOST } from "../emulator/certificates.ts";
import { median } from "./median.ts";
import { startPageServer, TOKEN } from "./page_server.ts";
import { startSlowProxy } from "./slow_proxy.ts";

/** What is measured. */
export interface StartTimeOptions {
  /** Path of the program. */
  readonly program: string;
  /** Path of the program compiled from `bare_app.ts`. */
  readonly bare: string;
  /** Path of the program compiled from `seeded_app.ts`. */
  readonly seeded: string;
  /** Runs of each. */
  readonly rounds: number;
  /** Milliseconds that a proxy takes to open a tunnel; no proxy if not given. */
  readonly proxyDelayMs?: number;
}

/** Times of whole processes, in milliseconds. */
export interface StartTime {
  readonly program: number;
  readonly bare: number;
  readonly seeded: number;
  /** Median of the program by median of the other. */
  readonly ratio: number;
}

const WARM_UP_ROUNDS = 3;

/** Runs all three by turns. */
export async function measureStartTime(
  { program, bare, seeded, rounds, proxyDelayMs }: StartTimeOptions,
): Promise<StartTime> {
  // An answer as long as a registration.
  await using server = await startPageServer(5);
  const folder = await Deno.makeTempDir({ prefix: "appgraph-bench-" });
  using proxy = proxyDelayMs === undefined
    ? undefined
    : startSlowProxy(proxyDelayMs);
  try {
    // What runs on this machine is never asked through a proxy; this one knows no other host.
    const through = (url: string) =>
      proxy ? url.replace("//127.0.0.1:", `//${PROXIED_HOST}:`) : url;
    const variables = {
      ...server.env,
      HOME: folder,
      APPGRAPH_GRAPH_URL: through(server.env["APPGRAPH_GRAPH_URL"] ?? ""),
    };
    const env = proxy
      ? { ...variables, HTTPS_PROXY: proxy.url, NO_PROXY: "" }
      : variables;
    await output(program, ["token"], variables);
    const tokenFile = `${folder}/token`;
    await Deno.writeTextFile(tokenFile, TOKEN);
    const bareArguments = [through(server.firstPage), tokenFile];
    const runs: readonly (readonly [file: string, args: readonly string[]])[] =
      [[program, []], [bare, bareArguments], [seeded, bareArguments]];
    const times = runs.map((): number[] => []);
    for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
      for (const [index, [file, args]] of runs.entries()) {
        const milliseconds = await time(() => output(file, args, env));
        if (round >= 0) times[index]?.push(milliseconds);
      }
    }
    const [programMs = NaN, bareMs = NaN, seededMs = NaN] = times.map(median);
    return {
      program: programMs,
      bare: bareMs,
      seeded: seededMs,
      ratio: programMs / bareMs,
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function time(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

async function output(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { code, stdout, stderr } = await new Deno.Command(file, {
    args: [...args],
    env: { ...env },
    clearEnv: true,
    stdin: "null",
  }).output();
  if (code === 0) return new TextDecoder().decode(stdout);
  throw new Error(
    `Cannot measure: exit code ${code}\n${new TextDecoder().decode(stderr)}`,
  );
}
