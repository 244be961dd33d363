/** Many processes, random faults and kills; nothing may be left, lost, stuck or wrong. @module */

import {
  type Emulator,
  type Fault,
  faults,
  startEmulator,
} from "../emulator/mod.ts";
import { seededRandom } from "../emulator/fault_plan.ts";
import { startProgram } from "../program.ts";
import { Bench, type Job, makeJobs } from "./jobs.ts";
import { watchMemory } from "./memory.ts";
import { type SoakReport, Tally } from "./report.ts";

/** How a soak is limited. */
export interface SoakOptions {
  /** Ends after this time; none is begun then. */
  readonly durationMs?: number;
  /** Ends after so many runs. */
  readonly runs?: number;
  readonly seed: number;
  /** Pages of the listing whose memory is watched. */
  readonly pages: number;
  /** Called now and then with the number of runs so far. */
  readonly onProgress?: (runs: number) => void;
}

const WORKERS = 4;
const USERS = 90;
/** Part of the runs that are killed, at a random moment of the first half second. */
const KILLED = 0.25;
const KILL_WITHIN_MS = 500;
const SIGNALS = ["SIGTERM", "SIGINT", "SIGKILL"] as const;
const SIGNAL_CODES = { SIGTERM: 143, SIGINT: 130, SIGKILL: 137 } as const;
const LIMITS = ["--timeout=500ms", "--max-time=8s", "--max-retries=2"];
/** Longest run: its time budget and the start of a process on a busy machine. */
const LONGEST_RUN_MS = 20_000;
/** V8 puts off collecting in a short run; what leaks shows in a long one. */
const LARGEST_GROWTH = 1.5;

/** Done; unusable answer; refused twice; try again later. */
const USUAL_CODES = [0, 1, 4, 75];

const FAULTS: readonly (readonly [probability: number, fault: Fault])[] = [
  [0.02, faults.dropRequest()],
  [0.02, faults.loseAnswer()],
  [0.03, faults.cutBody(20)],
  [0.01, faults.stallBody(20)],
  [0.05, faults.throttled("0.05")],
  [0.02, faults.html(502)],
  [0.01, faults.truncatedGzip()],
  [0.01, faults.brokenJson()],
  [0.02, faults.unauthorized()],
  [0.15, faults.delay(60)],
];

/** Runs a soak. */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const { durationMs = Infinity, runs = Infinity } = options;
  const startedAt = performance.now();
  await using emulator = await startEmulator({ users: USERS });
  emulator.directory.app.roles = ["User.Read.All", "Files.ReadWrite.All"];
  const content = new Uint8Array(400_000).map((_, index) => index % 251);
  emulator.storage.put("drives/b/file", content);
  const root = await Deno.makeTempDir({ prefix: "appgraph-soak-" });
  const run = new Run(emulator, root, options.seed);
  const jobs = makeJobs({
    users: USERS,
    objectId: emulator.directory.app.objectId,
    content,
  });
  try {
    run.planFaults();
    const [memory] = await Promise.all([
      watchMemory(options.pages, durationMs),
      ...Array.from({ length: WORKERS }, async (_, index) => {
        const bench = await run.makeBench(`worker-${index}`);
        while (
          run.runs < runs && performance.now() - startedAt < durationMs
        ) {
          await run.one(bench, run.pick(jobs));
          if (run.runs % 100 === 0) options.onProgress?.(run.runs);
        }
      }),
    ]);
    emulator.clearFaults();
    await run.checkLeftovers(jobs);
    if (!(memory.late < memory.early * LARGEST_GROWTH)) {
      run.problems.push(
        `Memory grew from ${memory.early} to ${memory.late} MiB`,
      );
    }
    return {
      seed: options.seed,
      seconds: (performance.now() - startedAt) / 1000,
      runs: run.runs,
      requests: emulator.requests.count(),
      commands: run.commands,
      codes: run.codes,
      kills: run.kills,
      memory,
      problems: run.problems,
    };
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

/** One soak under way. */
class Run {
  readonly commands = new Tally();
  readonly codes = new Tally();
  readonly kills = new Tally();
  readonly problems: string[] = [];
  runs = 0;
  readonly #emulator: Emulator;
  readonly #root: string;
  readonly #home: string;
  readonly #seed: number;
  readonly #random: () => number;

  constructor(emulator: Emulator, root: string, seed: number) {
    this.#emulator = emulator;
    this.#root = root;
    this.#home = `${root}/home`;
    this.#seed = seed;
    this.#random = seededRandom(seed);
    Deno.mkdirSync(this.#home);
  }

  planFaults(): void {
    FAULTS.forEach(([probability, fault], index) => {
      for (const service of ["token", "graph"] as const) {
        const rule = { service, probability, seed: this.#seed + index };
        this.#emulator.fault(fault, rule);
      }
    });
  }

  async makeBench(name: string): Promise<Bench> {
    const folder = `${this.#root}/${name}`;
    await Deno.mkdir(folder);
    const line = `GET /users/${this.#emulator.users.at(0)?.id}\n`;
    await Deno.writeTextFile(`${folder}/requests`, line.repeat(45));
    return new Bench(folder);
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.#random() * values.length)]!;
  }

  /** Runs a job, perhaps kills it, and checks what it left. */
  async one(bench: Bench, job: Job): Promise<void> {
    this.runs++;
    this.commands.add(job.name);
    const signal = this.#random() < KILLED ? this.pick(SIGNALS) : undefined;
    const args = job.args[0] === "cache" ? job.args : [...job.args, ...LIMITS];
    const startedAt = performance.now();
    const env = { ...this.#emulator.environment(), HOME: this.#home };
    const child = startProgram(args, { env, cwd: bench.folder });
    const output = child.output();
    const timer = signal && setTimeout(
      () => killIfRunning(child, signal),
      this.#random() * KILL_WITHIN_MS,
    );
    const { code, stdout, stderr } = await output.finally(() =>
      clearTimeout(timer)
    );
    if (signal && code === SIGNAL_CODES[signal]) this.kills.add(signal);
    this.codes.add(String(code));
    const decoder = new TextDecoder();
    const said = decoder.decode(stderr);
    try {
      const allowed = [
        ...USUAL_CODES,
        ...job.codes ?? [],
        ...signal ? [SIGNAL_CODES[signal]] : [],
      ];
      if (!allowed.includes(code)) throw new Error("wrong exit code");
      if (/Unexpected failure|\n\s+at /.test(said)) throw new Error("a crash");
      if (code === 1 && !/^appgraph: Cannot use /m.test(said)) {
        throw new Error("an exit code without its reason");
      }
      if (performance.now() - startedAt > LONGEST_RUN_MS) {
        throw new Error("too long");
      }
      const written = decoder.decode(stdout);
      job.check?.({ code, stdout: written }, bench);
      checkTemporaryFiles(bench.folder, code === SIGNAL_CODES.SIGKILL);
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      this.problems.push(
        `${job.name}: ${what}; exit code ${code}, ${signal ?? "not killed"}: ${
          said.slice(0, 500)
        }`,
      );
    }
  }

  /** Without faults every job works at once, and the cache folder holds nothing but tokens and locks. */
  async checkLeftovers(jobs: readonly Job[]): Promise<void> {
    const bench = await this.makeBench("last");
    for (const job of jobs) {
      const child = startProgram(job.args, {
        env: { ...this.#emulator.environment(), HOME: this.#home },
        cwd: bench.folder,
      });
      const { code } = await child.output();
      if (code !== 0 && !job.codes?.includes(code)) {
        this.problems.push(`${job.name} after the soak: exit code ${code}`);
      }
    }
    for (const name of namesBelow(this.#home)) {
      if (!/\.(?:token|lock|json)$/.test(name)) {
        this.problems.push(`Left in the cache folder: ${name}`);
      }
    }
  }
}

function killIfRunning(child: Deno.ChildProcess, signal: Deno.Signal): void {
  try {
    child.kill(signal);
  } catch (error) {
    // It ended by itself a moment ago.
    if (!(error instanceof TypeError)) throw error;
  }
}

/** A run that could tidy up has done so; after one that could not, this does. */
function checkTemporaryFiles(folder: string, wasKilled: boolean): void {
  const left = namesBelow(folder).filter((name) => /\.tmp$/.test(name));
  for (const name of left) Deno.removeSync(`${folder}/${name}`);
  if (left.length > 0 && !wasKilled) throw new Error(`left ${left.join()}`);
}

function namesBelow(folder: string): string[] {
  return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) =>
    isDirectory
      ? namesBelow(`${folder}/${name}`).map((inner) => `${name}/${inner}`)
      : [name]
  );
}
