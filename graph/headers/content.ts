import { listMembers } from "./list.ts";

const DIGITS_REGEXP = /^\d+$/;
const CONTENT_RANGE_REGEXP = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/i;
const STRONG_ETAG_REGEXP = /^"[\x21\x23-\x7e\x80-\xff]*"$/;

/**
 * The announced length of a body, in bytes. A header that came twice counts if both agree
 * (RFC 9110, section 8.6).
 *
 * @param headers The headers of the answer.
 * @returns The length, or `undefined` if none is announced that could be true.
 */
export function contentLength(headers: Headers): number | undefined {
  return onlyMember(headers, "content-length", byteCount);
}

/** The part of a content that an answer holds. */
export interface ContentRange {
  /** Where it starts; `undefined` if the answer holds none of it (416). */
  readonly startBytes: number | undefined;
  /** Length of the whole content, if the server knows it. */
  readonly totalBytes: number | undefined;
}

/**
 * Reads `Content-Range` (RFC 9110, section 14.4).
 *
 * @param headers The headers of the answer.
 * @returns The range, or `undefined` if there is none that makes sense.
 */
export function contentRange(headers: Headers): ContentRange | undefined {
  return onlyMember(headers, "content-range", toRange);
}

/**
 * The entity tag of an answer, if it is a strong one: only that says that two contents are the
 * same, byte for byte (RFC 9110, section 8.8.1).
 *
 * @param headers The headers of the answer.
 */
export function strongEtag(headers: Headers): string | undefined {
  const etag = headers.get("etag")?.trim();
  return etag !== undefined && isStrongEtag(etag) ? etag : undefined;
}

/** Whether an entity tag is a strong one. */
export function isStrongEtag(etag: string): boolean {
  return STRONG_ETAG_REGEXP.test(etag);
}

/**
 * Whether a server says of itself that it gives parts of a content (RFC 9110, section 14.3).
 *
 * @param headers The headers of the answer.
 */
export function acceptsRanges(headers: Headers): boolean {
  return listMembers(headers.get("accept-ranges") ?? "").some((unit) =>
    unit.toLowerCase() === "bytes"
  );
}

/** What a header says, if all its members say the same. */
function onlyMember<T>(
  headers: Headers,
  name: string,
  read: (member: string) => T | undefined,
): T | undefined {
  const [member, ...others] = new Set(listMembers(headers.get(name) ?? ""));
  return member === undefined || others.length > 0 ? undefined : read(member);
}

function byteCount(digits: string): number | undefined {
  const count = DIGITS_REGEXP.test(digits) ? Number(digits) : undefined;
  return Number.isSafeInteger(count) ? count : undefined;
}

function toRange(text: string): ContentRange | undefined {
  const match = CONTENT_RANGE_REGEXP.exec(text);
  if (match === null) return undefined;
  const [, first, last, total = ""] = match;
  const totalBytes = byteCount(total);
  if (total !== "*" && totalBytes === undefined) return undefined;
  if (first === undefined || last === undefined) {
    return { startBytes: undefined, totalBytes };
  }
  const [start, end] = [byteCount(first), byteCount(last)];
  const isSound = start !== undefined && end !== undefined && start <= end &&
    (totalBytes === undefined || end < totalBytes);
  return isSound ? { startBytes: start, totalBytes } : undefined;
}
