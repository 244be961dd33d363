/**
 * What writes items, whatever their format.
 *
 * @module
 */

import type { RequestedColumns } from "./requested_columns.ts";

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
