import type { BatchRequest, BatchResponse } from "../../graph/batch/types.ts";
import { assert, assertEquals } from "../assert.ts";
import type { SeenRequest, TestHandler } from "./server.ts";

/** One part of a `$batch` request as it came. */
export interface SeenPart {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

/** The answer to a part, without its id. */
export interface PartAnswer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** What the server was sent. */
export interface BatchLog {
  /** The parts of each `$batch` request. */
  readonly batches: SeenPart[][];
}

/** Answers `$batch` as Graph does: strict about its form, in any order, 424 after a failure. */
export function batchHandler(
  log: BatchLog,
  answerPart: (part: SeenPart, batchIndex: number) => PartAnswer,
): TestHandler {
  return (request) => {
    const parts = readParts(request);
    const index = log.batches.push(parts) - 1;
    const statuses = new Map<string, number>();
    const responses = parts.map((part) => {
      const failed = part.dependsOn?.some((id) =>
        (statuses.get(id) ?? 0) >= 400
      );
      const answer = failed ? { status: 424 } : answerPart(part, index);
      statuses.set(part.id, answer.status);
      return { id: part.id, ...answer };
    });
    return Response.json({ responses: responses.reverse() });
  };
}

function readParts({ method, target, headers, body }: SeenRequest): SeenPart[] {
  assertEquals([method, target.replace("beta", "v1.0")], [
    "POST",
    "/v1.0/$batch",
  ]);
  assertEquals(headers.get("content-type"), "application/json");
  const { requests } = JSON.parse(new TextDecoder().decode(body));
  assert(
    Array.isArray(requests) && requests.length > 0 && requests.length <= 20,
  );
  const parts: SeenPart[] = requests;
  const ids = new Set(parts.map(({ id }) => id.toLowerCase()));
  assertEquals(ids.size, parts.length);
  for (const part of parts) {
    assert(part.url.startsWith("/") && !part.url.startsWith("/v1.0"));
    if (part.body !== undefined) {
      assert(
        "Content-Type" in (part.headers ?? {}) ||
          "content-type" in (part.headers ?? {}),
      );
    }
    for (const id of part.dependsOn ?? []) assert(ids.has(id));
  }
  return parts;
}

/** An answer to a part that is refused for a moment. */
export const THROTTLED: PartAnswer = {
  status: 429,
  headers: { "retry-After": "0.01" },
};

/** So many requests. */
export function* gets(count: number): Generator<BatchRequest> {
  for (let n = 1; n <= count; n++) yield { url: `/users/${n}` };
}

/** Id and status of answers. */
export function brief(
  answers: readonly BatchResponse[],
): (readonly [string, number])[] {
  return answers.map(({ id, status }) => [id, status]);
}

/** Collects answers until the batch ends, by an error or not. */
export async function collect(
  answers: AsyncIterable<BatchResponse>,
): Promise<{ collected: readonly BatchResponse[]; error: unknown }> {
  const collected: BatchResponse[] = [];
  try {
    for await (const answer of answers) collected.push(answer);
  } catch (error) {
    return { collected, error };
  }
  return { collected, error: undefined };
}
