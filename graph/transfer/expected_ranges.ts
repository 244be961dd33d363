import { isRecord } from "../record.ts";

const RANGE_START_REGEXP = /^(\d+)(?:-|$)/;

/** The `nextExpectedRanges` of an upload session: the ranges that are missing, if anything is said about them. */
export function expectedRanges(value: unknown): readonly unknown[] | undefined {
  if (!isRecord(value)) return undefined;
  const ranges = value.nextExpectedRanges ?? value.NextExpectedRanges;
  return Array.isArray(ranges) ? ranges : undefined;
}

/** Where the first missing range starts. */
export function firstMissing(ranges: readonly unknown[]): number | undefined {
  let first: number | undefined;
  for (const range of ranges) {
    const text = typeof range === "number" ? String(range) : range;
    if (typeof text !== "string") continue;
    const start = RANGE_START_REGEXP.exec(text)?.[1];
    if (start !== undefined && !(Number(start) >= (first ?? Infinity))) {
      first = Number(start);
    }
  }
  return first;
}
