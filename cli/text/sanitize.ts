/**
 * Text from a server is made harmless before a terminal sees it: control characters (C0, DEL and C1,
 * Unicode category Cc) can move the cursor or start an escape sequence, U+2028 and U+2029 break lines,
 * and bidirectional overrides show text in another order than it has.
 *
 * @module
 */

const UNSAFE_REGEXP = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const UNSAFE_EACH_REGEXP = new RegExp(UNSAFE_REGEXP.source, "gu");
const LINE_BREAKS_REGEXP = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const REPLACEMENT_CHARACTER = "\ufffd";

/**
 * Removes every control character and bidirectional override; tabs and line breaks become one space.
 * For the messages of servers, which are shown inside our own lines.
 *
 * @param text Text from elsewhere.
 * @returns One line, without spaces at its ends.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { sanitize } from "./sanitize.ts";
 *
 * assertEquals(sanitize("Denied.\r\nTrace: \x1b[31m1"), "Denied. Trace: [31m1");
 * ```
 */
export function sanitize(text: string): string {
  return text.replace(LINE_BREAKS_REGEXP, " ").replace(UNSAFE_EACH_REGEXP, "")
    .trim();
}

/**
 * Makes a cell of a table one harmless line: tabs and line breaks become a space, other control
 * characters U+FFFD, so that one sees that something was there.
 *
 * @param text The text of a cell.
 * @returns The text to show.
 */
export function sanitizeCell(text: string): string {
  if (!UNSAFE_REGEXP.test(text)) return text;
  return text.replace(LINE_BREAKS_REGEXP, " ").replace(
    UNSAFE_EACH_REGEXP,
    REPLACEMENT_CHARACTER,
  );
}

/**
 * Makes lines of text harmless for a terminal: as {@linkcode sanitizeCell}, but line feeds and tabs
 * stay.
 *
 * @param text Lines of CSV, TSV or other text.
 * @returns The text to show.
 */
export function sanitizeLines(text: string): string {
  if (!UNSAFE_REGEXP.test(text)) return text;
  return text.replace(
    UNSAFE_EACH_REGEXP,
    (character) =>
      character === "\n" || character === "\t"
        ? character
        : REPLACEMENT_CHARACTER,
  );
}

/**
 * Writes what `JSON.stringify` leaves unescaped, and a terminal might obey, as `\uXXXX`. The JSON
 * means the same afterwards.
 *
 * @param json JSON text, or a part of it that ends between two tokens.
 * @returns The JSON to show on a terminal.
 */
export function escapeJson(json: string): string {
  if (!UNSAFE_REGEXP.test(json)) return json;
  return json.replace(UNSAFE_EACH_REGEXP, (character) => {
    if (character === "\n" || character === "\t" || character === "\r") {
      return character;
    }
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
