/**
 * The `claims` parameter of a token request.
 *
 * @module
 */

import { isRecord, parseJsonObject } from "./json.ts";

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
  challenge?: string | undefined,
): string | undefined {
  const claims: Record<string, unknown> = {
    ...(challenge !== undefined && parseJsonObject(challenge)),
  };
  if (capabilities.length > 0) {
    const accessToken = claims["access_token"];
    claims["access_token"] = {
      ...(isRecord(accessToken) && accessToken),
      xms_cc: { values: capabilities },
    };
  }
  return Object.keys(claims).length > 0 ? JSON.stringify(claims) : undefined;
}

/** Tells claims challenges apart in the cache: 32 hexadecimal digits. */
export async function digestChallenge(challenge: string): Promise<string> {
  const bytes = new TextEncoder().encode(challenge);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return new Uint8Array(digest, 0, 16).toHex();
}
