/** What Graph answers: pages, documents, errors, batches, headers. @module */

import fc from "fast-check";
import {
  createGraphClient,
  type GraphClientOptions,
  GraphError,
} from "../../graph/mod.ts";
import { parseErrorBody } from "../../graph/http/error_body.ts";
import { parseJson } from "../../graph/json.ts";
import { retryAfterMs } from "../../graph/headers/retry_after.ts";
import { graphUrl } from "../../graph/url.ts";
import { PathError } from "../../graph/mod.ts";
import {
  claimsChallenge,
  parseWwwAuthenticate,
} from "../../graph/headers/www_authenticate.ts";
import { assert, assertEquals } from "../assert.ts";
import { mutatedJson, mutatedText, repeated } from "./grammar.ts";
import { allow, type FuzzTarget, target } from "./target.ts";

const ORIGIN = "https://graph.microsoft.com";
// deno-lint-ignore no-control-regex
const CONTROL_REGEXP = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/;

function client(
  answer: () => Response,
  options: Partial<GraphClientOptions> = {},
) {
  return createGraphClient({
    getToken: () => Promise.resolve("a.b.c"),
    fetch: () => Promise.resolve(answer()),
    maxRetries: 0,
    sleep: () => Promise.resolve(),
    ...options,
  });
}

const page = mutatedJson({
  "@odata.context": `${ORIGIN}/v1.0/$metadata#users`,
  "@odata.count": 2,
  "@odata.nextLink": `${ORIGIN}/v1.0/users?$skiptoken=1`,
  "@odata.deltaLink": `${ORIGIN}/v1.0/users/delta?$deltatoken=1`,
  value: [{ id: "1", size: 1 }, { id: "2", "@removed": { reason: "deleted" } }],
});
const error = mutatedJson({ code: "Request_ResourceNotFound", message: "m" })
  .chain((inner) =>
    mutatedJson({
      code: "",
      message: "Resource 'x' does not exist.",
      innerError: inner,
      "request-id": "r",
      date: "2025-02-20T10:52:24",
    })
  ).map((outer) => ({ error: outer }));
const junk = mutatedText(
  ['{"value":[{"id":1.0}]}', "<html><title>x</title><p>y", '{"error":"e"}'],
  ["{", "[", '"a":', "1e999", "12345678901234567890", "<title>"],
);
const bodies = fc.oneof(
  page.map((value) => JSON.stringify(value)),
  error.map((value) => JSON.stringify(value)),
  junk,
);
const answers = fc.record({
  body: bodies,
  status: fc.constantFrom(200, 200, 200, 201, 302, 400, 404, 410, 429, 503),
  headers: fc.record({
    "content-type": fc.constantFrom("application/json", "text/html"),
    "retry-after": fc.constantFrom("0", "1.5", "x", "-1", "9".repeat(30)),
    "location": fc.constantFrom("", "/x", "https://[", "http://192.0.2.1/"),
    "request-id": fc.constantFrom("r", "r\tr"),
  }, { requiredKeys: [] }),
});

type Answer = typeof answers extends fc.Arbitrary<infer Value> ? Value : never;

function toResponse({ body, status, headers }: Answer): Response {
  return new Response(body, { status, headers });
}

const part = mutatedJson({
  id: "1",
  status: 200,
  headers: { "retry-after": "0" },
  body: { error: { code: "c" } },
});

/** Targets of this file. */
export const GRAPH_TARGETS: readonly FuzzTarget[] = [
  target("Graph: a document", answers, async (answer) => {
    await allow(
      [GraphError],
      () => client(() => toResponse(answer)).get("/users/1"),
    );
  }),
  target("Graph: pages", answers, async (answer) => {
    await allow([GraphError], async () => {
      for await (
        const { items } of client(() => toResponse(answer)).pages("/users")
      ) {
        assert(Array.isArray(items));
      }
    });
  }),
  target("Graph: changes", answers, async (answer) => {
    await allow([GraphError], async () => {
      for await (
        const event of client(() => toResponse(answer)).delta(
          "/users/delta",
        )
      ) {
        assert(typeof event === "object");
      }
    });
  }),
  target("Graph: a download", answers, async (answer) => {
    await allow([GraphError], async () => {
      const download = await client(() => toResponse(answer)).download(
        "/x/content",
      );
      for await (const chunk of download.body) assert(chunk.length > 0);
    });
  }),
  target(
    "Graph: an upload",
    fc.array(
      fc.tuple(
        fc.constantFrom(200, 201, 202, 202, 404, 409, 416, 503),
        mutatedJson({
          uploadUrl: "https://x.sharepoint.com/upload",
          expirationDateTime: "2030-01-01T00:00:00Z",
          nextExpectedRanges: ["327680-"],
        }),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    async (list) => {
      let index = 0;
      const answer = () => {
        const [status, body] = list[index++ % list.length]!;
        return Response.json(body, { status });
      };
      const bytes = new Uint8Array(1_000_000);
      const limit = () => {
        if (index > 1_000) throw new Error("The upload has no end");
      };
      await allow([GraphError], () =>
        client(() => (limit(), answer())).upload(
          "/drives/d/root:/f:",
          {
            size: bytes.length,
            read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
          },
          { chunkBytes: 327_680 },
        ));
    },
    { cases: 20_000, testCases: 300 },
  ),
  target(
    "Graph: a batch",
    fc.tuple(fc.array(part, { maxLength: 4 }), fc.nat(3), answers),
    async ([parts, variant, broken]) => {
      const answer = () =>
        variant === 0
          ? toResponse(broken)
          : Response.json({ responses: parts });
      const requests = [1, 2, 3].map((id) => ({
        id: String(id),
        method: "GET",
        url: "/users/1",
      }));
      const ids: string[] = [];
      const isDone = await allow([GraphError], async () => {
        for await (const { id, status } of client(answer).batch(requests)) {
          assert(Number.isInteger(status));
          ids.push(id);
        }
        return true;
      });
      const all = ["1", "2", "3"];
      assertEquals(ids, isDone ? all : all.slice(0, ids.length));
    },
  ),
  target("error bodies", bodies, (text) => {
    const { graphCodes, serverMessage } = parseErrorBody(text);
    for (const shown of [...graphCodes, serverMessage ?? ""]) {
      assert(!CONTROL_REGEXP.test(shown) && shown.length <= 2_001, shown);
    }
  }),
  target(
    "JSON: digits stay",
    mutatedText(['{"a":[1.0,-0,1e3,12345678901234567890]}', '"\\ud800"'], [
      "0",
    ]),
    (text) => {
      const parsed = readJson(text, false);
      const lossless = readJson(text, true);
      assertEquals(lossless === undefined, parsed === undefined);
      if (lossless === undefined) return;
      const again = JSON.stringify(lossless.value);
      assertEquals(JSON.stringify(readJson(again, true)?.value), again);
    },
  ),
  target(
    "WWW-Authenticate",
    mutatedText(
      [
        'Bearer realm="", authorization_uri="https://x/y", error="insufficient_claims", claims="eyJhIjoxfQ=="',
        'Basic realm="a\\"b", Bearer authorization_uri=https://x/y, claims=eyJhIjoxfQ',
        "Negotiate a2V5==, NTLM",
      ],
      ["Bearer ", '="', "claims=", "error=insufficient_claims", ",,", "\\"],
    ),
    (header) => {
      for (const { scheme } of parseWwwAuthenticate(header)) {
        assert(scheme !== "" && scheme === scheme.toLowerCase());
      }
      const claims = claimsChallenge(header);
      if (claims !== undefined) assert(typeof JSON.parse(claims) === "object");
    },
  ),
  target(
    "Retry-After",
    fc.tuple(
      mutatedText(
        [
          "120",
          "2.128",
          "Wed, 21 Oct 2030 07:28:00 GMT",
          "Wednesday, 21-Oct-30 07:28:00 GMT",
          "Wed Oct 21 07:28:00 2030",
        ],
        ["9", "-", ".", "GMT", "e5"],
      ),
      fc.constantFrom("", "Wed, 21 Oct 2030 07:27:00 GMT", "nonsense"),
    ),
    ([value, date]) => {
      // No answer brings these, and the runtime takes minutes to refuse some of them.
      if (/[^\t\x20-\x7e]/.test(value)) return;
      const headers = new Headers();
      headers.set("retry-after", value);
      headers.set("date", date);
      const wait = retryAfterMs(headers, Date.UTC(2030, 0));
      assert(wait === undefined || (Number.isSafeInteger(wait) && wait >= 0));
      if (/^\d{1,9}$/.test(value.trim())) {
        assertEquals(wait, Number(value) * 1000);
      }
    },
  ),
  target(
    "paths",
    fc.oneof(
      mutatedText(
        ["/users", "/beta/users?$top=1", `${ORIGIN}/v1.0/users/%2e`],
        ["..", "//", "\\", "#", "@evil.example", "%2e%2e", "%2f", "?", "\t"],
      ),
      repeated(["/", "%", ".", "../", "?"]),
    ),
    async (path) => {
      const url = await allow(
        [PathError],
        () => graphUrl(path, { baseUrl: ORIGIN, version: "v1.0" }),
      );
      if (url === undefined) return;
      assertEquals(new URL(url).origin, ORIGIN);
      assertEquals(new URL(url).href, url);
    },
  ),
];

function readJson(text: string, losslessNumbers: boolean) {
  try {
    return { value: parseJson(text, { losslessNumbers }) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
