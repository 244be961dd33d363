import { createGraphClient } from "../../graph/client.ts";
import {
  GraphResponseError,
  LinkError,
  NoAnswerError,
  PathError,
  TimeBudgetError,
  UnexpectedBodyError,
} from "../../graph/errors.ts";
import type {
  GetTokenOptions,
  GraphClientOptions,
  RequestEvent,
} from "../../graph/types.ts";
import {
  assert,
  assertEquals,
  assertNotEquals,
  assertRejects,
  assertThrows,
} from "../assert.ts";
import { startRawServer, startServer } from "./_server.ts";

function client(baseUrl: string, part: Partial<GraphClientOptions> = {}) {
  return createGraphClient({
    getToken: () => Promise.resolve("token"),
    fetch,
    baseUrl,
    ...part,
  });
}

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
    LinkError,
    "which is not HTTPS",
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

Deno.test("get() waits as Graph asks and tells about it", async () => {
  await using server = startServer((_, index) =>
    index < 2 ? throttled() : Response.json({ index })
  );
  const events: RequestEvent[] = [];
  const graph = client(server.origin, {
    onEvent: (event) => events.push(event),
  });
  assertEquals(await graph.get("/things"), { index: 2 });
  const url = `${server.origin}/v1.0/things`;
  const told = events.map((event) =>
    event.kind === "request-finished"
      ? [event.kind, event.status, event.attempt, event.url]
      : event
  );
  const wait = {
    kind: "retry-scheduled",
    method: "GET",
    url,
    waitMs: 10,
    reason: "retry-after",
    status: 429,
  };
  assertEquals<unknown>(told, [
    ["request-finished", 429, 1, url],
    wait,
    ["request-finished", 429, 2, url],
    wait,
    ["request-finished", 200, 3, url],
  ]);
  assertEquals(
    new Set(
      server.requests.map((seen) => seen.headers.get("client-request-id")),
    ).size,
    3,
  );
});

Deno.test("get() asks again when the connection breaks off inside the JSON", async () => {
  await using server = startRawServer([
    'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"a":',
    'HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n{"a":1}',
  ]);
  const events: string[] = [];
  const graph = client(server.origin, {
    onEvent: ({ kind }) => events.push(kind),
    sleep: () => Promise.resolve(),
  });
  assertEquals(await graph.get("/nonsense"), { a: 1 });
  assertEquals(events, [
    "request-finished",
    "retry-scheduled",
    "request-finished",
  ]);
});

Deno.test("get() tells about tries without an answer", async () => {
  await using server = startRawServer([""]);
  const events: string[] = [];
  const graph = client(server.origin, {
    onEvent: ({ kind }) => events.push(kind),
    sleep: () => Promise.resolve(),
    maxRetries: 1,
  });
  await assertRejects(
    () => graph.get("/things"),
    NoAnswerError,
    "the connection broke off",
  );
  assertEquals(events, ["request-failed", "retry-scheduled", "request-failed"]);
});

Deno.test("post() is not sent again when the answer is lost", async () => {
  await using server = startRawServer([""]);
  const error = await assertRejects(
    () => client(server.origin).post("/things", {}),
    NoAnswerError,
  );
  assertEquals(error.reason, "reset");
});

Deno.test("post() is sent again after 429, and after 503 with Retry-After only", async () => {
  await using server = startServer((_, index) =>
    [
      throttled(),
      throttled("0.01", 503),
      new Response("Down", { status: 503 }),
    ][index] ?? Response.json({})
  );
  const error = await assertRejects(
    () => client(server.origin).post("/things", { a: 1 }),
    GraphResponseError,
    `Graph answered 503 to POST ${server.origin}/v1.0/things: Down`,
  );
  assertEquals([error.status, server.requests.length], [503, 3]);
  assertEquals(new TextDecoder().decode(server.requests[2]?.body), '{"a":1}');
});

Deno.test("get() throws what Graph says", async () => {
  await using server = startServer(() =>
    Response.json({
      error: {
        code: "Authorization_RequestDenied",
        message: "Insufficient privileges",
      },
    }, {
      status: 403,
      headers: { "request-id": "r-1" },
    })
  );
  const error = await assertRejects(
    () => client(server.origin).get("/things"),
    GraphResponseError,
    `Graph answered 403 to GET ${server.origin}/v1.0/things: Authorization_RequestDenied: Insufficient privileges`,
  );
  assertEquals([error.code, error.graphCode, error.requestId], [
    "graph-response",
    "Authorization_RequestDenied",
    "r-1",
  ]);
  assert(error.clientRequestId !== undefined);
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

Deno.test("get() stops at once when the wait passes the deadline", async () => {
  await using server = startServer(() => throttled("315"));
  const deadline = Date.now() + 60_000;
  for (const limit of [{ client: { deadline } }, { request: { deadline } }]) {
    const graph = client(server.origin, limit.client);
    const error = await assertRejects(
      () => graph.get("/things", limit.request),
      TimeBudgetError,
      `Stopped asking "${
        new URL(server.origin).host
      }": it answered 429, and the next try, at `,
    );
    assert((error.retryAt ?? 0) > deadline);
  }
  assertEquals(server.requests.length, 2);
});

Deno.test("get() asks once for another token after 401", async () => {
  const rejections: (GetTokenOptions | undefined)[] = [];
  const events: RequestEvent[] = [];
  await using server = startServer(({ headers }) =>
    headers.get("authorization") === "Bearer new"
      ? Response.json({})
      : new Response(null, { status: 401 })
  );
  const graph = client(server.origin, {
    getToken: (options) => {
      if (options?.rejected) rejections.push(options);
      return Promise.resolve(options?.rejected ? "new" : "old");
    },
    onEvent: (event) => events.push(event),
  });
  assertEquals(await graph.get("/things"), {});
  assertEquals(rejections, [{ rejected: "old" }]);
  assertEquals(events.map(({ kind }) => kind), [
    "request-finished",
    "token-rejected",
    "request-finished",
  ]);
});

Deno.test("get() answers a claims challenge with its claims", async () => {
  const claims = '{"access_token":{"nbf":{"essential":true}}}';
  const challenge = `Bearer realm="", error="insufficient_claims", claims="${
    btoa(claims)
  }"`;
  await using server = startServer((_, index) =>
    index === 0
      ? new Response(null, {
        status: 401,
        headers: { "www-authenticate": challenge },
      })
      : Response.json({})
  );
  const options: (GetTokenOptions | undefined)[] = [];
  const graph = client(server.origin, {
    getToken: (each) => {
      options.push(each);
      return Promise.resolve("token");
    },
  });
  await graph.get("/things");
  assertEquals(options, [{}, { rejected: "token", claims }]);
});

Deno.test("get() gives up after the second 401", async () => {
  await using server = startServer(() =>
    Response.json({
      error: { code: "InvalidAuthenticationToken", message: "No" },
    }, { status: 401 })
  );
  const error = await assertRejects(
    () => client(server.origin).get("/things"),
    GraphResponseError,
    `to GET ${server.origin}/v1.0/things: InvalidAuthenticationToken: No`,
  );
  assertEquals([error.status, server.requests.length], [401, 2]);
});

Deno.test("what getToken throws passes unchanged, and no rule of Graph repeats it", async () => {
  await using server = startServer(() => new Response(null, { status: 401 }));
  for (const failing of ["first", "second"]) {
    let asked = 0;
    const failure = new NoAnswerError("dns", "login.example");
    const graph = client(server.origin, {
      getToken: (options) => {
        asked += 1;
        const fails = failing === "first" || options?.rejected !== undefined;
        return fails ? Promise.reject(failure) : Promise.resolve("token");
      },
    });
    assertEquals(
      await assertRejects(() => graph.get("/things"), NoAnswerError),
      failure,
    );
    assertEquals(asked, failing === "first" ? 1 : 2);
  }
});

Deno.test("get() ends when the signal of the client or of the request aborts", async () => {
  for (const which of ["client", "request", "both"]) {
    const controller = new AbortController();
    const other = new AbortController();
    const reason = new Error("Interrupted");
    await using server = startServer(() => {
      controller.abort(reason);
      return throttled("3600");
    });
    const graph = client(
      server.origin,
      which === "request" ? {} : { signal: controller.signal },
    );
    const options = which === "client"
      ? {}
      : { signal: which === "both" ? other.signal : controller.signal };
    assertEquals(
      await assertRejects(() => graph.get("/things", options), Error),
      reason,
    );
  }
});

Deno.test("pages() follows next links with the same headers", async () => {
  await using server = startServer(({ target }, _, origin) => {
    const number = Number(
      new URL(target, origin).searchParams.get("$skiptoken") ?? 0,
    );
    const link = `${origin}/v1.0/things?$skiptoken=${number + 1}`;
    return Response.json({
      "@odata.context": "c",
      ...(number === 0 ? { "@odata.count": 6 } : {}),
      ...(number < 2 ? { "@odata.nextLink": link } : {}),
      value: [number * 2, number * 2 + 1],
    });
  });
  const graph = client(server.origin);
  const options = {
    parameters: [["count", "true"]],
    headers: { prefer: "x" },
  } as const;
  const pages = await Array.fromAsync(graph.pages("/things", options));
  assertEquals(
    pages.map((page) => [page.items, page.count, page.nextLink !== undefined]),
    [
      [[0, 1], 6, true],
      [[2, 3], undefined, true],
      [[4, 5], undefined, false],
    ],
  );
  assertEquals(pages[2]?.body, { "@odata.context": "c" });
  for (const { headers } of server.requests) {
    assertEquals([headers.get("consistencylevel"), headers.get("prefer")], [
      "eventual",
      "x",
    ]);
  }
  assertEquals(await Array.fromAsync(graph.items("/things")), [
    0,
    1,
    2,
    3,
    4,
    5,
  ]);
  const link = pages[1]?.nextLink ?? "";
  assertEquals(await Array.fromAsync(graph.items(link)), [4, 5]);
});

Deno.test("pages() retries a page that is throttled or cut off", async () => {
  await using server = startServer((_, index, origin) => {
    if (index % 2 === 0) return throttled();
    return Response.json({
      value: [index],
      "@odata.nextLink": index < 5 ? `${origin}/v1.0/u?s=${index}` : "",
    });
  });
  assertEquals(
    await Array.fromAsync(client(server.origin).items("/u")),
    [1, 3, 5],
  );
});

Deno.test("pages() never takes the token to another origin", async () => {
  await using other = startServer(() => Response.json({ value: [] }));
  await using server = startServer(() =>
    Response.json({
      value: [1],
      "@odata.nextLink": `${other.origin}/v1.0/things`,
    })
  );
  const pages = client(server.origin).pages("/things");
  assertEquals((await pages.next()).value?.items, [1]);
  const error = await assertRejects(
    () => pages.next(),
    LinkError,
    "Refused to follow a link in the answer",
  );
  assertEquals([error.code, other.requests.length], ["foreign-link", 0]);
});

Deno.test("pages() refuses what is not a collection", async () => {
  for (const body of [{ id: 1 }, { value: "x" }, [1], null, 5]) {
    await using server = startServer(() => Response.json(body));
    await assertRejects(
      () => client(server.origin).pages("/me").next(),
      UnexpectedBodyError,
      'it is not a collection, it has no array "value"',
    );
  }
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

Deno.test("request() throws 304 and redirects", async () => {
  for (const status of [302, 304]) {
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
