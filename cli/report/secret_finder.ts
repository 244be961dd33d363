import { findSecretForms, type TextRange } from "../text/secret_form.ts";
import type { Environment } from "../system/variables.ts";
import { environmentSecrets } from "./environment_secrets.ts";
import { decodeEscapes } from "./escapes.ts";
import { formsOfSecret, type SecretForms } from "./secret_forms.ts";

const MASK = "[redacted]";
// A shorter text stands in others by accident: it is masked only where it is a whole word.
const MIN_PART_LENGTH = 8;
const MIN_WORD_LENGTH = 4;
const MIN_BROKEN_LENGTH = 16;
// Percent-encoded JSON in HTML: three layers of escapes. Nobody writes more.
const MAX_LAYERS = 3;
const LETTER_REGEXP = /[\p{L}\d_]/u;
const BASE64_REGEXP = /[\w+-]/;
const SPACE_REGEXP = /\s+/g;

/** Finds secrets in text. The time it takes grows with the length of the text alone. */
export class SecretFinder {
  readonly #forms: SecretForms;

  /**
   * @param secrets Values, and pre-authenticated links.
   * @param env Has more of them.
   */
  constructor(secrets: ReadonlySet<string>, env: Environment) {
    const texts = new Set<string>();
    const base64 = new Set<string>();
    for (const secret of secrets.union(new Set(environmentSecrets(env)))) {
      const forms = formsOfSecret(secret);
      for (const form of forms.texts) {
        if (form.length >= MIN_WORD_LENGTH) texts.add(form);
      }
      for (const form of forms.base64) base64.add(form);
    }
    this.#forms = { texts, base64 };
  }

  /** The text with a mask for each secret. */
  redact(text: string): string {
    const ranges = this.#find(text).sort((a, b) => a.start - b.start);
    let clean = "";
    let position = 0;
    for (const { start, end } of ranges) {
      if (end <= position) continue;
      if (start >= position) clean += text.slice(position, start) + MASK;
      position = end;
    }
    return clean + text.slice(position);
  }

  /** The value with a mask for each secret in its texts. */
  redactValue(value: unknown): unknown {
    if (typeof value === "string") return this.redact(value);
    if (Array.isArray(value)) {
      return value.map((each) => this.redactValue(each));
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        this.redactValue(each),
      ]),
    );
  }

  #find(text: string): TextRange[] {
    const ranges = this.#search(text);
    let layer = text;
    let toText = (index: number) => index;
    for (let depth = 0; depth < MAX_LAYERS; depth++) {
      const decoded = decodeEscapes(layer);
      if (decoded === undefined) break;
      layer = decoded.text;
      const before = toText;
      toText = (index) => before(decoded.toOriginal(index));
      for (const { start, end } of this.#search(layer)) {
        ranges.push({ start: toText(start), end: toText(end) });
      }
    }
    return ranges;
  }

  #search(text: string): TextRange[] {
    const ranges = findSecretForms(text);
    for (const form of this.#forms.texts) {
      for (const range of occurrences(text, form)) {
        if (form.length >= MIN_PART_LENGTH || isWord(text, range)) {
          ranges.push(range);
        }
      }
    }
    for (const form of this.#forms.base64) {
      for (const range of occurrences(text, form)) {
        ranges.push(widen(text, range));
      }
    }
    ranges.push(...this.#searchBroken(text));
    return ranges;
  }

  /** Finds what is broken into lines, as base64 is in mail (RFC 2045, section 6.8) and in PEM. */
  #searchBroken(text: string): TextRange[] {
    const kept: number[] = [];
    let joined = "";
    let position = 0;
    const keep = (end: number) => {
      for (let index = position; index < end; index++) kept.push(index);
      joined += text.slice(position, end);
    };
    for (const { index, 0: space } of text.matchAll(SPACE_REGEXP)) {
      keep(index);
      position = index + space.length;
    }
    if (position === 0) return [];
    keep(text.length);
    const ranges: TextRange[] = [];
    for (const form of [...this.#forms.texts, ...this.#forms.base64]) {
      // What is shorter is made by words that stand beside each other.
      if (form.length < MIN_BROKEN_LENGTH) continue;
      for (const { start, end } of occurrences(joined, form)) {
        const first = kept[start] ?? 0;
        const behind = (kept[end - 1] ?? text.length) + 1;
        // What is whole was found already.
        if (behind - first === form.length) continue;
        ranges.push(widen(text, { start: first, end: behind }));
      }
    }
    return ranges;
  }
}

function* occurrences(text: string, form: string): Generator<TextRange> {
  let start = text.indexOf(form);
  while (start >= 0) {
    const end = start + form.length;
    yield { start, end };
    start = text.indexOf(form, end);
  }
}

function isWord(text: string, { start, end }: TextRange): boolean {
  return !LETTER_REGEXP.test(text.charAt(start - 1)) &&
    !LETTER_REGEXP.test(text.charAt(end));
}

/** The characters beside what was found hold some of its bits; then the padding. */
function widen(text: string, { start, end }: TextRange): TextRange {
  let last = BASE64_REGEXP.test(text.charAt(end)) ? end + 1 : end;
  while (text.charAt(last) === "=") last++;
  return {
    start: BASE64_REGEXP.test(text.charAt(start - 1)) ? start - 1 : start,
    end: last,
  };
}
