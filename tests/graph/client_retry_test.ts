import {
  GraphResponseError,
  NoAnswerError,
  TimeBudgetError,
} from "../../graph/errors.ts";
import type { RequestEvent } from "../../graph/types.ts";
import { assert, assertEquals, assertRejects } from "../assert.ts";
import { client } from "./client.ts";
import { startRawServer, startServer } from "./server.ts";

function throttled(retryAfter = "0.01", status = 429): Response {
  return new Response("Too Many Requests", {
    status,
    headers: { "retry-after": retryAfter },
  });
}

Deno.test("get() waits as Graph asks and tells about it", async () => {
  await using server = startServer((_, index) =>
    index < 2 ? throttled() : Response.json({ index })
  );
  const events: RequestEvent[] = [];
  const graph = client(server.origin, {
    onEvent: (event) => events.push(event),
  });
  assertEquals(await graph.get("/things"), { index: 2 });
  const url = `${server.origin}/v1.0/things`;
  const told = events.map((event) =>
    event.kind === "request-finished"
      ? [event.kind, event.status, event.attempt, event.url]
      : event
  );
  const wait = {
    kind: "retry-scheduled",
    method: "GET",
    url,
    waitMs: 10,
    reason: "retry-after",
    status: 429,
  };
  assertEquals<unknown>(told, [
    ["request-finished", 429, 1, url],
    wait,
    ["request-finished", 429, 2, url],
    wait,
    ["request-finished", 200, 3, url],
  ]);
  assertEquals(
    new Set(
      server.requests.map((seen) => seen.headers.get("client-request-id")),
    ).size,
    3,
  );
});

Deno.test("get() asks again when the connection breaks off inside the JSON", async () => {
  await using server = startRawServer([
    'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"a":',
    'HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n{"a":1}',
  ]);
  const events: string[] = [];
  const graph = client(server.origin, {
    onEvent: ({ kind }) => events.push(kind),
    sleep: () => Promise.resolve(),
  });
  assertEquals(await graph.get("/nonsense"), { a: 1 });
  assertEquals(events, [
    "request-finished",
    "retry-scheduled",
    "request-finished",
  ]);
});

Deno.test("get() tells about tries without an answer", async () => {
  await using server = startRawServer([""]);
  const events: string[] = [];
  const graph = client(server.origin, {
    onEvent: ({ kind }) => events.push(kind),
    sleep: () => Promise.resolve(),
    maxRetries: 1,
  });
  await assertRejects(
    () => graph.get("/things"),
    NoAnswerError,
    "the connection was closed",
  );
  assertEquals(events, ["request-failed", "retry-scheduled", "request-failed"]);
});

Deno.test("post() is not sent again when the answer is lost", async () => {
  await using server = startRawServer([""]);
  const error = await assertRejects(
    () => client(server.origin).post("/things", {}),
    NoAnswerError,
  );
  assertEquals(error.reason, "reset");
});

Deno.test("post() is sent again after 429, and after 503 with Retry-After only", async () => {
  await using server = startServer((_, index) =>
    [
      throttled(),
      throttled("0.01", 503),
      new Response("Down", { status: 503 }),
    ][index] ?? Response.json({})
  );
  const error = await assertRejects(
    () => client(server.origin).post("/things", { a: 1 }),
    GraphResponseError,
    `Graph answered 503 to POST ${server.origin}/v1.0/things after 3 tries: Down`,
  );
  assertEquals([error.status, server.requests.length], [503, 3]);
  assertEquals(new TextDecoder().decode(server.requests[2]?.body), '{"a":1}');
});

Deno.test("get() throws what Graph says", async () => {
  await using server = startServer(() =>
    Response.json({
      error: {
        code: "Authorization_RequestDenied",
        message: "Insufficient privileges",
      },
    }, {
      status: 403,
      headers: { "request-id": "r-1" },
    })
  );
  const error = await assertRejects(
    () => client(server.origin).get("/things"),
    GraphResponseError,
    `Graph answered 403 to GET ${server.origin}/v1.0/things: Authorization_RequestDenied: Insufficient privileges`,
  );
  assertEquals([error.code, error.graphCode, error.requestId], [
    "graph-response",
    "Authorization_RequestDenied",
    "r-1",
  ]);
  assert(error.clientRequestId !== undefined);
});

Deno.test("get() stops at once when the wait passes the deadline", async () => {
  await using server = startServer(() => throttled("315"));
  const deadline = Date.now() + 60_000;
  for (const limit of [{ client: { deadline } }, { request: { deadline } }]) {
    const graph = client(server.origin, limit.client);
    const error = await assertRejects(
      () => graph.get("/things", limit.request),
      TimeBudgetError,
      `Stopped asking "${
        new URL(server.origin).host
      }": it answered 429, and the next try, at `,
    );
    assert((error.retryAt ?? 0) > deadline);
  }
  assertEquals(server.requests.length, 2);
});

Deno.test("get() ends when the signal of the client or of the request aborts", async () => {
  for (const which of ["client", "request", "both"]) {
    const controller = new AbortController();
    const other = new AbortController();
    const reason = new Error("Interrupted");
    await using server = startServer(() => {
      controller.abort(reason);
      return throttled("3600");
    });
    const graph = client(
      server.origin,
      which === "request" ? {} : { signal: controller.signal },
    );
    const options = which === "client"
      ? {}
      : { signal: which === "both" ? other.signal : controller.signal };
    assertEquals(
      await assertRejects(() => graph.get("/things", options), Error),
      reason,
    );
  }
});
