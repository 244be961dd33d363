/**
 * The answers of managed identity endpoints, brought to the form of RFC 6749.
 *
 * @module
 */

import { isJsonObject, type JsonObject, parseJsonObject } from "../json.ts";
import { processTokenResponse, toSeconds } from "../token_response.ts";
import type { TokenResponse } from "../types.ts";

/** From this lifetime on, in seconds, a token is renewed after half of it, as MSAL does. */
const LONG_LIFETIME_SECONDS = 2 * 60 * 60;

/** Reads the body, if it is a JSON object. */
export async function readObject(
  response: Response,
): Promise<JsonObject | undefined> {
  return parseJsonObject(await response.text());
}

/**
 * Validates the answer of a managed identity endpoint. Its lifetime is `expires_in`, which counts
 * from the time of issue, or what is left until `expires_on`, if that is less.
 *
 * @param now Current time in epoch milliseconds.
 * @throws {TokenRequestError} if the status is not 200.
 * @throws {TokenResponseError} if the body is not a token response.
 */
export async function processManagedIdentityResponse(
  response: Response,
  now: number,
): Promise<TokenResponse> {
  const body = await readObject(response.clone());
  if (body === undefined) return await processTokenResponse(response);
  const lifetime = lifetimeSeconds(body, now);
  const normalized = {
    ...body,
    ...describeError(body),
    ...(lifetime !== undefined && { expires_in: lifetime }),
    ...(lifetime !== undefined && lifetime > LONG_LIFETIME_SECONDS &&
      { refresh_in: Math.floor(lifetime / 2) }),
  };
  return await processTokenResponse(
    new Response(JSON.stringify(normalized), {
      status: response.status,
      headers: response.headers,
    }),
  );
}

function lifetimeSeconds(body: JsonObject, now: number): number | undefined {
  const expiresIn = toSeconds(body["expires_in"]);
  const expiresOn = toSeconds(body["expires_on"]);
  if (expiresOn === undefined) return expiresIn;
  const left = Math.floor(expiresOn - now / 1000);
  if (expiresIn === undefined) return Math.max(left, 0);
  // A clock that is far ahead makes fresh tokens look old; the duration does not depend on it.
  return left > 0 ? Math.min(expiresIn, left) : expiresIn;
}

/** App Service says `message`, others nest the error: OAuth's names are what is read later. */
function describeError(body: JsonObject): JsonObject {
  const nested = isJsonObject(body["error"]) ? body["error"] : undefined;
  const description = nested?.["message"] ?? body["message"];
  return {
    ...(nested !== undefined && { error: nested["code"] }),
    ...(description !== undefined && { error_description: description }),
  };
}
