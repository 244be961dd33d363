import fc from "fast-check";

// TypeScript's library does not know this part of the language yet.
const { rawJSON } = JSON as JSON & { rawJSON(text: string): object };

/** A number as the program keeps it when a double would lose digits. */
export function rawJson(digits: string): object {
  return rawJSON(digits);
}

/** Text of all kinds, rich in what formats have to quote or remove. */
export const textArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      ..."ab \t\n\r\v,;\"'\\{}[]",
      "\x00",
      "\x1b[31m",
      "\x7f",
      "\x85",
      "\u009b",
      "\u2028",
      "\u202e",
      "\u2066",
      "é",
      "e\u0301",
      "東",
      "🦕",
      "❤\ufe0f",
    ),
  }),
);

/** Tells, code point by code point, whether a terminal could obey or reorder something in the text. */
export function hasUnsafeCharacter(text: string): boolean {
  return [...text].some((character) => {
    const point = character.codePointAt(0) ?? 0;
    return point < 0x20 || (point >= 0x7f && point <= 0x9f) ||
      point === 0x2028 ||
      point === 0x2029 || (point >= 0x202a && point <= 0x202e) ||
      (point >= 0x2066 && point <= 0x2069);
  });
}
