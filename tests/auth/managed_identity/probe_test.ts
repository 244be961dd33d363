import { probe } from "../../../auth/managed_identity/probe.ts";
import {
  ManagedIdentityUnavailableError,
  NoTokenAnswerError,
} from "../../../auth/errors.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { LocalServer } from "../local_server.ts";
import { FullQueue } from "./full_queue.ts";

Deno.test("probe() opens a connection and asks nothing", async () => {
  await using server = new LocalServer(() => new Response("here"));
  await probe(new URL(server.origin), 1000, undefined);
  assertEquals(server.seen, []);
});

Deno.test("probe() says that nothing answers when the connection is refused", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const host = `127.0.0.1:${listener.addr.port}`;
  listener.close();
  const error = await assertRejects(
    () => probe(new URL(`http://${host}/token`), 1000, undefined),
    ManagedIdentityUnavailableError,
  );
  assertEquals(
    error.message,
    `Cannot use a managed identity: nothing answers at "${host}", the connection is refused`,
  );
  assertEquals(error.code, "managed-identity-unavailable");
});

Deno.test({
  name: "probe() waits for a slow endpoint, and then says that it was silent",
  // Elsewhere a full queue of connections refuses further ones.
  ignore: Deno.build.os !== "linux",
  // Deno 2.7 leaves a connection that is given up to the system.
  sanitizeOps: false,
  fn: async () => {
    using queue = await FullQueue.open();
    const error = await assertRejects(
      () => probe(new URL(`http://${queue.host}/`), 100, undefined),
      NoTokenAnswerError,
    );
    assertEquals(error.reason, "timeout");
    assertEquals(
      error.message,
      `Cannot get an access token: no answer from "${queue.host}", it stayed silent for too long`,
    );
    const stop = new AbortController();
    const waiting = probe(
      new URL(`http://${queue.host}/`),
      20_000,
      stop.signal,
    );
    stop.abort(new RangeError("Stop"));
    await assertRejects(() => waiting, RangeError, "Stop");
  },
});
