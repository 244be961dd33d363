/** Runs the program against a fault and checks everything that must hold whatever goes wrong. @module */

import { assert, assertEquals, assertMatch } from "../assert.ts";
import {
  type Emulator,
  type EmulatorOptions,
  type Fault,
  type Service,
  startEmulator,
} from "../emulator/mod.ts";
import { type ProgramResult, runProgram } from "../program.ts";

/** One fault and how the program has to end. */
export interface FaultCase {
  readonly name: string;
  /** Which requests meet the fault; all of them, without end. */
  readonly service: Service;
  readonly fault?: Fault;
  /** Met by the first request alone, in place of the fault. */
  readonly first?: Fault;
  /** Command and options; `get /users` by default. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The program has to give up waiting for an answer. */
  readonly waits?: boolean;
  readonly code: number;
  /** What standard error holds; with code 0 it is empty. */
  readonly stderr?: RegExp;
  /** How many requests reach the service; more than one number where the runtime may repeat one. */
  readonly requests: number | readonly [least: number, most: number];
  /** Files left for the next run to go on from. */
  readonly leaves?: readonly string[];
  /** Further checks. */
  readonly check?: (emulator: Emulator, result: ProgramResult) => void;
}

/** Limits of every run, far from what it needs on a busy machine; a case's own options win. */
const LIMITS = ["--timeout=30s", "--max-time=60s", "--max-retries=0"];

/** Where nothing will come, but a token may have to before. */
const SHORT_LIMITS = ["--timeout=1s", ...LIMITS.slice(1)];

const OLD_CONTENT = "what the last run wrote";

/** Registers the tests of some cases; each has a home and a working folder of its own. */
export function testFaults(
  title: string,
  cases: readonly FaultCase[],
  options: EmulatorOptions = {},
): void {
  Deno.test(title, async (t) => {
    await using emulator = await openEmulator(options);
    for (const one of cases) {
      await t.step(
        `appgraph ends with ${one.code} at ${one.service} for ${one.name}`,
        () => runCase(emulator, one),
      );
    }
  });
}

/** An emulator whose app may read and change users. */
export async function openEmulator(
  options: EmulatorOptions = {},
): Promise<Emulator> {
  const emulator = await startEmulator(options);
  emulator.directory.app.roles = ["User.ReadWrite.All", "Files.ReadWrite.All"];
  return emulator;
}

/**
 * Runs one case.
 *
 * @param prepare Writes what the program reads, into the folder above the one it runs in.
 */
export async function runCase(
  emulator: Emulator,
  one: FaultCase,
  prepare: (root: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const root = await Deno.makeTempDir({ prefix: "appgraph-fault-" });
  const [home, cwd] = [`${root}/home`, `${root}/work`];
  await Deno.mkdir(home);
  await Deno.mkdir(cwd);
  await Deno.writeTextFile(`${cwd}/kept`, OLD_CONTENT);
  await prepare(root);
  emulator.clearFaults();
  emulator.requests.clear();
  if (one.first) emulator.fault(one.first, { service: one.service });
  if (one.fault) {
    emulator.fault(one.fault, { service: one.service, times: Infinity });
  }
  try {
    const result = await runProgram(
      [...one.args ?? ["get", "/users"], ...limitsFor(one), "-O", "kept"],
      { cwd, env: { ...emulator.environment(), HOME: home, ...one.env } },
    );
    assertEquals(result.code, one.code, result.stderr);
    assertEquals(result.stdout, "");
    if (one.code === 0) assertEquals(result.stderr, "");
    else assertMatch(result.stderr, one.stderr ?? /./);
    const sent = emulator.requests.count(one.service);
    const [least, most] = typeof one.requests === "number"
      ? [one.requests, one.requests]
      : one.requests;
    assert(
      least <= sent && sent <= most,
      `${sent} requests, wanted ${least} to ${most}`,
    );
    await checkFiles(cwd, home, one);
    one.check?.(emulator, result);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

function limitsFor({ args = [], waits }: FaultCase): string[] {
  return (waits ? SHORT_LIMITS : LIMITS).filter((limit) =>
    !args.some((given) => given.split("=")[0] === limit.split("=")[0])
  );
}

/**
 * Nothing is half-written: the output is the old one or a whole new one, and no temporary file is
 * left. Uploads keep their place as JSON in the cache folder.
 */
async function checkFiles(
  cwd: string,
  home: string,
  { code, leaves = [] }: FaultCase,
): Promise<void> {
  const names = await Array.fromAsync(Deno.readDir(cwd), ({ name }) => name);
  assertEquals(names.sort(), ["kept", ...leaves]);
  const content = await Deno.readTextFile(`${cwd}/kept`);
  assertEquals(content === OLD_CONTENT, code !== 0, content.slice(0, 200));
  const cached = await namesBelow(home);
  assertEquals(
    cached.filter((name) => !/\.(?:token|lock|json)$/.test(name)),
    [],
  );
}

async function namesBelow(folder: string): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of Deno.readDir(folder)) {
    if (entry.isDirectory) {
      names.push(...await namesBelow(`${folder}/${entry.name}`));
    } else names.push(entry.name);
  }
  return names;
}
