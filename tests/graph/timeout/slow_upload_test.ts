import { NoAnswerError } from "../../../graph/errors.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { client } from "../client.ts";

/** More than the system takes on both sides before somebody reads. */
const LENGTH = 24_000_000;
const PIECE = 1_000_000;

/** A server that takes a body in pieces, each after a moment, and counts requests and bytes. */
function startSlowServer(pieceMs: number) {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const seen = { requests: 0, bytes: 0, milliseconds: 0, stop: false };
  const serve = async (connection: Deno.Conn) => {
    const buffer = new Uint8Array(PIECE);
    const start = performance.now();
    seen.requests += 1;
    let total = 0;
    while (total < LENGTH && !seen.stop) {
      const read = await connection.read(buffer);
      if (read === null) break;
      total += read;
      seen.bytes = total;
      await new Promise((resolve) =>
        setTimeout(resolve, pieceMs * read / PIECE)
      );
    }
    seen.milliseconds = performance.now() - start;
    if (total >= LENGTH) {
      await connection.write(
        new TextEncoder().encode("HTTP/1.1 204 Done\r\n\r\n"),
      );
    }
    connection.close();
  };
  const accept = async () => {
    const served: Promise<unknown>[] = [];
    for await (const connection of listener) {
      served.push(Promise.allSettled([serve(connection)]));
    }
    await Promise.all(served);
  };
  const accepted = accept();
  return {
    origin: `http://127.0.0.1:${listener.addr.port}`,
    seen,
    async [Symbol.asyncDispose]() {
      seen.stop = true;
      listener.close();
      await accepted;
    },
  };
}

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
