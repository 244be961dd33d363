/** Runs tests in a copy of the project, so that the project itself is never changed. @module */

import { fromFileUrl } from "../paths.ts";

/** What became of a mutant: one that is not even TypeScript counts for nothing. */
export type Verdict = "noticed" | "survived" | "invalid";

/** A mutant with its place and its tests. */
export interface PlacedMutant {
  readonly file: string;
  readonly source: string;
  /** The quick ones first. */
  readonly tests: readonly string[];
}

// A mutant may loop for ever.
const LIMIT_MS = 90_000;
// Not the errors of tests about JSON.
const INVALID_REGEXP =
  /could not be parsed|SyntaxError: (?!Unexpected (?:token|end of JSON))/;
const ROOT = fromFileUrl(new URL("../../", import.meta.url));
const PARTS = [
  "main.ts",
  "deno.json",
  "deno.lock",
  "auth",
  "graph",
  "cli",
  "tests",
];

/** A copy of the project; disposed of, it is gone. */
export class WorkingCopy implements AsyncDisposable {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** Copies what the tests need. */
  static async make(): Promise<WorkingCopy> {
    const path = await Deno.makeTempDir({ prefix: "appgraph-mutate-" });
    for (const part of PARTS) await copy(`${ROOT}/${part}`, `${path}/${part}`);
    return new WorkingCopy(path);
  }

  /** Replaces a file. */
  async write(file: string, text: string): Promise<void> {
    await Deno.writeTextFile(`${this.path}/${file}`, text);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Deno.remove(this.path, { recursive: true });
  }
}

/** Runs the tests of one mutant, file by file, until the first one fails. */
export async function runMutant(
  copy: WorkingCopy,
  { file, source, tests }: PlacedMutant,
): Promise<Verdict> {
  await copy.write(file, source);
  for (const test of tests) {
    const verdict = await runTest(copy, test);
    if (verdict !== "survived") return verdict;
  }
  return "survived";
}

async function runTest(copy: WorkingCopy, test: string): Promise<Verdict> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["test", "-A", "--no-check", "--fail-fast", "--quiet", test],
    cwd: copy.path,
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
    signal: AbortSignal.timeout(LIMIT_MS),
  }).output();
  if (code === 0) return "survived";
  const said = new TextDecoder().decode(stdout) +
    new TextDecoder().decode(stderr);
  return INVALID_REGEXP.test(said) ? "invalid" : "noticed";
}

async function copy(from: string, to: string): Promise<void> {
  const info = await Deno.stat(from);
  if (!info.isDirectory) return await Deno.copyFile(from, to);
  await Deno.mkdir(to);
  for await (const { name } of Deno.readDir(from)) {
    await copy(`${from}/${name}`, `${to}/${name}`);
  }
}
