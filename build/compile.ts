/**
 * Makes an executable of a bundle.
 *
 * @module
 */

import manifest from "../deno.json" with { type: "json" };
import { CommandFailedError, run, say } from "./process.ts";
import {
  checkPinned,
  describeRuntime,
  readRuntimeVersion,
  type Runtime,
} from "./runtime.ts";
import { installTestingRuntime } from "./testing_runtime.ts";

const CACHE = new URL("../.cache/", import.meta.url);

/** What the files in the executable are dated: the first moment that a ZIP archive can hold. */
const SOURCE_TIME = new Date("1980-01-01T00:00:00Z");

/**
 * Where the runtime in the executable comes from: `deno` takes `DENORT_BIN` or Deno's download,
 * `npm` the testing runtime, `auto` the first of the three that can be had.
 */
export type RuntimeSource = "deno" | "npm" | "auto";

/** How to compile. */
export interface CompileOptions {
  readonly runtime?: RuntimeSource | undefined;
  /** The platform, as Deno names it; this one by default. */
  readonly target?: string | undefined;
  /** Whether to refuse a runtime whose sum is not the pinned one. */
  readonly pinned?: boolean | undefined;
}

/**
 * Compiles a bundle, with the permission set of the program.
 *
 * @param files Texts by name; `main.js` is the first to run. They import each other, and modules of Node.
 * @param file Path of the executable.
 * @returns The runtime in the executable.
 */
export async function compile(
  files: ReadonlyMap<string, string>,
  file: string,
  { runtime = "deno", target, pinned = false }: CompileOptions = {},
): Promise<Runtime> {
  const folder = await Deno.makeTempDir({ prefix: "appgraph-compile-" });
  try {
    for (const [name, text] of files) {
      await Deno.writeTextFile(`${folder}/${name}`, text);
    }
    await Deno.writeTextFile(
      `${folder}/deno.json`,
      JSON.stringify({ permissions: manifest.permissions }),
    );
    // The executable holds the times of its files: with those of the clock, no two would be alike.
    for (const name of [...files.keys(), "deno.json"]) {
      await Deno.utime(`${folder}/${name}`, SOURCE_TIME, SOURCE_TIME);
    }
    const args = [
      ...["compile", "--quiet", "--no-prompt", "--no-lock", "--no-npm"],
      // The runtime would keep compiled code under a predictable name in the folder for temporary
      // files, where others can put theirs, and would run what it finds there.
      "--no-code-cache",
      // V8 would let the heap of a long listing grow for as long as there is room, though almost all of
      // it is garbage. With this, a million items take no more memory than a third of them.
      "--v8-flags=--heap-growing-percent=30,--max-semi-space-size=8",
      ...["--permission-set=appgraph", `--output=${file}`],
      ...(target === undefined ? [] : [`--target=${target}`]),
      "main.js",
    ];
    const used = await runCompiler(args, { file, folder, runtime, target });
    if (pinned) checkPinned(target ?? Deno.build.target, used);
    return used;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function runCompiler(
  args: readonly string[],
  { file, folder, runtime, target }: {
    readonly file: string;
    readonly folder: string;
    readonly runtime: RuntimeSource;
    readonly target: string | undefined;
  },
): Promise<Runtime> {
  if (runtime !== "npm") {
    try {
      await run(Deno.execPath(), args, { cwd: folder });
      return await describeRuntime(file, target ?? Deno.build.target);
    } catch (error) {
      if (!(error instanceof CommandFailedError)) throw error;
      if (runtime === "deno") {
        throw new CommandFailedError(
          `${error.message}\nIf it is Deno's download that is blocked, set DENORT_BIN, or build for testing with --runtime=npm`,
        );
      }
      say(
        "Deno's own runtime cannot be had here, so the testing runtime is used",
      );
    }
  }
  const testing = await installTestingRuntime(
    new URL("runtime/", CACHE),
    target ?? Deno.build.target,
  );
  await run(testing.deno, args, {
    cwd: folder,
    env: { DENORT_BIN: testing.denort },
  });
  say(TESTING_NOTICE);
  const { purl, sha256 } = testing;
  return { version: await readRuntimeVersion(file), purl, sha256 };
}

const TESTING_NOTICE = `
  ****************************************************************************
  *  FOR TESTING ONLY: this executable holds a runtime taken out of an npm   *
  *  package of somebody else, not the one that Deno publishes. Do not put   *
  *  it on a server. Build without --runtime=npm, or set DENORT_BIN.         *
  ****************************************************************************
`;
