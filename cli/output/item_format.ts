/**
 * The output format of commands that print items.
 *
 * @module
 */

import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import type { Log } from "../report/log.ts";
import { ITEM_FORMATS, type ItemFormat, type ItemWriter } from "./format.ts";

/**
 * Reads `--output`.
 *
 * @throws {UsageError} if the format writes no items.
 */
export function readItemFormat(
  { flags, command }: Context,
  fallback: ItemFormat,
): ItemFormat {
  const given = flags.string("output") ?? fallback;
  const format = ITEM_FORMATS.find((each) => each === given);
  if (format !== undefined) return format;
  throw new UsageError(
    `The command "${command}" has no output format "${given}"`,
    `Choose one of ${ITEM_FORMATS.join(", ")}`,
  );
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
