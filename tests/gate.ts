/**
 * The gate, `deno task test`: format, lint, types, examples, the compiled file and all tests; the tests
 * that run the program run the compiled file, and a few of them the sources too. Long searches run in
 * part, and in full with `--full` (`deno task test:full`). The last line counts everything:
 * `N passed, N failed, N skipped`.
 *
 * @module
 */

import { EFFORT_VARIABLE } from "./effort.ts";
import { compileForTests } from "./gate/compile.ts";
import { collectDeno, say, write } from "./gate/process.ts";
import { addReports, type Report, summaryLines } from "./gate/report.ts";
import { runTests } from "./gate/run_tests.ts";

/** Folders whose documentation holds examples that are run. */
const DOCUMENTED = ["auth", "graph", "cli"];

/** What runs from source too: each command once, settings, signals, permissions. */
const SMOKE_TESTS = [
  "tests/smoke_test.ts",
  "tests/permissions_test.ts",
  "tests/cli/system/signals_test.ts",
];

const CHECKS = [
  ["Format", ["fmt", "--check"]],
  ["Lint", ["lint"]],
  ["Types", ["check", "--quiet", "--frozen"]],
] as const;

const MINUTE_MS = 60_000;

const isFull = Deno.args.includes("--full");
/** Many times what a run takes: only what hangs comes here. */
const limitMs = (isFull ? 90 : 20) * MINUTE_MS;
const effort = isFull ? { [EFFORT_VARIABLE]: "full" } : {};

// One after another on one core, while the other compiles.
const checking = runChecks();
const compiled = await compile();
const reports: Report[] = [
  compiled.report,
  ...(await checking).map(showCheck),
  await runTests("Examples in the documentation", ["--doc", ...DOCUMENTED], {
    limitMs,
  }),
  ...await testProgram(compiled.file),
];

const total = addReports(reports);
say("");
for (const line of summaryLines(total)) say(line);
if (total.failed.length > 0) Deno.exitCode = 1;

interface Check {
  readonly title: string;
  readonly args: readonly string[];
  readonly code: number;
  readonly output: string;
}

async function runChecks(): Promise<Check[]> {
  const checks: Check[] = [];
  for (const [title, args] of CHECKS) {
    checks.push({ title, args, ...await collectDeno(args) });
  }
  return checks;
}

function showCheck({ title, args, code, output }: Check): Report {
  say(`\n# ${title}`);
  write(output);
  const rerun = ["deno", ...args].join(" ");
  return code === 0
    ? { passed: 1, failed: [], skipped: [] }
    : { passed: 0, failed: [{ name: title, rerun }], skipped: [] };
}

/** The compiled file, unless there is none. */
async function compile(): Promise<{ file?: string; report: Report }> {
  say("# Compile");
  const compiled = await compileForTests();
  switch (compiled.kind) {
    case "compiled":
      return {
        file: compiled.file,
        report: { passed: 1, failed: [], skipped: [] },
      };
    case "failed": {
      const failure = { name: "Compile", rerun: "deno task compile" };
      return { report: { passed: 0, failed: [failure], skipped: [] } };
    }
    case "no-runtime": {
      const name = "Compile: the program is tested from source";
      const skipped = [{ name, reason: compiled.reason }];
      return { report: { passed: 0, failed: [], skipped } };
    }
  }
}

/** All tests, with the compiled file where the program runs; without one from source. */
async function testProgram(file: string | undefined): Promise<Report[]> {
  if (file === undefined) {
    return [
      await runTests("Tests, the program from source", ["--parallel"], {
        env: effort,
        limitMs,
      }),
    ];
  }
  return [
    await runTests("Tests, the program compiled", ["--parallel"], {
      env: { ...effort, APPGRAPH_TEST_BINARY: file },
      limitMs,
    }),
    await runTests("Tests from source", ["--parallel", ...SMOKE_TESTS], {
      env: effort,
      limitMs,
    }),
  ];
}
