import { createDirectFetch } from "../../../auth/managed_identity/direct_fetch.ts";
import { ManagedIdentityUnavailableError } from "../../../auth/errors.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { LocalServer } from "../local_server.ts";

Deno.test("createDirectFetch() gives back status, headers and body, also of redirects", async () => {
  await using server = new LocalServer(({ path }) =>
    path === "/redirect"
      ? new Response("moved", { status: 302, headers: { location: "/" } })
      : path === "/nothing"
      ? new Response(null, { status: 204 })
      : new Response("grüße", { status: 418, headers: { "x-one": "1" } })
  );
  const fetch = createDirectFetch();
  const response = await fetch(`${server.origin}/a?b=c%20d`, {
    headers: { Metadata: "true" },
  });
  assertEquals(response.status, 418);
  assertEquals(response.headers.get("x-one"), "1");
  assertEquals(await response.text(), "grüße");
  assertEquals(server.seen[0]?.headers.get("metadata"), "true");
  assertEquals(server.seen[0]?.query, { b: "c d" });
  const redirect = await fetch(`${server.origin}/redirect`);
  assertEquals([redirect.status, await redirect.text()], [302, "moved"]);
  const nothing = await fetch(`${server.origin}/nothing`);
  assertEquals([nothing.status, await nothing.text()], [204, ""]);
  assertEquals(server.seen.length, 3);
});

Deno.test("createDirectFetch() says that nothing answers when the connection is refused", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const host = `127.0.0.1:${listener.addr.port}`;
  listener.close();
  const error = await assertRejects(
    () => createDirectFetch()(`http://${host}/token`),
    ManagedIdentityUnavailableError,
  );
  assertEquals(
    error.message,
    `Cannot use a managed identity: nothing answers at "${host}", the connection is refused`,
  );
  assertEquals(error.code, "managed-identity-unavailable");
});

Deno.test({
  name: "createDirectFetch() gives up soon when no connection comes about",
  // Elsewhere a full queue of connections refuses further ones.
  ignore: Deno.build.os !== "linux",
  // Deno 2.7 leaves a connection that is given up to the system.
  sanitizeOps: false,
  fn: async () => {
    using crowd = await fillQueue();
    const error = await assertRejects(
      () =>
        createDirectFetch({ connectTimeoutMs: 100 })(`http://${crowd.host}/`, {
          signal: AbortSignal.timeout(20_000),
        }),
      ManagedIdentityUnavailableError,
    );
    assertEquals(
      error.message,
      `Cannot use a managed identity: nothing answers at "${crowd.host}", no connection in 100 ms`,
    );
  },
});

Deno.test("createDirectFetch() asks as a client asks a server, not as it asks a proxy", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const host = `127.0.0.1:${listener.addr.port}`;
  const asked = answerOnce(listener, "HTTP/1.1 200 OK\r\n\r\nhere");
  const response = await createDirectFetch()(`http://${host}/a%20b?c=d`, {
    headers: { Metadata: "true" },
  });
  assertEquals(await response.text(), "here");
  assertEquals(
    await asked,
    `GET /a%20b?c=d HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\nmetadata: true\r\n\r\n`,
  );
});

Deno.test("createDirectFetch() throws a TypeError when the answer breaks off or is no HTTP", async () => {
  const answers = [
    "",
    "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort",
    "no HTTP at all\r\n\r\n",
  ];
  for (const answer of answers) {
    const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const served = answerOnce(listener, answer);
    const url = `http://127.0.0.1:${listener.addr.port}/`;
    await assertRejects(() => createDirectFetch()(url), TypeError);
    await served;
  }
});

Deno.test("createDirectFetch() refuses an endless answer", async () => {
  await using server = new LocalServer(() =>
    new Response(new Uint8Array((1 << 20) + 1))
  );
  await assertRejects(
    () => createDirectFetch()(server.origin),
    TypeError,
    `Cannot read the answer of "${server.host}": larger than 1048576 bytes`,
  );
});

Deno.test("createDirectFetch() stops at the signal, before and during a request", async () => {
  const reason = new Error("Stop");
  const controller = new AbortController();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await using server = new LocalServer(async () => {
    controller.abort(reason);
    await released;
    return new Response("late");
  });
  const { signal } = controller;
  const fetch = createDirectFetch();
  for (let index = 0; index < 2; index++) {
    await assertRejects(() => fetch(server.origin, { signal }), Error, "Stop");
  }
  release();
  assertEquals(server.seen.length, 1);
});

Deno.test("createDirectFetch() goes past any proxy, where fetch would use it", async () => {
  await using proxy = new LocalServer(() => new Response("proxy"));
  await using server = new LocalServer(() => new Response("server"));
  const module = new URL(
    "../../../auth/managed_identity/direct_fetch.ts",
    import.meta.url,
  );
  const program = `
    import { createDirectFetch } from ${JSON.stringify(module.href)};
    const url = ${JSON.stringify(server.origin)};
    const direct = await (await createDirectFetch()(url)).text();
    const usual = await (await fetch(url)).text();
    await Deno.stdout.write(new TextEncoder().encode(direct + " " + usual));`;
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-config", "--no-check", "--allow-net=127.0.0.1", "-"],
    stdin: "piped",
    stdout: "piped",
    stderr: "inherit",
    env: {
      HTTP_PROXY: proxy.origin,
      http_proxy: proxy.origin,
      NO_PROXY: "",
      no_proxy: "",
      NODE_USE_ENV_PROXY: "1",
    },
  }).spawn();
  await new Response(program).body?.pipeTo(child.stdin);
  const { stdout } = await child.output();
  assertEquals(new TextDecoder().decode(stdout), "server proxy");
});

/** A listener whose queue of connections is full, so that it answers no further one. */
async function fillQueue(): Promise<{ host: string } & Disposable> {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  const connections: Deno.Conn[] = [];
  for (;;) {
    try {
      const signal = AbortSignal.timeout(200);
      connections.push(await Deno.connect({ port, signal }));
    } catch {
      break;
    }
  }
  return {
    host: `127.0.0.1:${port}`,
    [Symbol.dispose]() {
      for (const connection of connections) connection.close();
      listener.close();
    },
  };
}

/** Answers one connection, and gives back what it was asked. */
async function answerOnce(
  listener: Deno.Listener,
  answer: string,
): Promise<string> {
  using connection = await listener.accept();
  listener.close();
  const buffer = new Uint8Array(4096);
  const length = await connection.read(buffer) ?? 0;
  await connection.write(new TextEncoder().encode(answer));
  return new TextDecoder().decode(buffer.subarray(0, length));
}
