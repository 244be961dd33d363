/**
 * The `claims` parameter of a token request.
 *
 * @module
 */

import { isJsonObject, parseJsonObject } from "./json.ts";

/** Declares that this client answers claims challenges (continuous access evaluation). */
export const CLAIMS_CHALLENGE_CAPABILITY = "cp1";

/**
 * The content of the `claims` parameter: what a challenge asks for, if there was one, with the
 * client's capabilities merged in (Entra documentation, claims-challenge).
 *
 * @param challenge JSON object from a `WWW-Authenticate` header, decoded. Anything else is ignored:
 * it comes from outside.
 * @returns `undefined` if there is nothing to say.
 */
export function composeClaims(
  capabilities: readonly string[],
  challenge?: string,
): string | undefined {
  const claims: Record<string, unknown> = {
    ...(challenge !== undefined && parseJsonObject(challenge)),
  };
  if (capabilities.length > 0) {
    const accessToken = claims["access_token"];
    claims["access_token"] = {
      ...(isJsonObject(accessToken) && accessToken),
      xms_cc: { values: capabilities },
    };
  }
  return Object.keys(claims).length > 0 ? JSON.stringify(claims) : undefined;
}
