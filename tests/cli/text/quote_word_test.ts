import { quoteWord } from "../../../cli/text/quote_word.ts";
import { assertEquals } from "../../assert.ts";

Deno.test("quoteWord() repeats words, and nothing that may be a secret", () => {
  for (const word of ["lst", "/users/ID", "v1.0/users", "Größe", "a=b"]) {
    assertEquals(quoteWord(word), `"${word}"`);
  }
  for (
    const [secret, says] of [
      ["abc8Q~0123456789abcdefghijklmnopqrstuvwxy", "a text of 41 characters"],
      ["eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "a JSON Web Token"],
      ["-----BEGIN PRIVATE KEY-----", "a PEM block"],
      ["two\nlines", "a text with line breaks of 9 characters"],
      ["x".repeat(100), "a base64 text of 100 characters"],
      ["aB3dE5gH7jK9mN1p", "a text of 16 characters"],
      ["", "an empty text"],
    ] as const
  ) assertEquals(quoteWord(secret), `(${says})`);
});
