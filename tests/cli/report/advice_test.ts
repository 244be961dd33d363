/** What a person reads, line by line, as the program prints it. @module */

import { assertEquals } from "../../assert.ts";
import { faults, type Reply } from "../../emulator/mod.ts";
import { openWorkspace } from "../workspace.ts";

const OTHER = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

/** An answer as Graph gives it. */
function graphError(
  status: number,
  code: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Reply {
  return {
    status,
    headers: [["content-type", "application/json"], ["request-id", "r-1"]],
    body: JSON.stringify({
      error: {
        code,
        message,
        ...more,
        innerError: {
          date: "2026-01-05T08:00:00",
          "request-id": "r-1",
          "client-request-id": "c-1",
        },
      },
    }),
  };
}

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly reply: Reply;
  readonly code: number;
  /** Standard error without the ids; ORIGIN stands for Graph. */
  readonly stderr: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: "an advanced query without --eventual",
    args: ["get", "/users", "filter=endsWith(mail,'x')"],
    reply: graphError(400, "Request_UnsupportedQuery", "Not supported."),
    code: 6,
    stderr: [
      "appgraph: Graph answered 400 to GET ORIGIN/v1.0/users?$filter=endsWith(mail,%27x%27): Request_UnsupportedQuery: Not supported.",
      "Add --eventual and count=true, without which Graph answers no advanced query",
    ],
  },
  {
    name: "/me",
    args: ["get", "/me"],
    reply: graphError(
      400,
      "BadRequest",
      "/me request is only valid with delegated authentication flow.",
    ),
    code: 6,
    stderr: [
      "appgraph: Graph answered 400 to GET ORIGIN/v1.0/me: BadRequest: /me request is only valid with delegated authentication flow.",
      "Ask for /users/ID: an app has no /me, which is a signed-in user",
    ],
  },
  {
    name: "a change that needs an ETag",
    args: ["patch", "/planner/tasks/1", "-d", "{}"],
    reply: graphError(412, "", "A precondition failed."),
    code: 6,
    stderr: [
      "appgraph: Graph answered 412 to PATCH ORIGIN/v1.0/planner/tasks/1: A precondition failed.",
      "Read the resource and give its @odata.etag with --if-match: this change needs it",
    ],
  },
  {
    name: "a change with an old ETag",
    args: ["patch", "/planner/tasks/1", "-d", "{}", "--if-match", 'W/"1"'],
    reply: graphError(412, "", "A precondition failed."),
    code: 6,
    stderr: [
      "appgraph: Graph answered 412 to PATCH ORIGIN/v1.0/planner/tasks/1: A precondition failed.",
      "Read the resource again and use its new ETag: it has changed meanwhile",
    ],
  },
  {
    name: "details, with line breaks and escape sequences",
    args: ["patch", "/users/1", "-d", "{}"],
    reply: graphError(400, "Request_BadRequest", "Wrong\r\nvalue", {
      details: [{
        code: "PropertyTooLong",
        target: "mail\u001b[2J",
        message: "Too\nlong",
      }],
    }),
    code: 6,
    stderr: [
      'appgraph: Graph answered 400 to PATCH ORIGIN/v1.0/users/1: Request_BadRequest: Wrong value; "mail [2J": Too long',
      'Correct "mail [2J"',
    ],
  },
  {
    name: "a mistyped path",
    args: ["get", "/user"],
    reply: graphError(
      400,
      "BadRequest",
      "Resource not found for the segment 'user'.",
    ),
    code: 6,
    stderr: [
      "appgraph: Graph answered 400 to GET ORIGIN/v1.0/user: BadRequest: Resource not found for the segment 'user'.",
      'Did you mean "/users"? Graph knows no "/user"',
    ],
  },
  {
    name: "a licence",
    args: ["get", "/auditLogs/signIns"],
    reply: graphError(
      403,
      "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
      "Neither tenant is B2C or tenant doesn't have premium license",
    ),
    code: 5,
    stderr: [
      "appgraph: Graph answered 403 to GET ORIGIN/v1.0/auditLogs/signIns: Authentication_RequestFromNonPremiumTenantOrB2CTenant: Neither tenant is B2C or tenant doesn't have premium license",
      "Get a licence for Microsoft Entra ID P1 or P2: the tenant has none, and no permission makes up for that",
    ],
  },
  {
    name: "a permission",
    args: ["get", "/groups"],
    reply: graphError(
      403,
      "Authorization_RequestDenied",
      "Insufficient privileges to complete the operation.",
    ),
    code: 5,
    stderr: [
      "appgraph: Graph answered 403 to GET ORIGIN/v1.0/groups: Authorization_RequestDenied: Insufficient privileges to complete the operation.",
      "The token lacks it, and the app's registration could not be read: add the application permission Group.ReadBasic.All, and have an administrator consent to it (then appgraph cache clear brings a new token at once)",
      "GET /groups needs Group.ReadBasic.All, or Group.Read.All, or GroupMember.Read.All (or 6 more) as an application permission; the token has User.Read.All",
    ],
  },
  {
    name: "a name that is taken",
    args: ["post", "/drives/1/root/children", "-d", "{}"],
    reply: graphError(409, "nameAlreadyExists", "It exists."),
    code: 6,
    stderr: [
      "appgraph: Graph answered 409 to POST ORIGIN/v1.0/drives/1/root/children: nameAlreadyExists: It exists.",
      "Choose another name, or say what is to happen: appgraph upload --conflict replace or rename",
    ],
  },
];

for (const { name, args, reply, code, stderr } of CASES) {
  Deno.test(`appgraph says what to do about ${name}`, async () => {
    await using workspace = await openWorkspace();
    const { emulator } = workspace;
    emulator.directory.app.roles = ["User.Read.All"];
    emulator.fault({ reply }, { service: "graph", times: 9 });
    const result = await workspace.run(args);
    assertEquals([result.code, result.stdout], [code, ""]);
    assertEquals(
      result.stderr.replaceAll(emulator.graphUrl, "ORIGIN").split("\n"),
      [
        ...stderr,
        "request-id r-1, client-request-id c-1, date 2026-01-05T08:00:00",
        "",
      ],
    );
  });
}

Deno.test("appgraph names the setting that holds a wrong object id, and where the right one is", async (t) => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const { app } = emulator.directory;
  const where =
    "set it to the one of the app's registration (Entra admin center, App registrations, the app's overview, Object ID), or leave it out";
  const cases = {
    [app.appId]:
      `AZURE_CLIENT_OBJECT_ID holds the client id, which is no object id: ${where}`,
    [app.servicePrincipalId]:
      `AZURE_CLIENT_OBJECT_ID holds the object id of the Enterprise Application, the service principal: ${where}`,
    [OTHER]:
      `AZURE_CLIENT_OBJECT_ID holds an object id that is not this app's: ${where}`,
  };
  // Who may read no application but its own is told that it may not, and not that there is none.
  for (
    const [role, expected] of [["Application.Read.All", 3], [
      "User.Read.All",
      5,
    ]] as const
  ) {
    app.roles = [role];
    for (const [id, advice] of Object.entries(cases)) {
      await t.step(`${role}: ${advice}`, async () => {
        const { code, stdout, stderr } = await workspace.run(["--no-cache"], {
          env: { AZURE_CLIENT_OBJECT_ID: id },
        });
        assertEquals([code, stdout], [expected, ""]);
        assertEquals(stderr.split("\n")[1], advice);
      });
    }
  }
});

Deno.test("appgraph says after how many tries it gave up, at Entra and at Graph", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const run = async () => {
    const { code, stderr } = await workspace.run([
      "get",
      "/users",
      "--max-retries=1",
    ]);
    return [code, ...stderr.split("\n").slice(0, 2)];
  };
  emulator.fault(faults.answer({ status: 503 }), {
    service: "token",
    times: 9,
  });
  assertEquals(await run(), [
    75,
    "appgraph: Cannot get an access token: the token endpoint answered 503 after 2 tries: the answer has no body",
    "Try again later",
  ]);
  emulator.clearFaults();
  emulator.fault(faults.graphError(504, "UnknownError"), {
    service: "graph",
    times: 9,
  });
  const [code, message, advice] = await run();
  assertEquals([code, advice], [
    75,
    "Graph has a problem of its own: try again later",
  ]);
  assertEquals(
    message,
    `appgraph: Graph answered 504 to GET ${emulator.graphUrl}/v1.0/users after 2 tries: UnknownError: Scripted by the test.`,
  );
});

Deno.test("appgraph list names get where the path is one item", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  emulator.directory.app.roles = ["User.Read.All"];
  const { code, stdout, stderr } = await workspace.run([
    "list",
    `/applications/${emulator.directory.app.objectId}`,
  ]);
  assertEquals([code, stdout], [1, ""]);
  assertEquals(
    stderr.split("\n")[1],
    "Read it with appgraph get: it is one item, or a value, and no collection",
  );
});
