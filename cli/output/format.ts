import { chooseColumns, type Columns, emptyColumns } from "./columns.ts";
import { csvRow, tsvRow } from "./delimited.ts";
import { isRecord } from "../text/record.ts";
import { jsonText, withinLimits } from "./raw_json.ts";
import type { RequestedColumns } from "./requested_columns.ts";
import { measureTable, type TableRow } from "./table.ts";

/** The formats that write items one by one; `raw` is none, it never parses. */
export const ITEM_FORMATS = ["json", "ndjson", "csv", "tsv", "table"] as const;

/** A format that writes items one by one. */
export type ItemFormat = typeof ITEM_FORMATS[number];

/** How items are to be written. */
export interface ItemWriterOptions extends RequestedColumns {
  /** Columns of the terminal that the text goes to; tables are cut to it. */
  readonly terminalColumns?: number | undefined;
}

/** Writes items page by page; it keeps nothing of a page, so memory stays flat. */
export interface ItemWriter {
  /** What the text is, for those who colour it. */
  readonly syntax: "json" | undefined;
  /** The text of one page; may be empty. */
  page(items: readonly unknown[]): string;
  /** The text after the last page. */
  end(): string;
  /**
   * Keys that turned up after the columns were fixed by the first page, and so are missing in the
   * output: naming the columns with `select=` brings them in.
   */
  readonly ignoredKeys: ReadonlySet<string>;
}

/**
 * Creates the writer of a format.
 *
 * - `json`: one array, indented by two spaces: byte for byte `JSON.stringify(all, null, 2)`.
 * - `ndjson`: each item compact on its line.
 * - `csv`: a header, RFC 4180 quoting, LF.
 * - `tsv`: no header; tab, LF, CR and backslash inside a cell are `\t`, `\n`, `\r`, `\\`.
 * - `table`: for people; columns as wide as the first page needs.
 *
 * In the last three null is an empty cell, nested values are JSON, `@odata.` annotations get no column
 * unless named, and an item without keys is one cell.
 *
 * @param format The format.
 * @param options Columns.
 * @returns The writer.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { createItemWriter } from "./format.ts";
 *
 * const writer = createItemWriter("csv");
 * const text = writer.page([{ id: 1, name: "a,b" }]) + writer.page([{ id: 2 }]) + writer.end();
 * assertEquals(text, 'id,name\n1,"a,b"\n2,\n');
 * ```
 */
export function createItemWriter(
  format: ItemFormat,
  options: ItemWriterOptions = {},
): ItemWriter {
  const writer = createWriter(format, options);
  return { ...writer, page: (items) => withinLimits(() => writer.page(items)) };
}

function createWriter(
  format: ItemFormat,
  options: ItemWriterOptions,
): ItemWriter {
  switch (format) {
    case "json":
      return jsonWriter();
    case "ndjson":
      return ndjsonWriter();
    case "csv":
      return columnWriter(options, csvRow, { header: true });
    case "tsv":
      return columnWriter(options, tsvRow, { header: false });
    case "table":
      return tableWriter(options);
  }
}

/**
 * Finds the items of a whole response, for `get -o csv` and the like: the array itself, the array in
 * `value`, else the response as the only item.
 *
 * @param response A parsed response or the result of a query.
 * @returns The items.
 */
export function itemsOfResponse(response: unknown): readonly unknown[] {
  if (Array.isArray(response)) return response;
  if (isRecord(response) && Array.isArray(response.value)) {
    return response.value;
  }
  return [response];
}

const NOTHING_IGNORED: ReadonlySet<string> = new Set();

function jsonWriter(): ItemWriter {
  let started = false;
  return {
    syntax: "json",
    ignoredKeys: NOTHING_IGNORED,
    page(items) {
      if (items.length === 0) return "";
      // Without "[\n" and "\n]" this is the inside of the one array that all pages make.
      const inside = jsonText(items, 2).slice(2, -2);
      const text = `${started ? ",\n" : "[\n"}${inside}`;
      started = true;
      return text;
    },
    end: () => started ? "\n]\n" : "[]\n",
  };
}

function ndjsonWriter(): ItemWriter {
  return {
    syntax: "json",
    ignoredKeys: NOTHING_IGNORED,
    page(items) {
      let text = "";
      for (const item of items) text += `${jsonText(item)}\n`;
      return text;
    },
    end: () => "",
  };
}

function columnWriter(
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
