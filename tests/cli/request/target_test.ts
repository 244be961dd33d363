import fc from "fast-check";
import { UsageError } from "../../../cli/errors.ts";
import { RefusedRequestError } from "../../../cli/request/refused_request.ts";
import { readTarget } from "../../../cli/request/target.ts";
import { graphUrl, ODATA_NAMES } from "../../../graph/mod.ts";
import { assertEquals, assertRejects, assertThrows } from "../../assert.ts";

const NOW = Date.UTC(2026, 4, 6, 9, 14, 21);
const OPTIONS = {
  baseUrl: "https://graph.example",
  version: "v1.0",
} as const;

function target(path: string, ...parameters: readonly string[]): string {
  const { path: whole } = readTarget({ path, parameters }, { now: NOW });
  return graphUrl(whole, OPTIONS).slice("https://graph.example/v1.0".length);
}

const SENT: readonly (readonly [words: readonly string[], target: string])[] = [
  [["/users", "select=id", "top=5"], "/users?$select=id&$top=5"],
  [
    ["/users", "$filter=a", "Top=5", "orderBy=b"],
    "/users?$filter=a&$top=5&$orderby=b",
  ],
  [
    ["/users?select=id&$TOP=5", "filter=a"],
    "/users?$select=id&$top=5&$filter=a",
  ],
  [["/users?%24select=id"], "/users?%24select=id"],
  [
    ["/users", "filter=mail eq 'a+b&c#d=e'"],
    "/users?$filter=mail%20eq%20%27a%2Bb%26c%23d%3De%27",
  ],
  [
    ["/users?$filter=mail eq 'a+b@x'"],
    "/users?$filter=mail%20eq%20%27a%2Bb@x%27",
  ],
  [
    ["/users?$filter=mail+eq+'a%2Bb@x'"],
    "/users?$filter=mail+eq+%27a%2Bb@x%27",
  ],
  [['/users?$search="a+b"'], "/users?$search=%22a%2Bb%22"],
  [
    ["/users?$filter=startswith(a,'#')&x=1"],
    "/users?$filter=startswith(a,%27%23%27)&x=1",
  ],
  [["/users?$filter=a%20eq%20'100%'"], "/users?$filter=a%20eq%20%27100%25%27"],
  [
    ["/drives/D/items/I/content", "format=pdf"],
    "/drives/D/items/I/content?format=pdf",
  ],
  [
    ["/drives/D/items/I/content?format=pdf"],
    "/drives/D/items/I/content?format=pdf",
  ],
  [["/users", "format=json"], "/users?$format=json"],
  [
    ["/x", "start={now-24h}", "end={today}", "q={id}"],
    "/x?start=2026-05-05T09:14:21Z&end=2026-05-06T00:00:00Z&q=%7Bid%7D",
  ],
  [["/x?a=b+c&start={now+1h}"], "/x?a=b+c&start=2026-05-06T10:14:21Z"],
  [["/x?$filter=t ge {now-1h}"], "/x?$filter=t%20ge%202026-05-06T08:14:21Z"],
  [["/x?a=1&a=2", "a=3", "b="], "/x?a=1&a=2&a=3&b="],
  [["/x?a"], "/x?a"],
  [["/sites/h:/sites/s:/lists"], "/sites/h:/sites/s:/lists"],
  [["/drive/root/search(q='')"], "/drive/root/search(q='')"],
  [["/users/delta()"], "/users/delta()"],
];

for (const [[path = "", ...parameters], expected] of SENT) {
  Deno.test(`readTarget() sends ${[path, ...parameters].join(" ")} as it is meant`, () => {
    assertEquals(target(path, ...parameters), expected);
  });
}

/** Parameters of Graph that are not OData's, as its reference documents them. */
const REAL = [
  "startDateTime",
  "endDateTime",
  "startDate",
  "endDate",
  "includeHiddenFolders",
  "includeHiddenMessages",
  "includePersonalNotebooks",
  "includeIDs",
  "includeinkML",
  "preAuthenticated",
  "pagelevel",
  "token",
  "q",
  "period",
  "date",
  "time",
  "index",
  "view",
  "width",
  "height",
  "size",
  "model-version",
  "language",
  "showStats",
  "tenantId",
  "domain",
  "text",
  "value",
  "name",
  "type",
  "id",
  "@id",
  "$id",
  "$apply",
  "$levels",
  "state",
  "status",
  "range",
  "region",
  "scope",
  "key",
  "allowexternal",
  "deferCommit",
  "isUpdate",
  "sectionName",
  "notebookName",
  "applicationId",
  "@microsoft.graph.conflictBehavior",
  "@microsoft.graph.requestSchemaVersion",
  "api-version",
];

for (const name of REAL) {
  Deno.test(`readTarget() takes ${name} for no mistake`, () => {
    assertEquals(
      readTarget({ path: "/x", parameters: [`${name}=1`] }).path,
      `/x?${
        encodeURIComponent(name).replaceAll("%40", "@").replaceAll("%24", "$")
      }=1`,
    );
  });
}

const REFUSED: readonly (readonly [
  words: readonly string[],
  problem: string,
  advice: string,
])[] = [
  [
    ["/users", "fliter=x"],
    'Graph knows no parameter "fliter"',
    'Did you mean "filter="? To send it as it is: --parameter fliter=VALUE',
  ],
  [["/users", "selct=x"], '"selct"', '"select="'],
  [["/users", "SELCT=x"], '"SELCT"', '"select="'],
  [
    ["/users?$slect=x"],
    '"$slect"',
    "\"select=\"? To send it as it is: --parameter '$slect=VALUE'",
  ],
  [["/users?%24slect=x"], '"$slect"', '"select="'],
  [["/users", "tops=5"], '"tops"', '"top="'],
  [["/users", "tpo=5"], '"tpo"', '"top="'],
  [["/users", "order-by=a"], '"order-by"', '"orderby="'],
  [["/users", "skip_token=a"], '"skip_token"', '"skiptoken="'],
  [["/users", "filter =a"], '"filter "', '"filter="'],
  [["/users", "%24filter=a"], '"%24filter"', '"filter="'],
  [["/users", "&$top=5"], '"&$top"', '"top="'],
  [["/users", "?filter=a"], '"?filter"', '"filter="'],
  [["/users", "?$fliter=a"], '"?$fliter"', '"filter="'],
  [["/users", "?limit=5"], '"?limit"', 'Write "top=N"'],
  [["/users", "ConsistencyLevel=a"], '"ConsistencyLevel"', "Write --eventual"],
  [["/users", "maxpagesize=5"], '"maxpagesize"', 'Write "top=N"'],
  [["/users", "expand-property=a"], '"expand-property"', '"expand=NAME"'],
  [["/users", "limit=5"], '"limit"', 'Write "top=N"'],
  [["/users", "page_size=5"], '"page_size"', 'Write "top=N"'],
  [["/users", "perPage=5"], '"perPage"', 'Write "top=N"'],
  [["/users?$limit=5"], '"$limit"', 'Write "top=N"'],
  [["/users", "fields=a"], '"fields"', 'Write "select=NAME,NAME"'],
  [["/users", "where=a"], '"where"', 'Write "filter=EXPRESSION"'],
  [["/users", "sort=a"], '"sort"', 'Write "orderby=NAME desc"'],
  [["/users", "order=a"], '"order"', 'Write "orderby=NAME desc"'],
  [
    ["/users", "filter="],
    'its parameter "filter" is empty',
    "Set the variable",
  ],
  [
    ["/users", "filter= "],
    'its parameter "filter" is empty',
    "Set the variable",
  ],
  [
    ["/users", 'search=""'],
    'its parameter "search" is empty',
    "Set the variable",
  ],
  [["/users?$select="], 'its parameter "select" is empty', "Set the variable"],
  [
    ["/users?$select=%20"],
    'its parameter "select" is empty',
    "Set the variable",
  ],
  [["/users?$count"], 'its parameter "count" is empty', "Set the variable"],
  [["/users?=5"], "one of its parameters has no name", "single quotes"],
  [["/users?a=1&=5"], "one of its parameters has no name", "single quotes"],
  [["/users?a=1&"], "one of its parameters has no name", "single quotes"],
  [["/users?a=1&&b=2"], "one of its parameters has no name", "single quotes"],
  [["/users", "=5"], "one of its parameters has no name", "single quotes"],
  [["/users?$=5"], "one of its parameters has no name", "single quotes"],
  [["/users?"], "its query is empty", "Set the variable"],
  [
    ["/users?$filter=a&filter=b"],
    'its parameter "filter" is there twice',
    'filter="A and B"',
  ],
  [
    ["/users", "top=1", "$TOP=2"],
    'its parameter "top" is there twice',
    "Leave one",
  ],
  [
    ["/users?top=1", "top=2"],
    'its parameter "top" is there twice',
    "Leave one",
  ],
  [["/users/"], 'its path ends in "/"', "single quotes"],
  [["/users/U/"], 'its path ends in "/"', "single quotes"],
  [["/users/?x=1"], 'its path ends in "/"', "single quotes"],
  [["/"], 'its path ends in "/"', "single quotes"],
  [
    ["https://graph.example/v1.0/users/"],
    'its path ends in "/"',
    "single quotes",
  ],
  [["/users//messages"], 'its path holds "//"', "Set the variable"],
  [["/users/%2Fmessages"], 'its path holds "//"', "Set the variable"],
  [
    ["https://graph.example/v1.0/users//messages"],
    'its path holds "//"',
    "Set the variable",
  ],
  [["/users('')/messages"], "a key in its path is empty", "Set the variable"],
  [["/drives/D/root:/:/content"], 'its path holds ":/:"', "Set the variable"],
  [["/drives/D/items/I:/:"], 'its path holds ":/:"', "Set the variable"],
];

for (const [[path = "", ...parameters], problem, advice] of REFUSED) {
  Deno.test(`readTarget() refuses ${[path, ...parameters].join(" ")}`, async () => {
    const error = await assertRejects(
      // deno-lint-ignore require-await
      async () => readTarget({ path, parameters }),
      RefusedRequestError,
      problem,
    );
    assertEquals(error.advice.includes(advice), true, error.advice);
  });
}

Deno.test("readTarget() names no --parameter where there is none", () => {
  const error = assertThrows(
    () => readTarget({ path: "/users?fliter=x" }, { takesVerbatim: false }),
    RefusedRequestError,
  );
  assertEquals(error.advice, 'Did you mean "filter="?');
});

Deno.test("readTarget() sends --parameter as it is, whatever it is called", () => {
  const { path } = readTarget({
    path: "/x?a=1",
    parameters: ["top=1"],
    verbatim: ["fliter=a+b&c", "select=", "top={now}", "a="],
  });
  assertEquals(
    path,
    "/x?a=1&$top=1&fliter=a%2Bb%26c&select=&top=%7Bnow%7D&a=",
  );
});

Deno.test("readTarget() takes no argument for a parameter that has no equals sign", () => {
  assertThrows(
    () => readTarget({ path: "/x", parameters: ["top"] }),
    UsageError,
    'Cannot read the argument "top": it is not of the form name=value',
  );
});

Deno.test("readTarget() keeps the words for times in what tells one query from another", () => {
  const written = { path: "/x?a={today}", parameters: ["b={now-1h}"] };
  const one = readTarget(written, { now: NOW });
  const other = readTarget(written, { now: NOW + 90_000_000 });
  assertEquals(one.pattern, other.pattern);
  assertEquals(one.path === other.path, false);
});

/** By rows and columns (Levenshtein), to compare with. */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(
        (row[j] ?? 0) + (letter === other ? 0 : 1),
        (row[j + 1] ?? 0) + 1,
        (next[j] ?? 0) + 1,
      ));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

Deno.test("readTarget() refuses every name one edit away from an OData name, and none that is three away", () => {
  const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
  const names = [...ODATA_NAMES];
  fc.assert(fc.property(
    fc.constantFrom(...names),
    fc.nat(),
    letter,
    fc.constantFrom("insert", "delete", "replace"),
    fc.boolean(),
    (name, at, added, kind, hasDollar) => {
      const index = at % name.length;
      const word = name.slice(0, index) + (kind === "delete" ? "" : added) +
        name.slice(kind === "insert" ? index : index + 1);
      fc.pre(!ODATA_NAMES.has(word));
      assertThrows(
        () =>
          readTarget({
            path: "/x",
            parameters: [`${hasDollar ? "$" : ""}${word}=1`],
          }),
        RefusedRequestError,
        "Graph knows no parameter",
      );
    },
  ));
  const foreign =
    /^(?:limit|max|maxitems|maxresults|maxpagesize|pagesize|perpage|take|first|page|pagenumber|offset|cursor|pagetoken|nexttoken|nextlink|fields?|columns|attributes|propert(?:y|ies)|where|conditions?|sort|sortby|sortorder|order|include|embed|expandproperty|consistencylevel|query)$/;
  fc.assert(fc.property(
    fc.string({ unit: letter, minLength: 1, maxLength: 12 }),
    (word) => {
      fc.pre(
        !foreign.test(word) && names.every((name) => distance(name, word) > 2),
      );
      readTarget({ path: "/x", parameters: [`${word}=1`] });
    },
  ));
});

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."%#?&+=;' \"<>[]|^`$@,:\\/\n\t\u00e4\u{1f600}"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 12,
});

Deno.test("readTarget() lets any value arrive at the server as it was given, whatever stands in the path", () => {
  fc.assert(fc.property(text, text, (value, inPath) => {
    fc.pre(!/^[\s"]*$/.test(value) && !/[&%+?]/.test(inPath));
    const { path } = readTarget({
      path: `/x?p=${inPath}`,
      parameters: [`filter=${value}`, `v=${value}`],
      verbatim: [`w=${value}`],
    });
    const { searchParams } = new URL(graphUrl(path, OPTIONS));
    assertEquals([...searchParams], [
      ["p", inPath],
      ["$filter", value],
      ["v", value],
      ["w", value],
    ]);
  }));
});

Deno.test("readTarget() leaves what is encoded in a path as it is", () => {
  fc.assert(fc.property(text, (value) => {
    const encoded = encodeURIComponent(value);
    const { path } = readTarget({ path: `/x?p=${encoded}` });
    assertEquals(path, `/x?p=${encoded}`);
    assertEquals(
      new URL(graphUrl(path, OPTIONS)).searchParams.get("p"),
      value,
    );
  }));
});

Deno.test("readTarget() takes a query with raw blanks for not encoded: a plus sign arrives as one", () => {
  fc.assert(fc.property(text, (value) => {
    fc.pre(!/[&%]/.test(value));
    const { path } = readTarget({ path: `/x?p=a b+c${value}` });
    assertEquals(
      new URL(graphUrl(path, OPTIONS)).searchParams.get("p"),
      `a b+c${value}`,
    );
  }));
});
