/**
 * Words for a shell.
 *
 * @module
 */

const PLAIN_WORD_REGEXP = /^[\w./:=@%+,-]+$/;

/** Quotes a word for a POSIX shell, if it needs that. */
export function quoteForShell(word: string): string {
  return PLAIN_WORD_REGEXP.test(word)
    ? word
    : `'${word.replaceAll("'", `'\\''`)}'`;
}
