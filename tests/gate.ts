/**
 * The gate, `deno task test`: format, lint, types, examples, all tests, and the compiled file.
 * The last line counts everything: `N passed, N failed, N skipped`.
 *
 * @module
 */

import { addReports, type Report, runTests } from "./gate/report.ts";
import { deno, say } from "./gate/process.ts";
import { compileForTests } from "./gate/compile.ts";
import { findProcessTests } from "./gate/process_tests.ts";

/** Folders whose documentation holds examples that are run. */
const DOCUMENTED = ["auth", "graph", "cli"];

const reports: Report[] = [
  await check("Format", ["fmt", "--check"]),
  await check("Lint", ["lint"]),
  await check("Types", ["check", "--quiet", "--frozen"]),
  await runTests("Examples in the documentation", ["--doc", ...DOCUMENTED]),
  await runTests("Tests", ["--parallel", "--ignore=tests/binary_test.ts"]),
  await testBinary(),
];

const total = addReports(reports);
for (const { name, reason } of total.skipped) {
  say(`Skipped: ${name}${reason ? ` (${reason})` : ""}`);
}
for (const name of total.failed) say(`Failed: ${name}`);
say(
  `${total.passed} passed, ${total.failed.length} failed, ${total.skipped.length} skipped`,
);
if (total.failed.length > 0) Deno.exitCode = 1;

async function check(title: string, args: string[]): Promise<Report> {
  say(`\n# ${title}`);
  const code = await deno(args);
  return code === 0
    ? { passed: 1, failed: [], skipped: [] }
    : { passed: 0, failed: [title], skipped: [] };
}

async function testBinary(): Promise<Report> {
  say("\n# Compile");
  const compiled = await compileForTests();
  if (compiled.kind === "failed") {
    return { passed: 0, failed: ["Compile"], skipped: [] };
  }
  if (compiled.kind === "no-runtime") {
    const { reason } = compiled;
    return {
      passed: 0,
      failed: [],
      skipped: [{ name: "Tests of the compiled file", reason }],
    };
  }
  return await runTests(
    "Tests of the compiled file",
    ["--parallel", ...await findProcessTests()],
    { APPGRAPH_TEST_BINARY: compiled.file },
  );
}
