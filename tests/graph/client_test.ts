import {
  GraphResponseError,
  PathError,
  UnexpectedBodyError,
} from "../../graph/errors.ts";
import {
  assert,
  assertEquals,
  assertNotEquals,
  assertRejects,
  assertThrows,
} from "../assert.ts";
import { client } from "./client.ts";
import { startServer } from "./server.ts";

function throttled(retryAfter = "0.01", status = 429): Response {
  return new Response("Too Many Requests", {
    status,
    headers: { "retry-after": retryAfter },
  });
}

Deno.test("createGraphClient() refuses a root that is no origin", () => {
  for (
    const root of [
      "graph.example",
      "https://graph.example/v1.0",
      "https://a@graph.example",
      "",
    ]
  ) {
    assertThrows(
      () => client(root),
      RangeError,
      `Cannot use "${root}" as root of Microsoft Graph: wanted an origin such as "https://graph.microsoft.com"`,
    );
  }
  assertThrows(
    () => client("http://graph.example"),
    RangeError,
    'Cannot use "http://graph.example" as root of Microsoft Graph: wanted HTTPS',
  );
});

Deno.test("get() sends token, agent, fresh request ids and the caller's headers", async () => {
  await using server = startServer(() => Response.json({ a: 1 }));
  const graph = client(server.origin, { userAgent: "appgraph/9" });
  assertEquals(await graph.get("/things", { headers: { Prefer: "x" } }), {
    a: 1,
  });
  await graph.get("me", {
    headers: { accept: "text/plain" },
    eventual: true,
    version: "beta",
  });
  await graph.get("/things", { parameters: [["search", '"a"']] });
  const [first, second, third] = server.requests;
  const shown = (seen: typeof first) =>
    [
      "authorization",
      "user-agent",
      "accept",
      "prefer",
      "consistencylevel",
      "content-encoding",
    ]
      .map((name) => seen?.headers.get(name));
  assertEquals(shown(first), [
    "Bearer token",
    "appgraph/9",
    "application/json",
    "x",
    null,
    null,
  ]);
  assertEquals(shown(second), [
    "Bearer token",
    "appgraph/9",
    "text/plain",
    null,
    "eventual",
    null,
  ]);
  assertEquals(third?.headers.get("consistencylevel"), "eventual");
  assertEquals(server.requests.map((seen) => seen.target), [
    "/v1.0/things",
    "/beta/me",
    "/v1.0/things?$search=%22a%22",
  ]);
  assertNotEquals(
    first?.headers.get("client-request-id"),
    second?.headers.get("client-request-id"),
  );
  assert(/^[0-9a-f-]{36}$/.test(first?.headers.get("client-request-id") ?? ""));
});

Deno.test("the verbs send their method and body", async () => {
  await using server = startServer(({ method }) =>
    method === "DELETE" || method === "PATCH"
      ? new Response(null, { status: 204 })
      : Response.json({ method })
  );
  const graph = client(server.origin);
  assertEquals(await graph.post("/a", { b: "ü" }), { method: "POST" });
  assertEquals(await graph.post("/a"), { method: "POST" });
  assertEquals(await graph.put("/a", new Uint8Array([1, 2])), {
    method: "PUT",
  });
  assertEquals(await graph.put("/a", new Blob(["x"], { type: "text/plain" })), {
    method: "PUT",
  });
  assertEquals(await graph.put("/a", new Blob(["x"]).stream()), {
    method: "PUT",
  });
  assertEquals(await graph.patch("/a", null), undefined);
  assertEquals(
    await graph.delete("/a", { headers: { "if-match": "*" } }),
    undefined,
  );
  const decoder = new TextDecoder();
  assertEquals(
    server.requests.map((seen) => [
      seen.method,
      seen.headers.get("content-type"),
      decoder.decode(seen.body),
    ]),
    [
      ["POST", "application/json", '{"b":"ü"}'],
      ["POST", null, ""],
      ["PUT", "application/octet-stream", "\u0001\u0002"],
      ["PUT", "text/plain", "x"],
      ["PUT", "application/octet-stream", "x"],
      ["PATCH", "application/json", "null"],
      ["DELETE", null, ""],
    ],
  );
});

Deno.test("a request is refused before a token is asked for", async () => {
  let asked = 0;
  const graph = client("https://graph.example", {
    getToken: () => {
      asked += 1;
      return Promise.resolve("token");
    },
  });
  await assertRejects(
    () => graph.get("https://evil.example/things"),
    PathError,
    "no other origin",
  );
  for (const name of ["Authorization", "HOST"]) {
    await assertRejects(
      () => graph.get("/things", { headers: { [name]: "x" } }),
      TypeError,
      `Cannot set the header "${name.toLowerCase()}": the client sets it itself`,
    );
  }
  await assertRejects(
    () => graph.get("/things", { headers: { a: "b\r\nc: d" } }),
    TypeError,
  );
  await assertRejects(
    () => graph.request("GET", "/things", { body: "x" }),
    TypeError,
    "Cannot send a body with GET",
  );
  assertThrows(() => graph.pages("/../things"), PathError);
  assertEquals(asked, 0);
});

Deno.test("get() refuses a success that is not JSON", async () => {
  const answers = [
    [
      new Response("<html>", {
        headers: { "content-type": "text/html", "request-id": "r-1" },
      }),
      "it is not JSON",
    ],
    [
      new Response("{", { headers: { "content-type": "application/json" } }),
      "it is not JSON",
    ],
    [new Response(null), "it is empty"],
  ] as const;
  for (const [answer, problem] of answers) {
    await using server = startServer(() => answer);
    const error = await assertRejects(
      () => client(server.origin).get("/things"),
      UnexpectedBodyError,
      `to GET ${server.origin}/v1.0/things: ${problem}`,
    );
    assertEquals([error.code, error.status, server.requests.length], [
      "unexpected-body",
      200,
      1,
    ]);
  }
});

Deno.test("get() reads a count in plain text, a byte order mark and raw numbers", async () => {
  await using server = startServer((_, index) =>
    index === 0
      ? new Response("\ufeff42")
      : new Response('{"a":1.50,"b":[12345678901234567890]}')
  );
  const graph = client(server.origin);
  assertEquals(await graph.get("/things/$count"), 42);
  const value = await graph.get("/x", { losslessNumbers: true });
  assertEquals(JSON.stringify(value), '{"a":1.50,"b":[12345678901234567890]}');
});

Deno.test("get() decodes gzip", async () => {
  const zipped = await new Response(
    new Blob(['{"a":1}']).stream().pipeThrough(new CompressionStream("gzip")),
  ).arrayBuffer();
  await using server = startServer(() =>
    new Response(zipped, {
      headers: {
        "content-encoding": "gzip",
        "content-type": "application/json",
      },
    })
  );
  assertEquals(await client(server.origin).get("/things"), { a: 1 });
});

Deno.test("request() streams the body of a success", async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(60_000));
  await using server = startServer(() =>
    new Response(bytes, {
      headers: { "content-type": "image/jpeg", etag: '"1"' },
    })
  );
  const response = await client(server.origin).request(
    "GET",
    "/me/photo/$value",
  );
  assertEquals([response.status, response.headers.get("etag")], [200, '"1"']);
  assertEquals(await response.bytes(), bytes);
});

Deno.test("request() sends a stream once and throws other statuses", async () => {
  await using server = startServer(() => throttled());
  const body = new Blob(["x"]).stream();
  const graph = client(server.origin);
  await assertRejects(
    () => graph.request("PUT", "/x", { body }),
    GraphResponseError,
    "Graph answered 429",
  );
  assertEquals(server.requests.length, 1);
});

Deno.test("request() throws redirects", async () => {
  for (const status of [302, 307]) {
    await using server = startServer(() =>
      new Response(null, {
        status,
        headers: { location: "https://files.example/x" },
      })
    );
    const error = await assertRejects(
      () => client(server.origin).request("GET", "/x"),
      GraphResponseError,
      `Graph answered ${status} to GET`,
    );
    assertEquals([error.status, error.response.headers.get("location")], [
      status,
      "https://files.example/x",
    ]);
  }
});

Deno.test("get(), pages() and items() narrow by select, in the query as in the type", async () => {
  await using server = startServer(({ target }) =>
    Response.json(
      target.startsWith("/v1.0/users/")
        ? { id: "1", mail: "m" }
        : { value: [{ id: "1" }] },
    )
  );
  const graph = client(server.origin);
  const { mail } = await graph.get(`/users/${"1"}`, { select: ["id", "mail"] });
  const [first] = await Array.fromAsync(
    graph.items("/users", { select: ["id"], parameters: [["top", "5"]] }),
  );
  const page = (await graph.pages("/users", { select: ["id"] }).next()).value;
  const id: string | undefined = page?.items[0]?.id;
  assertEquals([mail, first?.id, id], ["m", "1", "1"]);
  assertEquals(server.requests.map(({ target }) => target), [
    "/v1.0/users/1?$select=id,mail",
    "/v1.0/users?$top=5&$select=id",
    "/v1.0/users?$select=id",
  ]);
});
