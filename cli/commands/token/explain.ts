/**
 * The document of `appgraph token --decode`.
 *
 * @module
 */

import { isoSeconds } from "../../text/time.ts";
import { describeDistance } from "../../text/words.ts";

/** The times of a token: JWT claims (RFC 7519, section 4.1) by what they are called here. */
const TIMES = {
  issued: "iat",
  valid_from: "nbf",
  expires: "exp",
} as const;

// Entra documentation, access-token-claims-reference: appidacr, in v2.0 tokens azpacr.
const CLIENT_AUTHENTICATION: Readonly<Record<string, string>> = {
  "0": "none",
  "1": "client secret",
  "2": "certificate or federated token",
};

// The last time that a Date can hold, in seconds.
const MAX_SECONDS = 8.64e12;

/**
 * The claims as they came, and under `appgraph` what they mean: times in ISO 8601 and in words, the
 * seconds left, how the client proved who it is.
 *
 * @param now Current time in epoch milliseconds.
 */
export function explainClaims(
  claims: Readonly<Record<string, unknown>>,
  now: number,
): Readonly<Record<string, unknown>> {
  const explained: Record<string, unknown> = {};
  for (const [name, claim] of Object.entries(TIMES)) {
    const seconds = claims[claim];
    if (!isTime(seconds)) continue;
    explained[name] = `${isoSeconds(seconds * 1000)}, ${
      describeDistance(seconds - now / 1000)
    }`;
  }
  const { exp } = claims;
  if (isTime(exp)) {
    explained["seconds_left"] = Math.max(0, Math.floor(exp - now / 1000));
  }
  const method = claims["appidacr"] ?? claims["azpacr"];
  if (typeof method === "string") {
    explained["client_authentication"] = CLIENT_AUTHENTICATION[method] ??
      `unknown (${method})`;
  }
  return { ...claims, appgraph: explained };
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= MAX_SECONDS;
}
