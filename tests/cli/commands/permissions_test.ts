import { assertEquals, assertStringIncludes } from "../../assert.ts";
import { runProgram } from "../../program.ts";
import { openWorkspace } from "../workspace.ts";

Deno.test("appgraph permissions answers without any setting", async () => {
  const { code, stdout, stderr } = await runProgram([
    "permissions",
    "get",
    "/users/adele@contoso.com/messages",
    "POST /users/x/sendMail",
    '{"method":"GET","url":"/me"}',
  ]);
  assertEquals([code, stderr], [0, ""]);
  assertEquals(
    stdout,
    `GET /users/adele@contoso.com/messages  (/users/{id}/messages)
  Mail.ReadBasic.All  least
  Mail.Read
  Mail.ReadWrite

POST /users/x/sendMail  (/users/{id}/sendmail)
  Mail.Send  least

GET /me
  needs a signed-in user: no application permission opens it
  There is no /me for an app: ask for /users/ID
`,
  );
});

Deno.test("appgraph permissions ends with 3 for a request that is not known, with 2 for none", async () => {
  const { code, stdout } = await runProgram([
    "permissions",
    "/users",
    "/nobody/knows",
  ]);
  assertEquals([code, stdout.split("\n").at(-2)], [
    3,
    "  not known: Microsoft's data of 2026-08-07 has no row for it",
  ]);
  for (
    const [args, message] of [
      [[], "Cannot tell which request is meant: there is no path"],
      [["get"], "Cannot tell what GET is asked of: there is no path"],
      [["FETCH /users"], 'Cannot use the method "FETCH"'],
      [["{}"], "as a line of a batch"],
      [
        ["/users", "--from-log", "-"],
        "Cannot combine --from-log with requests",
      ],
      [
        ["--from-log", "nowhere.log"],
        'Cannot read the log "nowhere.log": no such file',
      ],
      [["--from-log", "-"], "Cannot find a request in standard input"],
    ] as const
  ) {
    const { code, stdout, stderr } = await runProgram(
      ["permissions", ...args],
      { stdin: "" },
    );
    assertEquals([code, stdout], [2, ""]);
    assertStringIncludes(stderr, message);
  }
});

Deno.test("appgraph permissions says what is in the token and in the registration", async () => {
  await using space = await openWorkspace({ roles: ["Mail.Read"] });
  const { app } = space.emulator.directory;
  app.requested = ["Mail.Read", "Mail.ReadWrite"];
  app.requestedDelegated = ["User.Read.All"];
  const { code, stdout, stderr } = await space.run([
    "permissions",
    "/users/x/messages",
    "/users",
  ]);
  assertEquals([code, stderr], [0, ""]);
  assertEquals(
    stdout,
    `GET /users/x/messages  (/users/{id}/messages)
  Mail.ReadBasic.All  least  not requested
  Mail.Read                  in the token
  Mail.ReadWrite             requested, not consented

GET /users
  User.ReadBasic.All  least  not requested
  User.Read.All              requested as delegated only: of no use to an app
  Directory.Read.All         not requested
  and 13 more: -o json lists them
`,
  );
  const json = await space.run([
    "permissions",
    "/users/x/messages",
    "-o",
    "json",
  ]);
  const [first] = JSON.parse(json.stdout);
  assertEquals(Object.keys(first), [
    "method",
    "path",
    "template",
    "known",
    "delegated_only",
    "permissions",
    "notes",
    "data_date",
  ]);
  assertEquals(
    first.permissions.map((
      { name, granted, requested }: Record<string, unknown>,
    ) => [name, granted, requested]),
    [
      ["Mail.ReadBasic.All", false, null],
      ["Mail.Read", true, "application"],
      ["Mail.ReadWrite", false, "application"],
    ],
  );
  const offline = await space.run([
    "permissions",
    "/users/x/messages",
    "--no-advice",
    "-o",
    "json",
  ]);
  assertEquals(JSON.parse(offline.stdout)[0].permissions[0].granted, null);
});

Deno.test("appgraph permissions answers although the settings are wrong, and says so", async () => {
  await using space = await openWorkspace();
  const { code, stdout, stderr } = await space.run(["permissions", "/users"], {
    env: { AZURE_CLIENT_SECRET: "wrong~secret" },
  });
  assertEquals([code, stdout.split("\n")[1]], [
    0,
    "  User.ReadBasic.All  least",
  ]);
  assertStringIncludes(
    stderr,
    "Warning: This app's own permissions are not shown. ",
  );
  assertStringIncludes(stderr, "AADSTS7000215");
});

Deno.test("appgraph permissions --from-log names the least permissions for what a run did", async () => {
  await using space = await openWorkspace({
    roles: ["User.Read.All", "Group.Read.All", "Mail.Send"],
  });
  let log = "";
  for (const path of ["/users?$top=5", "/groups", "/users/delta"]) {
    log += (await space.run(["get", path, "--log", "json", "-v"])).stderr;
  }
  await Deno.writeTextFile(`${space.folder}/run.log`, log);
  const { code, stdout, stderr } = await space.run([
    "permissions",
    "--from-log",
    "run.log",
  ]);
  assertEquals([code, stderr], [0, ""]);
  assertEquals(stdout.split("\n").slice(-4), [
    "Together they need: Group.ReadBasic.All, User.Read.All",
    "The token lacks: nothing",
    "The token has in excess: Group.Read.All, Mail.Send",
    "",
  ]);
});

Deno.test("appgraph doctor compares the registration with the token", async () => {
  await using space = await openWorkspace({
    roles: ["User.Read.All", "Mail.Send"],
  });
  const { app } = space.emulator.directory;
  app.requested = ["User.Read.All", "Group.Read.All"];
  const { stdout } = await space.run(["doctor", "-o", "json"]);
  const found = JSON.parse(stdout).findings.filter(({ id }: { id: string }) =>
    id === "permissions"
  );
  assertEquals(
    found.map(({ state, summary }: Record<string, string>) => [state, summary]),
    [
      [
        "warning",
        "The registration asks for Group.Read.All, which the token lacks",
      ],
      [
        "ok",
        "The token has Mail.Send, granted without the registration asking for it",
      ],
    ],
  );
});
