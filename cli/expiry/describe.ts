/**
 * The result of `check credentials` in words and as JSON.
 *
 * @module
 */

import { DAY_MS } from "../text/duration.ts";
import { isoSeconds } from "../text/time.ts";
import { formatFromNow, plural } from "../text/words.ts";
import type {
  AppCredential,
  ExpiryJudgement,
  ExpiryState,
  ExpiryThresholds,
  JudgedCredential,
} from "./judge.ts";

/** What a check found out. */
export interface CheckResult {
  readonly state: ExpiryState | "unknown";
  /** One sentence, without the state. */
  readonly summary: string;
  readonly thresholds: ExpiryThresholds | undefined;
  readonly credentials: readonly JudgedCredential[];
}

/** Puts a judgement into words. */
export function describeJudgement(
  { inUse, state, decisive, newer, all }: ExpiryJudgement,
  now: number,
): string {
  if (decisive === undefined) {
    if (inUse.kind === "secret") {
      return `The client secret in use (${inUse.hint}…) is not in the registration: it was removed, or the object id is another app's`;
    }
    const words = all.length === 0
      ? "Nothing expires: the app has no secret and no certificate"
      : `Nothing that is in use expires; the app has ${
        plural(all.length, "other credential")
      }`;
    const { dependence } = inUse.kind === "federated" ? inUse : {};
    return dependence === undefined ? words : `${words}; ${dependence}`;
  }
  const others = all.length - 1;
  const parts = [
    describeUse(decisive, now),
    newer && `a newer one is there: ${describeEnd(newer.credential, now)}`,
    state !== "ok" &&
    (newer ? "configure it" : "no newer one is there: create one"),
    others > (newer ? 1 : 0) && plural(others, "other credential"),
  ];
  return parts.filter((part) => typeof part === "string").join("; ");
}

function describeUse({ credential, inUse }: JudgedCredential, now: number) {
  const use = inUse === true ? "in use" : "that may be in use";
  const { endsAt } = credential;
  const verb = endsAt > now ? "expires" : "expired";
  return `The ${nameOf(credential)} ${use} ${verb} ${
    formatFromNow(endsAt - now)
  }, on ${isoSeconds(endsAt)}`;
}

function describeEnd(credential: AppCredential, now: number): string {
  return `${nameOf(credential)}, which expires ${
    formatFromNow(credential.endsAt - now)
  }`;
}

/** `secret "nightly" (abc…)`, `certificate 5E1F…`. */
function nameOf({ kind, name, hint, thumbprint }: AppCredential): string {
  const words = kind === "secret" ? "client secret" : "certificate";
  const title = name === undefined ? "" : ` "${name}"`;
  const mark = hint === undefined ? thumbprint : `${hint}…`;
  return `${words}${title}${mark === undefined ? "" : ` (${mark})`}`;
}

/**
 * The line that monitoring systems read (Monitoring Plugins Development Guidelines): state, words,
 * and behind `|` the performance data, in days. `30:` means: alert below 30.
 */
export function pluginLine(
  { state, summary, thresholds, credentials }: CheckResult,
): string {
  const words = `${state.toUpperCase()} - ${summary.replaceAll("|", "/")}`;
  if (thresholds === undefined || credentials.length === 0) return words;
  const limits = `${days(thresholds.warnMs)}:;${days(thresholds.criticalMs)}:`;
  const data = credentials.map(({ credential, daysLeft }) =>
    `'${labelOf(credential)}'=${daysLeft};${limits}`
  );
  return `${words} | ${data.join(" ")}`;
}

/** Stays the same as long as the credential does, whatever else is registered. */
function labelOf({ kind, keyId, thumbprint }: AppCredential): string {
  const id = (thumbprint ?? keyId ?? "").replaceAll(/[^\da-z-]/gi, "");
  return `${kind} ${id.slice(0, 8)}`.trimEnd();
}

/** The result as the object that `-o json` prints. */
export function checkRecord(
  { state, summary, thresholds, credentials }: CheckResult,
): Readonly<Record<string, unknown>> {
  return {
    state,
    summary,
    warn_days: thresholds && days(thresholds.warnMs),
    critical_days: thresholds && days(thresholds.criticalMs),
    credentials: credentials.map(({ credential, ...judged }) => ({
      kind: credential.kind,
      name: credential.name ?? null,
      key_id: credential.keyId ?? null,
      hint: credential.hint ?? null,
      thumbprint: credential.thumbprint ?? null,
      starts_at: credential.startsAt === undefined
        ? null
        : isoSeconds(credential.startsAt),
      ends_at: isoSeconds(credential.endsAt),
      days_left: judged.daysLeft,
      state: judged.state,
      in_use: judged.inUse ?? null,
    })),
  };
}

function days(milliseconds: number): number {
  return Math.round(milliseconds / DAY_MS * 100) / 100;
}
