/**
 * The formats that have columns: CSV, TSV, tables.
 *
 * @module
 */

import { chooseColumns, type Columns, emptyColumns } from "./columns.ts";
import { csvRow, tsvRow } from "./delimited.ts";
import type {
  ItemFormat,
  ItemWriter,
  ItemWriterOptions,
} from "./item_writer.ts";
import { measureTable, type TableRow } from "./table.ts";

/**
 * Creates the writer of a format with columns.
 *
 * @param format The format.
 * @param options Columns.
 */
export function createColumnWriter(
  format: Exclude<ItemFormat, "json" | "ndjson">,
  options: ItemWriterOptions,
): ItemWriter {
  switch (format) {
    case "csv":
      return delimitedWriter(options, csvRow, { header: true });
    case "tsv":
      return delimitedWriter(options, tsvRow, { header: false });
    case "table":
      return tableWriter(options);
  }
}

function delimitedWriter(
  options: ItemWriterOptions,
  row: (cells: readonly unknown[]) => string,
  { header }: { header: boolean },
): ItemWriter {
  const ignoredKeys = new Set<string>();
  const headerOf = ({ names }: Columns) => header ? row(names) : "";
  let columns: Columns | undefined;
  return {
    syntax: undefined,
    ignoredKeys,
    page(items) {
      if (items.length === 0) return "";
      let text = "";
      if (columns === undefined) {
        columns = chooseColumns(items, options, ignoredKeys);
        text = headerOf(columns);
      }
      for (const item of items) text += row(columns.cells(item));
      return text;
    },
    end: () =>
      columns === undefined && options.columns !== undefined
        ? headerOf(emptyColumns(options.columns))
        : "",
  };
}

function tableWriter(options: ItemWriterOptions): ItemWriter {
  const ignoredKeys = new Set<string>();
  let columns: Columns | undefined;
  let row: TableRow | undefined;
  return {
    syntax: undefined,
    ignoredKeys,
    page(items) {
      if (items.length === 0) return "";
      const fixed = columns ??= chooseColumns(
        items,
        options,
        ignoredKeys,
      );
      const rows = items.map((item) => fixed.cells(item));
      if (row === undefined) {
        rows.unshift([...fixed.names]);
        row = measureTable(rows, options.terminalColumns);
      }
      return rows.map(row).join("");
    },
    end: () => "",
  };
}
