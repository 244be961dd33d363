/**
 * What is known when the next step of a renewal is chosen.
 *
 * @module
 */

import type { RenewalRecord } from "../../files/renewal_files.ts";

/** A certificate in a file. */
export interface FileCertificate {
  /** SHA-1 in upper-case hexadecimal. */
  readonly thumbprint: string;
  /** Validity in epoch milliseconds. */
  readonly startsAt: number;
  readonly endsAt: number;
}

/** A certificate in the app's registration. */
export interface RegisteredKey {
  readonly keyId: string;
  /** SHA-1 in upper-case hexadecimal; absent if the registration names none. */
  readonly thumbprint: string | undefined;
  /** Validity in epoch milliseconds. */
  readonly startsAt: number | undefined;
  readonly endsAt: number;
  /** Whether its certificate has the name that a successor of the one in use has. */
  readonly isNamesake: boolean;
}

/** How a renewal is to be done. */
export interface RenewalWishes {
  /** How long before its end a certificate is due, in milliseconds. */
  readonly beforeMs: number;
  /** How long an old key is kept, in milliseconds. */
  readonly graceMs: number;
  /** How long a new key takes to become known, in milliseconds. */
  readonly settleMs: number;
  /** Whether old keys are removed after that. */
  readonly removeOld: boolean;
  /** Renews what is not due. */
  readonly force: boolean;
  /** Whether the new certificate goes into another file than the one in use. */
  readonly isOut: boolean;
}

/** Everything that the choice of the next step depends on. */
export interface Facts {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly wishes: RenewalWishes;
  /** The certificate in use. */
  readonly current: FileCertificate;
  /** The one that `--out` holds, if there is one. */
  readonly out: FileCertificate | undefined;
  /** The one that waits to take its place. */
  readonly next: FileCertificate | undefined;
  readonly record: RenewalRecord;
  /** All keys of the registration. */
  readonly registered: readonly RegisteredKey[];
  /** Whether this run has seen that Entra knows the next one everywhere. */
  readonly isSettled: boolean;
}

/** Why a renewal cannot go on. */
export type Obstacle = "expired" | "not-registered" | "key-is-lost";

/** How a run ends that has nothing left to do. */
export type Outcome =
  /** Nothing is due. */
  | "not-due"
  /** The key that was replaced is kept until its grace ends. */
  | "in-grace"
  /** The grace is over, and the old key still there. */
  | "old-key-left"
  /** The new certificate is in the file of `--out`, and not yet where the program reads it. */
  | "waiting-for-use";

/** What is to be done next. */
export type Step =
  | { readonly kind: "refuse"; readonly obstacle: Obstacle }
  | { readonly kind: "discard" }
  | { readonly kind: "replace" }
  | { readonly kind: "settle" }
  | { readonly kind: "look-again"; readonly until: number }
  | { readonly kind: "register" }
  | { readonly kind: "create" }
  | { readonly kind: "remove"; readonly thumbprint: string }
  | { readonly kind: "forget"; readonly thumbprints: readonly string[] }
  | { readonly kind: "done"; readonly outcome: Outcome };

/** Whether a certificate is to be renewed. */
export function isDue(
  { now, wishes: { beforeMs, force } }: Pick<Facts, "now" | "wishes">,
  { endsAt }: Pick<FileCertificate, "endsAt">,
): boolean {
  return force || endsAt - now <= beforeMs;
}

/** The key of a certificate in the registration. */
export function findKey(
  { registered }: Pick<Facts, "registered">,
  thumbprint: string | undefined,
): RegisteredKey | undefined {
  return registered.find((key) =>
    key.thumbprint !== undefined && key.thumbprint === thumbprint
  );
}
