/**
 * Runs tests and counts them.
 *
 * @module
 */

import { deno, say } from "./process.ts";

/** A test or step that did not run. */
export interface Skipped {
  readonly name: string;
  /** Why; tests say it at the end of their name: `… [skipped: no openssl]`. */
  readonly reason?: string;
}

/** What a step of the gate came to. */
export interface Report {
  readonly passed: number;
  /** Names of what failed. */
  readonly failed: readonly string[];
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

/**
 * Runs `deno test` with everything allowed and the lock file frozen.
 *
 * @param title Heading, and name of the failure if the tests could not even be loaded.
 */
export async function runTests(
  title: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Report> {
  say(`\n# ${title}`);
  const file = await Deno.makeTempFile({ suffix: ".xml" });
  try {
    const options = ["--allow-all", "--frozen", "--no-check", "--reporter=dot"];
    const code = await deno(
      ["test", ...options, `--junit-path=${file}`, ...args],
      env,
    );
    const report = parseJunit(await Deno.readTextFile(file));
    return code === 0 || report.failed.length > 0
      ? report
      : { ...report, failed: [title] };
  } finally {
    await Deno.remove(file);
  }
}

const TEST_CASE_REGEXP =
  /<testcase name="([^"]*)" classname="([^"]*)"[^>]*?(?:\/>|>([\s\S]*?)<\/testcase>)/g;
const SKIPPED_REGEXP = /^(.*) \[skipped: (.*)\]$/;

/** Reads what `deno test --junit-path` wrote; nothing at all if it wrote nothing. */
export function parseJunit(xml: string): Report {
  let passed = 0;
  const failed: string[] = [];
  const skipped: Skipped[] = [];
  for (const [, name, file, content = ""] of xml.matchAll(TEST_CASE_REGEXP)) {
    const title = unescape(name ?? "");
    if (/<(?:failure|error)\b/.test(content)) {
      failed.push(`${title} (${unescape(file ?? "")})`);
    } else if (/<skipped\b/.test(content)) {
      const [, rest, reason] = SKIPPED_REGEXP.exec(title) ?? [];
      skipped.push(
        rest !== undefined && reason !== undefined
          ? { name: rest, reason }
          : { name: title },
      );
    } else passed++;
  }
  return { passed, failed, skipped };
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
