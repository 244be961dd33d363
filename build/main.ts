/**
 * Builds the executable: bundles `main.ts`, and compiles that for this machine or for others, with the permission set of `deno.json`.
 *
 * ```
 * deno task compile [--runtime=npm] [--target TRIPLE] [--output FOLDER]
 * deno task compile:all [--pinned]
 * ```
 *
 * @module
 */

import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.ts";
import { compile, type RuntimeSource } from "./compile.ts";
import { CommandFailedError, say } from "./process.ts";
import type { Runtime } from "./runtime.ts";
import { createSbom } from "./sbom.ts";
import { sha256 } from "./sums.ts";
import manifest from "../deno.json" with { type: "json" };

const ROOT = new URL("../", import.meta.url);

/** The platforms of `--all`. */
export const TARGETS = [
  "x86_64-unknown-linux-gnu",
  "aarch64-unknown-linux-gnu",
  "x86_64-apple-darwin",
  "aarch64-apple-darwin",
  "x86_64-pc-windows-msvc",
] as const;

/** What to build. */
export interface BuildOptions {
  /** Where the runtime comes from; `deno` by default. */
  readonly runtime?: RuntimeSource;
  /** Platforms; this one if there are none, and then the file's name has no platform in it. */
  readonly targets?: readonly string[];
  /** Where the files go; `dist/` by default. */
  readonly output?: URL;
  /** Whether to refuse a runtime whose sum is not the pinned one. */
  readonly pinned?: boolean | undefined;
}

/** What was built. */
export interface Built {
  /** Paths of the executables, in the order of the targets. */
  readonly files: readonly string[];
}

/**
 * Builds executables, the code that is in them (`appgraph.bundle.json`, file by file), the list of what
 * else is (`appgraph.cdx.json`, CycloneDX), the source maps (`appgraph.maps.json`), and the sums of all
 * these (`SHA256SUMS`). The same sources, commit and runtime give the same bytes in any folder.
 *
 * @throws {RuntimeUnavailableError} if `auto` finds no runtime.
 */
export async function build(options: BuildOptions = {}): Promise<Built> {
  const output = options.output ?? new URL("dist/", ROOT);
  await Deno.mkdir(output, { recursive: true });
  const { files: bundled, maps, sources } = await bundle({
    commit: await readCommit(),
  });
  const targets = options.targets?.length ? options.targets : [undefined];
  const files: string[] = [];
  const runtimes: Runtime[] = [];
  for (const target of targets) {
    const file = fileURLToPath(new URL(fileName(target), output));
    runtimes.push(await compile(bundled, file, { ...options, target }));
    files.push(file);
  }
  const bill = await createSbom(
    sources,
    new URL("deno.lock", ROOT),
    manifest,
    runtimes,
  );
  const beside: string[] = [];
  for (
    const [name, text] of [
      ["appgraph.bundle.json", toJson(bundled)],
      ["appgraph.cdx.json", bill],
      ["appgraph.maps.json", toJson(maps)],
    ] as const
  ) {
    const file = fileURLToPath(new URL(name, output));
    await Deno.writeTextFile(file, text);
    beside.push(file);
  }
  await Deno.writeTextFile(
    new URL("SHA256SUMS", output),
    await sums([...files, ...beside]),
  );
  return { files };
}

/** Texts by name, in the order of the names. */
function toJson(texts: ReadonlyMap<string, string>): string {
  const entries = [...texts].sort(([a], [b]) => a < b ? -1 : 1);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 1)}\n`;
}

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
    const sum = sha256(await Deno.readFile(file));
    return `${sum}  ${file.replace(/^.*[/\\]/, "")}\n`;
  }));
  return lines.join("");
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    args: Deno.args,
    options: {
      runtime: { type: "string" },
      target: { type: "string", multiple: true },
      all: { type: "boolean" },
      output: { type: "string" },
      pinned: { type: "boolean" },
    },
  });
  const { runtime = "deno", target = [], all, output = "dist", pinned } =
    values;
  if (runtime !== "deno" && runtime !== "npm" && runtime !== "auto") {
    throw new TypeError(
      `Cannot build with --runtime=${runtime}: wanted deno, npm or auto`,
    );
  }
  const { files } = await build({
    runtime,
    targets: all ? TARGETS : target,
    output: pathToFileURL(`${output}/`),
    pinned,
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
