import { cellText } from "./raw_json.ts";

const QUOTED_REGEXP = /[",\r\n]|^\s|\s$/;
const ESCAPED_REGEXP = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

/**
 * Writes one record of CSV: RFC 4180, but with LF at its end. A cell is quoted when it holds a quote, a
 * comma or a line break, or starts or ends with white space; a lone empty cell is too, because readers
 * skip empty lines.
 *
 * @param cells The values of the record.
 * @returns One record with its line feed.
 */
export function csvRow(cells: readonly unknown[]): string {
  const row = cells.map((cell) => {
    const text = cellText(cell);
    return QUOTED_REGEXP.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }).join(",");
  return row === "" ? '""\n' : `${row}\n`;
}

/**
 * Writes one line of TSV: tabs, line breaks and backslashes inside a cell become `\t`, `\n`, `\r` and
 * `\\`, so a line is always one item and a tab always ends a cell.
 *
 * @param cells The values of the line.
 * @returns One line with its line feed.
 */
export function tsvRow(cells: readonly unknown[]): string {
  return `${
    cells.map((cell) =>
      cellText(cell).replace(ESCAPED_REGEXP, (character) =>
        ESCAPES[character] ?? character)
    ).join("\t")
  }\n`;
}
