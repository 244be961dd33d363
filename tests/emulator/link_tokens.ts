/** Opaque tokens in the links of pages and deltas. @module */

import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from "./bytes.ts";
import { isObject, type JsonObject } from "./jwt.ts";

/** Hides a value in a token. */
export function writeLinkToken(value: JsonObject): string {
  return toBase64Url(utf8(JSON.stringify(value)));
}

/** The value in a token; `undefined` when the token was not made here. */
export function readLinkToken(token: string): JsonObject | undefined {
  const bytes = fromBase64Url(token);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(fromUtf8(bytes));
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
