import { createGraphClient } from "../../graph/mod.ts";
import { assertEquals } from "../assert.ts";

const ANSWER = new TextEncoder().encode(
  "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}",
);

/** Answers the first request of each connection and breaks it off at the second. */
function serveOncePerConnection():
  & { origin: string; seen: string[] }
  & Disposable {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  const seen: string[] = [];
  const connections = new Set<Deno.Conn>();
  const serve = async (connection: Deno.Conn) => {
    const buffer = new Uint8Array(64 * 1024);
    for (let number = 1; number <= 2; number++) {
      const length = await connection.read(buffer);
      if (length === null) return;
      const text = new TextDecoder().decode(buffer.subarray(0, length));
      seen.push(text.split(" ", 1)[0]!);
      if (number === 1) await connection.write(ANSWER);
    }
  };
  (async () => {
    for await (const connection of listener) {
      connections.add(connection);
      serve(connection).catch(() => undefined).finally(() => {
        if (connections.delete(connection)) connection.close();
      });
    }
  })();
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    [Symbol.dispose]() {
      listener.close();
      for (const connection of connections) connection.close();
      connections.clear();
    },
  };
}

for (const method of ["post", "patch"] as const) {
  Deno.test({
    name:
      `createGraphClient() sends a ${method.toUpperCase()} once where a kept connection breaks off`,
    // The connections of the runtime's pool outlive the test.
    sanitizeResources: false,
    sanitizeOps: false,
    async fn() {
      using server = serveOncePerConnection();
      const client = createGraphClient({
        baseUrl: server.origin,
        getToken: () => Promise.resolve("token"),
      });
      await client.get("/users/1");
      await client[method]("/users/1", {});
      assertEquals(server.seen, ["GET", method.toUpperCase()]);
    },
  });
}
