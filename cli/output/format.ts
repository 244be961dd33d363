import { isRecord } from "../text/record.ts";
import type {
  ItemFormat,
  ItemWriter,
  ItemWriterOptions,
} from "./item_writer.ts";
import { jsonText, withinLimits } from "./raw_json.ts";

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
 * const writer = await createItemWriter("csv");
 * const text = writer.page([{ id: 1, name: "a,b" }]) + writer.page([{ id: 2 }]) + writer.end();
 * assertEquals(text, 'id,name\n1,"a,b"\n2,\n');
 * ```
 */
export async function createItemWriter(
  format: ItemFormat,
  options: ItemWriterOptions = {},
): Promise<ItemWriter> {
  const writer = await createWriter(format, options);
  return { ...writer, page: (items) => withinLimits(() => writer.page(items)) };
}

async function createWriter(
  format: ItemFormat,
  options: ItemWriterOptions,
): Promise<ItemWriter> {
  switch (format) {
    case "json":
      return jsonWriter();
    case "ndjson":
      return ndjsonWriter();
    default: {
      // Most runs write JSON.
      const { createColumnWriter } = await import("./column_writer.ts");
      return createColumnWriter(format, options);
    }
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
