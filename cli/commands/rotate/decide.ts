/**
 * The state machine of a renewal: from what is seen to the one step that is next. Nothing is remembered
 * between two steps but what can be seen again, so that a run that was killed anywhere goes on.
 *
 * @module
 */

import { DAY_MS } from "../../text/duration.ts";
import {
  type Facts,
  type FileCertificate,
  findKey,
  isDue,
  type Step,
} from "./facts.ts";

/** One row: the first that applies decides. `docs/certificate-renewal.md` shows all of them. */
export interface DecisionRow {
  readonly id: string;
  /** What is seen, in words. */
  readonly seen: string;
  /** What is done then, in words. */
  readonly done: string;
  /** The step, or `undefined` if the row does not apply. */
  readonly decide: (facts: Facts) => Step | undefined;
}

/**
 * A certificate that was made by hand can be a little younger than one made by this program, which begins
 * five minutes ago.
 */
const SAME_AGE_MS = DAY_MS;

/** All rows, in their order. */
export const DECISION_ROWS: readonly DecisionRow[] = [
  {
    id: "expired",
    seen: "the certificate in FILE has expired",
    done: "refuse: no proof can be signed with it",
    decide: ({ current, now }) =>
      current.endsAt <= now
        ? { kind: "refuse", obstacle: "expired" }
        : undefined,
  },
  {
    id: "not-registered",
    seen: "the certificate in FILE is not among the app's keys",
    done: "refuse: no proof is accepted from it",
    decide: (facts) =>
      findKey(facts, facts.current.thumbprint) === undefined
        ? { kind: "refuse", obstacle: "not-registered" }
        : undefined,
  },
  {
    id: "next-in-place",
    seen: "FILE.next holds the certificate that FILE holds",
    done: "remove FILE.next",
    decide: ({ next, current }) =>
      next?.thumbprint === current.thumbprint ? { kind: "discard" } : undefined,
  },
  {
    id: "next-outlived",
    seen:
      "the certificate in FILE.next has expired, or is older than the one in FILE",
    done: "remove FILE.next: somebody has renewed FILE by other means",
    decide: ({ next, current, now }) =>
      next !== undefined &&
        (next.endsAt <= now || current.startsAt > next.startsAt + SAME_AGE_MS)
        ? { kind: "discard" }
        : undefined,
  },
  {
    id: "next-settled",
    seen:
      "FILE.next is registered, and this run got its three tokens with it over --settle",
    done:
      "write FILE.rotation, make FILE.previous of FILE, rename FILE.next over FILE",
    decide: (facts) =>
      isNextRegistered(facts) && facts.isSettled
        ? { kind: "replace" }
        : undefined,
  },
  {
    id: "next-registered",
    seen: "FILE.next is registered",
    done: "ask for tokens with it until Entra knows it everywhere",
    decide: (facts) => isNextRegistered(facts) ? { kind: "settle" } : undefined,
  },
  {
    id: "next-sent",
    seen: "FILE.next is not registered, but was sent less than --settle ago",
    done: "look again: Graph may not show it yet",
    decide: ({ next, record: { sent }, wishes, now }) =>
      next !== undefined && sent?.thumbprint === next.thumbprint &&
        sent.at <= now && now < sent.at + wishes.settleMs
        ? { kind: "look-again", until: sent.at + wishes.settleMs }
        : undefined,
  },
  {
    id: "next-unregistered",
    seen: "FILE.next is not registered, and FILE is due",
    done: "send addKey with a proof by FILE",
    decide: (facts) =>
      facts.next !== undefined && isDue(facts, facts.current)
        ? { kind: "register" }
        : undefined,
  },
  {
    id: "next-unneeded",
    seen: "FILE.next is not registered, and FILE is not due",
    done: "remove FILE.next",
    decide: ({ next }) => next === undefined ? undefined : { kind: "discard" },
  },
  {
    id: "out-unused",
    seen:
      "the file of --out holds a registered certificate that is younger than the one in use, and not due",
    done: "nothing: it waits to be put where the program reads it",
    decide: (facts) =>
      isWaitingForUse(facts)
        ? { kind: "done", outcome: "waiting-for-use" }
        : undefined,
  },
  {
    id: "out-lost",
    seen:
      "FILE is due, and the registration has a younger certificate of the same name that is not in the file of --out",
    done: "refuse unless --force: each run would register one more",
    decide: (facts) =>
      facts.wishes.isOut && !facts.wishes.force &&
        isDue(facts, facts.current) && hasYoungerNamesake(facts)
        ? { kind: "refuse", obstacle: "key-is-lost" }
        : undefined,
  },
  {
    id: "due",
    seen: "FILE is due",
    done: "write a new key and certificate to FILE.next",
    decide: (facts) =>
      isDue(facts, facts.current) ? { kind: "create" } : undefined,
  },
  {
    id: "replaced-by-others",
    seen:
      "FILE.rotation speaks of another certificate than the one in FILE (without --out)",
    done: "remove FILE.rotation and FILE.previous",
    decide: ({ record, current, wishes }) =>
      !wishes.isOut && record.replaced.length > 0 &&
        record.replacement !== current.thumbprint
        ? {
          kind: "forget",
          thumbprints: record.replaced.map(({ thumbprint }) => thumbprint),
        }
        : undefined,
  },
  {
    id: "old-key-gone",
    seen: "an old key has expired, or is not registered any more",
    done: "remove it from FILE.rotation, and FILE.previous with the last one",
    decide: (facts) => {
      const thumbprints = facts.record.replaced
        .filter(({ thumbprint, endsAt }) =>
          endsAt <= facts.now || findKey(facts, thumbprint) === undefined
        ).map(({ thumbprint }) => thumbprint);
      return thumbprints.length > 0
        ? { kind: "forget", thumbprints }
        : undefined;
    },
  },
  {
    id: "old-key-over",
    seen: "the grace of an old key is over, and --remove-old is given",
    done: "send removeKey with a proof by FILE",
    decide: ({ record, current, wishes, now }) => {
      if (!wishes.removeOld || record.replacement !== current.thumbprint) {
        return undefined;
      }
      const over = record.replaced.find(({ graceEndsAt, thumbprint }) =>
        graceEndsAt <= now && thumbprint !== current.thumbprint
      );
      return over && { kind: "remove", thumbprint: over.thumbprint };
    },
  },
  {
    id: "old-key-in-grace",
    seen: "the grace of an old key is not over",
    done: "nothing",
    decide: ({ record, now }) =>
      record.replaced.some(({ graceEndsAt }) => graceEndsAt > now)
        ? { kind: "done", outcome: "in-grace" }
        : undefined,
  },
  {
    id: "old-key-left",
    seen: "an old key is still registered after its grace",
    done: "nothing: it is removed with --remove-old alone",
    decide: ({ record }) =>
      record.replaced.length > 0
        ? { kind: "done", outcome: "old-key-left" }
        : undefined,
  },
  {
    id: "nothing",
    seen: "nothing of all this",
    done: "nothing",
    decide: () => ({ kind: "done", outcome: "not-due" }),
  },
];

/** What is to be done next. */
export function decide(facts: Facts): Step {
  for (const row of DECISION_ROWS) {
    const step = row.decide(facts);
    if (step !== undefined) return step;
  }
  throw new RangeError("Cannot decide: no row applies");
}

function isNextRegistered(facts: Facts): boolean {
  return findKey(facts, facts.next?.thumbprint) !== undefined;
}

function isWaitingForUse(facts: Facts): boolean {
  const { out, current, now, wishes } = facts;
  return wishes.isOut && !wishes.force && out !== undefined &&
    out.thumbprint !== current.thumbprint &&
    isYounger(out, current) && findKey(facts, out.thumbprint) !== undefined &&
    out.endsAt - now > wishes.beforeMs;
}

function isYounger(
  one: Pick<FileCertificate, "startsAt">,
  other: FileCertificate,
): boolean {
  return one.startsAt > other.startsAt;
}

function hasYoungerNamesake(facts: Facts): boolean {
  const { registered, current, now } = facts;
  return registered.some(({ startsAt, endsAt, isNamesake, thumbprint }) =>
    isNamesake && endsAt > now && thumbprint !== current.thumbprint &&
    startsAt !== undefined && isYounger({ startsAt }, current)
  );
}
