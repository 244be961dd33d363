import fc from "fast-check";
import { LinkError, PathError } from "../../graph/errors.ts";
import { checkLink, redactUrl } from "../../graph/links.ts";
import { graphUrl, needsEventualConsistency } from "../../graph/url.ts";
import { assertEquals, assertThrows } from "../assert.ts";

const BASE = "https://graph.example";
const OPTIONS = { baseUrl: BASE, version: "v1.0" } as const;

const PATHS: readonly (readonly [string, string])[] = [
  ["/users", "/v1.0/users"],
  ["users", "/v1.0/users"],
  ["/", "/v1.0/"],
  ["/beta/users", "/beta/users"],
  ["beta/users", "/beta/users"],
  ["/v1.0/users", "/v1.0/users"],
  ["/v1.0", "/v1.0"],
  ["/beta?$top=1", "/beta?$top=1"],
  ["/betatest", "/v1.0/betatest"],
  [`${BASE}/v1.0/users?$top=5`, "/v1.0/users?$top=5"],
  ["HTTPS://GRAPH.EXAMPLE:443/beta/me", "/beta/me"],
  [`${BASE}/v2/directoryObjects/1`, "/v2/directoryObjects/1"],
  [`${BASE}?x=1`, "?x=1"],
  ["/users/a b", "/v1.0/users/a%20b"],
  ["/users/a%20b", "/v1.0/users/a%20b"],
  ["/users/100%", "/v1.0/users/100%25"],
  ["/users/a#EXT#@b.example", "/v1.0/users/a%23EXT%23@b.example"],
  ["/users?$filter=a eq 'b#c'", "/v1.0/users?$filter=a%20eq%20%27b%23c%27"],
  ['/users?$search="a\\"b"', "/v1.0/users?$search=%22a%5C%22b%22"],
  ["/users?a=b?c/d/../e", "/v1.0/users?a=b?c/d/../e"],
  ["/users('O''Neill')", "/v1.0/users('O''Neill')"],
  [
    "/drives/1/root:/ä/日本.txt:/content",
    "/v1.0/drives/1/root:/%C3%A4/%E6%97%A5%E6%9C%AC.txt:/content",
  ],
  ["/a\tb\nc\u0000d", "/v1.0/a%09b%0Ac%00d"],
  ['/a[1]{2}|^`<>"', "/v1.0/a%5B1%5D%7B2%7D%7C%5E%60%3C%3E%22"],
  [" /users ", "/v1.0/%20/users%20"],
  ["/a..b/...", "/v1.0/a..b/..."],
];

for (const [path, expected] of PATHS) {
  Deno.test(`graphUrl() takes ${JSON.stringify(path)}`, () => {
    const url = graphUrl(path, OPTIONS);
    assertEquals(url, `${BASE}${expected}`);
    // What the URL parser in fetch makes of it is the same, or that with a slash.
    assertEquals(new URL(url).href.replace("example/?", "example?"), url);
  });
}

const REFUSED: readonly (readonly [string, string])[] = [
  ["", 'Cannot use the path "": it is empty'],
  [
    "https://evil.example/users",
    'only "https://graph.example" is asked, no other origin',
  ],
  ["http://graph.example/users", "no other origin"],
  ["https://graph.example:444/users", "no other origin"],
  ["https://graph.example@evil.example/users", "no other origin"],
  ["https://user:word@graph.example/users", "no other origin"],
  ["https://graph.\texample/users", "no other origin"],
  ["ftp://graph.example/users", "no other origin"],
  ["https://", "no other origin"],
  ["https://graph.example\\@evil.example/", "it holds a backslash"],
  ["//evil.example/users", 'it starts with "//"'],
  ["https://graph.example//evil.example", 'it starts with "//"'],
  ["/users\\x", "it holds a backslash"],
  ["/users/../groups", 'it holds ".." or "." as a segment'],
  ["..", 'it holds ".." or "."'],
  ["/users/%2e%2E/groups", 'it holds ".." or "."'],
  ["/users/.%2e/groups", 'it holds ".." or "."'],
  ["/users/./groups", 'it holds ".." or "."'],
  ["/users/%2e%2e%2fgroups", 'it holds ".." or "."'],
  ["/users/x%5c..%5cgroups", 'it holds ".." or "."'],
  ["/users/\ud800", "it holds half a character"],
];

for (const [path, message] of REFUSED) {
  Deno.test(`graphUrl() refuses ${JSON.stringify(path)}`, () => {
    assertEquals(
      assertThrows(() => graphUrl(path, OPTIONS), PathError, message).code,
      "path-refused",
    );
  });
}

Deno.test("graphUrl() refuses parameters that cannot be sent", () => {
  for (
    const [parameter, message] of [
      [["", "x"], "a query parameter has no name"],
      [["a", "\udc00"], "a query parameter holds half a character"],
    ] as const
  ) {
    assertThrows(
      () => graphUrl("/x", { ...OPTIONS, parameters: [parameter] }),
      PathError,
      message,
    );
  }
});

Deno.test("graphUrl() adds parameters to the query", () => {
  const parameters = [["select", "id,displayName"], ["$top", "5"], [
    "COUNT",
    "true",
  ], ["x", "a+b&c=d'é "]] as const;
  assertEquals(
    graphUrl("/users?a=b", { ...OPTIONS, version: "beta", parameters }),
    `${BASE}/beta/users?a=b&$select=id,displayName&$top=5&$COUNT=true&x=a%2Bb%26c%3Dd%27%C3%A9%20`,
  );
  assertEquals(
    graphUrl("/users?", { ...OPTIONS, parameters: [["a", ""]] }),
    `${BASE}/v1.0/users?a=`,
  );
});

const anyText = fc.string({ unit: "binary" });

Deno.test("graphUrl() lets any parameter arrive as given", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", minLength: 1 }),
      anyText,
      (name, value) => {
        fc.pre(
          name.isWellFormed() && value.isWellFormed() && !name.startsWith("$"),
        );
        const url = new URL(
          graphUrl("/x", { ...OPTIONS, parameters: [[name, value]] }),
        );
        const [first] = url.searchParams;
        assertEquals([first?.[0].replace(/^\$/, ""), first?.[1]], [
          name,
          value,
        ]);
      },
    ),
    { numRuns: 500 },
  );
});

Deno.test("graphUrl() lets any segment of a path arrive as given", () => {
  const segment = anyText.filter((text) =>
    text.isWellFormed() && !/[\\/?%]/.test(text) && text !== "." &&
    text !== ".."
  );
  fc.assert(
    fc.property(segment, segment, (one, two) => {
      const url = new URL(graphUrl(`/x${one}/${two}`, OPTIONS));
      const arrived = url.pathname.split("/").slice(2).map(decodeURIComponent);
      assertEquals([arrived, url.search, url.hash], [[`x${one}`, two], "", ""]);
    }),
    { numRuns: 500 },
  );
});

Deno.test("needsEventualConsistency() knows the queries that need it", () => {
  const cases = [
    ["/v1.0/users", false],
    ["/v1.0/users?$count=true", true],
    ["/v1.0/users?count=TRUE", true],
    ["/v1.0/users?$count=false", false],
    ["/v1.0/users?%24search=%22a%22", true],
    ["/v1.0/users/$count", true],
    ["/v1.0/users?$filter=count", false],
  ] as const;
  for (const [path, expected] of cases) {
    assertEquals(needsEventualConsistency(`${BASE}${path}`), expected, path);
  }
});

Deno.test("checkLink() gives a link of the same origin back unchanged", () => {
  const link = `${BASE}/v1.0/users?$skiptoken=a%2Fb+c'`;
  assertEquals(checkLink(link, BASE), link);
});

Deno.test("checkLink() refuses every other link", () => {
  const cases = [
    [
      "https://evil.example/v1.0/users",
      'it leads to "https://evil.example", not to "https://graph.example"',
    ],
    ["http://graph.example/users", 'it leads to "http://graph.example"'],
    ["https://a:b@graph.example/users", "it holds a user name or password"],
    ["/users", "it leads to no address at all"],
  ] as const;
  for (const [link, message] of cases) {
    const error = assertThrows(() => checkLink(link, BASE), LinkError, message);
    assertEquals(error.code, "foreign-link");
  }
});

Deno.test("redactUrl() shows of a foreign link the origin only", () => {
  assertEquals(
    redactUrl(`${BASE}/v1.0/users?$top=1`, BASE),
    `${BASE}/v1.0/users?$top=1`,
  );
  assertEquals(
    redactUrl("https://files.example/up/secret?sig=secret", BASE),
    "https://files.example/…",
  );
});
