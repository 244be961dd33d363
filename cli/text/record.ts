/**
 * Objects of parsed JSON.
 *
 * @module
 */

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
 * @returns Whether it has members.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) &&
    !isRawJSON(value);
}
