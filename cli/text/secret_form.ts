/**
 * What secrets look like, whoever made them: in text that is shown, they are known by their form.
 *
 * @module
 */

import { hasRandomWord } from "./quote_word.ts";

/** A part of a text, by positions in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const FORM_REGEXPS: readonly RegExp[] = [
  // JSON Web Tokens (RFC 7519) and encrypted ones (RFC 7516): assertions, and most access tokens.
  /(?<![\w-])(?<secret>eyJ[\w-]{8,}(?:\.[\w-]*){1,3}\.[\w-]+)/gd,
  // Client secrets as Entra makes them: three characters, a version, and 31 or more.
  /(?<![\w.~-])(?<secret>[\w.~-]{3}\dQ~[\w.~-]{30,36}[\w~-])/gd,
  // DER in base64: keys, certificates and PFX files are a SEQUENCE with a long or a known length.
  /(?<![A-Za-z\d+_-])(?<secret>M(?:I[A-Z]|C4CAQ)[A-Za-z\d+/_-]{56,}={0,2})/gd,
  // Credentials in a header (RFC 9110, section 11.4); the words themselves may stand in a sentence.
  /\b(?:bearer|basic|negotiate)\s{1,4}(?<secret>[\w.~+/-]{16,}={0,2})/gid,
  // Credentials in a URL (RFC 3986, section 3.2.1).
  /:\/\/(?<secret>[^\s/?#"'<>]+)@/gd,
  // Signed and pre-authenticated links, and the members of a token request and its answer.
  /(?<![\w-])(?:sig|tempauth|access_token|refresh_token|id_token|client_secret|client_assertion|assertion|password)=(?<secret>[^&\s"'<>\\]{4,})/gid,
  /"(?:access_token|refresh_token|id_token|client_secret|client_assertion|secretText|uploadUrl|@microsoft\.graph\.downloadUrl)"\s{0,4}:\s{0,4}"(?<secret>[^"\\]+)"/gd,
];

const KEY_LABEL_REGEXP = /-----BEGIN [A-Z\d ]{0,40}KEY[A-Z\d ]{0,40}-----/g;

/** Finds everything that has the form of a secret. The time grows with the length of the text alone. */
export function findSecretForms(text: string): TextRange[] {
  const found: TextRange[] = [];
  for (const form of FORM_REGEXPS) {
    for (const { indices } of text.matchAll(form)) {
      const range = indices?.groups?.["secret"];
      if (range) found.push({ start: range[0], end: range[1] });
    }
  }
  for (const { index, 0: label } of text.matchAll(KEY_LABEL_REGEXP)) {
    // A key that is cut off has no end: then nothing behind its beginning is shown.
    const end = text.indexOf("-----END ", index + label.length);
    const close = end < 0 ? -1 : text.indexOf("-----", end + 9);
    found.push({ start: index, end: close < 0 ? text.length : close + 5 });
    if (close < 0) break;
  }
  return found;
}

const UNPRINTABLE_REGEXP = /[\p{Cc}\u2028\u2029]/u;
// A backup file ends in a tilde, a home folder begins with one, and short names on Windows have a number behind it.
const INNER_TILDE_REGEXP = /[^\s/\\]~(?!\d(?:[./\\]|$))[^\s/\\]/;
const MAX_SHOWN_LENGTH = 1024;

/**
 * Whether a text that was not expected could be a secret: it has the form of one, is no single line of
 * readable length, or holds a word that nobody would think of.
 */
export function mayBeSecret(text: string): boolean {
  return text.length > MAX_SHOWN_LENGTH || UNPRINTABLE_REGEXP.test(text) ||
    text.includes("-----BEGIN") || INNER_TILDE_REGEXP.test(text) ||
    findSecretForms(text).length > 0 ||
    hasRandomWord(text);
}
