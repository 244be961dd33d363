import {
  ContentChangedError,
  GraphResponseError,
  NoAnswerError,
  TimeBudgetError,
} from "../../../graph/errors.ts";
import type { Fetch } from "../../../graph/types.ts";
import { assertEquals, assertRejects } from "../../assert.ts";
import { client } from "../client.ts";
import { type SeenRequest, startServer } from "../server.ts";

const CONTENT = crypto.getRandomValues(new Uint8Array(50_000));

/** A file that can be had in parts, as a file server gives it. */
function serveFile(
  { headers }: SeenRequest,
  content = CONTENT,
  etag: string | null = '"1"',
): Response {
  const tag = {
    "accept-ranges": "bytes",
    ...etag === null ? {} : { etag },
  };
  // RFC 9110, section 13.1.5: under another tag, or a weak one, the whole content comes.
  const isSame = headers.get("if-range") === etag && etag?.startsWith('"');
  const start = isSame
    ? /^bytes=(\d+)-$/.exec(headers.get("range") ?? "")?.[1]
    : undefined;
  if (start === undefined) return new Response(content, { headers: tag });
  if (Number(start) >= content.length) {
    return new Response(null, {
      status: 416,
      headers: { ...tag, "content-range": `bytes */${content.length}` },
    });
  }
  const range = `bytes ${start}-${content.length - 1}/${content.length}`;
  return new Response(content.slice(Number(start)), {
    status: 206,
    headers: { ...tag, "content-range": range },
  });
}

/** A `fetch` whose first bodies break off after some bytes. */
function breaking(bytes: number, times: number): Fetch {
  let left = times;
  return async (input, init) => {
    const response = await fetch(input, init);
    if (!response.body || response.status >= 300 || left <= 0) return response;
    left -= 1;
    let sent = 0;
    const cut = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        controller.enqueue(chunk.slice(0, bytes - sent));
        sent += chunk.length;
        if (sent >= bytes) controller.error(new TypeError("connection reset"));
      },
    });
    return new Response(response.body.pipeThrough(cut), response);
  };
}

async function read(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  return await new Response(body).bytes();
}

Deno.test("download() follows the redirect without the token and streams", async () => {
  await using files = startServer((request) => serveFile(request));
  await using server = startServer(() =>
    Response.redirect(`${files.origin}/file?sig=secret`)
  );
  const download = await client(server.origin).download(
    "/me/drive/items/1/content",
  );
  assertEquals(
    [
      download.startBytes,
      download.totalBytes,
      download.etag,
      download.contentType,
    ],
    [0, CONTENT.length, '"1"', undefined],
  );
  assertEquals(await read(download.body), CONTENT);
  const seen = files.requests.map(({ headers }) => [
    headers.get("authorization"),
    headers.get("accept-encoding"),
    headers.get("accept"),
  ]);
  assertEquals(seen, [[null, "identity", "*/*"]]);
});

Deno.test("download() goes on where a connection breaks off", async () => {
  await using files = startServer((request) => serveFile(request));
  await using server = startServer(() =>
    Response.redirect(`${files.origin}/file?sig=secret`)
  );
  const graph = client(server.origin, { fetch: breaking(7_000, 5) });
  const download = await graph.download("/x");
  assertEquals(await read(download.body), CONTENT);
  assertEquals(files.requests.length, 6);
  assertEquals(server.requests.length, 6);
});

Deno.test("download() asks the link for the rest of a content, and Graph for the link alone", async () => {
  await using files = startServer((request) => serveFile(request));
  await using server = startServer(() =>
    Response.redirect(`${files.origin}/file?sig=secret`)
  );
  const graph = client(server.origin);
  const { body, startBytes, redirected } = await graph.download("/x", {
    resume: { offsetBytes: 40_000, etag: '"1"' },
  });
  assertEquals([startBytes, redirected], [40_000, true]);
  assertEquals(await read(body), CONTENT.slice(40_000));
  const conditions = ({ headers }: SeenRequest) => [
    headers.get("range"),
    headers.get("if-range"),
  ];
  assertEquals(server.requests.map(conditions), [[null, null]]);
  assertEquals(files.requests.map(conditions), [["bytes=40000-", '"1"']]);
});

Deno.test("download() asks Graph itself for the rest only where Graph has parts of the same content", async () => {
  const answers = [
    ['"1"', "bytes", 40_000],
    ['"1"', "none", 0],
    ['"2"', "bytes", 0],
    ['W/"1"', "bytes", 0],
  ] as const;
  for (const [etag, ranges, start] of answers) {
    await using server = startServer((request) => {
      const answer = serveFile(request, CONTENT, etag);
      answer.headers.set("accept-ranges", ranges);
      return answer;
    });
    const { body, startBytes, redirected } = await client(server.origin)
      .download("/photo", { resume: { offsetBytes: 40_000, etag: '"1"' } });
    assertEquals([startBytes, redirected], [start, false]);
    assertEquals(await read(body), CONTENT.slice(start));
    assertEquals(server.requests[0]?.headers.get("range"), null);
  }
});

Deno.test("download() gives up when nothing more comes", async () => {
  await using files = startServer((request) => serveFile(request));
  await using server = startServer(() =>
    Response.redirect(`${files.origin}/file?sig=secret`)
  );
  const graph = client(server.origin, {
    fetch: breaking(0, 99),
    maxRetries: 2,
  });
  const { body } = await graph.download("/x");
  await assertRejects(
    () => read(body),
    NoAnswerError,
    "the connection was closed",
  );
  assertEquals(files.requests.length, 3);

  const short = client(server.origin, {
    fetch: breaking(0, 99),
    deadline: Date.now() + 1_000,
  });
  const download = await short.download("/x");
  await assertRejects(
    () => read(download.body),
    TimeBudgetError,
    "it gave no answer",
  );
});

Deno.test("download() refuses to go on with another content", async () => {
  const cases = [
    [
      (request: SeenRequest) => serveFile(request, CONTENT, '"2"'),
      "another tag",
    ],
    [
      (request: SeenRequest) => serveFile(request, CONTENT.slice(1)),
      "another length",
    ],
    [() => new Response(CONTENT, { headers: { etag: '"1"' } }), "no ranges"],
    [
      (request: SeenRequest) => serveFile(request, CONTENT.slice(0, 100)),
      "shorter",
    ],
  ] as const;
  for (const [second, name] of cases) {
    await using server = startServer((request, index) =>
      index === 0 ? serveFile(request) : second(request)
    );
    const graph = client(server.origin, { fetch: breaking(7_000, 1) });
    const { body } = await graph.download("/x");
    const error = await assertRejects(
      () => read(body),
      ContentChangedError,
      "Cannot go on with the download after",
    );
    assertEquals(
      [error.code, error.positionBytes],
      ["content-changed", 7_000],
      name,
    );
  }
});

Deno.test("download() goes on behind a part that is there already", async () => {
  await using server = startServer((request) => serveFile(request));
  const graph = client(server.origin);
  for (
    const version of [
      { etag: '"1"' },
      { etag: '"1"', totalBytes: 50_000 },
    ]
  ) {
    const download = await graph.download("/x", {
      resume: { offsetBytes: 40_000, ...version },
    });
    assertEquals([download.startBytes, download.totalBytes], [40_000, 50_000]);
    assertEquals(await read(download.body), CONTENT.slice(40_000));
  }
  const complete = await graph.download("/x", {
    resume: { offsetBytes: 50_000, etag: '"1"' },
  });
  assertEquals([complete.startBytes, (await read(complete.body)).length], [
    50_000,
    0,
  ]);
});

Deno.test("download() starts over when the part is of another content", async () => {
  await using server = startServer((request) => serveFile(request));
  const graph = client(server.origin);
  const parts = [
    { offsetBytes: 40_000, etag: '"old"' },
    { offsetBytes: 40_000, totalBytes: 50_000 },
    { offsetBytes: 40_000, totalBytes: 49_999, etag: '"1"' },
    { offsetBytes: 40_000, totalBytes: 50_000, etag: 'W/"1"' },
    { offsetBytes: 40_000 },
    { offsetBytes: 60_000, etag: '"1"' },
    { offsetBytes: 50_000, etag: '"old"' },
    { offsetBytes: 0, etag: '"1"' },
  ];
  for (const resume of parts) {
    const download = await graph.download("/x", { resume });
    assertEquals(download.startBytes, 0);
    assertEquals(await read(download.body), CONTENT);
  }
});

Deno.test("download() does not go on where nothing tells one content from another", async () => {
  await using server = startServer(({ headers }) => {
    const body = new Blob([CONTENT]).stream();
    return new Response(
      body,
      headers.get("range") === null ? {} : { status: 206 },
    );
  });
  const { body, totalBytes, etag } = await client(server.origin, {
    fetch: breaking(10, 1),
  }).download("/x");
  assertEquals([totalBytes, etag], [undefined, undefined]);
  await assertRejects(() => read(body), NoAnswerError);
  assertEquals(server.requests.length, 1);
});

Deno.test("download() throws what the server says", async () => {
  await using server = startServer(() =>
    Response.json({ error: { code: "itemNotFound" } }, { status: 404 })
  );
  const graph = client(server.origin);
  await assertRejects(
    () => graph.download("/x"),
    GraphResponseError,
    "itemNotFound",
  );
  const resume = { offsetBytes: 5, etag: '"1"' };
  await assertRejects(
    () => graph.download("/x", { resume }),
    GraphResponseError,
    "itemNotFound",
  );
});

Deno.test("download() can be left", async () => {
  await using server = startServer((request) => serveFile(request));
  const { body } = await client(server.origin).download("/x");
  await body.cancel();
  assertEquals(server.requests.length, 1);
});

Deno.test("download() goes on when a body ends too early without an error", async () => {
  await using server = startServer((request) => serveFile(request));
  let first = true;
  const graph = client(server.origin, {
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (!first) return response;
      first = false;
      return new Response((await response.bytes()).slice(0, 123), response);
    },
  });
  const { body } = await graph.download("/x");
  assertEquals(await read(body), CONTENT);
});

Deno.test("download() ends with its signal", async () => {
  const controller = new AbortController();
  const reason = new Error("Interrupted");
  await using server = startServer((request) => serveFile(request));
  const { signal } = controller;
  const { body } = await client(server.origin).download("/x", { signal });
  controller.abort(reason);
  assertEquals(await assertRejects(() => read(body), Error), reason);
});
