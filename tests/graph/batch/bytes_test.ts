import { assert, assertEquals } from "../../assert.ts";
import { client } from "../client.ts";
import { startServer } from "../server.ts";

Deno.test("batch() measures its requests in bytes, whatever the script", async () => {
  await using server = startServer(({ body }) => {
    const { requests }: { requests: { id: string }[] } = JSON.parse(
      new TextDecoder().decode(body),
    );
    return Response.json({
      responses: requests.map(({ id }) => ({ id, status: 204 })),
    });
  });
  for (const text of ["日", "é", "a", "😀"]) {
    const before = server.requests.length;
    const requests = Array.from({ length: 40 }, () => ({
      method: "POST",
      url: "/x",
      body: { text: text.repeat(150_000) },
    }));
    const answers = await Array.fromAsync(
      client(server.origin).batch(requests),
    );
    assertEquals(answers.map(({ status }) => status), Array(40).fill(204));
    const lengths = server.requests.slice(before).map(({ body }) =>
      body.length
    );
    assert(lengths.every((length) => length < 4_000_000), String(lengths));
    // No smaller than needed, either.
    assert(Math.max(...lengths) > 2_500_000, String(lengths));
  }
});

Deno.test("batch() reads numbers where texts belong, and nothing where anything else is", async () => {
  await using server = startServer(() =>
    new Response(
      `{"responses":[{"id":1,"status":"200","headers":{"a":[],"b":5,"c":"d"}},{"id":"2","status":2e2},{"id":"3","status":{}},{"id":"4","status":9999}]}`,
    )
  );
  const answers = await Array.fromAsync(
    client(server.origin).batch(
      Array.from({ length: 4 }, () => ({ url: "/x" })),
      { losslessNumbers: true },
    ),
  );
  assertEquals(answers.map(({ status }) => status), [200, 200, 502, 502]);
  assertEquals(answers[0]?.headers, { a: "", b: "5", c: "d" });
});
