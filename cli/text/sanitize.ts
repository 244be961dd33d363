/**
 * Text from elsewhere is made harmless before a terminal sees it: control characters (C0, DEL and C1,
 * Unicode category Cc) can move the cursor or start an escape sequence, U+2028 and U+2029 break lines,
 * bidirectional controls (Unicode Standard Annex 9) show text in another order than it has, and blanks
 * without width hide in it. The joiners U+200C and U+200D stay: Persian, Indic scripts and emoji need them.
 *
 * @module
 */

const UNSAFE_REGEXP =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;
const UNSAFE_EACH_REGEXP = new RegExp(UNSAFE_REGEXP.source, "gu");
const LINE_BREAKS_REGEXP = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Removes every control character; tabs and line breaks become one space. For the messages of servers,
 * which are shown inside our own lines.
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
 * characters `\uXXXX`, so that one sees that something was there.
 *
 * @param text The text of a cell.
 * @returns The text to show.
 */
export function sanitizeCell(text: string): string {
  return UNSAFE_REGEXP.test(text)
    ? escapeControls(text.replace(LINE_BREAKS_REGEXP, " "))
    : text;
}

/**
 * Writes control characters as `\uXXXX`; line feeds and tabs stay. JSON means the same afterwards.
 *
 * @param text Any text, or a part of it.
 * @returns The text to show on a terminal.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { escapeControls } from "./sanitize.ts";
 *
 * assertEquals(escapeControls("a\tb\x1b[2J\n"), "a\tb\\u001b[2J\n");
 * ```
 */
export function escapeControls(text: string): string {
  if (!UNSAFE_REGEXP.test(text)) return text;
  return text.replace(
    UNSAFE_EACH_REGEXP,
    (character) =>
      character === "\n" || character === "\t"
        ? character
        : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
