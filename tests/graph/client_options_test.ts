import { createGraphClient, type GraphClientOptions } from "../../graph/mod.ts";
import { assertEquals, assertRejects, assertThrows } from "../assert.ts";
import { client } from "./client.ts";

const BAD: readonly (readonly [
  Record<string, unknown>,
  typeof RangeError | typeof TypeError,
  string,
])[] = [
  [{ getToken: undefined }, TypeError, '"getToken": wanted a function'],
  [{ getToken: "token" }, TypeError, "a function, not string"],
  [{ fetch: {} }, TypeError, '"fetch": wanted a function'],
  [{ sleep: 5 }, TypeError, '"sleep": wanted a function'],
  [{ onEvent: true }, TypeError, '"onEvent": wanted a function'],
  [{ version: "v2.0" }, RangeError, '"v1.0" or "beta", not "v2.0"'],
  [{ maxRetries: -1 }, RangeError, '"maxRetries"'],
  [{ maxRetries: 1.5 }, RangeError, '"maxRetries"'],
  [{ maxRetries: NaN }, RangeError, "not NaN"],
  [{ timeoutMs: 0 }, RangeError, '"timeoutMs"'],
  [{ timeoutMs: NaN }, RangeError, '"timeoutMs"'],
  [{ deadline: NaN }, RangeError, '"deadline"'],
  [{ signal: {} }, TypeError, '"signal": wanted an AbortSignal'],
  [{ userAgent: "a\nb" }, TypeError, '"userAgent"'],
  [{ userAgent: "" }, TypeError, '"userAgent"'],
  [{ baseUrl: "http://graph.example" }, RangeError, "wanted HTTPS"],
];

for (const [part, errorClass, message] of BAD) {
  const [name] = Object.keys(part);
  Deno.test(`createGraphClient() refuses ${name} ${String(Object.values(part)[0])}`, () => {
    // The cast: callers in JavaScript are not held by the types.
    const options = { getToken: () => Promise.resolve(""), ...part };
    assertThrows(
      () => createGraphClient(options as GraphClientOptions),
      errorClass,
      message,
    );
  });
}

Deno.test("createGraphClient() takes limits that are no limits", () => {
  createGraphClient({
    getToken: () => Promise.resolve(""),
    timeoutMs: Infinity,
    deadline: Infinity,
    maxRetries: 0,
  });
});

Deno.test("calls refuse options that mean nothing", async () => {
  const graph = client("https://graph.example");
  await assertRejects(
    () => graph.get("/x", { deadline: NaN }),
    RangeError,
    "Cannot use the deadline",
  );
  await assertRejects(
    () => graph.get("/users", { select: [] }),
    RangeError,
    'Cannot use an empty "select"',
  );
  await assertRejects(
    () => graph.batch([], { concurrency: 0 }).next(),
    RangeError,
    '"concurrency"',
  );
  const holding: unknown[] = [];
  holding.push(holding);
  await assertRejects(() => graph.post("/x", holding), TypeError);
  await assertRejects(
    () => graph.post("/x", () => {}),
    TypeError,
    "no such value",
  );
});

Deno.test("each try has a client-request-id of its own", async () => {
  const ids: (string | null)[] = [];
  const graph = client("https://graph.example", {
    fetch: (_input, init) => {
      ids.push(new Headers(init?.headers).get("client-request-id"));
      const status = ids.length % 2 === 1 ? 503 : 204;
      return Promise.resolve(new Response(null, { status }));
    },
  });
  await graph.get("/x");
  await graph.get("/x");
  assertEquals(new Set(ids).size, 4);
});
