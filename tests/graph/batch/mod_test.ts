import type { BatchRequest } from "../../../graph/batch/types.ts";
import type { RequestEvent } from "../../../graph/types.ts";
import { assert, assertEquals, assertLessOrEqual } from "../../assert.ts";
import {
  batchHandler,
  type BatchLog,
  brief,
  gets,
  THROTTLED,
} from "../batch_server.ts";
import { client } from "../client.ts";
import { startServer } from "../server.ts";

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

Deno.test("batch() answers each of 10,000 requests once, the THROTTLED ones pooled with new ones", async () => {
  const log: BatchLog = { batches: [] };
  const refused = new Set<string>();
  await using server = startServer(
    batchHandler(log, ({ id }) => {
      const refuse = Number(id) % 20 === 0 && !refused.has(id);
      if (refuse) refused.add(id);
      return refuse ? THROTTLED : { status: 200, body: {} };
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
  await using server = startServer(batchHandler(log, () => THROTTLED));
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
