/** What a 403 says: which permission is missing, and which of the cases it is. @module */

import { assert, assertEquals, assertStringIncludes } from "../../assert.ts";
import { federate, FILE, issueToken } from "../federation.ts";
import { faults } from "../../emulator/mod.ts";
import { writeFile } from "../credentials.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

const USERS_NEED =
  "GET /users needs User.ReadBasic.All, or User.Read.All, or Directory.Read.All (or 13 more) as an application permission";
const CONSENT =
  "have an administrator consent to it (then appgraph cache clear brings a new token at once)";

/** Standard error without the last line, which has the ids. */
function told(stderr: string): string[] {
  return stderr.trimEnd().split("\n").filter((line) =>
    !line.startsWith("request-id ")
  );
}

/** Paths of the requests to Graph, in their order. */
function sent({ emulator }: Workspace): string[] {
  return emulator.requests.matching(/^\/(?:v1\.0|beta)\//)
    .map(({ method, path }) => `${method} ${path}`);
}

const OWN = "GET /v1.0/applications/c84f2a17-9e60-4b3d-a1f5-0d76e9b3c482";

Deno.test("a 403 says that the permission is not requested", async () => {
  await using space = await openWorkspace({ roles: ["Mail.Send"] });
  const { code, stdout, stderr } = await space.run(["get", "/users"]);
  assertEquals([code, stdout], [5, ""]);
  assertEquals(told(stderr).slice(1), [
    `Not requested: add the application permission User.ReadBasic.All to the app's registration, and ${CONSENT}`,
    `${USERS_NEED}; the token has Mail.Send`,
  ]);
  assertEquals(sent(space), ["GET /v1.0/users", OWN]);
  assertEquals(space.emulator.requests.tokenRequests, 1);
});

Deno.test("a 403 says that the permission is requested as a delegated one", async () => {
  await using space = await openWorkspace();
  space.emulator.directory.app.requestedDelegated = [
    "User.Read",
    "User.Read.All",
  ];
  const { code, stderr } = await space.run(["get", "/users"]);
  assertEquals(code, 5);
  assertEquals(told(stderr).slice(1), [
    `Requested as a delegated permission, which counts for a signed-in user only: add User.Read.All as an application permission, and ${CONSENT}`,
    `${USERS_NEED}; the token has no permission at all`,
  ]);
});

Deno.test("a 403 says that nobody has consented", async () => {
  await using space = await openWorkspace();
  space.emulator.directory.app.requested = ["User.Read.All"];
  const { code, stderr } = await space.run(["get", "/users"]);
  assertEquals(code, 5);
  assertEquals(
    told(stderr)[1],
    `Requested, but not in the token: ${
      CONSENT.replace("to it", "to User.Read.All")
    }`,
  );
});

Deno.test("a 403 says that the token has the permission, and which other gate is shut", async () => {
  await using space = await openWorkspace({
    roles: ["Mail.Read", "Sites.Selected", "AuditLog.Read.All"],
  });
  const { app } = space.emulator.directory;
  app.gates.push(
    { path: /^\/users\/[^/]+\/messages/, gate: "mailbox" },
    { path: /^\/sites\//, gate: "site" },
    { path: /^\/auditLogs\//, gate: "licence" },
  );
  const advice = async (path: string) => {
    const { code, stderr } = await space.run(["get", path]);
    assertEquals(code, 5);
    return told(stderr)[1];
  };
  assertEquals(
    await advice("/users/adele@contoso.com/messages"),
    "The token has Mail.Read, and an application access policy or RBAC for Applications keeps the app from this mailbox: ask an Exchange administrator",
  );
  assertEquals(
    await advice("/sites/root/lists"),
    "The token has Sites.Selected, which opens only what was granted to the app: it needs a grant here (with a grant on this site)",
  );
  assertEquals(
    await advice("/auditLogs/signIns"),
    "Get a licence for Microsoft Entra ID P1 or P2: the tenant has none, and no permission makes up for that",
  );
  // Nothing that the registration says would change it.
  assert(!sent(space).includes(OWN));
});

Deno.test("a 403 is answered in the service's own words where these name the permission", async () => {
  await using space = await openWorkspace();
  space.emulator.directory.app.gates.push(
    { path: /^\/auditLogs\//, gate: "named" },
    { path: /^\/deviceManagement\//, gate: "intune" },
    { path: /^\/users/, gate: "policy" },
  );
  for (
    const path of ["/auditLogs/signIns", "/deviceManagement/managedDevices"]
  ) {
    const { stderr } = await space.run(["get", path]);
    assertStringIncludes(
      told(stderr)[1] ?? "",
      "one of the permissions that the message names",
    );
  }
  const { stderr } = await space.run(["get", "/users"]);
  assertStringIncludes(told(stderr)[1] ?? "", "Conditional Access policy");
});

Deno.test("a 403 says what is not known", async () => {
  await using space = await openWorkspace();
  space.emulator.directory.app.gates.push({
    path: /^\/nobodyKnows/,
    gate: "site",
  });
  const { code, stderr } = await space.run(["get", "/nobodyKnows/this"]);
  assertEquals(code, 5);
  assertStringIncludes(
    stderr,
    "Which permission this needs is not known (Microsoft's data of 2026-08-07)",
  );
  assertEquals(sent(space), ["GET /v1.0/nobodyKnows/this"]);
});

Deno.test("--no-advice sends nothing after a 403", async () => {
  await using space = await openWorkspace();
  const { code, stderr } = await space.run(["get", "/users", "--no-advice"]);
  assertEquals(code, 5);
  assertEquals(told(stderr).length, 2);
  assertEquals(sent(space), ["GET /v1.0/users"]);
});

Deno.test("a 403 is told to programs by --log json", async () => {
  await using space = await openWorkspace({ roles: ["Mail.Send"] });
  const { stderr } = await space.run(["list", "/users", "--log", "json"]);
  const error = stderr.trimEnd().split("\n").map((line) => JSON.parse(line))
    .find(({ event }) => event === "error");
  assertEquals(
    [
      error.access.case,
      error.access.permission,
      error.access.granted,
      error.access.requested,
    ],
    ["not-requested", "User.ReadBasic.All", ["Mail.Send"], {
      application: ["Mail.Send"],
      delegated: [],
    }],
  );
});

Deno.test("every command that is refused says so", async () => {
  await using space = await openWorkspace();
  await Deno.writeTextFile(`${space.folder}/file.txt`, "hello");
  const line = JSON.stringify({ id: "1", method: "GET", url: "/users" });
  await Deno.writeTextFile(
    `${space.folder}/requests.ndjson`,
    `${line}\n${line.replace('"1"', '"2"')}\n`,
  );
  const refused = [
    [["list", "/users"], 5],
    [["delta", "/users/delta", "--state", "state"], 5],
    [["post", "/groups", "-F", "displayName=x"], 5],
    [["download", "/drives/d/items/i/content", "-O", "out"], 5],
    [["upload", "file.txt", "/drives/d/root:/file.txt:/content"], 5],
    [["batch", "requests.ndjson"], 7],
  ] as const;
  for (const [args, expected] of refused) {
    const { code, stderr } = await space.run(args);
    assertEquals(code, expected, stderr);
    assertEquals(
      stderr.match(/Not requested: add the application permission /g)?.length,
      1,
      stderr,
    );
  }
});

/** The variables of a federated credential, whose cache is not encrypted. */
async function federation(space: Workspace): Promise<Record<string, string>> {
  federate(space.emulator);
  await writeFile(space, FILE, await issueToken());
  return { AZURE_CLIENT_SECRET: "", AZURE_FEDERATED_TOKEN_FILE: FILE };
}

Deno.test("a cached token from before the consent is replaced, and the request sent once more", async () => {
  await using space = await openWorkspace();
  const env = await federation(space);
  const run = (...args: string[]) => space.run(args, { env });
  assertEquals((await run("get", "/users")).code, 5);
  space.emulator.directory.app.roles = ["User.Read.All"];
  // Five minutes have not passed: the advice says what to do.
  assertEquals((await run("get", "/users")).code, 5);
  assertEquals(space.emulator.requests.tokenRequests, 1);
  await age(space, 301_000);
  const { code, stderr } = await run("list", "/users");
  assertEquals([code, stderr], [0, ""]);
  assertEquals(space.emulator.requests.tokenRequests, 2);
  assertEquals(sent(space).slice(-2), ["GET /v1.0/users", "GET /v1.0/users"]);
});

Deno.test("parts of a batch that a token from before the consent was refused are sent once more", async () => {
  await using space = await openWorkspace();
  const env = await federation(space);
  await writeFile(
    space,
    "requests.ndjson",
    Array.from({ length: 30 }, () => '{"method":"GET","url":"/users"}\n').join(
      "",
    ),
  );
  const run = () => space.run(["batch", "requests.ndjson"], { env });
  assertEquals((await run()).code, 7);
  space.emulator.directory.app.roles = ["User.Read.All"];
  await age(space, 301_000);
  const { code, stdout, stderr } = await run();
  assertEquals([code, stderr], [0, ""]);
  assertEquals(stdout.split('"status":200').length, 31);
  assertEquals(space.emulator.requests.tokenRequests, 2);
});

Deno.test("a new token with the same roles changes nothing: the request is not sent again", async () => {
  await using space = await openWorkspace({ roles: ["Mail.Send"] });
  const env = await federation(space);
  await space.run([], { env });
  await age(space, 301_000);
  const before = sent(space).length;
  const { code } = await space.run(["get", "/users"], { env });
  assertEquals(code, 5);
  assertEquals(sent(space).slice(before), ["GET /v1.0/users", OWN]);
  assertEquals(space.emulator.requests.tokenRequests, 2);
});

Deno.test("a managed identity is told what to assign, and asks for no registration", async () => {
  await using space = await openWorkspace();
  const env = {
    AZURE_CLIENT_SECRET: "",
    AZURE_CLIENT_ID: "",
    AZURE_TENANT_ID: "",
    AZURE_CLIENT_OBJECT_ID: "",
    APPGRAPH_CREDENTIAL: "managed-identity",
    AZURE_POD_IDENTITY_AUTHORITY_HOST:
      new URL(space.emulator.managedIdentity.imdsUrl).origin,
  };
  const { code, stderr } = await space.run(["get", "/users"], { env });
  assertEquals(code, 5);
  assertStringIncludes(
    told(stderr)[1] ?? "",
    "Not granted: assign User.ReadBasic.All to the identity's service principal (POST /servicePrincipals/ID/appRoleAssignments, role 97235f07-e226-4f63-ace3-39588e11d3a1); Azure keeps its tokens for up to a day",
  );
  assertEquals(sent(space), ["GET /v1.0/users"]);
});

for (
  const [name, reply] of [
    ["refused", { status: 403, body: "{}" }],
    ["broken", { status: 500, body: "<html>" }],
  ] as const
) {
  Deno.test(`a registration that is ${name} leaves the first answer as it is`, async () => {
    await using space = await openWorkspace();
    space.emulator.fault(faults.answer(reply), {
      times: 5,
      path: /^\/v1\.0\/applications/,
    });
    const { code, stderr } = await space.run([
      "get",
      "/users",
      "--max-retries",
      "0",
    ]);
    assertEquals(code, 5);
    assertStringIncludes(
      told(stderr)[1] ?? "",
      "The token lacks it, and the app's registration could not be read: add ",
    );
  });
}

/** Makes the cached token older. */
async function age({ home }: Workspace, ms: number): Promise<void> {
  const folder = `${home}/.cache/appgraph`;
  for await (const { name } of Deno.readDir(folder)) {
    if (!name.endsWith(".token")) continue;
    const entry = JSON.parse(await Deno.readTextFile(`${folder}/${name}`));
    entry.received_at -= ms;
    await Deno.writeTextFile(`${folder}/${name}`, JSON.stringify(entry));
  }
}
