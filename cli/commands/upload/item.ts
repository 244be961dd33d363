/**
 * Printing what Graph says about an uploaded file.
 *
 * @module
 */

import { formatDocument } from "../../output/document.ts";
import { createItemWriter } from "../../output/format.ts";
import type { ItemFormat } from "../../output/item_writer.ts";
import type { OutputStyle, TextKind } from "../../output/open.ts";
import { isRecord } from "../../text/record.ts";

const MASK = "MASKED";
/** Links that let in whoever has them, such as `@microsoft.graph.downloadUrl` and `uploadUrl`. */
const LINK_REGEXP = /(?:download|upload)Url$/i;

/**
 * Masks pre-authenticated links: nobody asked for them, and what a job prints is mailed by cron.
 *
 * @param value What Graph says.
 */
export function maskLinks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskLinks);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      LINK_REGEXP.test(name) ? MASK : maskLinks(member),
    ]),
  );
}

/** The text of one item, and what it is. */
export async function formatItem(
  item: unknown,
  format: ItemFormat,
  style: OutputStyle,
): Promise<[text: string, kind: TextKind | undefined]> {
  if (format === "json") return [formatDocument(item), "json"];
  const writer = await createItemWriter(format, style);
  return [writer.page([item]) + writer.end(), writer.syntax];
}
