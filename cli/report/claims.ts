/**
 * The claims inside an access token. They are for people who look for a mistake: Microsoft warns that
 * tokens for Graph are not for the client to read (Entra documentation, access-tokens).
 *
 * @module
 */

import { decodeJwt } from "jose/jwt/decode";

/** The claims of a token; `undefined` if it is not a JWT with a readable payload. */
export function decodeClaims(
  token: string,
): Readonly<Record<string, unknown>> | undefined {
  try {
    return decodeJwt(token);
  } catch {
    // Opaque and encrypted tokens are legal: there is nothing to show then.
    return undefined;
  }
}
