/**
 * What the steps of the gate come to.
 *
 * @module
 */

/** A test that failed, or a step. */
export interface Failure {
  readonly name: string;
  /** Command that runs it alone, from the project's folder. */
  readonly rerun: string;
}

/** A test or step that did not run. */
export interface Skipped {
  readonly name: string;
  /** Why; tests say it at the end of their name: `… [skipped: no openssl]`. */
  readonly reason?: string | undefined;
}

/** What a step of the gate came to. */
export interface Report {
  readonly passed: number;
  readonly failed: readonly Failure[];
  readonly skipped: readonly Skipped[];
}

/** Adds reports up. */
export function addReports(reports: readonly Report[]): Report {
  return {
    passed: reports.reduce((sum, { passed }) => sum + passed, 0),
    failed: reports.flatMap(({ failed }) => failed),
    skipped: reports.flatMap(({ skipped }) => skipped),
  };
}

/** The end of the gate's output: what did not run, what failed, and the counts as the last line. */
export function summaryLines({ passed, failed, skipped }: Report): string[] {
  return [
    ...skipped.map(({ name, reason }) =>
      `Skipped: ${name}${reason ? ` (${reason})` : ""}`
    ),
    ...failed.flatMap(({ name, rerun }) => [
      `Failed: ${name}`,
      `  Run it alone: ${rerun}`,
    ]),
    `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`,
  ];
}

const SUITE_REGEXP =
  /<testsuite name="([^"]*)"[^>]*(?:\/>|>([\s\S]*?)<\/testsuite>)/g;
const CASE_REGEXP =
  /<testcase name="([^"]*)"[^>]*?(?:\/>|>([\s\S]*?)<\/testcase>)/g;
const SKIPPED_REGEXP = /^(.*) \[skipped: (.*)\]$/;

/**
 * Reads what `deno test --junit-path` wrote; nothing at all if it wrote nothing.
 *
 * @param variables Set for the run that failed; whoever repeats it sets them too.
 */
export function parseJunit(
  xml: string,
  variables: Readonly<Record<string, string>> = {},
): Report {
  let passed = 0;
  const failed: Failure[] = [];
  const skipped: Skipped[] = [];
  for (const [, suite = "", cases = ""] of xml.matchAll(SUITE_REGEXP)) {
    const file = unescape(suite).replace(/^\.\//, "");
    for (const [, name = "", content = ""] of cases.matchAll(CASE_REGEXP)) {
      const title = unescape(name);
      if (/<(?:failure|error)\b/.test(content)) {
        failed.push({
          name: `${title} (${file})`,
          rerun: rerunCommand(title, file, variables),
        });
      } else if (/<skipped\b/.test(content)) {
        const [, rest, reason] = SKIPPED_REGEXP.exec(title) ?? [];
        skipped.push({ name: rest ?? title, reason });
      } else passed++;
    }
  }
  return { passed, failed, skipped };
}

/** A step of a test cannot be run alone: its test is. */
function rerunCommand(
  title: string,
  file: string,
  variables: Readonly<Record<string, string>>,
): string {
  const [test = title] = title.split(" > ", 1);
  // Tests that a helper makes are counted as the helper's.
  const place = file.endsWith("_test.ts")
    ? file
    : file.slice(0, file.lastIndexOf("/"));
  return [
    ...Object.entries(variables).map(([name, value]) =>
      `${name}=${quote(value)}`
    ),
    "deno test -A --frozen --no-check",
    quote(`--filter=${test}`),
    quote(place),
  ].join(" ");
}

/** A word for a POSIX shell. */
function quote(text: string): string {
  return /^[\w./=:@+-]+$/.test(text)
    ? text
    : `'${text.replaceAll("'", `'\\''`)}'`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

function unescape(text: string): string {
  return text.replace(
    /&(?:lt|gt|quot|apos|amp);/g,
    (entity) => ENTITIES[entity] ?? entity,
  );
}
