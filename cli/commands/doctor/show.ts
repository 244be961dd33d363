/**
 * Findings as text.
 *
 * @module
 */

import { escapeControls } from "../../text/sanitize.ts";
import { plural, wrap } from "../../text/words.ts";
import type { OutputStyle } from "../../output/open.ts";
import type { CheckState, NamedFinding } from "./types.ts";

const STATE_WIDTH = 9;
const COLORS: Readonly<Record<CheckState, number>> = {
  ok: 32,
  warning: 33,
  failure: 31,
  skipped: 90,
};

/** One finding: one line in a file or pipe, lines that fit on a terminal. */
export function showFinding(
  { id, state, summary, advice }: NamedFinding,
  { color, terminalColumns }: OutputStyle,
): string {
  const word = state.padEnd(STATE_WIDTH);
  const colored = color ? `\x1b[${COLORS[state]}m${word}\x1b[0m` : word;
  const said = escapeControls(`${id}: ${summary}`);
  if (terminalColumns === undefined) {
    return `${colored}${said}${advice ? `. ${advice}` : ""}\n`;
  }
  const indent = " ".repeat(STATE_WIDTH);
  const lines = [said, ...advice ? [escapeControls(advice)] : []].map((text) =>
    wrap(text, terminalColumns - STATE_WIDTH).replaceAll("\n", `\n${indent}`)
  );
  return `${colored}${lines.join(`\n${indent}`)}\n`;
}

/** The last line: how many of each. */
export function showCounts(findings: readonly NamedFinding[]): string {
  const counts = countStates(findings);
  return `${counts.ok} ok, ${plural(counts.warning, "warning")}, ${
    plural(counts.failure, "failure")
  }, ${counts.skipped} skipped\n`;
}

/** How many findings there are of each state. */
export function countStates(
  findings: readonly NamedFinding[],
): Record<CheckState, number> {
  const counts = { ok: 0, warning: 0, failure: 0, skipped: 0 };
  for (const { state } of findings) counts[state]++;
  return counts;
}
