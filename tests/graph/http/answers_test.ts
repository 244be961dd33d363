import {
  GraphError,
  LinkError,
  NoAnswerError,
  ProtocolError,
  TimeBudgetError,
  UnexpectedBodyError,
} from "../../../graph/errors.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { client } from "../client.ts";
import { startRawServer, startServer } from "../server.ts";

const DEEP = "[".repeat(6_000) + "]".repeat(6_000);

Deno.test("get() and request() call an answer that is not HTTP by its name, and do not repeat it", async () => {
  const heads = [
    "HTTP/1.1 999 Odd\r\ncontent-length: 2\r\n\r\nhi",
    "HTTP/1.1 600 Odd\r\ncontent-length: 2\r\n\r\nhi",
    "HTTP/1.1 101 Odd\r\n\r\n",
    "HTTP/1.1 000 Odd\r\n\r\n",
    "HTTP/1.1 abc\r\n\r\n",
    "hello\r\n\r\n",
    "HTTP/1.1 200 OK\r\ncontent-length: 10, 11\r\n\r\n0123456789",
    "HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999999\r\n\r\n0123456789",
    "HTTP/1.1 200 OK\r\nbad name: x\r\n\r\n",
  ];
  for (const head of heads) {
    await using server = startRawServer([head]);
    let waits = 0;
    const graph = client(server.origin, {
      sleep: () => {
        waits += 1;
        return Promise.resolve();
      },
    });
    for (
      const ask of [
        () => graph.get("/x"),
        () => graph.request("GET", "/x"),
        () => graph.download("/x"),
      ]
    ) {
      const error = await assertRejects(
        ask,
        ProtocolError,
        `Cannot use the answer of "${new URL(server.origin).host}": `,
      );
      assertEquals([error.code, waits], ["not-http", 0]);
    }
  }
});

Deno.test("get() reads a length that came twice", async () => {
  const body = '{"a":"bc"}';
  for (
    const lines of [
      "content-length: 10, 10",
      "content-length: 10\r\ncontent-length: 10",
    ]
  ) {
    await using server = startRawServer([
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${lines}\r\n\r\n${body}`,
    ]);
    const graph = client(server.origin);
    assertEquals(await graph.get("/x"), { a: "bc" });
    assertEquals(await (await graph.request("GET", "/x")).json(), { a: "bc" });
    const download = await graph.download("/x");
    assertEquals(download.totalBytes, 10);
    assertEquals(await new Response(download.body).text(), body);
  }
});

Deno.test("get() waits as long as a header that came twice asks for, and no longer than a day", async () => {
  for (
    const [value, waits] of [
      ["120, 120", [120_000]],
      [
        "8999999999999",
        undefined,
      ],
      ["1e999", undefined],
      ["86401", undefined],
      ["-1", []],
    ] as const
  ) {
    await using server = startServer((_, index) =>
      index === 0
        ? new Response(null, { status: 429, headers: { "retry-after": value } })
        : Response.json({})
    );
    const slept: number[] = [];
    const graph = client(server.origin, {
      sleep: (ms) => {
        slept.push(ms);
        return Promise.resolve();
      },
    });
    if (waits === undefined) {
      const error = await assertRejects(
        () => graph.get("/x"),
        TimeBudgetError,
        "would be more than a day away",
      );
      assertEquals([error.reason, slept], ["long-wait", []]);
      // A time that no calendar has is no time to come back at.
      assertEquals(error.retryAt === undefined, value !== "86401");
    } else {
      assertEquals(await graph.get("/x"), {});
      if (waits.length > 0) assertEquals<unknown>(slept, waits);
    }
  }
});

Deno.test("a change that is answered without a body is done, whatever type that has", async () => {
  for (const status of [200, 201, 202, 204, 205]) {
    for (
      const type of ["application/json", "image/jpeg", "text/html", undefined]
    ) {
      for (const body of ["", "\ufeff", " \r\n"]) {
        await using server = startServer(() =>
          new Response(status < 204 ? body : null, {
            status,
            headers: type === undefined ? {} : { "content-type": type },
          })
        );
        const graph = client(server.origin);
        assertEquals(await graph.put("/x", new Uint8Array(2)), undefined);
        assertEquals(await graph.post("/x", {}), undefined);
        assertEquals(await graph.patch("/x", {}), undefined);
        assertEquals(await graph.delete("/x"), undefined);
        const response = await graph.request("PUT", "/x", { body: "{}" });
        if (body === "") assertEquals(response.body, null);
        assertEquals((await response.text()).trim(), "");
      }
    }
  }
});

Deno.test("get() of nothing is an error, because something was expected", async () => {
  await using server = startServer(() =>
    new Response("", { headers: { "content-type": "application/json" } })
  );
  await assertRejects(
    () => client(server.origin).get("/x"),
    UnexpectedBodyError,
    "it is empty",
  );
});

Deno.test("304 is no failure: there is nothing new", async () => {
  await using server = startServer(() => new Response(null, { status: 304 }));
  const graph = client(server.origin);
  const headers = { "if-none-match": '"1"' };
  assertEquals(await graph.get("/x", { headers }), undefined);
  assertEquals((await graph.request("GET", "/x", { headers })).status, 304);
  const followed = await graph.request("GET", "/x", {
    headers,
    redirect: "follow-without-token",
  });
  assertEquals([followed.status, followed.body], [304, null]);
  assertEquals(await Array.fromAsync(graph.items("/x", { headers })), []);
});

Deno.test("deep JSON is read, or refused in words", async () => {
  await using server = startServer(() =>
    new Response(`{"value":[${DEEP},1.50]}`, {
      headers: { "content-type": "application/json" },
    })
  );
  const graph = client(server.origin);
  await graph.get("/x");
  for (
    const ask of [
      () => graph.get("/x", { losslessNumbers: true }),
      () => graph.pages("/x", { losslessNumbers: true }).next(),
    ]
  ) {
    try {
      await ask();
    } catch (error) {
      assert(error instanceof UnexpectedBodyError, String(error));
    }
  }
  // Plain arrays the runtime writes without recursion.
  class Node {
    constructor(readonly inner: unknown) {}
    toJSON(): unknown {
      return [this.inner];
    }
  }
  let deep: unknown = [];
  for (let level = 0; level < 50_000; level++) deep = new Node(deep);
  await assertRejects(
    () => graph.post("/x", deep),
    TypeError,
    "Cannot make JSON of the body: it is too long, or nested too deeply",
  );
  await assertRejects(
    () =>
      Array.fromAsync(graph.batch([{ url: "/x", method: "POST", body: deep }])),
    GraphError,
    "nested too deeply",
  );
});

Deno.test("JSON that no text could hold is refused before it is read", async () => {
  await using server = startRawServer([
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 600000000\r\n\r\n[",
  ]);
  const graph = client(server.origin);
  for (
    const ask of [
      () => graph.get("/x"),
      () => graph.request("GET", "/x"),
      () => graph.items("/x").next(),
    ]
  ) {
    await assertRejects(
      ask,
      UnexpectedBodyError,
      "it is longer than 512 MiB",
    );
  }
});

Deno.test("a fault in a fetch of one's own is not taken for the network", async () => {
  for (
    const fault of [
      new TypeError("Cannot read properties of undefined (reading 'x')"),
      new TypeError("f is not a function"),
      new RangeError("Maximum call stack size exceeded"),
    ]
  ) {
    let calls = 0;
    const graph = client("https://graph.example", {
      fetch: () => {
        calls += 1;
        return Promise.reject(fault);
      },
    });
    const error = await assertRejects(
      () => graph.get("/x"),
      fault.constructor as ErrorConstructor,
    );
    assertEquals([error, calls], [fault, 1]);
    const inBody = client("https://graph.example", {
      fetch: () => {
        calls += 1;
        const pull = () => Promise.reject(fault);
        return Promise.resolve(new Response(new ReadableStream({ pull })));
      },
    });
    assertEquals(await inBody.get("/x").catch((error) => error), fault);
    assertEquals(calls, 2);
  }
});

Deno.test("what the source of a request body throws is passed on, and not taken for the network", async () => {
  await using server = startServer(() => Response.json({}));
  const fault = new Deno.errors.NotFound("No such file");
  const pull = () => Promise.reject(fault);
  const error = await client(server.origin).put(
    "/x",
    new ReadableStream({ pull }),
  )
    .catch((error) => error);
  assertEquals(error, fault);
});

Deno.test("links in the clear, and those that are no links, are not followed", async () => {
  const links = [
    "http://127.0.0.1:1/x",
    "http://localhost/x",
    "http://files.example/x",
    "blob:https://graph.example/x",
    "data:application/json,{}",
    "file:///etc/passwd",
    "ftp://graph.example/x",
    "//",
    "",
  ];
  for (const link of links) {
    const asked: string[] = [];
    const answer = (input: string | URL | Request): Promise<Response> => {
      const { pathname } = new URL(String(input));
      asked.push(pathname);
      const body = { value: [], "@odata.nextLink": link, uploadUrl: link };
      return Promise.resolve(
        pathname.endsWith("/redirect")
          ? new Response(null, { status: 302, headers: { location: link } })
          : Response.json(body),
      );
    };
    const graph = client("https://graph.example", { fetch: answer });
    const big = {
      size: 5_000_000,
      read: () => Promise.reject(new Error("Read")),
    };
    const asks: (readonly [string, () => Promise<unknown>])[] = [
      ["pages", () => Array.fromAsync(graph.pages("/x"))],
      ["delta", () => Array.fromAsync(graph.delta("/x/delta"))],
      ["delta link", () => graph.delta("/x/delta", { deltaLink: link }).next()],
      ["redirect", () => graph.download("/redirect")],
      ["upload", () => graph.upload("/x", big)],
      [
        "session",
        () => graph.upload("/x", big, { resume: { uploadUrl: link } }),
      ],
      [
        "cancel",
        () => graph.upload("/x", big, { abandon: { uploadUrl: link } }),
      ],
    ];
    for (const [name, ask] of asks) {
      // An empty next link is none.
      if (link === "" && (name === "pages" || name === "delta")) continue;
      asked.length = 0;
      // Behind a redirect, an empty or relative address is one of the same host.
      if (name === "redirect" && (link === "" || link === "//")) continue;
      const error = await ask().catch((error) => error);
      assert(error instanceof LinkError, `${name} ${link}: ${error}`);
      assert(asked.length <= 1);
    }
  }
});

Deno.test("the deadline bounds the wait for a token that never comes", async () => {
  const graph = client("https://graph.example", {
    getToken: () => new Promise(() => {}),
  });
  const deadline = Date.now() + 20;
  await assertRejects(() => graph.get("/x", { deadline }), TimeBudgetError);
  const controller = new AbortController();
  const asked = graph.get("/x", { signal: controller.signal });
  const reason = new Error("Interrupted");
  controller.abort(reason);
  assertEquals(await asked.catch((error) => error), reason);
});

Deno.test("the deadline bounds a source that never gives its bytes", async () => {
  await using server = startServer((_, __, origin) =>
    Response.json({ uploadUrl: `${origin}/upload` })
  );
  for (const size of [10, 5_000_000]) {
    const read = () => new Promise<never>(() => {});
    await assertRejects(
      () =>
        client(server.origin).upload("/x", { size, read }, {
          deadline: Date.now() + 200,
        }),
      TimeBudgetError,
    );
  }
});

Deno.test("a page whose next link is no text is refused, for everything behind it would be lost", async () => {
  await using server = startServer(() =>
    Response.json({ value: [1], "@odata.nextLink": 5 })
  );
  await assertRejects(
    () => Array.fromAsync(client(server.origin).items("/x")),
    UnexpectedBodyError,
    'its "@odata.nextLink" is no text',
  );
});

Deno.test("501 and 507 are refusals: nothing is sent again", async () => {
  for (const status of [501, 507]) {
    await using server = startServer(() => new Response(null, { status }));
    const graph = client(server.origin);
    const batch = [{ url: "/x", method: "POST" }];
    for (
      const ask of [
        () => graph.get("/x"),
        () => graph.put("/x", {}),
        () => graph.delete("/x"),
        () => Array.fromAsync(graph.batch(batch)),
      ]
    ) {
      const before = server.requests.length;
      await assertRejects(ask, GraphError, `Graph answered ${status}`);
      assertEquals(server.requests.length, before + 1);
    }
  }
});

Deno.test("a lost connection stays one, whatever the reason", async () => {
  await using server = startRawServer([""]);
  const error = await assertRejects(
    () => client(server.origin).get("/x"),
    NoAnswerError,
  );
  assertEquals(error.reason, "reset");
});
