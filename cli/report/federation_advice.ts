/**
 * What to enter in Entra where it does not take a federated token: what the token says of itself. Hints
 * only: no control flow depends on codes.
 *
 * @module
 */

import type { TokenRefusal } from "../../auth/mod.ts";
import { sanitize } from "../text/sanitize.ts";
import { isoSeconds } from "../text/time.ts";
import { decodeClaims } from "./claims.ts";
import type { Hints } from "./hints.ts";

/** No federated credential of the app fits the token. */
const MISMATCH_CODES = [
  70021,
  70023,
  70025,
  700211,
  700212,
  700213,
  7002131,
];
/** One fits, but for upper and lower case. */
const CASE_CODE = 7002138;
/** The token is outside its time, or damaged. */
const TIME_CODES = [700024, 50027];

const EXCHANGE_REGEXP = /^api:\/\/AzureADTokenExchange/;
const MAX_LENGTH = 600;
/** The last time that a Date can hold, in seconds. */
const MAX_SECONDS = 8.64e12;

/** What a federated token says of itself, as Entra names it. */
export interface FederatedClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number | undefined;
}

/** What a federated token says; `undefined` if it is not to be read. */
export function readFederatedClaims(
  assertion: string,
): FederatedClaims | undefined {
  const claims = decodeClaims(assertion);
  if (claims === undefined) return undefined;
  const { iss, sub, aud, exp } = claims;
  const audiences = (Array.isArray(aud) ? aud : [aud]).map(show);
  return {
    issuer: show(iss),
    subject: show(sub),
    audience: audiences.find((each) => EXCHANGE_REGEXP.test(each)) ??
      audiences.join(", "),
    expiresAt: typeof exp === "number" && Math.abs(exp) < MAX_SECONDS
      ? exp * 1000
      : undefined,
  };
}

/** The three lines that a federated credential in Entra must have, to be copied from there. */
export function federationLines(
  { issuer, subject, audience }: FederatedClaims,
): string[] {
  return [
    `issuer: ${issuer}`,
    `subject: ${subject}`,
    `audience: ${audience}`,
  ];
}

/** What to do, and the lines below it; nothing where it is not the token that Entra refuses. */
export function adviseOnFederation(
  { aadstsCodes }: TokenRefusal,
  { facts, assertion }: Hints,
):
  | { readonly advice?: string | undefined; readonly details: string[] }
  | undefined {
  if (facts?.kind !== "federated" || assertion === undefined) return undefined;
  const claims = readFederatedClaims(assertion);
  if (claims === undefined) return undefined;
  const has = (codes: readonly number[]) =>
    aadstsCodes.some((code) => codes.includes(code));
  const until = claims.expiresAt === undefined
    ? ""
    : ` (good until ${isoSeconds(claims.expiresAt)})`;
  if (has([CASE_CODE])) {
    return {
      advice:
        `Correct upper and lower case in the federated credential of the app ${facts.clientId}, in which alone it differs from ${facts.credential}${until}. These three lines are what it must have:`,
      details: federationLines(claims),
    };
  }
  if (has(MISMATCH_CODES)) {
    return {
      advice:
        `Enter what ${facts.credential} says${until} in a federated credential of the app ${facts.clientId} (Certificates & secrets), upper and lower case too, or correct the one that is there. These three lines are what it must have:`,
      details: federationLines(claims),
    };
  }
  return has(TIME_CODES) && claims.expiresAt !== undefined
    ? {
      details: [`The token says: good until ${isoSeconds(claims.expiresAt)}`],
    }
    : undefined;
}

/** A claim comes from outside: one harmless line. */
function show(claim: unknown): string {
  const text = typeof claim === "string" ? claim : JSON.stringify(claim);
  return sanitize(text ?? "none").slice(0, MAX_LENGTH);
}
