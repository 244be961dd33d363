import { assert, assertEquals, assertStringIncludes } from "../../assert.ts";
import { runProgram } from "../../program.ts";
import { openWorkspace } from "../workspace.ts";

Deno.test("appgraph cache list shows what the cache holds, and never a token", async () => {
  await using workspace = await openWorkspace();
  const { emulator, run, home } = workspace;
  const token = (await run(["token"])).stdout.trimEnd();
  emulator.tokenSettings.lifetimeSeconds = 120;
  await run(["token", "--scope", "https://vault.azure.net/.default"]);
  const folder = `${home}/.cache/appgraph`;
  const garbage = `${"0".repeat(32)}.token`;
  await Deno.writeTextFile(`${folder}/${garbage}`, "{}", { mode: 0o600 });

  const { code, stdout, stderr } = await run(["cache", "list", "-o", "json"]);
  assertEquals([code, stderr], [0, ""]);
  const rows: Record<string, unknown>[] = JSON.parse(stdout);
  assertEquals(rows.length, 3);
  const { app, tenant } = emulator.directory;
  const graph = rows.find(({ scope }) =>
    scope === `${emulator.graphUrl}/.default`
  );
  assert(graph);
  assertEquals(Object.keys(graph), [
    "file",
    "state",
    "authority",
    "tenant",
    "client_id",
    "scope",
    "credential",
    "identity",
    "capabilities",
    "encrypted",
    "received_at",
    "refresh_at",
    "expires_at",
    "expires",
    "seconds_left",
    "problem",
  ]);
  assertEquals(
    [graph.state, graph.tenant, graph.client_id, graph.credential],
    ["usable", tenant.id, app.appId, "secret"],
  );
  assertEquals([graph.encrypted, graph.capabilities], [true, ["cp1"]]);
  const vault = rows.find(({ scope }) =>
    scope === "https://vault.azure.net/.default"
  );
  assertEquals(vault?.state, "expired");
  assertEquals(
    [rows[0]?.file, rows[0]?.state, rows[0]?.problem, rows[0]?.scope],
    [garbage, "unusable", "it is of another version", null],
  );

  const table = await run(["cache", "list"]);
  const lines = table.stdout.trimEnd().split("\n");
  assertEquals(lines.length, 4);
  assert(lines[0]?.startsWith("state"));
  assertStringIncludes(table.stdout, "it is of another version");
  for (const part of token.split(".")) {
    assert(!stdout.includes(part) && !table.stdout.includes(part));
  }
});

Deno.test("appgraph cache list shows the plain file of a managed identity without its token", async () => {
  await using workspace = await openWorkspace();
  const { emulator, run } = workspace;
  const env = {
    ...emulator.managedIdentity.appService,
    APPGRAPH_CREDENTIAL: "managed-identity",
    AZURE_CLIENT_ID: "",
    AZURE_CLIENT_OBJECT_ID: "",
  };
  const token = await run(["token"], { env });
  assertEquals(token.code, 0, token.stderr);
  const { stdout } = await run(["cache", "list", "-o", "json"], { env });
  const [row] = JSON.parse(stdout);
  assertEquals(
    [row.credential, row.identity, row.encrypted],
    ["managed-identity", "system", false],
  );
  for (const part of token.stdout.trimEnd().split(".")) {
    assert(!stdout.includes(part));
  }
});

Deno.test("appgraph cache clear removes tokens and leftovers, and nothing else", async () => {
  await using workspace = await openWorkspace();
  const { emulator, run, folder } = workspace;
  const cache = ["--cache-dir", folder];
  await run(["token", ...cache]);
  const name = Array.from(Deno.readDirSync(folder), ({ name }) => name)
    .find((name) => name.endsWith(".token"));
  assert(name);
  const lock = name.replace(".token", ".lock");
  const leftover = `.appgraph-${name}.${crypto.randomUUID()}.tmp`;
  await Deno.writeTextFile(`${folder}/${leftover}`, "");
  const foreign = ["notes.token", "a.tmp", `${name}.bak`, ".env.example"];
  for (const other of foreign) {
    await Deno.writeTextFile(`${folder}/${other}`, "");
  }

  const { code, stdout, stderr } = await run(["cache", "clear", ...cache]);
  assertEquals([code, stdout, stderr], [0, "", ""]);
  assertEquals(
    Array.from(Deno.readDirSync(folder), ({ name }) => name).sort(),
    [...foreign, lock].sort(),
  );
  assertEquals((await run(["token", ...cache])).code, 0);
  assertEquals(emulator.requests.tokenRequests, 2);
});

Deno.test("appgraph cache needs a folder, and no other setting", async () => {
  await using workspace = await openWorkspace();
  const { home } = workspace;
  const run = (args: string[], env: Record<string, string>) =>
    runProgram(["cache", ...args], { env });
  assertEquals(
    (await run(["path"], { HOME: home })).stdout,
    `${home}/.cache/appgraph\n`,
  );
  assertEquals(
    (await run(["path"], { CACHE_DIRECTORY: "/var/cache/job:/b" })).stdout,
    "/var/cache/job\n",
  );
  assertEquals(
    (await run(["list", "-o", "json"], { HOME: home })).stdout,
    "[]\n",
  );
  assertEquals((await run(["list"], { HOME: home })).stdout, "");
  const verbose = await run(["clear", "-v"], { HOME: home });
  assertEquals([verbose.code, verbose.stderr], [
    0,
    `Removed 0 tokens: "${home}/.cache/appgraph"\n`,
  ]);
  const without = await run(["path"], {});
  assertEquals([without.code, without.stdout], [2, ""]);
  assertStringIncludes(
    without.stderr,
    "The folder of the token cache is not known",
  );
});

Deno.test("appgraph cache says what it does not know", async () => {
  await using workspace = await openWorkspace();
  const { run, home } = workspace;
  const cases = [
    [["lists"], 2, 'The command "cache" knows no "lists"'],
    [
      ["clear", "-o", "json"],
      2,
      'The command "cache clear" has no option "--output"',
    ],
    [
      ["list", "-o", "raw"],
      2,
      'Unknown value "raw" of the option "--output"',
    ],
  ] as const;
  for (const [args, code, message] of cases) {
    const result = await run(["cache", ...args]);
    assertEquals(result.code, code);
    assertStringIncludes(result.stderr, message);
  }
  const file = `${home}/file`;
  await Deno.writeTextFile(file, "");
  const { code, stderr } = await run(["cache", "list", "--cache-dir", file]);
  assertEquals([code, stderr.split("\n")[0]], [
    1,
    `appgraph: Cannot list the token cache "${file}": a part of the path is not a folder`,
  ]);
});
