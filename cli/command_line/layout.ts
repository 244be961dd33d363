/**
 * The layout of help texts: lines that fit the terminal, and rows in two columns.
 *
 * @module
 */

import { wrap } from "../text/words.ts";

/** A term with its meaning. */
export type Row = readonly [term: string, meaning: string];

/** A title and rows in two columns; on a narrow terminal the meaning goes below its term. */
export function section(
  title: string,
  rows: readonly Row[],
  columns: number,
): string {
  const width = Math.max(...rows.map(([term]) => term.length)) + 2;
  const isNarrow = columns - width - 2 < 30;
  const lines = rows.map(([term, meaning]) =>
    isNarrow
      ? `  ${term}\n      ${block(meaning, columns, 6)}`
      : `  ${term.padEnd(width)}${block(meaning, columns, width + 2)}`
  );
  return [title, ...lines].join("\n");
}

/** Text whose lines, but for the first, are indented. */
export function block(text: string, columns: number, indent: number): string {
  return wrap(text, columns - indent).replaceAll(
    "\n",
    `\n${" ".repeat(indent)}`,
  );
}

/** Paragraphs as the text of one topic. */
export function page(paragraphs: readonly string[]): string {
  return `${paragraphs.join("\n\n")}\n`;
}

const SHELL_WORD_REGEXP = /(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/g;

/** A command line in lines that end in a backslash, so that it can still be run as it stands. */
export function breakCommand(line: string, columns: number): string {
  if (line.length <= columns) return line;
  const lines = [""];
  for (const word of line.match(SHELL_WORD_REGEXP) ?? []) {
    const last = lines.length - 1;
    if (lines[last] === "") lines[last] = word;
    // Room for the backslash, and for the indent of further lines.
    else if (`${lines[last]} ${word}`.length <= columns - 4) {
      lines[last] += ` ${word}`;
    } else lines.push(word);
  }
  return lines.join(" \\\n    ");
}
