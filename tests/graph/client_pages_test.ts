import { LinkError, UnexpectedBodyError } from "../../graph/errors.ts";
import { assertEquals, assertRejects } from "../assert.ts";
import { client } from "./client.ts";
import { startServer } from "./server.ts";

function throttled(retryAfter = "0.01", status = 429): Response {
  return new Response("Too Many Requests", {
    status,
    headers: { "retry-after": retryAfter },
  });
}

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

Deno.test("pages() follows no link with a user name or password", async () => {
  for (const user of ["a@", "a:b@", ":b@"]) {
    await using server = startServer(() => {
      const link = server.origin.replace("://", `://${user}`);
      return Response.json({ value: [], "@odata.nextLink": `${link}/things` });
    });
    await assertRejects(
      () => Array.fromAsync(client(server.origin).pages("/things")),
      LinkError,
      "Refused to follow a link in the answer: it holds a user name or password",
    );
    assertEquals(server.requests.length, 1);
  }
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
