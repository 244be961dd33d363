/**
 * `deno task coverage`: which lines of `auth/` and `graph/` the tests run, those included that the
 * program runs as a process. It fails below 95 %, and where a line that is not run has no reason in
 * `coverage_exceptions.ts`.
 *
 * @module
 */

import {
  EXCEPTIONS,
  RETHROW_REASON,
  RETHROW_REGEXP,
} from "./coverage_exceptions.ts";
import { deno, say } from "./gate/process.ts";
import { fromFileUrl } from "./paths.ts";

const LEAST_PERCENT = 95;
const FOLDERS = ["auth", "graph"];
const TESTS = [
  "tests/auth",
  "tests/graph",
  "tests/fuzz",
  "tests/faults",
  "tests/cli/connection/cache_disk_test.ts",
  "tests/cli/connection/cache_fleet_test.ts",
];
const ROOT = fromFileUrl(new URL("../", import.meta.url));

/** A line of code that no test has run. */
interface UncoveredLine {
  readonly number: number;
  readonly text: string;
  /** Why that is so; `undefined`: nobody has said. */
  readonly reason: string | undefined;
}

/** The lines of one file. */
interface FileCoverage {
  readonly file: string;
  readonly lines: number;
  readonly uncovered: readonly UncoveredLine[];
}

const folder = await Deno.makeTempDir({ prefix: "appgraph-coverage-" });
try {
  const code = await deno(
    ["test", "-A", "--frozen", "--no-check", "--parallel", "--reporter=dot"]
      .concat(`--coverage=${folder}/raw`, "--coverage-raw-data-only", TESTS),
    { DENO_COVERAGE_DIR: `${folder}/raw` },
  );
  if (code !== 0) throw new Error("Cannot measure coverage: tests have failed");
  const report = `${folder}/lcov`;
  await deno(["coverage", "--lcov", `--output=${report}`, `${folder}/raw`]);
  const files = parseLcov(await Deno.readTextFile(report));
  const complaints = FOLDERS.flatMap((name) => judge(name, files));
  for (const complaint of complaints) say(complaint);
  if (complaints.length > 0) Deno.exitCode = 1;
} finally {
  await Deno.remove(folder, { recursive: true });
}

/** Prints the files of a folder; what is wrong comes back. */
function judge(name: string, files: readonly FileCoverage[]): string[] {
  const own = files.filter(({ file }) => file.startsWith(`${name}/`));
  for (const { file, lines, uncovered } of own) {
    say(`${percent(lines - uncovered.length, lines)}  ${file}`);
    for (const { number, text, reason } of uncovered) {
      say(`          ${number}: ${text}  (${reason ?? "NO REASON"})`);
    }
  }
  const lines = sum(own.map((file) => file.lines));
  const missed = own.flatMap(({ uncovered }) => uncovered);
  say(`${percent(lines - missed.length, lines)}  ${name}/, ${lines} lines\n`);
  const unexplained = missed.filter(({ reason }) => reason === undefined);
  return [
    ...(lines - missed.length) * 100 < LEAST_PERCENT * lines
      ? [`${name}/ is below ${LEAST_PERCENT} %`]
      : [],
    ...unexplained.length > 0
      ? [
        `${name}/ has ${unexplained.length} lines that are not run, without a reason`,
      ]
      : [],
  ];
}

/** Reads the lines of LCOV's format: `SF:` file, `DA:` line and count. */
function parseLcov(text: string): FileCoverage[] {
  return text.split("end_of_record").flatMap((record) => {
    const path = /^SF:(.*)$/m.exec(record)?.[1];
    if (!path?.startsWith(ROOT)) return [];
    const file = path.slice(ROOT.length);
    const source = Deno.readTextFileSync(path).split("\n");
    const counts = [...record.matchAll(/^DA:(\d+),(\d+)/gm)];
    const uncovered = counts.filter(([, , count]) => count === "0").map(
      ([, line]) => {
        const number = Number(line);
        const text = source[number - 1]?.trim() ?? "";
        return { number, text, reason: reasonFor(file, text) };
      },
    );
    // A closing bracket is not run by itself.
    const real = uncovered.filter(({ text }) => /[A-Za-z]/.test(text));
    return [{
      file,
      lines: counts.length - (uncovered.length - real.length),
      uncovered: real,
    }];
  });
}

function reasonFor(file: string, text: string): string | undefined {
  if (RETHROW_REGEXP.test(text)) return RETHROW_REASON;
  return EXCEPTIONS.find((exception) =>
    exception.file === file && exception.lines.includes(text)
  )?.reason;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function percent(part: number, whole: number): string {
  return `${(100 * part / Math.max(whole, 1)).toFixed(1).padStart(5)} %`;
}
