/**
 * The `claims` parameter of a token request.
 *
 * @module
 */

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
  const claims = challenge === undefined ? {} : parseObject(challenge);
  if (capabilities.length > 0) {
    const accessToken = claims["access_token"];
    claims["access_token"] = {
      ...(isObject(accessToken) && accessToken),
      xms_cc: { values: capabilities },
    };
  }
  return Object.keys(claims).length > 0 ? JSON.stringify(claims) : undefined;
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
