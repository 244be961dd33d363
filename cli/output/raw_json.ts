// TypeScript's library does not know the "JSON.parse source text access" proposal yet, which both
// supported runtimes have: hence the cast.
const { isRawJSON } = JSON as JSON & {
  isRawJSON(value: unknown): value is { readonly rawJSON: string };
};

/**
 * Tells whether a value is a JSON object: no array, no null, and no number kept digit for digit by
 * `JSON.rawJSON`.
 *
 * @param value Any value.
 * @returns Whether it has keys to make columns of.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) &&
    !isRawJSON(value);
}

/**
 * Makes the text of one cell: strings as they are, nothing for null, nested values as JSON, numbers
 * digit for digit.
 *
 * @param value Any value of a JSON document.
 * @returns The text.
 */
export function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  return JSON.stringify(value) ?? "";
}
