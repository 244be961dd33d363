/**
 * Builds the executable: bundles `main.ts` into one file, and compiles that for this machine or for
 * others, with the permission set of `deno.json`.
 *
 * ```
 * deno task compile [--runtime=npm] [--target TRIPLE] [--output FOLDER]
 * deno task compile:all
 * ```
 *
 * @module
 */

import { createHash } from "node:crypto";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import {
  installTestingRuntime,
  RuntimeUnavailableError,
} from "./.ci/runtime.ts";
import { createSbom } from "./.ci/sbom.ts";
import manifest from "./deno.json" with { type: "json" };

export { RuntimeUnavailableError };

const ROOT = new URL("./", import.meta.url);
const WORK = new URL(".cache/build/", ROOT);

/** The platforms of `--all`. */
export const TARGETS = [
  "x86_64-unknown-linux-gnu",
  "aarch64-unknown-linux-gnu",
  "x86_64-apple-darwin",
  "aarch64-apple-darwin",
  "x86_64-pc-windows-msvc",
] as const;

/** Stands in `cli/version.ts` where the commit belongs. */
const COMMIT_MARK = "__APPGRAPH_COMMIT__";

/**
 * CommonJS packages ask for modules of Node by `require`, which a bundle does not have. This one
 * loads them when they are asked for, and nothing else.
 */
const REQUIRE =
  "const require=(name)=>globalThis.process.getBuiltinModule(name);\n";

/** What to build. */
export interface BuildOptions {
  /**
   * Where the runtime in the executable comes from: `deno` takes `DENORT_BIN` or Deno's download,
   * `npm` the testing runtime, `auto` the first of the three that can be had.
   */
  readonly runtime?: "deno" | "npm" | "auto";
  /** Platforms; this one if there are none, and then the file's name has no platform in it. */
  readonly targets?: readonly string[];
  /** Where the files go; `dist/` by default. */
  readonly output?: URL;
}

/** What was built. */
export interface Built {
  /** Paths of the executables, in the order of the targets. */
  readonly files: readonly string[];
}

/**
 * Builds executables, the sums of them (`SHA256SUMS`) and the list of what is in them
 * (`appgraph.cdx.json`, CycloneDX).
 *
 * @throws {RuntimeUnavailableError} if `auto` finds no runtime.
 */
export async function build(options: BuildOptions = {}): Promise<Built> {
  const output = options.output ?? new URL("dist/", ROOT);
  await Deno.mkdir(output, { recursive: true });
  const { code, sources } = await bundle(await readCommit());
  await Deno.mkdir(WORK, { recursive: true });
  await Deno.writeTextFile(new URL("appgraph.js", WORK), code);
  await Deno.writeTextFile(
    new URL("deno.json", WORK),
    JSON.stringify({ permissions: manifest.permissions }),
  );
  const targets = options.targets?.length ? options.targets : [undefined];
  const files: string[] = [];
  let deno = Deno.version.deno;
  for (const target of targets) {
    const file = fileURLToPath(new URL(fileName(target), output));
    deno = await compile(file, target, options.runtime ?? "deno");
    files.push(file);
  }
  await Deno.writeTextFile(
    new URL("appgraph.cdx.json", output),
    await createSbom(sources, new URL("deno.lock", ROOT), {
      ...manifest,
      deno,
    }),
  );
  await Deno.writeTextFile(
    new URL("SHA256SUMS", output),
    await sums([...files, fileURLToPath(new URL("appgraph.cdx.json", output))]),
  );
  return { files };
}

/** One file of JavaScript. */
export interface Bundle {
  readonly code: string;
  /** The files that it was made of. */
  readonly sources: readonly URL[];
}

/**
 * Bundles the program. The same sources and commit give the same bytes, wherever they lie.
 *
 * @param commit What `--version` shows.
 * @param root Folder of the sources.
 */
export async function bundle(commit: string, root = ROOT): Promise<Bundle> {
  const folder = await Deno.makeTempDir({ prefix: "appgraph-bundle-" });
  try {
    await run(Deno.execPath(), [
      ...["bundle", "--quiet", "--frozen", "--minify", "--keep-names"],
      ...["--sourcemap=external", `--outdir=${folder}`, "main.ts"],
    ], { cwd: root });
    const code = await Deno.readTextFile(`${folder}/main.js`);
    if (code.split(COMMIT_MARK).length !== 2) {
      throw new Error(
        `Cannot write the commit into the bundle: wanted "${COMMIT_MARK}" once`,
      );
    }
    const map: { sources: string[] } = JSON.parse(
      await Deno.readTextFile(`${folder}/main.js.map`),
    );
    const base = pathToFileURL(`${folder}/`);
    return {
      code: REQUIRE + code.replace(COMMIT_MARK, commit),
      sources: map.sources.map((source) => new URL(source, base)),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Returns the version of the Deno in the executable. */
async function compile(
  file: string,
  target: string | undefined,
  runtime: NonNullable<BuildOptions["runtime"]>,
): Promise<string> {
  const args = [
    ...["compile", "--quiet", "--no-prompt", "--no-lock", "--no-npm"],
    // The runtime would keep compiled code under a predictable name in the folder for temporary
    // files, where others can put theirs, and would run what it finds there.
    "--no-code-cache",
    ...[`--config=${fileURLToPath(new URL("deno.json", WORK))}`],
    ...["--permission-set=appgraph", `--output=${file}`],
    ...(target === undefined ? [] : [`--target=${target}`]),
    "appgraph.js",
  ];
  if (runtime !== "npm") {
    try {
      await run(Deno.execPath(), args, { cwd: WORK });
      return Deno.version.deno;
    } catch (error) {
      if (runtime !== "auto" || !(error instanceof CommandFailedError)) {
        throw error;
      }
      say(error.message);
    }
  }
  if (target !== undefined && target !== Deno.build.target) {
    throw new RuntimeUnavailableError(
      `Cannot compile for ${target}: the testing runtime is for this machine alone`,
    );
  }
  const testing = await installTestingRuntime(
    new URL(".cache/runtime/", ROOT),
  );
  await run(testing.deno, args, {
    cwd: WORK,
    env: { DENORT_BIN: testing.denort },
  });
  say(TESTING_NOTICE);
  return testing.version;
}

const TESTING_NOTICE = `
  ****************************************************************************
  *  FOR TESTING ONLY: this executable holds a runtime taken out of an npm   *
  *  package of somebody else, not the one that Deno publishes. Do not put   *
  *  it on a server. Build without --runtime=npm, or set DENORT_BIN.         *
  ****************************************************************************
`;

function fileName(target: string | undefined): string {
  const name = target === undefined ? "appgraph" : `appgraph-${target}`;
  const isWindows = (target ?? Deno.build.target).includes("windows");
  return isWindows ? `${name}.exe` : name;
}

/** The commit that the sources are at; `unknown` outside a git repository or without git. */
async function readCommit(): Promise<string> {
  try {
    const head = await git(["rev-parse", "--short=12", "HEAD"]);
    const changes = await git(["status", "--porcelain"]);
    return changes === "" ? head : `${head}-modified`;
  } catch (error) {
    if (
      error instanceof CommandFailedError ||
      error instanceof Deno.errors.NotFound
    ) return "unknown";
    throw error;
  }
}

async function git(args: string[]): Promise<string> {
  const { code, stdout } = await new Deno.Command("git", {
    args,
    cwd: ROOT,
    stderr: "null",
  }).output();
  if (code !== 0) throw new CommandFailedError(`Cannot run git ${args[0]}`);
  return new TextDecoder().decode(stdout).trim();
}

/** Lines that `sha256sum --check` understands. */
async function sums(files: readonly string[]): Promise<string> {
  const lines = await Promise.all(files.map(async (file) => {
    const hash = createHash("sha256").update(await Deno.readFile(file));
    return `${hash.digest("hex")}  ${file.replace(/^.*[/\\]/, "")}\n`;
  }));
  return lines.join("");
}

class CommandFailedError extends Error {
  override readonly name = "CommandFailedError";
}

async function run(
  file: string,
  args: readonly string[],
  options: { cwd: URL; env?: Record<string, string> },
): Promise<void> {
  const { code, stderr } = await new Deno.Command(file, {
    args: [...args],
    stdin: "null",
    ...options,
  }).output();
  if (code === 0) return;
  throw new CommandFailedError(
    `Cannot ${args[0]} the program, exit code ${code}:\n${
      new TextDecoder().decode(stderr).trim()
    }`,
  );
}

function say(text: string): void {
  Deno.stderr.writeSync(new TextEncoder().encode(`${text}\n`));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    args: Deno.args,
    options: {
      runtime: { type: "string" },
      target: { type: "string", multiple: true },
      all: { type: "boolean" },
      output: { type: "string" },
    },
  });
  const { runtime = "deno", target = [], all, output = "dist" } = values;
  if (runtime !== "deno" && runtime !== "npm" && runtime !== "auto") {
    throw new TypeError(
      `Cannot build with --runtime=${runtime}: wanted deno, npm or auto`,
    );
  }
  const { files } = await build({
    runtime,
    targets: all ? TARGETS : target,
    output: pathToFileURL(`${output}/`),
  });
  for (const file of files) say(file);
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(error.message);
    Deno.exitCode = 1;
  }
}
