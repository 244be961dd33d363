import type { BatchEntry } from "./entry.ts";
import { ownAnswer, toBatchResponse } from "./parts.ts";
import type { BatchResponse } from "./types.ts";
import { type GraphResponseError, NoAnswerError } from "../errors.ts";
import { retryAfterMs } from "../headers/retry_after.ts";
import type { RetryBudget, RetryDecision, RetryWait } from "../retry/budget.ts";

const PRINTABLE_REGEXP = /^[ -~]*$/;

/** What becomes of a request after a `$batch` request with it was sent. */
export type Verdict =
  | { readonly kind: "answer"; readonly answer: BatchResponse }
  /** Without a wait it just goes along with the one that it depends on. */
  | { readonly kind: "again"; readonly wait?: RetryWait | undefined }
  | Extract<RetryDecision, { kind: "out-of-time" }>;

/**
 * Judges a part of an answer, by the same rules as single requests.
 *
 * @param entry The request, after those that it depends on.
 * @param part Its part, if there is one.
 * @param budget How often, and until when, it may be sent again.
 */
export function judgePart(
  entry: BatchEntry,
  part: Readonly<Record<string, unknown>> | undefined,
  budget: RetryBudget,
): Verdict {
  if (part === undefined) {
    return judge(
      entry,
      noAnswer(entry, "The answer of the batch does not hold this request"),
      budget,
    );
  }
  const answer = toBatchResponse(entry, part);
  if (answer.status < 400) return { kind: "answer", answer };
  // The server gave up on it only because another one has to be sent again.
  const waitsForOther = entry.dependsOn.some(({ state }) => state === "open");
  if (answer.status === 424 && waitsForOther) return { kind: "again" };
  return judge(entry, answer, budget, answer.status);
}

/**
 * Judges a request whose `$batch` request was lost, so that nobody knows whether it was processed.
 *
 * @param entry The request.
 * @param error How it was lost.
 * @param budget How often, and until when, it may be sent again.
 */
export function judgeLost(
  entry: BatchEntry,
  error: NoAnswerError | GraphResponseError,
  budget: RetryBudget,
): Verdict {
  if (error instanceof NoAnswerError) {
    return judge(entry, noAnswer(entry, error.message), budget);
  }
  const { status, graphCode = "", serverMessage = error.message } = error;
  return judge(
    entry,
    ownAnswer(entry, status, graphCode, serverMessage),
    budget,
    status,
  );
}

/** 504 says what it is: the request may have been processed or not. */
function noAnswer(entry: BatchEntry, message: string): BatchResponse {
  return ownAnswer(entry, 504, "noAnswer", message);
}

function judge(
  entry: BatchEntry,
  answer: BatchResponse,
  budget: RetryBudget,
  status?: number,
): Verdict {
  const decision = budget.decide({
    method: entry.method,
    status,
    retryAfterMs: partRetryAfterMs(answer, budget.now()),
  }, entry.retries);
  switch (decision.kind) {
    case "stop":
      return { kind: "answer", answer };
    case "wait": {
      const { kind: _, ...wait } = decision;
      return { kind: "again", wait };
    }
    case "out-of-time":
      return decision;
  }
}

function partRetryAfterMs(
  { headers }: BatchResponse,
  now: number,
): number | undefined {
  const own = Object.entries(headers).filter(([name, value]) =>
    /^(?:retry-after|date)$/i.test(name) && PRINTABLE_REGEXP.test(value)
  );
  return retryAfterMs(new Headers(own), now);
}
