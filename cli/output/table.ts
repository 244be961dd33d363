import { cellText } from "./raw_json.ts";
import { sanitizeCell } from "../text/sanitize.ts";
import { truncate } from "../text/words.ts";
import { displayWidth } from "../text/width.ts";

const GAP = "  ";
// Narrower columns than this show nothing useful: the table is cut at its right edge instead.
const MIN_COLUMN = 8;

/** Writes the lines of a table whose columns have been measured. */
export type TableRow = (cells: readonly unknown[]) => string;

/**
 * Measures a table and returns what writes its lines. On a terminal no line is wider than it: the
 * widest columns give way first, longer cells end in `…`. Elsewhere longer cells of later pages push
 * the rest of their line to the right.
 *
 * @param rows The header and the first page.
 * @param terminalColumns Columns of the terminal, if there is one.
 * @returns The writer of a line.
 */
export function measureTable(
  rows: readonly (readonly unknown[])[],
  terminalColumns: number | undefined,
): TableRow {
  const natural: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      natural[index] = Math.max(natural[index] ?? 0, displayWidth(shown(cell)));
    }
  }
  return terminalColumns === undefined
    ? (cells) =>
      line(cells.map((cell, index) => pad(shown(cell), natural[index] ?? 0)))
    : cutRow(fitWidths(natural, terminalColumns), terminalColumns);
}

function cutRow(widths: readonly number[], terminalColumns: number): TableRow {
  return (cells) => {
    const last = cells.length - 1;
    const texts = cells.map((cell, index) => {
      const width = index === last
        ? terminalColumns
        : widths[index] ?? MIN_COLUMN;
      return pad(truncate(shown(cell), width), index === last ? 0 : width);
    });
    const joined = texts.join(GAP).trimEnd();
    return `${truncate(joined, terminalColumns)}\n`;
  };
}

function fitWidths(
  natural: readonly number[],
  terminalColumns: number,
): number[] {
  const room = terminalColumns - GAP.length * (natural.length - 1);
  const sum = (cap: number) =>
    natural.reduce((total, width) => total + Math.min(width, cap), 0);
  let cap = Math.min(
    natural.reduce((widest, width) => Math.max(widest, width), 0),
    Math.max(terminalColumns, MIN_COLUMN),
  );
  while (cap > MIN_COLUMN && sum(cap) > room) cap--;
  return natural.map((width) => Math.min(width, cap));
}

function shown(cell: unknown): string {
  return sanitizeCell(cellText(cell));
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

function line(texts: readonly string[]): string {
  return `${texts.join(GAP).trimEnd()}\n`;
}
