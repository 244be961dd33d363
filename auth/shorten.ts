// What a credential that is sent is made of: visible ASCII (RFC 6749, appendix A; RFC 6750, section 2.1).
// Half a surrogate pair does not stay behind either.
const INNER_REGEXP = /[!-~\ud800-\udbff]/;

/**
 * The beginning of a text that a server sent, without the word at its end: of a secret that the server
 * repeats, half would not be recognised as one any more. The first character stays: it tells JSON and
 * HTML from plain text.
 *
 * @param length How much may stay, in UTF-16 units.
 */
export function cutAtWord(text: string, length: number): string {
  let end = Math.min(length, text.length);
  while (end > 1 && INNER_REGEXP.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The text if it is short enough, and else its first words and "…". */
export function shorten(text: string, maxLength: number): string {
  return text.length > maxLength
    ? `${cutAtWord(text, maxLength).trimEnd()}…`
    : text;
}
