/**
 * The answers of managed identity endpoints, brought to the form of RFC 6749.
 *
 * @module
 */

import { isRecord, type JsonObject, parseJsonObject } from "../json.ts";
import { readEpochSeconds, readLifetime } from "../lifetime.ts";
import { processTokenResponse } from "../token_response.ts";
import type { TokenResponse } from "../types.ts";

/** From this lifetime on, in seconds, a token is renewed after half of it, as MSAL does. */
const LONG_LIFETIME_SECONDS = 2 * 60 * 60;

/**
 * Validates the answer of a managed identity endpoint. Its lifetime is `expires_in`, which counts
 * from the time of issue, or what is left until `expires_on`, if that is less. A token whose end nobody
 * can read serves once: that is no reason to fail.
 *
 * @param now Current time in epoch milliseconds.
 * @throws {TokenRequestError} if the status is not 200.
 * @throws {TokenResponseError} if the body is not a token response.
 */
export async function processManagedIdentityResponse(
  response: Response,
  now: number,
): Promise<TokenResponse> {
  const body = parseJsonObject(await response.clone().text());
  if (body === undefined) return await processTokenResponse(response);
  const lifetime = lifetimeSeconds(body, now);
  const normalized = {
    ...body,
    ...describeError(body),
    expires_in: lifetime,
    refresh_in: lifetime > LONG_LIFETIME_SECONDS
      ? Math.floor(lifetime / 2)
      : body["refresh_in"],
  };
  return await processTokenResponse(
    new Response(JSON.stringify(normalized), {
      status: response.status,
      headers: response.headers,
    }),
  );
}

function lifetimeSeconds(body: JsonObject, now: number): number {
  const expiresIn = readLifetime(body["expires_in"]);
  const expiresOn = readEpochSeconds(body["expires_on"]);
  if (expiresOn === undefined) return expiresIn ?? 0;
  const left = Math.floor(expiresOn - now / 1000);
  if (expiresIn === undefined) return Math.max(left, 0);
  // A clock that is far ahead makes fresh tokens look old; the duration does not depend on it.
  return left > 0 ? Math.min(expiresIn, left) : expiresIn;
}

/** App Service says `message`, others nest the error: OAuth's names are what is read later. */
function describeError(body: JsonObject): JsonObject {
  const nested = isRecord(body["error"]) ? body["error"] : undefined;
  return {
    error: nested === undefined ? body["error"] : nested["code"],
    error_description: nested?.["message"] ?? body["message"] ??
      body["error_description"],
  };
}
