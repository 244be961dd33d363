import { assertEquals } from "../../../assert.ts";
import {
  decide,
  DECISION_ROWS,
} from "../../../../cli/commands/rotate/decide.ts";
import type {
  Facts,
  FileCertificate,
  RegisteredKey,
  Step,
} from "../../../../cli/commands/rotate/facts.ts";
import type { ReplacedKey } from "../../../../cli/files/renewal_files.ts";

const DAY_MS = 86_400_000;
const NOW = 1000 * DAY_MS;
const OLD: FileCertificate = {
  thumbprint: "A".repeat(40),
  startsAt: NOW - 160 * DAY_MS,
  endsAt: NOW + 20 * DAY_MS,
};
const NEW: FileCertificate = {
  thumbprint: "B".repeat(40),
  startsAt: NOW,
  endsAt: NOW + 180 * DAY_MS,
};
const OTHER: FileCertificate = { ...NEW, thumbprint: "C".repeat(40) };

function keyOf(
  certificate: FileCertificate,
  isNamesake = false,
): RegisteredKey {
  return { ...certificate, keyId: certificate.thumbprint, isNamesake };
}

function replaced(changes: Partial<ReplacedKey> = {}): ReplacedKey {
  return {
    thumbprint: OLD.thumbprint,
    keyId: OLD.thumbprint,
    endsAt: OLD.endsAt,
    graceEndsAt: NOW + 7 * DAY_MS,
    ...changes,
  };
}

/** By default the old certificate, due, and nothing else. */
function facts(changes: Partial<Facts> = {}, wishes = {}): Facts {
  return {
    now: NOW,
    wishes: {
      beforeMs: 30 * DAY_MS,
      graceMs: 7 * DAY_MS,
      settleMs: 120_000,
      removeOld: false,
      force: false,
      isOut: false,
      ...wishes,
    },
    current: OLD,
    out: undefined,
    next: undefined,
    record: { replaced: [] },
    registered: [keyOf(OLD)],
    isSettled: false,
    ...changes,
  };
}

const BOTH = [keyOf(OLD), keyOf(NEW)];
/** After a renewal. */
const RENEWED: Partial<Facts> = {
  current: NEW,
  record: { replacement: NEW.thumbprint, replaced: [replaced()] },
  registered: BOTH,
};
const OVER: Partial<Facts> = {
  ...RENEWED,
  record: {
    replacement: NEW.thumbprint,
    replaced: [replaced({ graceEndsAt: NOW })],
  },
};

/** For each row, facts that it is for, and what it makes of them. */
const CASES: Readonly<Record<string, readonly (readonly [Facts, Step])[]>> = {
  "expired": [
    [facts({ current: { ...OLD, endsAt: NOW } }), {
      kind: "refuse",
      obstacle: "expired",
    }],
  ],
  "not-registered": [
    [facts({ registered: [keyOf(NEW)] }), {
      kind: "refuse",
      obstacle: "not-registered",
    }],
  ],
  "next-in-place": [
    [facts({ next: OLD }), { kind: "discard" }],
    [facts({ ...RENEWED, next: NEW }), { kind: "discard" }],
  ],
  "next-outlived": [
    [facts({ next: { ...NEW, endsAt: NOW } }), { kind: "discard" }],
    // Somebody has put a younger one into FILE.
    [
      facts({
        next: { ...NEW, startsAt: NOW - 3 * DAY_MS },
        current: OTHER,
        registered: [keyOf(OTHER), keyOf(NEW)],
      }),
      { kind: "discard" },
    ],
  ],
  "next-settled": [
    [facts({ next: NEW, registered: BOTH, isSettled: true }), {
      kind: "replace",
    }],
    // What was begun is ended, due or not.
    [
      facts({ next: NEW, registered: BOTH, isSettled: true }, { beforeMs: 0 }),
      { kind: "replace" },
    ],
  ],
  "next-registered": [
    [facts({ next: NEW, registered: BOTH }), { kind: "settle" }],
    [facts({ next: NEW, registered: BOTH }, { beforeMs: 0 }), {
      kind: "settle",
    }],
    // Killed between the record and the rename.
    [facts({ ...RENEWED, current: OLD, next: NEW }), { kind: "settle" }],
  ],
  "next-sent": [
    [
      facts({
        next: NEW,
        record: {
          replaced: [],
          sent: { thumbprint: NEW.thumbprint, at: NOW - 119_999 },
        },
      }),
      { kind: "look-again", until: NOW + 1 },
    ],
  ],
  "next-unregistered": [
    [facts({ next: NEW }), { kind: "register" }],
    [
      facts({
        next: NEW,
        record: {
          replaced: [],
          sent: { thumbprint: NEW.thumbprint, at: NOW - 120_000 },
        },
      }),
      { kind: "register" },
    ],
    // The record of another key, and one from the future, say nothing.
    [
      facts({
        next: NEW,
        record: {
          replaced: [],
          sent: { thumbprint: OLD.thumbprint, at: NOW },
        },
      }),
      { kind: "register" },
    ],
    [
      facts({
        next: NEW,
        record: {
          replaced: [],
          sent: { thumbprint: NEW.thumbprint, at: NOW + 1 },
        },
      }),
      { kind: "register" },
    ],
  ],
  "next-unneeded": [
    [facts({ next: NEW }, { beforeMs: 0 }), { kind: "discard" }],
  ],
  "out-unused": [
    [facts({ out: NEW, registered: BOTH }, { isOut: true }), {
      kind: "done",
      outcome: "waiting-for-use",
    }],
  ],
  "out-lost": [
    [
      facts({ registered: [keyOf(OLD), keyOf(NEW, true)] }, { isOut: true }),
      { kind: "refuse", obstacle: "key-is-lost" },
    ],
  ],
  "due": [
    [facts(), { kind: "create" }],
    [facts({ current: NEW, registered: BOTH }, { force: true }), {
      kind: "create",
    }],
    // On the day itself.
    [facts({}, { beforeMs: 20 * DAY_MS }), { kind: "create" }],
    // A namesake is no obstacle where FILE itself is replaced: another machine has a key of its own.
    [facts({ registered: [keyOf(OLD), keyOf(NEW, true)] }), { kind: "create" }],
    // The key of another app or machine, under another name.
    [facts({ registered: BOTH }, { isOut: true }), { kind: "create" }],
    [
      facts({ registered: [keyOf(OLD), keyOf(NEW, true)] }, {
        isOut: true,
        force: true,
      }),
      { kind: "create" },
    ],
  ],
  "replaced-by-others": [
    [
      facts({
        ...RENEWED,
        current: OTHER,
        registered: [keyOf(OTHER), ...BOTH],
      }),
      {
        kind: "forget",
        thumbprints: [OLD.thumbprint],
      },
    ],
  ],
  "old-key-gone": [
    [facts({ ...RENEWED, registered: [keyOf(NEW)] }), {
      kind: "forget",
      thumbprints: [OLD.thumbprint],
    }],
    [
      facts({
        ...RENEWED,
        record: {
          replacement: NEW.thumbprint,
          replaced: [replaced({ endsAt: NOW })],
        },
      }),
      { kind: "forget", thumbprints: [OLD.thumbprint] },
    ],
  ],
  "old-key-over": [
    [facts(OVER, { removeOld: true }), {
      kind: "remove",
      thumbprint: OLD.thumbprint,
    }],
  ],
  "old-key-in-grace": [
    [facts(RENEWED), { kind: "done", outcome: "in-grace" }],
    [facts(RENEWED, { removeOld: true }), {
      kind: "done",
      outcome: "in-grace",
    }],
  ],
  "old-key-left": [
    [facts(OVER), { kind: "done", outcome: "old-key-left" }],
    // The new one is not in use yet: the old one is needed.
    [
      facts({ ...OVER, current: OLD }, {
        removeOld: true,
        isOut: true,
        beforeMs: 0,
      }),
      { kind: "done", outcome: "old-key-left" },
    ],
  ],
  "nothing": [
    [facts({}, { beforeMs: 20 * DAY_MS - 1 }), {
      kind: "done",
      outcome: "not-due",
    }],
  ],
};

for (const { id } of DECISION_ROWS) {
  Deno.test(`decide() follows its row "${id}"`, () => {
    const cases = CASES[id] ?? [];
    assertEquals(cases.length > 0, true);
    for (const [seen, step] of cases) {
      const row = DECISION_ROWS.find((each) => each.decide(seen) !== undefined);
      assertEquals([row?.id, decide(seen)], [id, step]);
    }
  });
}

Deno.test("decide() never removes a key that the record does not name", () => {
  const foreign = [keyOf(OTHER, true), ...BOTH];
  for (const changes of [RENEWED, OVER, {}]) {
    for (const current of [OLD, NEW, OTHER]) {
      for (const isOut of [false, true]) {
        const seen = facts({ ...changes, current, registered: foreign }, {
          removeOld: true,
          isOut,
        });
        const step = decide(seen);
        if (step.kind !== "remove") continue;
        assertEquals(step.thumbprint, OLD.thumbprint);
        assertEquals(current, NEW);
      }
    }
  }
});

Deno.test("docs/certificate-renewal.md has the table of decide()", async () => {
  const page = await Deno.readTextFile(
    new URL("../../../../docs/certificate-renewal.md", import.meta.url),
  );
  const rows = page.split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter(([, number]) => /^\d+$/.test(number ?? ""))
    .map(([, , seen, done]) => [seen, done]);
  const plain = (text: string) => text.replaceAll("`", "");
  assertEquals(
    rows.map((row) => row.map((cell) => plain(cell ?? ""))),
    DECISION_ROWS.map(({ seen, done }) => [seen, done]),
  );
});
