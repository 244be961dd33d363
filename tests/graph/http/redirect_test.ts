import { createGraphClient } from "../../../graph/client.ts";
import { GraphResponseError, LinkError } from "../../../graph/errors.ts";
import type { RequestEvent } from "../../../graph/types.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { startServer } from "../server.ts";

const FOLLOW = { redirect: "follow-without-token" } as const;

function client(
  baseUrl: string,
  onEvent: (event: RequestEvent) => void = () => {},
) {
  return createGraphClient({
    getToken: () => Promise.resolve("token"),
    fetch,
    baseUrl,
    onEvent,
    sleep: () => Promise.resolve(),
  });
}

function redirect(location: string, status = 302): Response {
  return new Response(null, { status, headers: { location } });
}

Deno.test("request() goes after redirects without the token", async () => {
  await using files = startServer(({ target }) =>
    target === "/hop"
      ? redirect("/file?sig=secret", 307)
      : new Response("content")
  );
  await using server = startServer(() => redirect(`${files.origin}/hop`));
  const events: RequestEvent[] = [];
  const graph = client(server.origin, (event) => events.push(event));
  const headers = { range: "bytes=2-", "if-range": '"1"', prefer: "x" };
  const response = await graph.request("GET", "/me/drive/items/1/content", {
    ...FOLLOW,
    headers,
  });
  assertEquals(await response.text(), "content");
  for (const seen of files.requests) {
    const names = [
      "authorization",
      "client-request-id",
      "prefer",
      "range",
      "if-range",
    ];
    assertEquals(names.map((name) => seen.headers.get(name)), [
      null,
      null,
      null,
      "bytes=2-",
      '"1"',
    ]);
  }
  assertEquals(
    server.requests[0]?.headers.get("authorization"),
    "Bearer token",
  );
  const urls = events.map((event) => event.url);
  assertEquals(urls.slice(1), [`${files.origin}/…`, `${files.origin}/…`]);
});

Deno.test("request() retries at the place it was sent to, and hides that place", async () => {
  await using files = startServer((_, index) =>
    new Response(null, { status: index === 0 ? 503 : 404 })
  );
  await using server = startServer(() =>
    redirect(`${files.origin}/file?sig=secret`)
  );
  const error = await assertRejects(
    () => client(server.origin).request("GET", "/x", FOLLOW),
    GraphResponseError,
    `Graph answered 404 to GET ${files.origin}/…`,
  );
  assertEquals([error.url, files.requests.length], [`${files.origin}/…`, 2]);
});

Deno.test("request() keeps the token back even if the redirect stays on the origin", async () => {
  await using server = startServer(({ target }, _, origin) =>
    target === "/v1.0/x" ? redirect(`${origin}/y`) : new Response("content")
  );
  await client(server.origin).request("GET", "/x", FOLLOW).then((response) =>
    response.text()
  );
  assertEquals(
    server.requests.map(({ headers }) => headers.get("authorization")),
    ["Bearer token", null],
  );
});

Deno.test("request() gives up on a loop of redirects", async () => {
  await using server = startServer(({ target }) => redirect(target));
  const error = await assertRejects(
    () => client(server.origin).request("GET", "/x", FOLLOW),
    LinkError,
    `Gave up on GET ${server.origin}/v1.0/x: it was redirected more than 5 times`,
  );
  assertEquals([error.code, server.requests.length], ["redirect-loop", 6]);
});

Deno.test("request() goes nowhere in the clear", async () => {
  const cases = [
    [
      "http://files.example/x?sig=secret",
      'it leads to "http://files.example", which is not HTTPS',
    ],
    ["ftp://files.example/x", "which is not HTTPS"],
    ["https://", "it is no address"],
  ] as const;
  for (const [location, message] of cases) {
    await using server = startServer(() => redirect(location));
    const error = await assertRejects(
      () => client(server.origin).request("GET", "/x", FOLLOW),
      LinkError,
      message,
    );
    assertEquals([error.code, error.message.includes("secret")], [
      "redirect-refused",
      false,
    ]);
  }
});

Deno.test("request() follows for GET only", async () => {
  await using server = startServer(() => redirect("https://files.example/x"));
  const error = await assertRejects(
    () => client(server.origin).request("POST", "/x", FOLLOW),
    GraphResponseError,
    "Graph answered 302 to POST",
  );
  assertEquals(error.status, 302);
});
