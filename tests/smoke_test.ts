/**
 * Each command once, and each way to give settings: what has to work wherever the program runs, be it
 * from source, compiled, or on another platform. What the commands do in full is tested beside them.
 *
 * @module
 */

import { assert, assertEquals, assertMatch } from "./assert.ts";
import { grantAll, namesIn, userId } from "./cli/jobs.ts";
import { openWorkspace, type Workspace } from "./cli/workspace.ts";
import { runProgram } from "./program.ts";

const USER = `/users/${userId(1)}`;
const FILE = "/drives/b/root:/file.txt:/content";

interface Smoke {
  readonly args: readonly string[];
  readonly stdin?: string;
  /** 0 unless it is something else. */
  readonly code?: number;
  /** The whole of standard output. */
  readonly prints: RegExp;
  /** What else there is to see. */
  readonly check?: (workspace: Workspace) => void;
}

function lastMethod({ emulator }: Workspace): string {
  return emulator.requests.last.method;
}

const SMOKES: readonly Smoke[] = [
  { args: ["app"], prints: /^\{[^]*"displayName": "inventory-cron"[^]*\}\n$/ },
  { args: ["get", USER, "--query=id"], prints: new RegExp(`"${userId(1)}"\n`) },
  {
    args: ["post", "/_echo", "-d", "-", "--query=body"],
    stdin: '{"a":1}',
    // The echo gives bytes back in Base64.
    prints: /^"eyJhIjoxfQ=="\n$/,
  },
  {
    args: ["patch", USER, "-d", '{"displayName":"New"}'],
    prints: /^$/,
    check: ({ emulator }) =>
      assertEquals(emulator.users.at(1)?.properties.displayName, "New"),
  },
  {
    args: ["put", FILE, "-d", "text", "-H", "Content-Type: text/plain"],
    prints: /^\{[^]*"name": "file\.txt"/,
    check: (workspace) => assertEquals(lastMethod(workspace), "PUT"),
  },
  {
    args: ["delete", USER],
    prints: /^$/,
    check: ({ emulator }) => assertEquals(emulator.users.at(1), undefined),
  },
  { args: ["list", "/users", "top=2"], prints: /^(?:\{.*\}\n){5}$/ },
  {
    args: ["delta", "/users/delta", "--state=state"],
    prints: /^(?:\{.*\}\n){5}$/,
    check: ({ folder }) => assert(namesIn(folder).includes("state")),
  },
  {
    args: ["download", FILE, "-O", "copy"],
    prints: /^$/,
    check: ({ folder }) =>
      assertEquals(Deno.readTextFileSync(`${folder}/copy`), "content"),
  },
  {
    args: ["upload", "given", FILE],
    prints: /^\{[^]*"size": 5/,
    check: ({ emulator }) =>
      assertEquals(
        emulator.storage.files.get("drives/b/file.txt")?.bytes.length,
        5,
      ),
  },
  {
    args: ["batch"],
    stdin: `GET ${USER}\nGET /users/none\n`,
    code: 7,
    prints: /^\{"id":"1","status":200.*\}\n\{"id":"2","status":404.*\}\n$/,
  },
  { args: ["token"], prints: /^eyJ[\w-]+\.[\w-]+\.[\w-]+\n$/ },
  {
    args: ["permissions", "/users"],
    prints: /^GET \/users\n {2}User\.ReadBasic\.All {2}least/,
  },
  { args: ["cache", "list"], prints: /^(?!.*eyJ)/ },
  { args: ["check", "credentials"], prints: /^OK - / },
  { args: ["doctor"], prints: /secret/ },
  // It asks on a terminal; that it does is tested with one.
  { args: ["init"], code: 2, prints: /^$/ },
  { args: ["completions", "bash"], prints: /complete .*appgraph/ },
  { args: ["help", "list"], prints: /^[^]*Usage: appgraph list / },
];

async function open(): Promise<Workspace> {
  const workspace = await openWorkspace({ users: 5 });
  grantAll(workspace.emulator);
  const content = new TextEncoder().encode("content");
  workspace.emulator.storage.put("drives/b/file.txt", content);
  await Deno.writeTextFile(`${workspace.folder}/given`, "given");
  return workspace;
}

for (const { args, stdin, prints, code: expected = 0, check } of SMOKES) {
  Deno.test(`appgraph ${args[0]} does its work`, async () => {
    await using workspace = await open();
    const { code, stdout, stderr } = await workspace.run(args, { stdin });
    assertEquals(code, expected, stderr);
    assertMatch(stdout, prints, stderr);
    check?.(workspace);
  });
}

Deno.test("appgraph help names no command that is not tried here", async () => {
  const { stdout } = await runProgram(["help", "commands"]);
  const [, list = ""] = /^Commands\n((?: .*\n)+)/m.exec(stdout) ?? [];
  const names = [...list.matchAll(/^ {2}([a-z]\S*)/gm)].map(([, name]) => name);
  assertEquals(names.sort(), SMOKES.map(({ args }) => args[0]).sort());
});

/** Runs the main job without the environment's secret; `env` and `args` give it in another way. */
async function assertConnects(
  workspace: Workspace,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<void> {
  const { code, stdout, stderr } = await workspace.run(
    ["--query=displayName", ...args],
    { env: { AZURE_CLIENT_SECRET: "", ...env } },
  );
  assertEquals([code, stdout, stderr], [0, '"inventory-cron"\n', ""]);
}

Deno.test("appgraph takes the secret from .env, an --env-file and a file", async () => {
  await using workspace = await open();
  const { folder } = workspace;
  const secret = workspace.emulator.directory.secret;
  const write = (name: string, text: string) =>
    Deno.writeTextFile(`${folder}/${name}`, text, { mode: 0o600 });
  await write(".env", `AZURE_CLIENT_SECRET=${secret}\n`);
  await assertConnects(workspace, {});
  await Deno.rename(`${folder}/.env`, `${folder}/other.env`);
  await assertConnects(workspace, {}, ["--env-file=other.env"]);
  await write("secret", `${secret}\n`);
  await assertConnects(workspace, { AZURE_CLIENT_SECRET_FILE: "secret" });
});

Deno.test("appgraph takes the endpoint of a managed identity from the environment", async () => {
  await using workspace = await open();
  const { directory, managedIdentity } = workspace.emulator;
  const { code, stdout, stderr } = await workspace.run(["--query=id"], {
    env: {
      AZURE_TENANT_ID: "",
      AZURE_CLIENT_ID: "",
      AZURE_CLIENT_OBJECT_ID: "",
      AZURE_CLIENT_SECRET: "",
      APPGRAPH_CREDENTIAL: "managed-identity",
      ...managedIdentity.appService,
    },
  });
  const id = directory.identities[0]?.servicePrincipalId;
  assertEquals([code, stdout, stderr], [0, `"${id}"\n`, ""]);
});

Deno.test("appgraph ends with 2 for settings that are missing and 4 for a wrong secret", async () => {
  await using workspace = await open();
  const missing = await workspace.run([], { env: { AZURE_CLIENT_ID: "" } });
  assertMatch(missing.stderr, /^appgraph: The client id is missing\. /);
  assertEquals([missing.code, missing.stdout], [2, ""]);
  const wrong = await workspace.run([], {
    env: { AZURE_CLIENT_SECRET: "wrong-secret-value-0123456789" },
  });
  assertMatch(wrong.stderr, /AADSTS7000215/);
  assertEquals([wrong.code, wrong.stdout], [4, ""]);
});
