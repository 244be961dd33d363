/**
 * Times as programs read them.
 *
 * @module
 */

/** A time in ISO 8601, without fractions of a second. */
export function isoSeconds(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
