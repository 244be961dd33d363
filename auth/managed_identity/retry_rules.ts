/**
 * How requests to managed identity endpoints are repeated, and what they are told from.
 *
 * @module
 */

import { parseJsonObject } from "../json.ts";
import type { TokenRetryRules } from "../types.ts";

/**
 * What to send again: 404 while the service is updated, 410 while it moves (up to 70 seconds), 429
 * and 5xx, nothing else (Entra documentation, how-to-use-vm-token). The waits outlast the 70 seconds.
 */
export const MANAGED_IDENTITY_RETRY_RULES: TokenRetryRules = {
  isTransient: (response, body) =>
    isPassing(response.status) ||
    (response.status === 404 && !isForeign(response, body)),
  maxRetries: 8,
  baseDelayMs: 1_000,
  maxDelayMs: 20_000,
};

/**
 * Whether an answer is not Azure's. Other clouds have metadata services at the same address, and
 * anything may listen on loopback: they answer in text or HTML.
 *
 * @param body The text of the answer, or as much of it as came.
 */
export function isForeign(
  { status, headers }: Response,
  body: string,
): boolean {
  const type = headers.get("content-type") ?? "";
  if (isPassing(status) || /json/i.test(type)) return false;
  return status === 200
    ? body.trimStart().startsWith("<")
    : parseJsonObject(body) === undefined;
}

function isPassing(status: number): boolean {
  return status === 410 || status === 429 || (status >= 500 && status < 600);
}
