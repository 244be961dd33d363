import { createBatchCheck } from "../../graph/_batch_entry.ts";
import type { BatchRequest, BatchResponse } from "../../graph/batch.ts";
import { createGraphClient } from "../../graph/client.ts";
import {
  BatchRequestError,
  GraphResponseError,
  NoAnswerError,
  TimeBudgetError,
  UnexpectedBodyError,
} from "../../graph/errors.ts";
import type { GraphClientOptions, RequestEvent } from "../../graph/types.ts";
import {
  assert,
  assertEquals,
  assertLessOrEqual,
  assertRejects,
  assertThrows,
} from "../assert.ts";
import { batchHandler, type BatchLog } from "./_batch_server.ts";
import { startRawServer, startServer, type TestHandler } from "./_server.ts";

function client(baseUrl: string, part: Partial<GraphClientOptions> = {}) {
  return createGraphClient({
    getToken: () => Promise.resolve("token"),
    fetch,
    baseUrl,
    sleep: () => Promise.resolve(),
    ...part,
  });
}

function* gets(count: number): Generator<BatchRequest> {
  for (let n = 1; n <= count; n++) yield { url: `/users/${n}` };
}

const throttled = { status: 429, headers: { "retry-After": "0.01" } };

function brief(
  answers: readonly BatchResponse[],
): (readonly [string, number])[] {
  return answers.map(({ id, status }) => [id, status]);
}

/** Collects answers until the batch ends, by an error or not. */
async function collect(answers: AsyncIterable<BatchResponse>) {
  const collected: BatchResponse[] = [];
  try {
    for await (const answer of answers) collected.push(answer);
  } catch (error) {
    return { collected, error };
  }
  return { collected, error: undefined };
}

Deno.test("batch() sends 20 at once and answers in the order of the requests", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(
    batchHandler(
      log,
      ({ url }) => ({ status: 200, headers: { A: "b" }, body: { url } }),
    ),
  );
  const answers = await Array.fromAsync(client(server.origin).batch(gets(45)));
  assertEquals(
    answers.map(({ id }) => id),
    Array.from({ length: 45 }, (_, n) => String(n + 1)),
  );
  assertEquals(answers[41], {
    id: "42",
    status: 200,
    headers: { A: "b" },
    body: { url: "/users/42" },
  });
  assertEquals(log.batches.map((parts) => parts.length), [20, 20, 5]);
});

Deno.test("batch() writes its parts as Graph wants them", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(batchHandler(log, () => ({ status: 204 })));
  const requests: BatchRequest[] = [
    { id: "a", url: "users?$count=true" },
    { id: "A", method: "post", url: "/beta/users", body: { a: "ü" } },
    {
      method: "PUT",
      url: `${server.origin}/beta/x y`,
      headers: { "content-type": "text/plain" },
      body: "eA==",
    },
    {
      method: "DELETE",
      url: "/x",
      headers: { "If-Match": "*" },
      dependsOn: ["a"],
    },
  ];
  const answers = await Array.fromAsync(
    client(server.origin).batch(requests, { version: "beta" }),
  );
  assertEquals(
    answers,
    ["a", "A", "3", "4"].map((id) => ({ id, status: 204, headers: {} })),
  );
  assertEquals(log.batches, [[
    {
      id: "1",
      method: "GET",
      url: "/users?$count=true",
      headers: { ConsistencyLevel: "eventual" },
    },
    {
      id: "2",
      method: "POST",
      url: "/users",
      headers: { "Content-Type": "application/json" },
      body: { a: "ü" },
    },
    {
      id: "3",
      method: "PUT",
      url: "/x%20y",
      headers: { "content-type": "text/plain" },
      body: "eA==",
    },
    {
      id: "4",
      method: "DELETE",
      url: "/x",
      headers: { "If-Match": "*" },
      dependsOn: ["1"],
    },
  ]]);
});

Deno.test("batch() answers each of 10,000 requests once, the throttled ones pooled with new ones", async () => {
  const log: BatchLog = { batches: [] };
  const refused = new Set<string>();
  await using server = startServer(
    batchHandler(log, ({ id }) => {
      const refuse = Number(id) % 20 === 0 && !refused.has(id);
      if (refuse) refused.add(id);
      return refuse ? throttled : { status: 200, body: {} };
    }),
  );
  const answers = await Array.fromAsync(
    client(server.origin).batch(gets(10_000)),
  );
  assertEquals(
    answers.map(({ id }) => Number(id)),
    Array.from({ length: 10_000 }, (_, n) => n + 1),
  );
  assert(answers.every(({ status }) => status === 200));
  const sent = log.batches.reduce((sum, parts) => sum + parts.length, 0);
  assertEquals(sent, 10_500);
  assertLessOrEqual(log.batches.length, 530);
});

Deno.test("batch() waits as long as a part asks, and tells about it", async () => {
  const log: BatchLog = { batches: [] };
  const times: number[] = [];
  await using server = startServer(
    batchHandler(log, (_, index) => {
      times.push(performance.now());
      return index === 0
        ? { status: 429, headers: { "RETRY-AFTER": "0.05" } }
        : { status: 200 };
    }),
  );
  const events: RequestEvent[] = [];
  const graph = client(server.origin, {
    sleep: undefined,
    onEvent: (event) => events.push(event),
  });
  assertEquals(brief(await Array.fromAsync(graph.batch(gets(1)))), [[
    "1",
    200,
  ]]);
  assert((times[1] ?? 0) - (times[0] ?? 0) >= 49);
  assertEquals<unknown>(
    events.filter(({ kind }) => kind === "retry-scheduled"),
    [{
      kind: "retry-scheduled",
      method: "GET",
      url: `${server.origin}/v1.0/users/1`,
      waitMs: 50,
      reason: "retry-after",
      status: 429,
    }],
  );
});

Deno.test("batch() gives a part's last answer when its tries are used up", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(batchHandler(log, () => throttled));
  const answers = await Array.fromAsync(
    client(server.origin, { maxRetries: 2 }).batch(gets(2)),
  );
  assertEquals(brief(answers), [["1", 429], ["2", 429]]);
  assertEquals(log.batches.length, 3);
});

Deno.test("batch() repeats parts by the rules of their method", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(
    batchHandler(
      log,
      (_, index) => index === 0 ? { status: 503 } : { status: 200 },
    ),
  );
  const requests = [{ url: "/a" }, { method: "POST", url: "/a", body: {} }];
  const sleepless = client(server.origin, { maxRetries: 1 });
  assertEquals(brief(await Array.fromAsync(sleepless.batch(requests))), [[
    "1",
    200,
  ], ["2", 503]]);
});

Deno.test("batch() lets a request wait for the one that it depends on", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(
    batchHandler(
      log,
      ({ url }, index) =>
        index === 0 && url === "/a" ? throttled : { status: 200 },
    ),
  );
  const requests = [
    { id: "first", url: "/a" },
    { id: "second", url: "/b", dependsOn: ["first"] },
    { id: "third", url: "/c", dependsOn: ["second"] },
  ];
  const answers = await Array.fromAsync(client(server.origin).batch(requests));
  assertEquals(brief(answers), [["first", 200], ["second", 200], [
    "third",
    200,
  ]]);
  assertEquals(
    log.batches.map((parts) =>
      parts.map(({ id, dependsOn }) => [id, dependsOn])
    ),
    [
      [["1", undefined], ["2", ["1"]], ["3", ["2"]]],
      [["1", undefined], ["2", ["1"]], ["3", ["2"]]],
    ],
  );
});

Deno.test("batch() keeps dependencies across requests", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(
    batchHandler(
      log,
      ({ url }) => ({ status: url === "/users/1" ? 404 : 200 }),
    ),
  );
  function* requests(): Generator<BatchRequest> {
    yield* gets(20);
    yield { url: "/after-failed", dependsOn: ["1"] };
    yield { url: "/after-good", dependsOn: ["20"] };
    yield { url: "/after-both", dependsOn: ["21", "22"] };
  }
  const answers = await Array.fromAsync(
    client(server.origin).batch(requests(), { concurrency: 1 }),
  );
  assertEquals(brief(answers.slice(20)), [["21", 424], ["22", 200], [
    "23",
    424,
  ]]);
  assertEquals(answers[20]?.body, {
    error: {
      code: "FailedDependency",
      message: "A request that this one depends on failed",
    },
  });
  assertEquals(log.batches[1]?.map(({ url, dependsOn }) => [url, dependsOn]), [[
    "/after-good",
    undefined,
  ]]);
});

const REFUSED: readonly (readonly [string, unknown, string])[] = [
  ["what is no object", [], "it is no object"],
  ["no url", {}, 'it has no "url"'],
  ["a url that is no text", { url: 5 }, 'its "url" is no text'],
  ["an empty id", { url: "/a", id: "" }, 'its "id" is no text'],
  ["another method", { url: "/a", method: "TRACE" }, 'its method is "TRACE"'],
  ["a GET with a body", { url: "/a", body: 1 }, "a GET has no body"],
  ["another origin", { url: "https://evil.example/a" }, "no other origin"],
  [
    "another version",
    { url: "/beta/a" },
    'its "url" is not of version v1.0, as the batch is',
  ],
  [
    "headers that are no object",
    { url: "/a", headers: [] },
    'its "headers" are no object',
  ],
  [
    "a header that is no text",
    { url: "/a", headers: { a: 1 } },
    'its header "a" is no text',
  ],
  [
    "a token of its own",
    { url: "/a", headers: { authorization: "x" } },
    "is set by the client",
  ],
  [
    "dependsOn that is no array",
    { url: "/a", dependsOn: "x" },
    'its "dependsOn" is no array',
  ],
  [
    "an unknown id in dependsOn",
    { url: "/a", dependsOn: ["x"] },
    'it depends on "x", which none',
  ],
  [
    "itself in dependsOn",
    { url: "/a", id: "x", dependsOn: ["x"] },
    'it depends on "x"',
  ],
];

for (const [name, request, message] of REFUSED) {
  Deno.test(`batch() refuses ${name}, and sends nothing of its group`, async () => {
    const log: BatchLog = { batches: [] };
    await using server = startServer(
      batchHandler(log, () => ({ status: 200 })),
    );
    function* requests(): Generator<BatchRequest> {
      yield* gets(25);
      // The types would not let it through: this is what comes from a file.
      yield request as BatchRequest;
    }
    const { collected, error } = await collect(
      client(server.origin).batch(requests()),
    );
    assertEquals(collected.length, 20);
    assert(error instanceof BatchRequestError);
    assertEquals([error.code, error.number], ["batch-request-refused", 26]);
    assertEquals(
      error.message.startsWith("Cannot use request 26 of the batch: "),
      true,
    );
    assert(error.message.includes(message), error.message);
  });
}

Deno.test("batch() passes on what its source throws, after the answers before", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(batchHandler(log, () => ({ status: 200 })));
  const failure = new SyntaxError("Line 41");
  async function* requests(): AsyncGenerator<BatchRequest> {
    yield* gets(40);
    throw await Promise.resolve(failure);
  }
  const { collected, error } = await collect(
    client(server.origin).batch(requests()),
  );
  assertEquals([collected.length, error], [40, failure]);
});

Deno.test("batch() holds no more than its window", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(
    batchHandler(
      log,
      ({ id }) => ({ status: 200, body: "x".repeat(Number(id) % 100) }),
    ),
  );
  let read = 0;
  function* requests(): Generator<BatchRequest> {
    for (const request of gets(1_000)) {
      read += 1;
      yield request;
    }
  }
  for (const options of [{ windowRequests: 60 }, { windowBytes: 4_000 }]) {
    read = 0;
    let given = 0;
    let most = 0;
    for await (const _ of client(server.origin).batch(requests(), options)) {
      most = Math.max(most, read - given);
      given += 1;
    }
    assertEquals(given, 1_000);
    assertLessOrEqual(most, 120);
  }
});

Deno.test("batch() sends several requests at once, no more than allowed", async () => {
  const log: BatchLog = { batches: [] };
  const handler = batchHandler(log, () => ({ status: 200 }));
  let now = 0;
  let most = 0;
  const gate = Promise.withResolvers<void>();
  await using server = startServer(async (request, index, origin) => {
    now += 1;
    most = Math.max(most, now);
    if (now === 3) gate.resolve();
    await gate.promise;
    now -= 1;
    return await handler(request, index, origin);
  });
  const answers = await Array.fromAsync(
    client(server.origin).batch(gets(200), { concurrency: 3 }),
  );
  assertEquals([answers.length, most], [200, 3]);
});

Deno.test("batch() sends what can be repeated again after a lost connection", async () => {
  const log: BatchLog = { batches: [] };
  const handler = batchHandler(log, () => ({ status: 200 }));
  const lost: TestHandler = (request, index, origin) =>
    index === 0
      ? new Response(null, { status: 502 })
      : handler(request, index, origin);
  await using server = startServer(lost);
  assertEquals(
    brief(await Array.fromAsync(client(server.origin).batch(gets(2)))),
    [["1", 200], ["2", 200]],
  );
});

Deno.test("batch() answers 504 or the server's status for what may have been processed", async () => {
  const log: BatchLog = { batches: [] };
  const handler = batchHandler(log, () => ({ status: 200 }));
  await using server = startServer((request, index, origin) =>
    index === 0
      ? new Response("Down", { status: 502 })
      : handler(request, index, origin)
  );
  const requests = [{ url: "/a" }, { method: "POST", url: "/b", body: {} }];
  const answers = await Array.fromAsync(
    client(server.origin, { maxRetries: 1 }).batch(requests),
  );
  assertEquals(answers[1], {
    id: "2",
    status: 502,
    headers: {},
    body: { error: { code: "", message: "Down" } },
  });
  assertEquals(answers[0]?.status, 200);

  const { fetch } = globalThis;
  let calls = 0;
  const flaky = client(server.origin, {
    maxRetries: 0,
    fetch: (input, init) => {
      calls += 1;
      return calls === 1
        ? Promise.reject(new TypeError("connection reset"))
        : fetch(input, init);
    },
  });
  const [answer] = await Array.fromAsync(
    flaky.batch([{ method: "POST", url: "/b", body: {} }]),
  );
  assertEquals(answer?.status, 504);
  assertEquals(JSON.stringify(answer?.body).includes("noAnswer"), true);
});

Deno.test("batch() ends when nothing comes through any more", async () => {
  await using server = startRawServer([""]);
  const graph = client(server.origin, { maxRetries: 1 });
  const posts = Array.from(
    { length: 400 },
    () => ({ method: "POST", url: "/a", body: {} }),
  );
  const { collected, error } = await collect(
    graph.batch(posts, { concurrency: 2 }),
  );
  assert(error instanceof NoAnswerError);
  assertEquals([
    collected.length,
    collected.every(({ status }) => status === 504),
  ], [40, true]);
  const reads = await collect(graph.batch(gets(5)));
  assert(reads.error instanceof NoAnswerError);
  assertEquals(reads.collected.length, 0);
});

Deno.test("batch() answers for parts that the server forgot", async () => {
  await using server = startServer(() =>
    Response.json({ responses: [{ id: "1", status: "201" }, { id: 7 }] })
  );
  const posts = [1, 2].map(() => ({ method: "POST", url: "/a", body: {} }));
  const answers = await Array.fromAsync(client(server.origin).batch(posts));
  assertEquals(brief(answers), [["1", 201], ["2", 504]]);
});

Deno.test("batch() throws what Graph says to the whole", async () => {
  await using server = startServer(() =>
    Response.json({ error: { code: "BadRequest", message: "No" } }, {
      status: 400,
    })
  );
  const error = await assertRejects(
    () => Array.fromAsync(client(server.origin).batch(gets(1))),
    GraphResponseError,
    `Graph answered 400 to POST ${server.origin}/v1.0/$batch: BadRequest: No`,
  );
  assertEquals(error.status, 400);
});

Deno.test("batch() refuses an answer that is none of a batch", async () => {
  await using server = startServer(() => Response.json({ value: [] }));
  await assertRejects(
    () => Array.fromAsync(client(server.origin).batch(gets(1))),
    UnexpectedBodyError,
    'it has no array "responses"',
  );
});

Deno.test("batch() stops at once when a part's wait passes the deadline", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(
    batchHandler(
      log,
      ({ id }) =>
        id === "1"
          ? { status: 429, headers: { "Retry-After": "315" } }
          : { status: 200 },
    ),
  );
  const deadline = Date.now() + 60_000;
  const { collected, error } = await collect(
    client(server.origin).batch(gets(3), { deadline }),
  );
  assert(error instanceof TimeBudgetError);
  assertEquals([error.status, (error.retryAt ?? 0) > deadline], [429, true]);
  assertEquals(brief(collected), [["2", 200], ["3", 200]]);
});

Deno.test("batch() ends with its reader and with its signal", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(batchHandler(log, () => ({ status: 200 })));
  for await (const _ of client(server.origin).batch(gets(1_000))) break;
  assert(log.batches.length < 50);

  const controller = new AbortController();
  const reason = new Error("Interrupted");
  await using waiting = startServer(batchHandler(log, () => {
    controller.abort(reason);
    return { status: 429, headers: { "Retry-After": "3600" } };
  }));
  const { signal } = controller;
  const { error } = await collect(
    client(waiting.origin).batch(gets(1), { signal }),
  );
  assertEquals(error, reason);
});

Deno.test("batch() keeps numbers digit for digit when asked", async () => {
  await using server = startServer(() =>
    new Response(
      '{"responses":[{"id":"1","status":200,"body":{"n":1.50,"m":12345678901234567890}}]}',
    )
  );
  const [answer] = await Array.fromAsync(
    client(server.origin).batch(gets(1), { losslessNumbers: true }),
  );
  assertEquals(
    JSON.stringify(answer?.body),
    '{"n":1.50,"m":12345678901234567890}',
  );
});

Deno.test("createBatchCheck() checks requests in their order without sending them", () => {
  const check = createBatchCheck({
    baseUrl: "https://graph.example",
    version: "v1.0",
  });
  check({ id: "a", url: "/users" });
  check({ url: "/users", dependsOn: ["a"] });
  const error = assertThrows(
    () => check({ url: "/users", dependsOn: ["b"] }),
    BatchRequestError,
    'Cannot use request 3 of the batch: it depends on "b", which none of the 1000 requests before it is named',
  );
  assertEquals(error.number, 3);
  for (const request of gets(1_000)) check(request);
  assertThrows(
    () => check({ url: "/users", dependsOn: ["a"] }),
    BatchRequestError,
    '"a"',
  );
});

Deno.test("batch() ends while it waits to send a part again", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(
    batchHandler(log, ({ id }) => id === "1" ? throttled : { status: 200 }),
  );
  const reason = new Error("Interrupted");
  const graph = client(server.origin, { sleep: () => Promise.reject(reason) });
  const { collected, error } = await collect(graph.batch(gets(2)));
  assertEquals([brief(collected), error], [[["2", 200]], reason]);
});
