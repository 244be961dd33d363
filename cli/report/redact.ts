/**
 * The last barrier before standard error: values that must not be shown, whatever went wrong.
 *
 * @module
 */

// A shorter value would mask unrelated text; no secret that Entra issues is that short.
const MIN_LENGTH = 8;
const MASK = "[redacted]";
// Assertions and most tokens are JWTs (RFC 7519): they are known by their form, whoever made them.
const JWT_REGEXP = /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g;

/** Knows the secrets of a run and removes them from text. */
export class Redactor {
  readonly #values = new Set<string>();

  /** Remembers a secret, and the forms in which it could travel. */
  add(secret: string): void {
    if (secret.length < MIN_LENGTH) return;
    this.#values.add(secret);
    this.#values.add(encodeURIComponent(secret));
    this.#values.add(new URLSearchParams([["", secret]]).toString().slice(1));
    this.#values.add(JSON.stringify(secret).slice(1, -1));
  }

  /** The text without any secret that it is known to hold. */
  redact(text: string): string {
    let clean = text;
    for (const value of this.#values) clean = clean.replaceAll(value, MASK);
    return clean.replace(JWT_REGEXP, MASK);
  }
}
