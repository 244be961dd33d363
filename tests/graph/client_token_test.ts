import { GraphResponseError, NoAnswerError } from "../../graph/errors.ts";
import type { GetTokenOptions, RequestEvent } from "../../graph/types.ts";
import { assertEquals, assertRejects } from "../assert.ts";
import { client } from "./client.ts";
import { startServer } from "./server.ts";

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
  assertEquals(rejections.map((each) => [each?.rejected, each?.claims]), [
    ["old", undefined],
  ]);
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
  assertEquals(options.map((each) => [each?.rejected, each?.claims]), [
    [undefined, undefined],
    ["token", claims],
  ]);
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
