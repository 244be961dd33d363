import fc from "fast-check";
import {
  claimsChallenge,
  parseWwwAuthenticate,
} from "../../../graph/headers/www_authenticate.ts";
import { assertEquals } from "../../assert.ts";

const CLAIMS =
  '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
const BASE64 = btoa(CLAIMS);
const ENTRA =
  `Bearer realm="", authorization_uri=https://login.microsoftonline.com/common/oauth2/authorize, client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="${BASE64}", errorDescription="a \\"b\\", c=d"`;

const LISTS: readonly (readonly [string, string, unknown])[] = [
  ["nothing", "", []],
  ["commas only", " , ,", []],
  ["a bare scheme", "Negotiate", [["negotiate", {}]]],
  ["a token68", "Negotiate YWJj==, Basic realm=x", [["negotiate", {}], [
    "basic",
    { realm: "x" },
  ]]],
  ["quoted pairs", 'Bearer a="x\\"y\\\\"', [["bearer", { a: 'x"y\\' }]]],
  ["commas and equals signs in quotes", 'Bearer a="b, Basic c=d"', [["bearer", {
    a: "b, Basic c=d",
  }]]],
  ["blanks around the equals sign", 'Bearer A = "1" ,b\t=2', [["bearer", {
    a: "1",
    b: "2",
  }]]],
  ["an unquoted URL", "Bearer u=https://x.example/a?b=c, e=f", [["bearer", {
    u: "https://x.example/a?b=c",
    e: "f",
  }]]],
  ["a missing closing quote", 'Bearer a="b', [["bearer", { a: "b" }]]],
  ["the first of two", "Bearer a=1, a=2", [["bearer", { a: "1" }]]],
  ["two challenges", 'Basic realm="a", Bearer realm="b", error=x', [
    ["basic", { realm: "a" }],
    ["bearer", { realm: "b", error: "x" }],
  ]],
  ["stray characters", '"@", Bearer a=1', [["bearer", { a: "1" }]]],
  ["an empty value", "Bearer b=1, a=, c=2", [["bearer", {
    b: "1",
    a: "",
    c: "2",
  }]]],
];

for (const [name, header, expected] of LISTS) {
  Deno.test(`parseWwwAuthenticate() reads ${name}`, () => {
    const found = parseWwwAuthenticate(header).map((challenge) => [
      challenge.scheme,
      Object.fromEntries(challenge.parameters),
    ]);
    assertEquals<unknown>(found, expected);
  });
}

Deno.test("parseWwwAuthenticate() ends for any text", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z"\\=, \t/@]*$/), (text) => {
      parseWwwAuthenticate(text);
    }),
    { numRuns: 500 },
  );
});

const CHALLENGES:
  readonly (readonly [string, string | null, string | undefined])[] = [
    ["no header", null, undefined],
    ["the header as Entra sends it", ENTRA, CLAIMS],
    ["several headers", `Basic realm="x", PoP a=b, ${ENTRA}`, CLAIMS],
    [
      "any order",
      `Bearer claims="${BASE64}", error="insufficient_claims"`,
      CLAIMS,
    ],
    ["an ordinary 401", 'Bearer realm="", client_id="00000003"', undefined],
    [
      "claims of another error",
      `Bearer error="invalid_token", claims="${BASE64}"`,
      undefined,
    ],
    [
      "another scheme",
      `PoP error="insufficient_claims", claims="${BASE64}"`,
      undefined,
    ],
    ["no claims", 'Bearer error="insufficient_claims"', undefined],
    [
      "what is not base64",
      'Bearer error="insufficient_claims", claims="a b"',
      undefined,
    ],
    [
      "what is not JSON",
      `Bearer error="insufficient_claims", claims="${btoa("x")}"`,
      undefined,
    ],
    [
      "what is no object",
      `Bearer error="insufficient_claims", claims="${btoa("1")}"`,
      undefined,
    ],
    [
      "what is not UTF-8",
      `Bearer error="insufficient_claims", claims="${btoa("\xff")}"`,
      undefined,
    ],
    [
      "base64url without padding",
      `Bearer error="insufficient_claims", claims="${
        btoa('{"a":"??>>"}').replace(/=+$/, "").replaceAll("+", "-").replaceAll(
          "/",
          "_",
        )
      }"`,
      '{"a":"??>>"}',
    ],
    [
      "unquoted padding",
      `Bearer claims=${btoa('{"a":1}')}, error=insufficient_claims`,
      '{"a":1}',
    ],
  ];

for (const [name, header, expected] of CHALLENGES) {
  Deno.test(`claimsChallenge() reads ${name}`, () => {
    assertEquals(claimsChallenge(header), expected);
  });
}
