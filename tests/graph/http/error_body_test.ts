import {
  type ErrorBody,
  parseErrorBody,
  toResponseError,
} from "../../../graph/http/error_body.ts";
import { Answer } from "../../../graph/timeout/answer.ts";
import { Watch } from "../../../graph/timeout/watch.ts";
import { assert, assertEquals } from "../../assert.ts";

const CASES: readonly (readonly [string, string, ErrorBody])[] = [
  [
    "what Graph sends",
    '{"error":{"code":"Request_ResourceNotFound","message":"Gone.","innerError":{"date":"2025-02-20T10:52:24","request-id":"r","client-request-id":"c"}}}',
    {
      graphCodes: ["Request_ResourceNotFound"],
      serverMessage: "Gone.",
      requestId: "r",
      clientRequestId: "c",
      date: "2025-02-20T10:52:24",
    },
  ],
  [
    "nested errors in the other spelling",
    '{"error":{"code":"invalidRequest","message":"Outer","innererror":{"code":"resyncRequired","innererror":{"code":"deepest","message":"Inner","request-id":"r"}}}}',
    {
      graphCodes: ["invalidRequest", "resyncRequired", "deepest"],
      serverMessage: "Outer",
      requestId: "r",
    },
  ],
  ["an empty code", '{"error":{"code":"","message":"Text"}}', {
    graphCodes: [],
    serverMessage: "Text",
  }],
  [
    "members of the wrong type",
    '{"error":{"code":7,"message":[],"innerError":"x"}}',
    {
      graphCodes: [],
    },
  ],
  [
    "an OAuth error",
    '{"error":"invalid_client","error_description":"AADSTS1:\\r\\nNo"}',
    {
      graphCodes: ["invalid_client"],
      serverMessage: "AADSTS1: No",
    },
  ],
  [
    "control characters",
    '{"error":{"code":"a\\u0007b","message":"\\u001b[31mred\\u202e\\n"}}',
    {
      graphCodes: ["a b"],
      serverMessage: "[31mred",
    },
  ],
  ["a byte order mark", '\ufeff {"error":{"code":"a"}}', { graphCodes: ["a"] }],
  ["plain text", "Too Many Requests\r\n", {
    graphCodes: [],
    serverMessage: "Too Many Requests",
  }],
  ["HTML with a title", "<!DOCTYPE html><title>502 Bad Gateway</title><p>x", {
    graphCodes: [],
    serverMessage: "502 Bad Gateway",
  }],
  ["HTML without a title", "<html>\n<body><h1>Down</h1>for  now</body>", {
    graphCodes: [],
    serverMessage: "Down for now",
  }],
  ["broken JSON", '{"error":{"code":"x', {
    graphCodes: [],
    serverMessage: '{"error":{"code":"x',
  }],
  ["JSON without an error", '{"a":1}', {
    graphCodes: [],
    serverMessage: '{"a":1}',
  }],
  ["nothing", "", { graphCodes: [] }],
  ["long text", `${"x".repeat(290)} ${"y".repeat(500)}`, {
    graphCodes: [],
    serverMessage: `${"x".repeat(290)}…`,
  }],
  [
    "no end of nesting",
    `{"error":${'{"code":"a","innerError":'.repeat(40)}{}${"}".repeat(40)}}`,
    { graphCodes: Array.from({ length: 16 }, () => "a") },
  ],
];

for (const [name, text, expected] of CASES) {
  Deno.test(`parseErrorBody() reads ${name}`, () => {
    // What is missing is there as `undefined`.
    const { graphCodes, ...rest } = parseErrorBody(text);
    const found = Object.entries(rest).filter(([, value]) =>
      value !== undefined
    );
    assertEquals<unknown>(
      { graphCodes, ...Object.fromEntries(found) },
      expected,
    );
  });
}

function answerOf(response: Response): Answer {
  return new Answer(
    REQUEST.url,
    response,
    new Watch("graph.example", { timeoutMs: 10_000 }),
  );
}

const REQUEST = { method: "GET", url: "https://graph.example/v1.0/users" };

Deno.test("toResponseError() joins body and headers", async () => {
  const headers = {
    "request-id": "header",
    "client-request-id": "mine",
    "retry-after": "2.5",
    date: "Mon, 05 Jan 2026 08:00:00 GMT",
  };
  const body = {
    error: {
      code: "TooManyRequests",
      message: "Slow",
      innerError: { "request-id": "body" },
    },
  };
  const error = await toResponseError(
    answerOf(Response.json(body, { status: 429, headers })),
    REQUEST,
  );
  assertEquals(
    error.message,
    "Graph answered 429 to GET https://graph.example/v1.0/users: TooManyRequests: Slow",
  );
  assertEquals({ ...error }, {
    code: "graph-response",
    name: "GraphResponseError",
    status: 429,
    method: "GET",
    url: REQUEST.url,
    graphCode: "TooManyRequests",
    graphCodes: ["TooManyRequests"],
    serverMessage: "Slow",
    requestId: "header",
    clientRequestId: "mine",
    date: "Mon, 05 Jan 2026 08:00:00 GMT",
    retryAfterSeconds: 2.5,
    details: [],
    tries: 1,
    sentHeaders: [],
  });
  assertEquals(error.response.headers.get("request-id"), "header");
  assertEquals(Object.keys(error).includes("response"), false);
});

Deno.test("toResponseError() survives a body that breaks off or has no end", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(new TextEncoder().encode("a b ".repeat(16_384)));
    },
  });
  const long = await toResponseError(
    answerOf(new Response(endless, { status: 500 })),
    REQUEST,
  );
  assertEquals([long.serverMessage, sent < 10], [
    `${"a b ".repeat(75).trim()}…`,
    true,
  ]);

  const broken = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.error(new TypeError("Connection lost"));
    },
  });
  const short = await toResponseError(
    answerOf(new Response(broken, { status: 502 })),
    REQUEST,
  );
  assertEquals(
    short.message,
    "Graph answered 502 to GET https://graph.example/v1.0/users",
  );
});

Deno.test("parseErrorBody() takes no longer for what no page ever was", () => {
  for (const piece of ["<", "<title", "<a ", "&<"]) {
    const text = piece.repeat(262_144 / piece.length);
    const start = performance.now();
    parseErrorBody(`<${text}`);
    // With the square of its length it would be minutes.
    assert(performance.now() - start < 5_000, piece);
  }
});

Deno.test("toResponseError() leaves the link that was asked out of what its server says", async () => {
  const link =
    "https://x.sharepoint.com/up/session-0123/a%20b?tempauth=v1.eyJzaXRl%2Fx&guid=4d5ce5b3";
  for (
    const said of [
      "No /up/session-0123/a%20b?tempauth=v1.eyJzaXRl%2Fx&guid=4d5ce5b3 here",
      "No /up/session-0123/a b here",
      "No tempauth=v1.eyJzaXRl%2Fx&amp;guid=4d5ce5b3 here",
      "No v1.eyJzaXRl/x here",
    ]
  ) {
    const details = [{ code: said, target: said, message: said }];
    const error = { code: said, message: said, details };
    const answer = answerOf(Response.json({ error }, { status: 404 }));
    const failed = await toResponseError(answer, {
      method: "GET",
      url: "https://x.sharepoint.com/…",
      link,
    });
    const shown = [
      failed.serverMessage ?? "",
      ...failed.graphCodes,
      ...Object.values(failed.details?.[0] ?? {}),
    ];
    assertEquals(shown.length, 5);
    for (const text of shown) {
      assert(/^No [\w=&;…]+ here$/.test(text), text);
      assertEquals(/session-0123|eyJzaXRl|4d5ce5b3/.test(text), false);
    }
  }
});
