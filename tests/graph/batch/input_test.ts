import { createBatchCheck } from "../../../graph/batch/entry.ts";
import type { BatchRequest } from "../../../graph/batch/types.ts";
import { BatchRequestError } from "../../../graph/errors.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { batchHandler, type BatchLog, collect, gets } from "../batch_server.ts";
import { client } from "../client.ts";
import { startServer } from "../server.ts";

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
