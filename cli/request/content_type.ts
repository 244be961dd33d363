/**
 * Media types of bodies.
 *
 * @module
 */

const JSON_TYPE_REGEXP = /^application\/(?:[^;\s]+\+)?json\b/i;

/** Whether a `Content-Type` announces JSON, `application/problem+json` and the like included. */
export function isJsonType(contentType: string | null): boolean {
  return contentType !== null && JSON_TYPE_REGEXP.test(contentType);
}
