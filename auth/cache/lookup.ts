/**
 * What is looked for in the cache, and what a look finds.
 *
 * @module
 */

import type { AccessToken } from "../types.ts";

/** Time before its expiry, in milliseconds, from which on a token is not used any more. */
export const EXPIRY_MARGIN_MS = 300_000;

/** Why the cache holds nothing of use, where nothing is wrong with that. */
export type CacheMissReason =
  | "absent"
  | "expired"
  | "from-the-future"
  | "other-secret";

/** What a look into the cache found. */
export type CacheLookup =
  | { readonly kind: "hit"; readonly token: AccessToken }
  | { readonly kind: "miss"; readonly reason: CacheMissReason }
  /** Something is there that should not be; `problem` ends a sentence. */
  | {
    readonly kind: "unusable";
    readonly problem: string;
    /** Whether giving the file to this user would mend it. */
    readonly isOwnership: boolean;
  };

/** What the cache tells while it works; never a token. */
export type CacheEvent =
  | { readonly kind: "cache-hit"; readonly expiresAt: number }
  | { readonly kind: "cache-miss"; readonly reason: CacheMissReason | "off" }
  /** Something is wrong with the cache; the run goes on without it. Said once. */
  | {
    readonly kind: "cache-warning";
    readonly message: string;
    /** The file that it is about. */
    readonly path: string;
    /** Whether giving the file to this user would mend it: a run under `sudo` may have made it. */
    readonly isOwnership: boolean;
  };

/** What a token must be to be of use. */
export interface Wanted {
  /** A token that has been refused, and so is none. */
  readonly rejected?: string | undefined;
  /** Digest of the claims challenge that it must answer, if there was one. */
  readonly challenge?: string | undefined;
}

/** Whether a token may still be used at a time (epoch milliseconds). */
export function isUsable(
  times: { readonly receivedAt: number; readonly expiresAt: number },
  now: number,
): boolean {
  return times.receivedAt <= now && now < times.expiresAt - EXPIRY_MARGIN_MS;
}

/** Whether a token is the one that is wanted. */
export function answers(
  { token, challenge }: AccessToken,
  wanted: Wanted,
): boolean {
  return token !== wanted.rejected &&
    (wanted.challenge === undefined || wanted.challenge === challenge);
}
