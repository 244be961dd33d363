/**
 * The forms in which one secret can travel, but for those that escapes make: text is searched with its
 * escapes decoded too.
 *
 * @module
 */

import { sanitize } from "../text/sanitize.ts";
import { decodeEscapes } from "./escapes.ts";

const MIN_LINE_LENGTH = 16;
const MIN_PART_LENGTH = 8;

/** What to look for. */
export interface SecretForms {
  /** The secret itself, its parts, and what decoding makes of it. */
  readonly texts: ReadonlySet<string>;
  /** Characters of base64; the ones beside them can hold some of the bits. */
  readonly base64: ReadonlySet<string>;
}

/** The forms of a secret. */
export function formsOfSecret(secret: string): SecretForms {
  const plain = new Set([secret, secret.trim(), sanitize(secret)]);
  // The lines of a key are looked for one by one: a message may hold a part of it.
  if (/[\r\n]/.test(secret)) {
    for (const line of secret.split(/[\r\n]+/)) {
      if (line.length >= MIN_LINE_LENGTH && !line.startsWith("-----")) {
        plain.add(line);
      }
    }
    plain.add(secret.replaceAll(/\s/g, ""));
  }
  if (/^https?:\/\//.test(secret)) {
    for (const part of partsOfLink(secret)) plain.add(part);
  }
  const texts = new Set(plain);
  const base64 = new Set<string>();
  for (const text of plain) {
    // Of form data (application/x-www-form-urlencoded) the rest is percent-encoded.
    if (text.includes(" ")) texts.add(text.replaceAll(" ", "+"));
    // A secret that itself has the look of an escape is decoded together with the text around it.
    let decoded = decodeEscapes(text)?.text;
    for (let depth = 0; depth < 2 && decoded !== undefined; depth++) {
      texts.add(decoded);
      decoded = decodeEscapes(decoded)?.text;
    }
    const hex = new TextEncoder().encode(text).toHex();
    texts.add(hex).add(hex.toUpperCase());
    // RFC 6749, section 2.3.1, has both form-encoded before they become Basic credentials.
    for (const each of [text, encodeURIComponent(text.toWellFormed())]) {
      for (const core of base64Cores(each)) base64.add(core);
    }
  }
  return { texts, base64 };
}

/** What a pre-authenticated link is worth something by, with and without its host. */
function partsOfLink(link: string): string[] {
  const url = URL.parse(link);
  if (url === null) return [];
  const { pathname, search, searchParams } = url;
  return [
    pathname + search,
    pathname,
    search.slice(1),
    ...searchParams.values(),
  ].filter(({ length }) => length >= MIN_PART_LENGTH);
}

/**
 * The characters of base64 and base64url (RFC 4648) that the bytes of a text alone decide, at each of
 * the three positions that they can have in a longer text: `Basic` credentials begin with the user.
 */
function* base64Cores(text: string): Generator<string> {
  const bytes = new TextEncoder().encode(text);
  for (const [shift, first] of [[0, 0], [1, 2], [2, 3]] as const) {
    const shifted = new Uint8Array(shift + bytes.length);
    shifted.set(bytes, shift);
    const end = Math.floor(shifted.length * 8 / 6);
    const core = shifted.toBase64({ omitPadding: true }).slice(first, end);
    if (core.length < MIN_PART_LENGTH) continue;
    yield core;
    yield core.replaceAll("+", "-").replaceAll("/", "_");
  }
}
