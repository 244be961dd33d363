/**
 * What is said about the output of commands that print items.
 *
 * @module
 */

import type { Log } from "../report/log.ts";
import type { ItemWriter } from "./format.ts";

/** Warns of properties that the output lacks, because it has columns and they came too late for one. */
export function warnOfIgnoredKeys(log: Log, { ignoredKeys }: ItemWriter): void {
  if (ignoredKeys.size === 0) return;
  log.warn(
    `Properties without a column, because the first page has none of them: ${
      [...ignoredKeys].join(", ")
    }; name the columns by select=`,
  );
}
