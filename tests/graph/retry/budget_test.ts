import fc from "fast-check";
import {
  RetryBudget,
  type RetryBudgetInit,
  type RetryDecision,
} from "../../../graph/retry/budget.ts";
import {
  GRAPH_RETRY_RULES,
  type TryOutcome,
} from "../../../graph/retry/rules.ts";
import { assert, assertEquals } from "../../assert.ts";

const NOW = 1_000_000;
const DAY_MS = 86_400_000;
const LAST_TIME = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

interface Question
  extends
    Pick<RetryBudgetInit, "maxRetries" | "deadline">,
    Partial<TryOutcome> {
  readonly retries?: number;
  readonly random?: number;
}

function decide(
  { retries = 0, random = 1, maxRetries, deadline, ...outcome }: Question,
): RetryDecision {
  const budget = new RetryBudget({
    rules: GRAPH_RETRY_RULES,
    maxRetries,
    deadline,
    now: () => NOW,
    random: () => random,
  });
  return budget.decide({ method: "GET", ...outcome }, retries);
}

const STOP: Expected = { kind: "stop" };

/** Without the status, which is that of the question. */
type Expected = Readonly<Record<string, unknown>>;

function backoff(waitMs: number): Expected {
  return { kind: "wait", waitMs, reason: "backoff" };
}

function named(waitMs: number): Expected {
  return { kind: "wait", waitMs, reason: "retry-after" };
}

const CASES: readonly (readonly [string, Question, Expected])[] = [
  ["a lost GET is sent again", {}, backoff(1_000)],
  ["a lost HEAD is sent again", { method: "HEAD" }, backoff(1_000)],
  ["a lost PUT is sent again", { method: "PUT" }, backoff(1_000)],
  ["a lost DELETE is sent again", { method: "DELETE" }, backoff(1_000)],
  ["a lost POST may have been processed", { method: "POST" }, STOP],
  ["a lost PATCH may have been processed", { method: "PATCH" }, STOP],
  ["429 to a GET", { status: 429 }, backoff(1_000)],
  [
    "429 to a POST was not processed",
    { method: "POST", status: 429 },
    backoff(1_000),
  ],
  [
    "429 to a PATCH with a wait",
    { method: "PATCH", status: 429, retryAfterMs: 249 },
    named(249),
  ],
  ["503 to a POST without a wait", { method: "POST", status: 503 }, STOP],
  ["503 to a POST with a wait", {
    method: "POST",
    status: 503,
    retryAfterMs: 5,
  }, named(5)],
  ["504 to a POST even with a wait", {
    method: "POST",
    status: 504,
    retryAfterMs: 5,
  }, STOP],
  ["500 to a PATCH", { method: "PATCH", status: 500 }, STOP],
  ...[408, 500, 502, 503, 504, 509].map((status) =>
    [`${status} to a GET`, { status }, backoff(1_000)] as const
  ),
  ...[304, 400, 401, 403, 404, 409, 410, 412, 501, 507].map((status) =>
    [`${status} to a GET, final`, { status }, STOP] as const
  ),
  ["the wait doubles", { retries: 3, random: 1 }, backoff(8_000)],
  ["jitter takes at most half", { retries: 3, random: 0 }, backoff(4_000)],
  [
    "the wait has a ceiling",
    { retries: 10, maxRetries: 11 },
    backoff(60_000),
  ],
  [
    "a named wait has none",
    { status: 429, retryAfterMs: 315_000 },
    named(315_000),
  ],
  ["the last retry is used", { retries: 3 }, backoff(8_000)],
  ["then it is over", { retries: 4 }, STOP],
  ["no retries allowed", { maxRetries: 0, status: 429 }, STOP],
  [
    "a wait up to the deadline",
    { status: 429, retryAfterMs: 5_000, deadline: 1_005_000 },
    { kind: "out-of-time", retryAt: 1_005_000, reason: "deadline" },
  ],
  ["a wait within the deadline", {
    status: 429,
    retryAfterMs: 4_999,
    deadline: 1_005_000,
  }, named(4_999)],
  ["a wait of a day", { status: 429, retryAfterMs: DAY_MS }, named(DAY_MS)],
  ["a wait longer than a day", { status: 429, retryAfterMs: DAY_MS + 1 }, {
    kind: "out-of-time",
    retryAt: NOW + DAY_MS + 1,
    reason: "long-wait",
  }],
  ["a wait to the end of the year 9999", {
    status: 429,
    retryAfterMs: LAST_TIME - NOW,
  }, { kind: "out-of-time", retryAt: LAST_TIME, reason: "long-wait" }],
  ["a wait beyond the year 9999", {
    status: 429,
    retryAfterMs: LAST_TIME - NOW + 1,
  }, { kind: "out-of-time", retryAt: undefined, reason: "long-wait" }],
  // Worked out a millisecond before the decision.
  ["a wait beyond the last moment of a Date", {
    status: 429,
    retryAfterMs: 8.64e15 - NOW + 1,
  }, { kind: "out-of-time", retryAt: undefined, reason: "long-wait" }],
];

for (const [name, part, expected] of CASES) {
  Deno.test(`RetryBudget.decide() ${name}`, () => {
    const known = expected.kind === "stop" ? {} : { status: part.status };
    assertEquals<unknown>(decide(part), { ...expected, ...known });
  });
}

Deno.test("RetryBudget.decide() never shortens the wait that the server names", () => {
  fc.assert(
    fc.property(
      fc.record({
        retryAfterMs: fc.nat(10_000_000),
        random: fc.double({ min: 0, max: 1, noNaN: true }),
        retries: fc.nat(10),
        deadline: fc.option(fc.integer({ min: 0, max: 20_000_000 }), {
          nil: undefined,
        }),
      }),
      (part) => {
        const decision = decide({ ...part, status: 429, maxRetries: 11 });
        const at = decision.kind === "wait" ? NOW + decision.waitMs : undefined;
        if (decision.kind === "stop") {
          throw new Error("429 is always sent again");
        }
        if (decision.kind === "out-of-time") {
          assertEquals(decision.retryAt, NOW + part.retryAfterMs);
          return;
        }
        assertEquals(decision.waitMs, part.retryAfterMs);
        assert(part.deadline === undefined || (at ?? 0) < part.deadline);
      },
    ),
    { numRuns: 200 },
  );
});
