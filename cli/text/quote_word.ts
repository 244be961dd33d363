/**
 * Words that stand where they do not belong, for messages: what was put there by mistake may be a secret.
 *
 * @module
 */

const GUID_REGEXP = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const WORD_REGEXP =
  /^[\p{L}\d/@._-](?:[\p{L}\d ._:,+/@%-]{0,78}[\p{L}\d_./%-])?$/u;
const MIN_RANDOM_LENGTH = 16;

/**
 * A word in quotes if it is plain, else what it looks like, in parentheses.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { quoteWord } from "./quote_word.ts";
 *
 * assertEquals(quoteWord("tabel"), '"tabel"');
 * assertEquals(quoteWord("abc8Q~secret"), "(a text of 12 characters)");
 * ```
 */
export function quoteWord(word: string): string {
  return WORD_REGEXP.test(word) && !word.split(/[\s/:,@]+/).some(isRandom)
    ? `"${word}"`
    : `(${describeText(word)})`;
}

/** Words stay within one kind of character; what a generator made changes it at every other place. */
export function isRandom(word: string): boolean {
  if (word.length < MIN_RANDOM_LENGTH || GUID_REGEXP.test(word)) return false;
  let changes = 0;
  for (let index = 1; index < word.length; index++) {
    if (kindOf(word.charAt(index)) !== kindOf(word.charAt(index - 1))) {
      changes++;
    }
  }
  return changes >= word.length * 0.35;
}

function kindOf(character: string): number {
  if (character >= "0" && character <= "9") return 0;
  if (character >= "a" && character <= "z") return 1;
  return character >= "A" && character <= "Z" ? 2 : 3;
}

/** What a text that is not shown looks like: `a text of 40 characters`. */
export function describeText(text: string): string {
  if (text === "") return "an empty text";
  if (text.includes("-----BEGIN")) return "a PEM block";
  if (/^eyJ[\w-]+\.[\w-]*\./.test(text)) return "a JSON Web Token";
  if (GUID_REGEXP.test(text)) return "a GUID";
  const kind = /^[^/\s]*:\/\/[^/?#]*@/.test(text)
    ? "a URL with a user name or password"
    : /^[A-Za-z\d+/_-]{64,}={0,2}$/.test(text)
    ? "a base64 text"
    : /[\r\n]/.test(text)
    ? "a text with line breaks"
    : "a text";
  return `${kind} of ${text.length} character${text.length === 1 ? "" : "s"}`;
}
