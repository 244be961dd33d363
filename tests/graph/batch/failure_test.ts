import {
  GraphResponseError,
  NoAnswerError,
  TimeBudgetError,
  UnexpectedBodyError,
} from "../../../graph/errors.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import {
  batchHandler,
  type BatchLog,
  brief,
  collect,
  gets,
  THROTTLED,
} from "../batch_server.ts";
import { client } from "../client.ts";
import { startRawServer, startServer, type TestHandler } from "../server.ts";

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

Deno.test("batch() ends while it waits to send a part again", async () => {
  const log: BatchLog = { batches: [] };
  await using server = startServer(
    batchHandler(log, ({ id }) => id === "1" ? THROTTLED : { status: 200 }),
  );
  const reason = new Error("Interrupted");
  const graph = client(server.origin, { sleep: () => Promise.reject(reason) });
  const { collected, error } = await collect(graph.batch(gets(2)));
  assertEquals([brief(collected), error], [[["2", 200]], reason]);
});
