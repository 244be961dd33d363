import { NoAnswerError, TimeBudgetError } from "../../../graph/errors.ts";
import type { RetryWait } from "../../../graph/retry/budget.ts";
import {
  orUnanswered,
  retry,
  type RetryOptions,
} from "../../../graph/retry/loop.ts";
import { GRAPH_RETRY_RULES } from "../../../graph/retry/rules.ts";
import type { Fetch } from "../../../graph/types.ts";
import { assertEquals, assertInstanceOf, assertRejects } from "../../assert.ts";

const URL_ASKED = "https://graph.example/v1.0/users";

/** The loop around a `fetch` that throws typed errors. */
function withRetry(fetch: Fetch, options: RetryOptions): Fetch {
  return async (input, init) => {
    const request = input instanceof Request ? input : undefined;
    const method = (init?.method ?? request?.method ?? "GET").toUpperCase();
    const host = new URL(request?.url ?? String(input)).host;
    const once = init?.body instanceof ReadableStream || request?.body;
    const attempt = () =>
      orUnanswered(async () => {
        const answer = await fetch(input, init);
        return answer.ok
          ? { kind: "done", value: answer } as const
          : { kind: "answered", answer } as const;
      });
    const result = await retry(attempt, { method, host }, {
      ...options,
      signal: init?.signal ?? options.signal,
      maxRetries: once ? 0 : options.maxRetries,
    });
    if (result.kind === "unanswered") throw result.error;
    return result.kind === "done" ? result.value : result.answer;
  };
}

interface Scene {
  readonly fetch: Fetch;
  readonly waits: number[];
  readonly notices: RetryWait[];
  readonly options: RetryOptions;
}

/** A service that answers from a list, and a clock that only moves while somebody waits. */
function scene(
  answers: readonly (Response | Error)[],
  part: Partial<RetryOptions> = {},
): Scene {
  const waits: number[] = [];
  const notices: RetryWait[] = [];
  let index = 0;
  let now = Date.parse("2026-01-05T08:00:00Z");
  return {
    waits,
    notices,
    fetch: () => {
      const answer = answers[index++] ?? new Response("done");
      return answer instanceof Error
        ? Promise.reject(answer)
        : Promise.resolve(answer);
    },
    options: {
      rules: GRAPH_RETRY_RULES,
      now: () => now,
      random: () => 1,
      onRetry: (notice) => notices.push(notice),
      sleep: (ms) => {
        waits.push(ms);
        now += ms;
        return Promise.resolve();
      },
      ...part,
    },
  };
}

function throttled(retryAfter?: string): Response {
  return new Response("Too Many Requests", {
    status: 429,
    headers: {
      "request-id": "r-1",
      ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }),
    },
  });
}

Deno.test("withRetry() waits as the server says, then gives the answer back", async () => {
  const { fetch, waits, notices, options } = scene([
    throttled("0.249"),
    throttled("Mon, 05 Jan 2026 08:00:02.249 GMT"),
    throttled("2"),
  ]);
  const response = await withRetry(fetch, options)(URL_ASKED);
  assertEquals(await response.text(), "done");
  assertEquals(waits, [249, 2_000, 2_000]);
  assertEquals(notices, [
    { waitMs: 249, reason: "retry-after", status: 429 },
    { waitMs: 2_000, reason: "backoff", status: 429 },
    { waitMs: 2_000, reason: "retry-after", status: 429 },
  ]);
});

Deno.test("withRetry() gives the last answer back when the tries are used up", async () => {
  const { fetch, waits, options } = scene(
    Array.from({ length: 9 }, () => throttled()),
    { maxRetries: 2 },
  );
  const response = await withRetry(fetch, options)(URL_ASKED);
  assertEquals([response.status, await response.text()], [
    429,
    "Too Many Requests",
  ]);
  assertEquals(waits, [1_000, 2_000]);
});

Deno.test("withRetry() throws the last NoAnswerError when the tries are used up", async () => {
  const { fetch, options } = scene(
    [1, 2, 3].map(() => new NoAnswerError("reset", "graph.example")),
    { maxRetries: 2 },
  );
  await assertRejects(
    () => withRetry(fetch, options)(URL_ASKED),
    NoAnswerError,
    'No answer from "graph.example": the connection was closed',
  );
});

Deno.test("withRetry() never repeats after an error that it does not know", async () => {
  const { fetch, waits, options } = scene([new RangeError("Mine")]);
  await assertRejects(
    () => withRetry(fetch, options)(URL_ASKED),
    RangeError,
    "Mine",
  );
  assertEquals(waits, []);
});

Deno.test("withRetry() stops at once when the named wait passes the deadline", async () => {
  const start = Date.parse("2026-01-05T08:00:00Z");
  const { fetch, waits, options } = scene([throttled("315")], {
    deadline: start + 5_000,
  });
  const error = await assertRejects(
    () => withRetry(fetch, options)(URL_ASKED),
    TimeBudgetError,
    'Stopped asking "graph.example": it answered 429, and the next try, at ' +
      "2026-01-05T08:05:15.000Z, would be after the time allowed",
  );
  assertEquals(
    [error.code, error.retryAt, error.status, error.requestId],
    ["time-budget", start + 315_000, 429, "r-1"],
  );
  assertEquals(waits, []);
});

Deno.test("withRetry() keeps the failure that used up the time", async () => {
  const failure = new NoAnswerError("connect", "graph.example");
  const { fetch, options } = scene([failure], { deadline: 0 });
  const error = await assertRejects(
    () => withRetry(fetch, options)(URL_ASKED),
    TimeBudgetError,
    "it gave no answer",
  );
  assertEquals(error.cause, failure);
});

Deno.test("withRetry() sends a stream once only", async () => {
  const { fetch, waits, options } = scene([throttled("1")]);
  const body = new Blob(["a"]).stream();
  const response = await withRetry(fetch, options)(URL_ASKED, {
    method: "PUT",
    body,
  });
  assertEquals(response.status, 429);
  assertEquals(waits, []);
});

Deno.test("withRetry() follows other rules", async () => {
  const { fetch, waits, options } = scene([
    new NoAnswerError("reset", "login.example"),
    new Response(null, { status: 410 }),
  ]);
  const rules = {
    statuses: [410],
    networkFailures: "any-method",
    baseDelayMs: 10,
  } as const;
  const response = await withRetry(fetch, { ...options, rules })(URL_ASKED, {
    method: "POST",
  });
  assertEquals([response.status, waits], [200, [10, 20]]);
});

Deno.test("withRetry() ends a wait when the signal aborts", async () => {
  const controller = new AbortController();
  const reason = new Error("Interrupted");
  const { fetch, options } = scene([throttled("3600")], {
    onRetry: () => controller.abort(reason),
  });
  const { sleep: _, ...withTimers } = options;
  const error = await assertRejects(
    () =>
      withRetry(fetch, withTimers)(URL_ASKED, { signal: controller.signal }),
    Error,
  );
  assertEquals(error, reason);
});

Deno.test("withRetry() ends a running wait when the signal aborts", async () => {
  const controller = new AbortController();
  const reason = new Error("Interrupted");
  const { fetch, options } = scene([throttled("3600")], {
    onRetry: () => queueMicrotask(() => controller.abort(reason)),
  });
  const { sleep: _, ...withTimers } = options;
  const error = await assertRejects(
    () =>
      withRetry(fetch, { ...withTimers, signal: controller.signal })(URL_ASKED),
    Error,
  );
  assertEquals(error, reason);
});

Deno.test("withRetry() waits with a real timer", async () => {
  const { fetch, options } = scene([throttled("0.02")]);
  const { sleep: _, ...withTimers } = options;
  const start = performance.now();
  const response = await withRetry(fetch, withTimers)(new Request(URL_ASKED));
  assertEquals(response.status, 200);
  assertEquals(performance.now() - start >= 19, true);
  assertInstanceOf(response, Response);
});
