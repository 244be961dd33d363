/**
 * `deno task test:platforms`: builds all executables, and runs a smoke set on those that can be made to run: this
 * machine's own, Linux on arm64 by qemu-user, Windows by Wine. What cannot is said, with the number of its tests.
 *
 * ```
 * deno task test:platforms [TARGET...]
 * ```
 *
 * @module
 */

import { build, TARGETS } from "../../build/main.ts";
import { addReports, type Report, summaryLines } from "../gate/report.ts";
import { runTests } from "../gate/run_tests.ts";
import { say } from "../gate/process.ts";
import { checkFiles } from "./files.ts";
import { type Runnable, UnavailableError } from "./platform.ts";
import { underQemu } from "./qemu.ts";
import { underWine } from "./wine.ts";

/** Each command once, and what differs between platforms. */
const SMOKE_TESTS = ["tests/smoke_test.ts", "tests/platforms/smoke.ts"];

const LIMIT_MS = 40 * 60_000;

const FOREIGN = [
  ["aarch64-unknown-linux-gnu", underQemu],
  ["x86_64-pc-windows-msvc", underWine],
] as const;

const wanted = Deno.args.length > 0 ? Deno.args : TARGETS;
const folder = await Deno.realPath(
  await Deno.makeTempDir({ prefix: "appgraph-platforms-" }),
);
try {
  const reports = await testAll(await compile());
  const total = addReports(reports);
  say("");
  for (const line of summaryLines(total).slice(0, -1)) say(line);
  say(lastLine(reports));
  if (total.failed.length > 0) Deno.exitCode = 1;
} finally {
  await Deno.remove(folder, { recursive: true });
}

/** The executables by their target. */
async function compile(): Promise<ReadonlyMap<string, string>> {
  say("# Compile");
  const { files } = await build({
    runtime: "auto",
    targets: wanted,
    output: new URL("../../.cache/platforms/", import.meta.url),
  });
  return new Map(files.map((file, index) => [wanted[index] ?? "", file]));
}

async function testAll(files: ReadonlyMap<string, string>): Promise<Report[]> {
  const reports = [await checkFiles(files)];
  const own = files.get(Deno.build.target);
  if (own !== undefined) {
    reports.push(
      await smoke(`${Deno.build.target}, this machine`, () =>
        Promise.resolve({
          file: own,
          env: {},
          [Symbol.asyncDispose]: async () => {},
        })),
    );
  }
  for (const [target, start] of FOREIGN) {
    const file = files.get(target);
    if (file === undefined || target === Deno.build.target) continue;
    reports.push(await smoke(target, () => start(file, folder)));
  }
  return reports;
}

/** Runs the smoke set, one test after another, or says why not. */
async function smoke(
  title: string,
  start: () => Promise<Runnable>,
): Promise<Report> {
  try {
    await using runnable = await start();
    return await runTests(title, SMOKE_TESTS, {
      env: {
        ...runnable.env,
        TMPDIR: folder,
        APPGRAPH_TEST_BINARY: runnable.file,
      },
      limitMs: LIMIT_MS,
    });
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    say(`\n# ${title}\nSkipped: ${error.message}`);
    const skipped = { name: `${title}, all tests`, reason: error.message };
    return { passed: 0, failed: [], skipped: [skipped] };
  }
}

/** The last line counts each test that did not run, not each platform. */
function lastLine(reports: readonly Report[]): string {
  const counts = reports.map(({ passed, failed, skipped }) =>
    passed + failed.length + skipped.length
  );
  const all = Math.max(...counts);
  const { passed, failed, skipped } = addReports(reports);
  const missing = reports.filter(hasNotRun).length * (all - 1);
  return `${passed} passed, ${failed.length} failed, ${
    skipped.length + missing
  } skipped`;
}

function hasNotRun({ passed, failed, skipped }: Report): boolean {
  return passed + failed.length === 0 && skipped.length === 1;
}
