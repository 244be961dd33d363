/**
 * A number in a JSON text that may not survive `JSON.parse` and `JSON.stringify` digit for
 * digit: 16 digits and more, a fraction, an exponent, or minus zero. It may also hit inside a
 * string, which costs time only.
 */
const DELICATE_NUMBER_REGEXP =
  /[:,[]\s*(?:-?\d{16}|(?:-0|-?\d+(?:\.\d+(?:[eE][-+]?\d+)?|[eE][-+]?\d+))\s*[,\]}])/;
/** What hits there hits here too, in less than half the time; so does a time such as `08:00:00.5`. */
const SUSPECT_NUMBER_REGEXP = /[:,[]\s*-?\d(?:\d{15}|\d*[.eE]|(?<=-0))/;
/** A text that is a number and nothing else. */
const BARE_NUMBER_REGEXP = /^\s*[-\d]/;

/** A number kept as the text it came as; `JSON.stringify` writes that text. */
export interface RawNumber {
  /** The number, as JSON writes it. */
  readonly rawJSON: string;
}

// Not yet in TypeScript's library: https://tc39.es/proposal-json-parse-with-source/
interface JsonWithSource {
  rawJSON(text: string): RawNumber;
  isRawJSON(value: unknown): value is RawNumber;
  parse(
    text: string,
    reviver: (
      key: string,
      value: unknown,
      context: { readonly source?: string },
    ) => unknown,
  ): unknown;
}
// The cast adds what V8 has and the type library lacks.
const json = JSON as unknown as JsonWithSource;

/**
 * Whether a value is a number kept as text by {@linkcode parseJson}.
 *
 * @param value Any value.
 */
export function isRawNumber(value: unknown): value is RawNumber {
  return json.isRawJSON(value);
}

/** Options of {@linkcode parseJson}. */
export interface ParseJsonOptions {
  /** Keeps numbers that would change as {@linkcode RawNumber}. */
  readonly losslessNumbers?: boolean | undefined;
}

/**
 * Parses a JSON text, which may start with a byte order mark.
 *
 * @param text The JSON text.
 * @param options Whether numbers stay digit for digit.
 * @returns The value.
 * @throws {SyntaxError} The text is not JSON, or numbers in it cannot be kept because it is nested
 * deeper than the runtime can follow.
 *
 * @example
 * ```ts
 * import { parseJson } from "./json.ts";
 *
 * const text = '{"id":12345678901234567890}';
 * const value = parseJson(text, { losslessNumbers: true });
 * if (JSON.stringify(value) !== text) throw new Error("Changed");
 * ```
 */
export function parseJson(
  text: string,
  options: ParseJsonOptions = {},
): unknown {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const delicate = options.losslessNumbers &&
    (SUSPECT_NUMBER_REGEXP.test(bare) && DELICATE_NUMBER_REGEXP.test(bare) ||
      BARE_NUMBER_REGEXP.test(bare));
  if (!delicate) return JSON.parse(bare);
  return withinStack(() =>
    json.parse(
      bare,
      (_key, value, { source }) =>
        typeof value === "number" && source !== undefined &&
          JSON.stringify(value) !== source
          ? json.rawJSON(source)
          : value,
    )
  );
}

/**
 * Makes JSON of a value.
 *
 * @param value The value.
 * @returns The text; `undefined` for what JSON does not have.
 * @throws {SyntaxError} The value is nested deeper than the runtime can follow, or too long.
 * @throws {TypeError} The value holds itself, or a `bigint`.
 */
export function toJson(value: unknown): string | undefined {
  return withinStack(() => JSON.stringify(value));
}

/** The runtime goes down into values by recursion: its stack, and the length of a text, have an end. */
function withinStack<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SyntaxError("It is too long, or nested too deeply");
  }
}
