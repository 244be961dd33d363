const ASCII_REGEXP = /^[\x20-\x7e]*$/;

// East_Asian_Width W and F (Unicode Standard Annex 11), in whole blocks, and what is shown as emoji.
const WIDE_REGEXP = new RegExp(
  "[" +
    "\\u1100-\\u115f" + // Hangul Jamo, leading consonants
    "\\u2e80-\\u303e\\u3041-\\ua4cf" + // CJK radicals and punctuation, kana, ideographs, Yi
    "\\ua960-\\ua97c\\uac00-\\ud7a3" + // Hangul
    "\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6b" + // compatibility and vertical forms
    "\\uff01-\\uff60\\uffe0-\\uffe6" + // full-width forms
    "\\u{16fe0}-\\u{18aff}\\u{1b000}-\\u{1b2ff}\\u{1f200}-\\u{1f265}\\u{20000}-\\u{3fffd}" +
    "\\p{Emoji_Presentation}]",
  "u",
);

// Marks on the character before, format characters, and the later parts of Hangul syllables. U+FE0F is
// not among them: it widens the character before to an emoji.
const NO_WIDTH_REGEXP = /(?!\ufe0f)[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11ff]/u;

/**
 * The number of columns that a text takes on a terminal: two for CJK and emoji, none for combining
 * characters. Where terminals differ, the larger number.
 *
 * @param text Text without control characters.
 * @returns The width in columns.
 */
export function displayWidth(text: string): number {
  if (ASCII_REGEXP.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (character <= "\x7e") width += 1;
    else if (WIDE_REGEXP.test(character)) width += 2;
    else if (!NO_WIDTH_REGEXP.test(character)) width += 1;
  }
  return width;
}
