/**
 * Which format items are written in, and what is said about it.
 *
 * @module
 */

import type { Log } from "../report/log.ts";
import type { ItemFormat, ItemWriter } from "./item_writer.ts";

const ENDINGS: ReadonlyMap<string, ItemFormat> = new Map([
  ["json", "json"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
  ["csv", "csv"],
  ["tsv", "tsv"],
]);

/**
 * The format that the ending of a file's name stands for, whatever its letter case: `.json`, `.ndjson`,
 * `.jsonl`, `.csv`, `.tsv`. It counts where no `--output` is given.
 *
 * @param file The value of `--output-file`.
 * @returns `undefined` for any other name.
 */
export function formatOfFile(file: string | undefined): ItemFormat | undefined {
  const ending = /[^/\\]\.([a-z]+)$/i.exec(file ?? "")?.[1];
  return ending === undefined ? undefined : ENDINGS.get(ending.toLowerCase());
}

/**
 * The format of items: `--output`, else the ending of the file's name.
 *
 * @param options Both options.
 * @param fallback What is written without either.
 */
export function chooseFormat(
  { output, outputFile }: {
    readonly output: ItemFormat | undefined;
    readonly outputFile?: string | undefined;
  },
  fallback: ItemFormat,
): ItemFormat {
  return output ?? formatOfFile(outputFile) ?? fallback;
}

/** Warns of properties that the output lacks, because it has columns and they came too late for one. */
export function warnOfIgnoredKeys(log: Log, { ignoredKeys }: ItemWriter): void {
  if (ignoredKeys.size === 0) return;
  log.warn(
    `Properties without a column, because the first page has none of them: ${
      [...ignoredKeys].join(", ")
    }; name the columns by select=`,
  );
}

/** Whether a format has columns. */
export function hasColumns(format: ItemFormat): boolean {
  return format !== "json" && format !== "ndjson";
}
