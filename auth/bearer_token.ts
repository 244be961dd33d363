/**
 * What an access token may look like.
 *
 * @module
 */

// RFC 6750, section 2.1 (b64token). What is not of this form could break out of a header.
const BEARER_TOKEN_REGEXP = /^[A-Za-z0-9\-._~+/]+=*$/;

/** Whether a text has the form of a bearer token, and so can stand in a header. */
export function isBearerToken(text: string): boolean {
  return BEARER_TOKEN_REGEXP.test(text);
}
