/**
 * Words that stand where they do not belong, for messages: what was put there by mistake may be a secret.
 *
 * @module
 */

const GUID_REGEXP = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const PLAIN_REGEXP = /^[\p{L}\d ._:,+/@%=$?…|-]{1,60}$/u;
const LONG_WORD_REGEXP = /[^\s/.:,@=-]{20,}/u;
const BETWEEN_WORDS_REGEXP = /[\s/\\:,;'"()[\]{}<>&?@$=|]+/;
const MIN_RANDOM_LENGTH = 16;
const MIXED_REGEXP = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/s;

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
  const mayBeSecret = !PLAIN_REGEXP.test(word) || word.includes("-----") ||
    (LONG_WORD_REGEXP.test(word) && /\d/.test(word)) || hasRandomWord(word);
  return mayBeSecret ? `(${describeText(word)})` : `"${word}"`;
}

/** Whether one of the words of a text, or of the names in a path, looks as if a generator had made it. */
export function hasRandomWord(text: string): boolean {
  return text.split(BETWEEN_WORDS_REGEXP).some(isRandom);
}

/**
 * Words stay within one kind of character; what a generator made changes it at every other place. Names of
 * folders that hold a hash are of small letters and digits.
 */
function isRandom(word: string): boolean {
  if (word.length < MIN_RANDOM_LENGTH || !MIXED_REGEXP.test(word)) return false;
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
  if (/^[^/\s]*:\/\/[^/?#]*@/.test(text)) {
    return "a URL with a user name or password";
  }
  const kind = /^[A-Za-z\d+/_-]{64,}={0,2}$/.test(text)
    ? "a base64 text"
    : /[\r\n]/.test(text)
    ? "a text with line breaks"
    : "a text";
  return `${kind} of ${text.length} character${text.length === 1 ? "" : "s"}`;
}
