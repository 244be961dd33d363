/**
 * From a token endpoint's `Response` to a validated value: status first, then the JSON object, then
 * each field.
 *
 * @module
 */

import { isBearerToken } from "./bearer_token.ts";
import {
  type TokenRefusal,
  TokenRequestError,
  TokenResponseError,
} from "./errors.ts";
import { type JsonObject, parseJsonObject } from "./json.ts";
import { readLifetime } from "./lifetime.ts";
import { shorten } from "./shorten.ts";
import type { TokenResponse } from "./types.ts";

const MAX_CODE_LENGTH = 100;
const MAX_DESCRIPTION_LENGTH = 1000;
const MAX_FOREIGN_LENGTH = 200;
const AADSTS_REGEXP = /\bAADSTS(\d{4,9})\b/g;

/**
 * Validates the answer to a token request.
 *
 * @throws {TokenRequestError} if the status is not 200; it carries what the body told of the reason.
 * @throws {TokenResponseError} if the body is not a token response (RFC 6749, section 5.1).
 */
export async function processTokenResponse(
  response: Response,
): Promise<TokenResponse> {
  const text = new TextDecoder().decode(await response.bytes());
  const body = parseJsonObject(text);
  if (response.status !== 200) {
    throw new TokenRequestError(readRefusal(response, body, text));
  }
  const invalid = (reason: string) => new TokenResponseError(200, reason);
  if (body === undefined) throw invalid("it is not a JSON object");

  const { access_token: accessToken, token_type: tokenType } = body;
  if (typeof accessToken !== "string" || accessToken === "") {
    throw invalid('it has no "access_token"');
  }
  if (!isBearerToken(accessToken)) {
    throw invalid('its "access_token" holds characters that no token has');
  }
  if (typeof tokenType !== "string" || tokenType.toLowerCase() !== "bearer") {
    throw invalid('its "token_type" is not "Bearer"');
  }
  const expiresInSeconds = readLifetime(body["expires_in"]);
  if (expiresInSeconds === undefined) {
    throw invalid('its "expires_in" is not a number of seconds');
  }
  const refreshInSeconds = readLifetime(body["refresh_in"]);
  // Zero would mean a request with every run.
  const isUseful = refreshInSeconds && refreshInSeconds < expiresInSeconds;
  return {
    accessToken,
    expiresInSeconds,
    refreshInSeconds: isUseful ? refreshInSeconds : undefined,
  };
}

function readRefusal(
  response: Response,
  body: JsonObject | undefined,
  text: string,
): TokenRefusal {
  const string = (name: string): string | undefined => {
    const value = body?.[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const fullDescription = string("error_description") ?? "";
  // Entra appends trace id, correlation id and time to the description, a line each; they have
  // fields of their own.
  const description = body === undefined
    ? describeForeignBody(response, text)
    : shorten(fullDescription.split(/\r?\n/, 1)[0]!, MAX_DESCRIPTION_LENGTH);
  return {
    status: response.status,
    error: shorten(string("error") ?? "", MAX_CODE_LENGTH),
    description,
    aadstsCodes: readCodes(body?.["error_codes"], fullDescription),
    traceId: string("trace_id"),
    correlationId: string("correlation_id"),
    timestamp: string("timestamp"),
    retryAfter: response.headers.get("retry-after") ?? undefined,
  };
}

function readCodes(list: unknown, description: string): number[] {
  const listed = Array.isArray(list)
    ? list.filter((code): code is number => Number.isSafeInteger(code))
    : [];
  const named = description.matchAll(AADSTS_REGEXP).map((match) =>
    Number(match[1])
  );
  return [...new Set([...listed, ...named])];
}

/** What to say of a body that is not Entra's: a proxy's page, a gateway's plain text. */
function describeForeignBody(response: Response, text: string): string {
  const type = response.headers.get("content-type") ?? "no content type";
  const start = text.trimStart();
  if (start === "") return "the answer has no body";
  if (start.startsWith("<") || type.includes("html")) {
    return "the answer is a web page, probably from a proxy or a gateway";
  }
  if (start.startsWith("{")) return "the answer is damaged JSON";
  return shorten(start.split(/\r?\n/, 1)[0]!, MAX_FOREIGN_LENGTH);
}
