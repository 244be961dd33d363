import { NoAnswerError } from "../../../graph/errors.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { client } from "../client.ts";
import { LENGTH, startSlowServer } from "../slow_server.ts";

for (const kind of ["bytes", "a blob", "a stream"] as const) {
  Deno.test(`put() of ${kind} that flows slowly all the time is not taken for silence, nor sent again`, async () => {
    await using server = startSlowServer(50);
    const bytes = new Uint8Array(LENGTH);
    const body = kind === "bytes"
      ? bytes
      : kind === "a blob"
      ? new Blob([bytes])
      : new Blob([bytes]).stream();
    const timeoutMs = 300;
    await client(server.origin, { timeoutMs }).put("/x", body);
    assertEquals(server.seen.requests, 1);
    assert(server.seen.bytes >= LENGTH);
    // Otherwise this test would say nothing.
    assert(server.seen.milliseconds > 2 * timeoutMs);
  });
}

Deno.test("put() whose bytes are not taken at all ends as silence", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  try {
    const graph = client(`http://127.0.0.1:${listener.addr.port}`, {
      timeoutMs: 50,
      maxRetries: 0,
    });
    const error = await assertRejects(
      () => graph.put("/x", new Uint8Array(1_000)),
      NoAnswerError,
    );
    assertEquals(error.reason, "timeout");
  } finally {
    listener.close();
  }
});
