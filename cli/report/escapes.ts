/**
 * Text as its reader would decode it: what is percent-encoded, or escaped for JSON or HTML.
 *
 * @module
 */

/** Text, and where each part of it stood in the text that it was made from. */
export interface DecodedText {
  readonly text: string;
  /** The position in the original of a position in the text. */
  readonly toOriginal: (index: number) => number;
}

// One code point a match: UTF-8 in percents (RFC 3986, section 2.1), JSON (RFC 8259, section 7), HTML.
const ESCAPE_REGEXP =
  /%(?:[0-7][\da-f]|[cd][\da-f]%[89ab][\da-f]|e[\da-f](?:%[89ab][\da-f]){2}|f[0-7](?:%[89ab][\da-f]){3})|\\(?:u[\da-f]{4}|x[\da-f]{2}|[\\/"'bfnrt])|&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi;
const HAS_ESCAPE_REGEXP = /[%\\&]/;

const NAMED: Readonly<Record<string, string>> = {
  "\\b": "\b",
  "\\f": "\f",
  "\\n": "\n",
  "\\r": "\r",
  "\\t": "\t",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/**
 * Decodes every escape once, of whatever kind.
 *
 * @returns `undefined` if there is none.
 */
export function decodeEscapes(text: string): DecodedText | undefined {
  if (!HAS_ESCAPE_REGEXP.test(text)) return undefined;
  let decoded = "";
  let position = 0;
  // Behind each of these positions both texts run alike, up to the next.
  const decodedAt: number[] = [0];
  const originalAt: number[] = [0];
  for (const { index, 0: escape } of text.matchAll(ESCAPE_REGEXP)) {
    decoded += text.slice(position, index);
    decodedAt.push(decoded.length);
    originalAt.push(index);
    decoded += decodeOne(escape);
    position = index + escape.length;
    decodedAt.push(decoded.length);
    originalAt.push(position);
  }
  if (position === 0) return undefined;
  return {
    text: decoded + text.slice(position),
    toOriginal: (index) => {
      const at = lastAtMost(decodedAt, index);
      return (originalAt[at] ?? 0) + index - (decodedAt[at] ?? 0);
    },
  };
}

function decodeOne(escape: string): string {
  const named = NAMED[escape.toLowerCase()];
  if (named !== undefined) return named;
  if (escape.startsWith("%")) return decodeURIComponentOr(escape);
  if (escape.startsWith("\\")) {
    return escape.length === 2
      ? escape.slice(1)
      : String.fromCharCode(parseInt(escape.slice(2), 16));
  }
  const code = /^&#x/i.test(escape)
    ? parseInt(escape.slice(3), 16)
    : parseInt(escape.slice(2), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}

/** Some sequences have the look of UTF-8 and are none: overlong ones, for example. */
function decodeURIComponentOr(escape: string): string {
  try {
    return decodeURIComponent(escape);
  } catch (error) {
    if (error instanceof URIError) return escape;
    throw error;
  }
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
