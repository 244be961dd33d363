import { assert, assertEquals } from "../assert.ts";
import type { SeenRequest, TestHandler } from "./_server.ts";

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
