import {
  type GraphErrorDetail,
  GraphResponseError,
  UnexpectedBodyError,
} from "../../../graph/mod.ts";
import { GRAPH_CODES } from "../../../cli/report/graph_codes/mod.ts";
import type { Hints, RequestFacts } from "../../../cli/report/hints.ts";
import { describeFailure } from "../../../cli/report/failure.ts";
import { TOP_SEGMENTS } from "../../../cli/report/segments.ts";
import { parseCsdl } from "../../../graph/schema/generator/csdl.ts";
import { readCsdl } from "../../../graph/schema/generator/generate.ts";
import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";

const CLIENT = "66666666-7777-8888-9999-aaaaaaaaaaaa";
const OBJECT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
const PRINCIPAL = "99999999-8888-7777-6666-555555555555";

interface Answer {
  readonly status: number;
  readonly codes?: readonly string[];
  readonly says?: string;
  readonly path?: string;
  readonly method?: string;
  readonly details?: readonly GraphErrorDetail[];
  readonly sentHeaders?: readonly string[];
  readonly retryAfterSeconds?: number;
  readonly tries?: number;
}

function describe(
  { status, codes = [], says, path = "/v1.0/users", ...rest }: Answer,
  hints: Hints = {},
) {
  return describeFailure(
    new GraphResponseError({
      status,
      method: "GET",
      url: `https://graph.example${path}`,
      graphCodes: codes,
      serverMessage: says,
      response: new Response(null, { status }),
      ...rest,
    }),
    hints,
  );
}

const advise = (answer: Answer, hints?: Hints) =>
  describe(answer, hints).advice ?? "";

/** An access token with these claims; its signature is none. */
function tokenWith(claims: Readonly<Record<string, unknown>>): string {
  const encode = (value: unknown) =>
    new TextEncoder().encode(JSON.stringify(value)).toBase64({
      alphabet: "base64url",
      omitPadding: true,
    });
  return `${encode({ alg: "RS256", typ: "JWT" })}.${
    encode(claims)
  }.c2lnbmF0dXJl`;
}

function facts(more: Partial<RequestFacts> = {}): RequestFacts {
  return {
    tenant: "contoso.com",
    clientId: CLIENT,
    authority: "https://login.example",
    scope: "https://graph.example/.default",
    kind: "secret",
    credential: "the client secret from AZURE_CLIENT_SECRET",
    ...more,
  };
}

/** Name, answer, what the advice says. */
const CASES: readonly (readonly [string, Answer, RegExp])[] = [
  ["a missing permission", {
    status: 403,
    codes: ["Authorization_RequestDenied"],
  }, /^Grant the app the application permission .* appgraph cache clear/],
  ["a permission that the message names", {
    status: 403,
    codes: ["Forbidden"],
    says:
      "Missing role permissions on the request. API requires one of 'ChannelMessage.Read.All'. Roles on the request 'User.Read.All'.",
  }, /^Grant the app one of the permissions that the message names/],
  ["Exchange's own scopes", {
    status: 403,
    codes: ["ErrorAccessDenied"],
    path: "/v1.0/users/a/messages",
  }, /application access policy or RBAC for Applications/],
  ["a site without a grant", {
    status: 403,
    codes: ["accessDenied"],
    path: "/v1.0/sites/s/drive",
  }, /Sites\.Selected .* POST \/sites\/ID\/permissions/],
  ["access denied elsewhere", {
    status: 403,
    codes: ["accessDenied"],
  }, /^Grant the app the application permission/],
  ["Conditional Access", {
    status: 403,
    codes: ["Forbidden"],
    says: "Blocked by Conditional Access policy",
  }, /which Conditional Access policy/],
  ["a claims challenge that ended in 403", {
    status: 403,
    codes: ["insufficient_claims"],
  }, /which Conditional Access policy/],
  ["a premium licence", {
    status: 403,
    codes: ["Authentication_RequestFromNonPremiumTenantOrB2CTenant"],
  }, /^Get a licence for Microsoft Entra ID P1 or P2/],
  ["no SharePoint licence", {
    status: 400,
    codes: ["BadRequest"],
    says: "Tenant does not have a SPO license.",
    path: "/v1.0/sites/root",
  }, /no licence for SharePoint Online/],
  ["no Teams licence", {
    status: 403,
    codes: ["Forbidden"],
    says: "Failed to get license information for the user",
  }, /^Get the licence that the message names/],
  ["a mailbox that is not in the cloud", {
    status: 404,
    codes: ["MailboxNotEnabledForRESTAPI"],
  }, /^Check the mailbox: /],
  ["no mailbox", {
    status: 404,
    codes: ["ResourceNotFound"],
    says: "Resource could not be discovered.",
    path: "/v1.0/users/a/mailFolders",
  }, /^Check the mailbox: /],
  ["the same code elsewhere", {
    status: 404,
    codes: ["ResourceNotFound"],
    path: "/v1.0/groups/a",
  }, /^Check the path and the ids/],
  ["a metered API", { status: 402, codes: ["PaymentRequired"] }, /metered API/],
  ["/me", {
    status: 400,
    codes: ["BadRequest"],
    says: "/me request is only valid with delegated authentication flow.",
    path: "/v1.0/me",
  }, /^Ask for \/users\/ID: an app has no \/me/],
  ["/me with another answer", {
    status: 403,
    codes: ["Authorization_RequestDenied"],
    path: "/beta/me/messages",
  }, /^Ask for \/users\/ID/],
  ["an advanced query", {
    status: 400,
    codes: ["Request_UnsupportedQuery"],
  }, /^Add --eventual and count=true/],
  ["an advanced query that was asked for as one", {
    status: 400,
    codes: ["Request_UnsupportedQuery"],
    sentHeaders: ["accept", "consistencylevel"],
  }, /^Change filter, search, orderby or expand/],
  ["a page size", {
    status: 400,
    codes: ["Request_UnsupportedQuery"],
    says: "This resource does not support custom page sizes.",
  }, /^Leave out top=/],
  ["412 with If-Match", {
    status: 412,
    codes: ["PreconditionFailed"],
    sentHeaders: ["if-match"],
  }, /^Read the resource again and use its new ETag/],
  ["412 without If-Match", {
    status: 412,
    codes: ["PreconditionFailed"],
  }, /give its @odata\.etag with --if-match/],
  ["a name that is taken", {
    status: 409,
    codes: ["nameAlreadyExists"],
  }, /--conflict replace or rename$/],
  ["an upload that is under way", {
    status: 409,
    codes: ["nameAlreadyExists"],
    says: "The specified item name is currently being uploaded.",
  }, /^Wait for the other upload/],
  ["a value that has to be unique", {
    status: 409,
    codes: ["Request_MultipleObjectsWithSameKeyValue"],
  }, /already exists, perhaps among the deleted objects/],
  ["a member who is one", {
    status: 400,
    codes: ["Request_BadRequest"],
    says: "One or more added object references already exist",
  }, /^Nothing is left to do/],
  [
    "a locked file",
    { status: 423, codes: ["resourceLocked"] },
    /has the file open/,
  ],
  ["423 alone", { status: 423 }, /^Try again later: somebody has it open/],
  ["a full drive", { status: 507, codes: ["quotaLimitReached"] }, /^Make room/],
  [
    "a full mailbox",
    { status: 403, codes: ["ErrorQuotaExceeded"] },
    /^Make room/,
  ],
  ["a full directory", {
    status: 403,
    codes: ["Directory_QuotaExceeded"],
  }, /^Delete objects that are no longer needed, for good/],
  ["another name for it", {
    status: 403,
    codes: ["Directory_ObjectQuotaExceeded"],
  }, /^Delete objects/],
  [
    "an id of no item",
    { status: 404, codes: ["ErrorItemNotFound"] },
    /ImmutableId/,
  ],
  ["an id that was cut", {
    status: 400,
    codes: ["ErrorInvalidIdMalformed"],
  }, /^Check the id in the path: it is cut/],
  ["no such object", {
    status: 404,
    codes: ["Request_ResourceNotFound"],
  }, /^Check the path and the ids in it: this tenant has no such object/],
  ["a token of another cloud", {
    status: 401,
    codes: ["InvalidAuthenticationToken"],
    says: "Access token validation failure. Invalid audience.",
  }, /APPGRAPH_CLOUD/],
  [
    "a token that is refused",
    {
      status: 401,
      codes: ["InvalidAuthenticationToken"],
    },
    /^Check that authority and Graph belong to the same cloud.*appgraph doctor/,
  ],
  ["a code in other letter case", {
    status: 404,
    codes: ["ItemNotFound"],
  }, /^Check the names and ids in the path/],
  ["the deepest code that is known", {
    status: 400,
    codes: ["invalidRequest", "malformedEntityTag", "somethingNew"],
  }, /^Write the ETag with its double quotes/],
  ["a code in the details", {
    status: 400,
    codes: ["invalidRequest"],
    details: [{ code: "pathTooDeep", target: "name" }],
  }, /^Shorten what the message names/],
  ["properties that the details name", {
    status: 400,
    codes: ["Request_BadRequest"],
    says: "Invalid.",
    details: [{ code: "X", target: "mail" }, { target: "givenName" }],
  }, /^Correct "mail", "givenName"$/],
  [
    "400 alone",
    { status: 400 },
    /^Check the path, the parameters and the body$/,
  ],
  ["405", { status: 405 }, /^Use another method or another path/],
  ["406", { status: 406 }, /Accept/],
  ["407", { status: 407 }, /^Give HTTPS_PROXY the name and the password/],
  ["409 alone", { status: 409 }, /^Read what is there first/],
  ["413", { status: 413 }, /appgraph upload/],
  ["415", { status: 415 }, /-H 'Content-Type: …'$/],
  ["416", { status: 416 }, /^Run again without what is there/],
  ["428", { status: 428 }, /--if-match/],
  [
    "429 with a wait",
    { status: 429, retryAfterSeconds: 12 },
    /^Try again in 12 s, with fewer requests/,
  ],
  ["429 without one", { status: 429 }, /^Try again later, with fewer requests/],
  ["a service that is down", {
    status: 503,
    codes: ["serviceNotAvailable"],
    retryAfterSeconds: 5,
  }, /^Try again later: .*; the server asks to wait 5 s$/],
  ["a mistyped path", {
    status: 400,
    codes: ["BadRequest"],
    says: "Resource not found for the segment 'user'.",
    path: "/v1.0/user",
  }, /^Did you mean "\/users"\? Graph knows no "\/user"$/],
  ["a mistyped path answered 404", {
    status: 404,
    path: "/v1.0/grups/x",
  }, /^Did you mean "\/groups"\?/],
  ["a segment further on", {
    status: 400,
    codes: ["BadRequest"],
    says: "Resource not found for the segment 'mesages'.",
    path: "/v1.0/users/a/mesages",
  }, /^Check the spelling of "mesages" in the path; .*--beta/],
  [
    "404 of a right path",
    { status: 404, path: "/v1.0/users/x" },
    /^Check the path and the ids in it$/,
  ],
];

for (const [name, answer, advice] of CASES) {
  Deno.test(`graphAdvice() says what to do about ${name}`, () => {
    assertMatch(advise(answer), advice);
  });
}

Deno.test("GRAPH_CODES gives every row one line of advice and a source, and no row is out of reach", () => {
  const seen = new Set<string>();
  for (const { codes, says, header, path, advice, source } of GRAPH_CODES) {
    assertMatch(advice, /^[A-Z][^\n]{10,300}[^.\s]$/);
    assert(source.length > 3);
    for (const code of codes) {
      // A row behind one without a condition would never be found.
      assert(!seen.has(code.toLowerCase()), code);
      if (!says && !header && !path) seen.add(code.toLowerCase());
    }
  }
});

Deno.test("graphAdvice() names the permissions that the token has, and never the token", () => {
  const denied = { status: 403, codes: ["Authorization_RequestDenied"] };
  const token = tokenWith({
    roles: ["User.Read.All", "Mail.Send", "\u001b[2J"],
  });
  const report = describe(denied, { token });
  assertMatch(
    report.advice ?? "",
    /; the token has User\.Read\.All, Mail\.Send$/,
  );
  assertEquals(JSON.stringify(report).includes(token), false);
  assertMatch(
    advise(denied, { token: tokenWith({}) }),
    /; the token has no permission at all$/,
  );
  const many = Array.from({ length: 14 }, (_, index) => `A${index}.Read.All`);
  assertMatch(
    advise(denied, { token: tokenWith({ roles: many }) }),
    /A9\.Read\.All and 4 more$/,
  );
  assertMatch(advise(denied, { token: "opaque" }), /in the token$/);
});

Deno.test("graphAdvice() sends a managed identity to its app role assignments", () => {
  assertMatch(
    advise({ status: 403, codes: ["Authorization_RequestDenied"] }, {
      facts: facts({ kind: "managed-identity" }),
    }),
    /^Assign the application permission .*appRoleAssignments\); Azure keeps its tokens for up to a day/,
  );
});

const FOUND_AT =
  "(Entra admin center, App registrations, the app's overview, Object ID), or leave it out";

Deno.test("graphAdvice() knows a client id in the place of an object id, and names the setting", () => {
  const answer = {
    status: 404,
    codes: ["Request_ResourceNotFound"],
    path: `/v1.0/applications/${CLIENT}`,
  };
  const objectId = {
    value: CLIENT,
    source: "AZURE_CLIENT_OBJECT_ID in ./.env",
  };
  assertEquals(
    advise(answer, { facts: facts({ objectId }) }),
    `AZURE_CLIENT_OBJECT_ID in ./.env holds the client id, which is no object id: set it to the one of the app's registration ${FOUND_AT}`,
  );
  assertEquals(
    advise(answer, {
      facts: facts({ objectId: { value: CLIENT, source: "--object-id" } }),
    }),
    `AZURE_CLIENT_OBJECT_ID (--object-id) holds the client id, which is no object id: set it to the one of the app's registration ${FOUND_AT}`,
  );
  assertEquals(
    advise(answer, { facts: facts() }),
    `The path holds the client id, which is no object id: write /applications(appId='${CLIENT}')`,
  );
});

Deno.test("graphAdvice() knows the object id of the Enterprise Application by the token", () => {
  const answer = {
    status: 404,
    codes: ["Request_ResourceNotFound"],
    path: `/v1.0/applications/${PRINCIPAL}`,
  };
  const token = tokenWith({ oid: PRINCIPAL.toUpperCase() });
  const objectId = { value: PRINCIPAL, source: "AZURE_CLIENT_OBJECT_ID" };
  assertEquals(
    advise(answer, { facts: facts({ objectId }), token }),
    `AZURE_CLIENT_OBJECT_ID holds the object id of the Enterprise Application, the service principal: set it to the one of the app's registration ${FOUND_AT}`,
  );
  assertEquals(
    advise(answer, { facts: facts(), token }),
    `The path holds the object id of the Enterprise Application, the service principal: write /servicePrincipals/${PRINCIPAL}`,
  );
});

Deno.test("graphAdvice() takes a configured object id that Graph refuses for another app's", () => {
  const objectId = { value: OBJECT, source: "AZURE_CLIENT_OBJECT_ID" };
  for (const status of [403, 404]) {
    assertEquals(
      advise({ status, path: `/v1.0/applications/${OBJECT}` }, {
        facts: facts({ objectId }),
      }),
      `AZURE_CLIENT_OBJECT_ID holds an object id that is not this app's: set it to the one of the app's registration ${FOUND_AT}`,
    );
  }
  assertStringIncludes(
    advise({ status: 404, path: `/v1.0/servicePrincipals/${OBJECT}` }, {
      facts: facts({ objectId, kind: "managed-identity" }),
    }),
    "holds an object id that is not this identity's: set it to the one of the identity",
  );
  assertMatch(
    advise({ status: 404, path: `/v1.0/applications/${PRINCIPAL}` }, {
      facts: facts({ objectId }),
    }),
    /^Check the path and the ids in it/,
  );
});

Deno.test("graphAdvice() knows an app that is registered in another tenant", () => {
  for (const quote of ["'", "%27"]) {
    assertEquals(
      advise({
        status: 404,
        path: `/v1.0/applications(appId=${quote}${CLIENT}${quote})`,
      }, { facts: facts() }),
      `Ask for /servicePrincipals(appId='${CLIENT}'): the app ${CLIENT} is registered in another tenant, and here it is a service principal alone`,
    );
  }
});

Deno.test("describeFailure() shows details and tries of an answer, in the message and in the log", () => {
  const { message, fields } = describe({
    status: 503,
    codes: ["UnknownError"],
    says: "Down",
    details: [
      { code: "X", target: "mail", message: "Too long" },
      { code: "Y" },
      { message: "Down" },
    ],
    tries: 5,
  });
  assertEquals(
    message,
    'Graph answered 503 to GET https://graph.example/v1.0/users after 5 tries: UnknownError: Down; "mail": Too long; Y',
  );
  assertEquals([fields["tries"], (fields["details"] as unknown[]).length], [
    5,
    3,
  ]);
});

Deno.test("describeFailure() sends whoever lists one item to get", () => {
  const error = new UnexpectedBodyError({
    method: "GET",
    url: "/users/a",
    status: 200,
    contentType: "application/json",
    requestId: undefined,
    problem: "it is not a collection",
    reason: "not-a-collection",
  });
  assertEquals(
    describeFailure(error).advice,
    "Read it with appgraph get: it is one item, or a value, and no collection",
  );
});

Deno.test("TOP_SEGMENTS are the entity sets and singletons of the schema", async () => {
  const { roots } = parseCsdl(
    await readCsdl(
      new URL("../../graph/schema/data/graph-v1.0.csdl.gz", import.meta.url),
    ),
  );
  assertEquals(
    TOP_SEGMENTS.toSorted(),
    roots.map(({ name }) => name).toSorted(),
  );
});
