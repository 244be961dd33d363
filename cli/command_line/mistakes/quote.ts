/**
 * Repeating what somebody typed, unless it may be a secret.
 *
 * @module
 */

const PLAIN_REGEXP = /^[\p{L}\d ._:,+/@%=$?…|-]{1,60}$/u;
const LONG_WORD_REGEXP = /[^\s/.:,@=-]{20,}/u;

/**
 * A word of the command line for a message: in quotes if it is short and plain, else how long it is. What
 * stands in the wrong place may be a secret.
 */
export function quoteWord(word: string): string {
  const mayBeSecret = !PLAIN_REGEXP.test(word) || word.includes("-----") ||
    (LONG_WORD_REGEXP.test(word) && /\d/.test(word));
  return mayBeSecret
    ? `(a text of ${word.length} character${word.length === 1 ? "" : "s"})`
    : `"${word}"`;
}
