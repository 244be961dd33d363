import { NoAnswerError, TimeBudgetError } from "../../../graph/errors.ts";
import { withTimeout } from "../../../graph/timeout/with_timeout.ts";
import type { Fetch } from "../../../graph/types.ts";
import {
  assertEquals,
  assertRejects,
  assertStrictEquals,
} from "../../assert.ts";
import { startRawServer, startServer } from "../server.ts";

const URL_ASKED = "https://graph.example/v1.0/users";

/** A server that never answers. */
const silent: Fetch = (_input, init) =>
  new Promise((_, reject) => {
    const signal = init?.signal;
    if (signal?.aborted) return reject(signal.reason);
    signal?.addEventListener("abort", () => reject(signal.reason));
  });

/** A body that sends one piece and then nothing. */
function stalling(onCancel: () => void = () => {}): Fetch {
  return (_input, init) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("first"));
        init?.signal?.addEventListener(
          "abort",
          () => controller.error(init.signal?.reason),
        );
      },
      cancel: onCancel,
    });
    return Promise.resolve(new Response(body));
  };
}

Deno.test("withTimeout() ends the wait for headers", async () => {
  const error = await assertRejects(
    () => withTimeout(silent, { timeoutMs: 5 })(URL_ASKED),
    NoAnswerError,
    'No answer from "graph.example": it stayed silent for too long',
  );
  assertEquals([error.code, error.reason, error.host], [
    "no-answer",
    "timeout",
    "graph.example",
  ]);
});

Deno.test("withTimeout() ends the wait inside the body", async () => {
  const response = await withTimeout(stalling(), { timeoutMs: 5 })(URL_ASKED);
  const error = await assertRejects(() => response.text(), NoAnswerError);
  assertEquals(error.reason, "timeout");
});

Deno.test("withTimeout() does not count the time in which nobody reads", async () => {
  const response = await withTimeout(stalling(), { timeoutMs: 5 })(URL_ASKED);
  // Longer than the limit of the first.
  await assertRejects(
    () => withTimeout(silent, { timeoutMs: 30 })(URL_ASKED),
    NoAnswerError,
  );
  const reader = response.body?.getReader();
  assertEquals(
    new TextDecoder().decode((await reader?.read())?.value),
    "first",
  );
  await reader?.cancel();
});

Deno.test("withTimeout() stops at the deadline before the headers", async () => {
  const error = await assertRejects(
    () =>
      withTimeout(silent, { timeoutMs: 1_000, deadline: Date.now() + 5 })(
        URL_ASKED,
      ),
    TimeBudgetError,
    'Stopped waiting for "graph.example": the time allowed is used up',
  );
  assertEquals([error.retryAt, error.status], [undefined, undefined]);
});

Deno.test("withTimeout() stops at the deadline inside the body", async () => {
  const options = { timeoutMs: 1_000, deadline: Date.now() + 20 };
  const response = await withTimeout(stalling(), options)(URL_ASKED);
  await assertRejects(() => response.text(), TimeBudgetError);
});

Deno.test("withTimeout() asks nothing after the deadline", async () => {
  await assertRejects(
    () => withTimeout(silent, { timeoutMs: 1_000, deadline: 0 })(URL_ASKED),
    TimeBudgetError,
  );
});

Deno.test("withTimeout() passes the caller's abort on, before headers and inside the body", async () => {
  const reason = new Error("Interrupted");
  const before = new AbortController();
  const asked = withTimeout(silent, { timeoutMs: 1_000 })(URL_ASKED, {
    signal: before.signal,
  });
  before.abort(reason);
  assertStrictEquals(await assertRejects(() => asked, Error), reason);
  const aborted = withTimeout(silent, { timeoutMs: 1_000 })(URL_ASKED, {
    signal: before.signal,
  });
  assertStrictEquals(await assertRejects(() => aborted, Error), reason);

  const inside = new AbortController();
  const fetch = withTimeout(stalling(), { timeoutMs: 1_000 });
  const response = await fetch(URL_ASKED, { signal: inside.signal });
  const text = response.text();
  inside.abort(reason);
  assertStrictEquals(await assertRejects(() => text, Error), reason);
});

Deno.test("withTimeout() leaves no listener on the caller's signal", async () => {
  let listeners = 0;
  const { signal } = new AbortController();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...parameters: Parameters<typeof add>) => {
    listeners += 1;
    add(...parameters);
  };
  signal.removeEventListener = (...parameters: Parameters<typeof remove>) => {
    listeners -= 1;
    remove(...parameters);
  };
  await using server = startServer((_, index) =>
    index === 0 ? new Response("body") : new Response(null, { status: 204 })
  );
  const asked = withTimeout((input) => fetch(input), { timeoutMs: 1_000 });
  assertEquals(await (await asked(server.origin, { signal })).text(), "body");
  assertEquals((await asked(server.origin, { signal })).body, null);
  assertEquals(listeners, 0);
});

Deno.test("withTimeout() hands a cancelled body on", async () => {
  let cancelled = false;
  const asked = withTimeout(stalling(() => cancelled = true), {
    timeoutMs: 1_000,
  });
  const response = await asked(URL_ASKED);
  await response.body?.cancel();
  assertEquals(cancelled, true);
});

Deno.test("withTimeout() types a connection that breaks off", async () => {
  const cases = [
    ["", "before the answer"],
    ["HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc", "in the body"],
    [
      "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc",
      "in gzip",
    ],
  ] as const;
  for (const [answer, name] of cases) {
    await using server = startRawServer([answer]);
    const read = async () => {
      const response = await withTimeout(fetch, { timeoutMs: 5_000 })(
        `${server.origin}/x?sig=s`,
      );
      return await response.text();
    };
    const error = await assertRejects(read, NoAnswerError);
    assertEquals([error.reason, error.message.includes("sig")], [
      "reset",
      false,
    ], name);
  }
});

Deno.test("withTimeout() types a port where nobody listens", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  listener.close();
  const error = await assertRejects(
    () =>
      withTimeout(fetch, { timeoutMs: 5_000 })(
        `http://127.0.0.1:${port}/x?sig=s`,
      ),
    NoAnswerError,
    `No answer from "127.0.0.1:${port}"`,
  );
  assertEquals(error.message.includes("sig"), false);
});

Deno.test("withTimeout() keeps status and headers", async () => {
  await using server = startServer(() =>
    new Response("x", {
      status: 418,
      statusText: "Teapot",
      headers: { "request-id": "r" },
    })
  );
  const response = await withTimeout(fetch, { timeoutMs: 5_000 })(
    new Request(server.origin),
  );
  assertEquals([
    response.status,
    response.headers.get("request-id"),
    await response.text(),
  ], [
    418,
    "r",
    "x",
  ]);
});
