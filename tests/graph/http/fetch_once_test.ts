import { createGraphClient, type GraphClient } from "../../../graph/mod.ts";
import { assertEquals } from "../../assert.ts";

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

interface Case {
  readonly name: string;
  readonly send: (client: GraphClient) => Promise<unknown>;
  /** Methods that reach the server. */
  readonly seen: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: "a POST once",
    send: (client) => client.post("/users/1", {}),
    seen: ["GET", "POST"],
  },
  {
    name: "a PATCH once",
    send: (client) => client.patch("/users/1", {}),
    seen: ["GET", "PATCH"],
  },
  {
    name: "a PUT that makes a new file once",
    send: (client) =>
      client.upload("/drives/1/root:/file", new Blob(["x"]), {
        conflict: "rename",
      }),
    seen: ["GET", "PUT"],
  },
  {
    name: "a batch with a POST in it once",
    send: (client) => readBatch(client, "POST"),
    seen: ["GET", "POST"],
  },
  {
    name: "a batch of reads over the kept connection, and again",
    send: (client) => readBatch(client, "GET"),
    seen: ["GET", "POST", "POST"],
  },
];

async function readBatch(
  client: GraphClient,
  method: "GET" | "POST",
): Promise<void> {
  // The server's answer is none of a batch.
  await Array.fromAsync(client.batch([{ method, url: "/users" }])).catch(
    () => undefined,
  );
}

for (const { name, send, seen } of CASES) {
  Deno.test({
    name:
      `createGraphClient() sends ${name} where a kept connection breaks off`,
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
      await send(client);
      assertEquals(server.seen, seen);
    },
  });
}
