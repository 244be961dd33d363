import type { BatchEntry } from "./entry.ts";
import { isRecord } from "../collections/record.ts";
import type { BatchResponse } from "./mod.ts";
import { type GraphResponseError, NoAnswerError } from "../errors.ts";
import { retryAfterMs } from "../retry/retry_after.ts";
import { decideRetry, GRAPH_RETRY_RULES } from "../retry/rules.ts";

const PRINTABLE_REGEXP = /^[ -~]*$/;

/** The parts of the answer to a `$batch` request by their id on the wire. */
export type BatchParts = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/**
 * Reads the answer to a `$batch` request.
 *
 * @param value The parsed JSON.
 * @returns The parts, or `undefined` if it is no such answer.
 */
export function batchParts(value: unknown): BatchParts | undefined {
  if (!isRecord(value) || !Array.isArray(value.responses)) return undefined;
  const parts = new Map<string, Readonly<Record<string, unknown>>>();
  for (const part of value.responses as readonly unknown[]) {
    if (isRecord(part) && typeof part.id === "string") parts.set(part.id, part);
  }
  return parts;
}

/** Makes the answer of one request from its part. */
export function toBatchResponse(
  entry: BatchEntry,
  part: Readonly<Record<string, unknown>>,
): BatchResponse {
  const status = typeof part.status === "number"
    ? part.status
    : Number(part.status);
  const headers: Record<string, string> = {};
  for (
    const [name, value] of Object.entries(
      isRecord(part.headers) ? part.headers : {},
    )
  ) {
    headers[name] = String(value);
  }
  return {
    id: entry.id,
    status: Number.isInteger(status) ? status : 502,
    headers,
    ...("body" in part ? { body: part.body } : {}),
  };
}

/** An answer that the server did not give, in the shape of its errors. */
export function ownAnswer(
  entry: BatchEntry,
  status: number,
  code: string,
  message: string,
): BatchResponse {
  return {
    id: entry.id,
    status,
    headers: {},
    body: { error: { code, message } },
  };
}

/** Limits of sending parts again. */
export interface PartRetryLimits {
  readonly maxRetries: number;
  readonly deadline: number | undefined;
}

/** A wait before a request is sent again. */
export interface PartWait {
  readonly waitMs: number;
  readonly reason: "retry-after" | "backoff";
  readonly status?: number;
}

/** What becomes of a request after a `$batch` request with it was sent. */
export type Verdict =
  | { readonly kind: "answer"; readonly answer: BatchResponse }
  /** Without a wait it just goes along with the one that it depends on. */
  | { readonly kind: "again"; readonly wait?: PartWait }
  | {
    readonly kind: "out-of-time";
    readonly retryAt: number;
    readonly status?: number;
  };

/**
 * Judges a part of an answer, by the same rules as single requests.
 *
 * @param entry The request, after those that it depends on.
 * @param part Its part, if there is one.
 * @param limits Limits of sending it again.
 */
export function judgePart(
  entry: BatchEntry,
  part: Readonly<Record<string, unknown>> | undefined,
  limits: PartRetryLimits,
): Verdict {
  if (part === undefined) {
    return judge(
      entry,
      noAnswer(entry, "The answer of the batch does not hold this request"),
      limits,
    );
  }
  const answer = toBatchResponse(entry, part);
  if (answer.status < 400) return { kind: "answer", answer };
  // The server gave up on it only because another one has to be sent again.
  const waitsForOther = entry.dependsOn.some(({ state }) => state === "open");
  if (answer.status === 424 && waitsForOther) return { kind: "again" };
  return judge(entry, answer, limits, answer.status);
}

/**
 * Judges a request whose `$batch` request was lost, so that nobody knows whether it was processed.
 *
 * @param entry The request.
 * @param error How it was lost.
 * @param limits Limits of sending it again.
 */
export function judgeLost(
  entry: BatchEntry,
  error: NoAnswerError | GraphResponseError,
  limits: PartRetryLimits,
): Verdict {
  if (error instanceof NoAnswerError) {
    return judge(entry, noAnswer(entry, error.message), limits);
  }
  const { status, graphCode = "", serverMessage = error.message } = error;
  return judge(
    entry,
    ownAnswer(entry, status, graphCode, serverMessage),
    limits,
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
  limits: PartRetryLimits,
  status?: number,
): Verdict {
  const now = Date.now();
  const decision = decideRetry({
    ...limits,
    method: entry.method,
    status,
    retryAfterMs: partRetryAfterMs(answer, now),
    retries: entry.retries,
    rules: GRAPH_RETRY_RULES,
    now,
    random: Math.random(),
  });
  const known = status === undefined ? {} : { status };
  switch (decision.kind) {
    case "stop":
      return { kind: "answer", answer };
    case "wait": {
      const { waitMs, reason } = decision;
      return { kind: "again", wait: { waitMs, reason, ...known } };
    }
    case "out-of-time":
      return { ...decision, ...known };
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
