/**
 * Runs the program as a process: as the compiled file when `APPGRAPH_TEST_BINARY` names one, as the
 * gate does, or else from source with its permission set. The tests are the same for both.
 *
 * @module
 */

import { fromFileUrl } from "./paths.ts";
import { checkWritten, knownSecrets } from "./secret_search.ts";
import { FolderWatch } from "./written_files.ts";

export { PROGRAM_OS } from "./program_os.ts";

const MAIN = fromFileUrl(new URL("../main.ts", import.meta.url));
const CONFIG = fromFileUrl(new URL("../deno.json", import.meta.url));
const BINARY = Deno.env.get("APPGRAPH_TEST_BINARY");
const COVERAGE_FOLDER = Deno.env.get("DENO_COVERAGE_DIR");

// A program of a test that hangs must not hang the suite.
const LIMIT_MS = 120_000;

/** How the program is started. */
export interface ProgramOptions {
  /** The whole environment: nothing is inherited. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder it runs in; an empty one by default, so that no `.env` is found. */
  readonly cwd?: string;
  /** What it reads from standard input; nothing by default. */
  readonly stdin?: string | Uint8Array | undefined;
  /** Ends the program. */
  readonly signal?: AbortSignal;
}

/** How the program ended. */
export interface ProgramResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly stdoutBytes: Uint8Array;
}

/** The command line that starts the program, without its arguments. */
export function programCommand(): readonly [file: string, ...args: string[]] {
  if (BINARY) return [BINARY];
  return [
    Deno.execPath(),
    "run",
    "--quiet",
    "--no-prompt",
    "--frozen",
    `--config=${CONFIG}`,
    "--permission-set=appgraph",
    MAIN,
  ];
}

/** Variables that the runtime itself needs: for Windows's sockets, and when the program runs from source. */
export function runtimeEnvironment(): Record<string, string> {
  const root = Deno.build.os === "windows"
    ? Deno.env.get("SystemRoot")
    : undefined;
  const system: Record<string, string> = root === undefined
    ? {}
    : { SystemRoot: root };
  if (BINARY) return system;
  denoDir ??= Deno.env.get("DENO_DIR") ?? defaultDenoDir();
  return {
    ...system,
    ...denoDir !== undefined && { DENO_DIR: denoDir },
    // Set by deno task coverage.
    ...COVERAGE_FOLDER && { DENO_COVERAGE_DIR: COVERAGE_FOLDER },
  };
}

let denoDir: string | undefined;

/**
 * Starts the program; the caller waits for its end or stops it. Its `output()` rejects if it wrote a
 * secret anywhere.
 */
export function startProgram(
  args: readonly string[],
  options: ProgramOptions = {},
): Deno.ChildProcess {
  const { env = {}, cwd } = options;
  const watch = new FolderWatch(
    [cwd, env["HOME"], env["APPGRAPH_CACHE_DIR"]],
    Object.values(env),
  );
  const [file, ...before] = programCommand();
  const child = new Deno.Command(file, {
    args: [...before, ...args],
    env: { ...runtimeEnvironment(), ...options.env },
    clearEnv: true,
    cwd: options.cwd ?? emptyFolder(),
    stdin: options.stdin === undefined ? "null" : "piped",
    stdout: "piped",
    stderr: "piped",
    ...(options.signal && { signal: options.signal }),
  }).spawn();
  const output = child.output.bind(child);
  child.output = async () => {
    const ended = await output();
    const decoder = new TextDecoder();
    checkWritten({
      args,
      stdout: decoder.decode(ended.stdout),
      stderr: decoder.decode(ended.stderr),
      files: watch.written(),
    }, knownSecrets(env));
    return ended;
  };
  return child;
}

/**
 * Runs the program to its end.
 *
 * @throws {Error} if it wrote a secret anywhere.
 */
export async function runProgram(
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  const child = startProgram(args, options);
  const timer = setTimeout(() => killIfRunning(child), LIMIT_MS);
  try {
    const [, output] = await Promise.all([
      options.stdin === undefined ? undefined : feed(child, options.stdin),
      child.output(),
    ]);
    const decoder = new TextDecoder();
    return {
      code: output.code,
      stdout: decoder.decode(output.stdout),
      stderr: decoder.decode(output.stderr),
      stdoutBytes: output.stdout,
    };
  } finally {
    clearTimeout(timer);
  }
}

function killIfRunning(child: Deno.ChildProcess): void {
  try {
    child.kill("SIGKILL");
  } catch (error) {
    // It ended a moment ago, and its output is being read.
    if (!(error instanceof TypeError)) throw error;
  }
}

async function feed(
  child: Deno.ChildProcess,
  input: string | Uint8Array,
): Promise<void> {
  const writer = child.stdin.getWriter();
  try {
    await writer.write(
      typeof input === "string" ? new TextEncoder().encode(input) : input,
    );
    await writer.close();
  } catch (error) {
    // The program need not read what it is given.
    if (!(error instanceof Deno.errors.BrokenPipe)) throw error;
  }
}

let folder: string | undefined;

/** An empty folder, made once and removed when the tests end. */
function emptyFolder(): string {
  if (folder === undefined) {
    const made = folder = Deno.makeTempDirSync({ prefix: "appgraph-empty-" });
    addEventListener(
      "unload",
      () => Deno.removeSync(made, { recursive: true }),
    );
  }
  return folder;
}

function defaultDenoDir(): string | undefined {
  const { stdout } = new Deno.Command(Deno.execPath(), {
    args: ["info", "--json"],
    stdout: "piped",
    stderr: "null",
  }).outputSync();
  const info: { denoDir?: string } = JSON.parse(
    new TextDecoder().decode(stdout),
  );
  return info.denoDir;
}
