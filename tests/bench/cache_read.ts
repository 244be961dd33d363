/**
 * What it costs to read a token from the encrypted cache instead of a plain one: the first look of a
 * process that does nothing else, and whole runs of the program.
 *
 * @module
 */

import { fromFileUrl } from "../paths.ts";
import { runtimeEnvironment } from "../program.ts";
import {
  CLIENT_ID,
  type Form,
  FORMS,
  openEntry,
  TENANT,
  TOKEN,
} from "./cache_reader.ts";
import { median } from "./median.ts";

/** What is measured. */
export interface CacheReadOptions {
  /** Command line of the program, without arguments. */
  readonly program: readonly string[];
  /** Whole runs of each kind; 15 if not given. */
  readonly rounds?: number;
}

/** Medians in milliseconds. */
export interface CacheReadTime {
  readonly encrypted: number;
  readonly plain: number;
  /** What encryption adds. */
  readonly difference: number;
}

/** The same, measured in two ways. */
export interface CacheRead {
  /** The first look into the cache of a process: deriving the key, reading, decrypting. */
  readonly firstLook: CacheReadTime;
  /** `appgraph token`, which finds its token in the cache and asks nobody. */
  readonly wholeProcess: CacheReadTime;
}

const READER = fromFileUrl(new URL("./cache_reader.ts", import.meta.url));

/** Reads both by turns, after one time each that does not count. */
export async function measureCacheRead(
  { program, rounds = 15 }: CacheReadOptions,
): Promise<CacheRead> {
  const folder = await Deno.makeTempDir({ prefix: "appgraph-bench-" });
  try {
    for (const form of ["encrypted", "plain"] as const) {
      const entry = await openEntry(folder, form);
      const receivedAt = Date.now();
      const expiresAt = receivedAt + 86_400_000;
      await entry.keep({ token: TOKEN, receivedAt, expiresAt });
    }
    return {
      firstLook: await compare(rounds, (form) => lookFirst(folder, form)),
      wholeProcess: await compare(
        rounds,
        (form) => runProgram(program, folder, form),
      ),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function compare(
  rounds: number,
  measure: (form: Form) => Promise<number>,
): Promise<CacheReadTime> {
  const times: Record<Form, number[]> = { encrypted: [], plain: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const form of ["encrypted", "plain"] as const) {
      const milliseconds = await measure(form);
      if (round > 0) times[form].push(milliseconds);
    }
  }
  return {
    encrypted: median(times.encrypted),
    plain: median(times.plain),
    // Of pairs, because a busy machine slows both of a pair alike.
    difference: median(
      times.encrypted.map((time, index) => time - (times.plain[index] ?? NaN)),
    ),
  };
}

async function lookFirst(folder: string, form: Form): Promise<number> {
  const { code, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "-q", "--no-check", READER, folder, form],
    stderr: "inherit",
  }).output();
  if (code !== 0) throw new Error(`Cannot measure: exit code ${code}`);
  return Number(new TextDecoder().decode(stdout));
}

async function runProgram(
  [file = "", ...before]: readonly string[],
  folder: string,
  form: Form,
): Promise<number> {
  const start = performance.now();
  const { code, stdout } = await new Deno.Command(file, {
    args: [...before, "token"],
    env: {
      ...runtimeEnvironment(),
      ...FORMS[form].env,
      AZURE_TENANT_ID: TENANT,
      AZURE_CLIENT_ID: CLIENT_ID,
      APPGRAPH_CACHE_DIR: folder,
    },
    clearEnv: true,
    cwd: folder,
    stdin: "null",
    stderr: "inherit",
  }).output();
  const milliseconds = performance.now() - start;
  if (code !== 0 || new TextDecoder().decode(stdout) !== `${TOKEN}\n`) {
    throw new Error(
      `Cannot measure: exit code ${code} with the ${form} cache`,
    );
  }
  return milliseconds;
}
