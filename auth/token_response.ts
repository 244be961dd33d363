/**
 * From a token endpoint's `Response` to a validated value: status first, then the JSON object, then
 * each field.
 *
 * @module
 */

import {
  type TokenRefusal,
  TokenRequestError,
  TokenResponseError,
} from "./errors.ts";
import { type JsonObject, parseJsonObject } from "./json.ts";
import type { TokenResponse } from "./types.ts";

// A token response is a few kilobytes. More is not one, and must not fill the memory.
const MAX_BODY_BYTES = 1 << 20;
const MAX_DESCRIPTION_LENGTH = 1000;
const AADSTS_REGEXP = /\bAADSTS(\d{4,9})\b/g;
// RFC 6750, section 2.1 (b64token). What is not of this form could break out of a header.
const BEARER_TOKEN_REGEXP = /^[A-Za-z0-9\-._~+/]+=*$/;
const DECIMAL_REGEXP = /^\d{1,10}(?:\.\d+)?$/;

/**
 * Validates the answer to a token request.
 *
 * @throws {TokenRequestError} if the status is not 200; it carries what the body told of the reason.
 * @throws {TokenResponseError} if the body is not a token response (RFC 6749, section 5.1).
 */
export async function processTokenResponse(
  response: Response,
): Promise<TokenResponse> {
  const text = await readText(response);
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
  const expiresInSeconds = toSeconds(body["expires_in"]);
  if (expiresInSeconds === undefined) {
    throw invalid('its "expires_in" is not a number of seconds');
  }
  const refreshInSeconds = toSeconds(body["refresh_in"]);
  return {
    accessToken,
    expiresInSeconds,
    // Zero would mean a request with every run.
    ...(refreshInSeconds && { refreshInSeconds }),
  };
}

/** Whether a text has the form of a bearer token, and so can stand in a header. */
export function isBearerToken(text: string): boolean {
  return BEARER_TOKEN_REGEXP.test(text);
}

/**
 * A number of seconds as token endpoints write it: a JSON number or, in v1 style, a string.
 *
 * @returns `undefined` for anything else, negative and unbounded numbers included.
 */
export function toSeconds(value: unknown): number | undefined {
  if (typeof value === "string" && DECIMAL_REGEXP.test(value)) {
    return Number(value);
  }
  return typeof value === "number" && value >= 0 && value < 1e10
    ? value
    : undefined;
}

/** Reads a body as text, and at most {@linkcode MAX_BODY_BYTES} of it. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BODY_BYTES) {
      throw new TokenResponseError(
        response.status,
        `it is larger than ${MAX_BODY_BYTES} bytes`,
      );
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
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
    : fullDescription.split(/\r?\n/, 1)[0]!.slice(0, MAX_DESCRIPTION_LENGTH);
  const traceId = string("trace_id");
  const correlationId = string("correlation_id");
  const timestamp = string("timestamp");
  const retryAfter = response.headers.get("retry-after");
  return {
    status: response.status,
    error: string("error")?.slice(0, 100) ?? "",
    description,
    aadstsCodes: readCodes(body?.["error_codes"], fullDescription),
    ...(traceId !== undefined && { traceId }),
    ...(correlationId !== undefined && { correlationId }),
    ...(timestamp !== undefined && { timestamp }),
    ...(retryAfter !== null && { retryAfter }),
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
  return start.split(/\r?\n/, 1)[0]!.slice(0, 200);
}
