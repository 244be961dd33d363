/**
 * How long an app's credentials last, judged without any request.
 *
 * @module
 */

import { DAY_MS } from "../text/duration.ts";

/** How a credential, or all of them, stand: the states of monitoring plugins. */
export type ExpiryState = "ok" | "warning" | "critical";

/** A client secret or certificate of an app. */
export interface AppCredential {
  readonly kind: "secret" | "certificate";
  /** What its owner called it. */
  readonly name: string | undefined;
  /** Its id in the registration; absent for a certificate that only the local file holds. */
  readonly keyId: string | undefined;
  /** The first characters of a secret. */
  readonly hint: string | undefined;
  /** SHA-1 of a certificate in upper-case hexadecimal. */
  readonly thumbprint: string | undefined;
  /** Epoch milliseconds. */
  readonly startsAt: number | undefined;
  /** Epoch milliseconds. */
  readonly endsAt: number;
}

/** What the configured credential shows of itself. */
export type CredentialInUse =
  | { readonly kind: "secret"; readonly hint: string }
  | { readonly kind: "certificate"; readonly thumbprint: string }
  /** Nothing of it is in the registration, and nothing of it expires there. */
  | {
    readonly kind: "federated";
    /** What it depends on, as the rest of a sentence. */
    readonly dependence?: string | undefined;
  };

/** From when on an expiry counts, in milliseconds before it. */
export interface ExpiryThresholds {
  readonly warnMs: number;
  readonly criticalMs: number;
}

/** One credential, judged. */
export interface JudgedCredential {
  readonly credential: AppCredential;
  readonly state: ExpiryState;
  /** Days until it expires, rounded down to tenths; negative afterwards. */
  readonly daysLeft: number;
  /** Whether the program uses it; `undefined` if that cannot be told. */
  readonly inUse: boolean | undefined;
}

/** All credentials, judged. */
export interface ExpiryJudgement {
  readonly inUse: CredentialInUse;
  /** The state of the one in use; a warning if a secret is not in the registration. */
  readonly state: ExpiryState;
  /** The one in use; if that cannot be told, the one that may be and ends first. */
  readonly decisive: JudgedCredential | undefined;
  /** The one of its kind that lasts longest, if it lasts longer than the one in use. */
  readonly newer: JudgedCredential | undefined;
  /** All, those that end first at the top. */
  readonly all: readonly JudgedCredential[];
}

/**
 * Judges an app's credentials. What counts is the one in use: an old one that nobody has removed is
 * no reason for an alarm.
 *
 * @param now Epoch milliseconds.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { judgeExpiry } from "./judge.ts";
 *
 * const day = 86_400_000;
 * const secret = {
 *   kind: "secret",
 *   name: "nightly",
 *   keyId: undefined,
 *   hint: "abc",
 *   thumbprint: undefined,
 *   startsAt: 0,
 *   endsAt: 30 * day,
 * } as const;
 * const { state } = judgeExpiry([secret], {
 *   inUse: { kind: "secret", hint: "abc" },
 *   thresholds: { warnMs: 30 * day, criticalMs: 7 * day },
 *   now: 0,
 * });
 * assertEquals(state, "warning");
 * ```
 */
export function judgeExpiry(
  credentials: readonly AppCredential[],
  { inUse, thresholds, now }: {
    readonly inUse: CredentialInUse;
    readonly thresholds: ExpiryThresholds;
    readonly now: number;
  },
): ExpiryJudgement {
  const candidates = findCandidates(credentials, inUse, now);
  const all = credentials
    .map((credential): JudgedCredential => ({
      credential,
      state: judgeOne(credential.endsAt - now, thresholds),
      daysLeft: Math.floor((credential.endsAt - now) / DAY_MS * 10) / 10,
      inUse: candidates.includes(credential)
        ? candidates.length === 1 ? true : undefined
        : false,
    }))
    .sort((a, b) => a.credential.endsAt - b.credential.endsAt);
  const decisive = all.find((each) => each.inUse !== false);
  const longest = all.findLast(({ credential }) =>
    credential.kind === decisive?.credential.kind
  );
  const isNewer = decisive && longest &&
    longest.credential.endsAt > Math.max(decisive.credential.endsAt, now);
  return {
    inUse,
    state: decisive?.state ?? (inUse.kind === "secret" ? "warning" : "ok"),
    decisive,
    newer: isNewer ? longest : undefined,
    all,
  };
}

/** The state of something that ends in so many milliseconds. A threshold that is met counts. */
function judgeOne(
  leftMs: number,
  { warnMs, criticalMs }: ExpiryThresholds,
): ExpiryState {
  if (leftMs <= criticalMs) return "critical";
  return leftMs <= warnMs ? "warning" : "ok";
}

/**
 * The credentials that may be the one in use. Of several that look alike those count that have not
 * expired, because Entra has just accepted one of them.
 */
function findCandidates(
  credentials: readonly AppCredential[],
  inUse: CredentialInUse,
  now: number,
): readonly AppCredential[] {
  if (inUse.kind === "federated") return [];
  if (inUse.kind === "certificate") {
    return credentials.filter(({ thumbprint }) =>
      thumbprint === inUse.thumbprint
    );
  }
  const secrets = credentials.filter(({ kind }) => kind === "secret");
  const alike = secrets.filter(({ hint }) => hint === inUse.hint);
  const possible = alike.length > 0
    ? alike
    // Entra may know no hint of a secret.
    : secrets.filter(({ hint }) => hint === undefined);
  const valid = possible.filter(({ endsAt }) => endsAt > now);
  return valid.length > 0 ? valid : possible;
}
