import {
  createSecretCredential,
  createTokenSource,
  type TokenSourceOptions,
} from "../../auth/mod.ts";
import { readOptions } from "../../auth/token_source_options.ts";
import { assertEquals, assertThrows } from "../assert.ts";
import { ScriptedCredential } from "./tokens.ts";

const GOOD: TokenSourceOptions = {
  tenant: "contoso.com",
  clientId: "11111111-2222-3333-4444-555555555555",
  credential: createSecretCredential("abc8Q~a-client-secret"),
};

Deno.test("createTokenSource() asks for tokens of Microsoft Graph in the chosen cloud, and declares cp1", () => {
  const { target, capabilities, timeoutMs, deadline } = readOptions(GOOD);
  assertEquals(target, {
    authority: "https://login.microsoftonline.com",
    tenant: "contoso.com",
    clientId: "11111111-2222-3333-4444-555555555555",
    scope: "https://graph.microsoft.com/.default",
  });
  assertEquals([capabilities, timeoutMs, deadline], [
    ["cp1"],
    30_000,
    Infinity,
  ]);
  const china = readOptions({ ...GOOD, cloud: "china" }).target;
  assertEquals(
    [china.authority, china.scope],
    [
      "https://login.partner.microsoftonline.cn",
      "https://microsoftgraph.chinacloudapi.cn/.default",
    ],
  );
});

Deno.test("createTokenSource() needs no tenant and declares nothing for a managed identity", () => {
  const credential = new ScriptedCredential("managed-identity");
  const { target, capabilities } = readOptions({ credential });
  assertEquals([target.tenant, target.clientId, capabilities], ["", "", []]);
});

Deno.test("createTokenSource() refuses options that cannot be meant", () => {
  // Deliberately of any type: a caller may have no types.
  // deno-lint-ignore no-explicit-any
  const cases: readonly [any, typeof TypeError | typeof RangeError, string][] =
    [
      [
        { credential: undefined },
        TypeError,
        '"credential" must be a credential, actual undefined',
      ],
      [
        { credential: "a secret" },
        TypeError,
        '"credential" must be a credential, actual string',
      ],
      [
        { tenant: undefined },
        TypeError,
        '"tenant" must be a string, actual undefined',
      ],
      [
        { tenant: "common" },
        RangeError,
        '"tenant" must be a GUID or a domain name of one tenant, neither common, organizations nor consumers',
      ],
      [
        { tenant: "contoso.com/x" },
        RangeError,
        '"tenant" must be a GUID or a domain name of one tenant, neither common, organizations nor consumers',
      ],
      [
        { clientId: 7 },
        TypeError,
        '"clientId" must be a string, actual number',
      ],
      [{ clientId: "abc8Q~secret" }, RangeError, '"clientId" must be a GUID'],
      [
        { cloud: "mars" },
        RangeError,
        '"cloud" must be global, usgov, usgov-dod, china, bleu, delos, govsg, actual "mars"',
      ],
      [
        { authority: "http://login.example" },
        RangeError,
        '"authority" must be the origin of an "https:" URL, or of an "http:" URL on loopback, actual "http://login.example"',
      ],
      [
        { authority: "https://login.example/contoso.com" },
        RangeError,
        '"authority" must be the origin of an "https:" URL, or of an "http:" URL on loopback, actual "https://login.example/contoso.com"',
      ],
      [
        { scope: "User.Read" },
        RangeError,
        '"scope" must be one resource followed by "/.default", actual "User.Read"',
      ],
      [
        { scope: "https://a/.default https://b/.default" },
        RangeError,
        '"scope" must be one resource followed by "/.default", actual "https://a/.default https://b/.default"',
      ],
      [
        { maxRetries: -1 },
        RangeError,
        '"maxRetries" must be a whole number of at least 0, actual "-1"',
      ],
      [
        { maxRetries: 1.5 },
        RangeError,
        '"maxRetries" must be a whole number of at least 0, actual "1.5"',
      ],
      [
        { maxRetries: "4" },
        TypeError,
        '"maxRetries" must be a number, actual string',
      ],
      [
        { timeoutMs: 0 },
        RangeError,
        '"timeoutMs" must be a number of at least 1, actual "0"',
      ],
      [
        { deadline: NaN },
        RangeError,
        '"deadline" must be a number of at least 0, actual "NaN"',
      ],
      [{ fetch: {} }, TypeError, '"fetch" must be a function, actual object'],
      [
        { onEvent: 1 },
        TypeError,
        '"onEvent" must be a function, actual number',
      ],
      [
        { capabilities: "cp1" },
        TypeError,
        '"capabilities" must be an array, actual string',
      ],
      [
        { capabilities: [1] },
        TypeError,
        '"capabilities" must be a string, actual number',
      ],
      [
        { cacheFolder: 1 },
        TypeError,
        '"cacheFolder" must be a string, actual number',
      ],
    ];
  for (const [change, kind, message] of cases) {
    const error = assertThrows(
      () => createTokenSource({ ...GOOD, ...change }),
      kind,
    );
    assertEquals(error.message, `Cannot create a token source: ${message}`);
  }
});

Deno.test("createTokenSource() takes an authority on loopback, and one with a final slash", () => {
  for (
    const [authority, origin] of [
      ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
      ["http://localhost:8080", "http://localhost:8080"],
      ["http://[::1]:8080", "http://[::1]:8080"],
      ["https://login.example/", "https://login.example"],
    ]
  ) {
    assertEquals(readOptions({ ...GOOD, authority }).target.authority, origin);
  }
});
