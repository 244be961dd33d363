import {
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import type { Emulator } from "../../emulator/mod.ts";
import { faults } from "../../emulator/mod.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

const ROLES = ["User.ReadWrite.All", "Group.ReadWrite.All"];

async function openWritable(): Promise<Workspace> {
  const workspace = await openWorkspace();
  workspace.emulator.directory.app.roles = ROLES;
  return workspace;
}

interface VerbCase {
  readonly args: readonly string[];
  readonly stdin?: string;
  readonly method: string;
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const VERBS: readonly VerbCase[] = [
  {
    args: ["get", "/_echo", "select=id,mail", "top=5", "filter=mail eq 'a+b'"],
    method: "GET",
    target:
      "/v1.0/_echo?$select=id,mail&$top=5&$filter=mail%20eq%20%27a%2Bb%27",
    headers: { accept: "application/json", "user-agent": "appgraph/0.1.0" },
  },
  {
    args: ["get", "_echo/a#EXT#", "--beta", 'search="x"', "-H", "X-One: 1"],
    method: "GET",
    target: "/beta/_echo/a%23EXT%23?$search=%22x%22",
    headers: { consistencylevel: "eventual", "x-one": "1" },
  },
  {
    args: ["post", "/_echo", "-d", '{"a":12345678901234567890}'],
    method: "POST",
    target: "/v1.0/_echo",
    headers: { "content-type": "application/json" },
    body: '{"a":12345678901234567890}',
  },
  {
    args: ["patch", "/_echo", "-d", "-", "--if-match", 'W/"1"', "--eventual"],
    stdin: '\ufeff{"jobTitle":"Bäcker"}\n',
    method: "PATCH",
    target: "/v1.0/_echo",
    headers: { "if-match": 'W/"1"', consistencylevel: "eventual" },
    body: '{"jobTitle":"Bäcker"}\n',
  },
  {
    args: ["put", "/_echo", "-d", "@-", "-H", "Content-Type:text/plain"],
    stdin: "not JSON",
    method: "PUT",
    target: "/v1.0/_echo",
    headers: { "content-type": "text/plain" },
    body: "not JSON",
  },
  {
    args: ["delete", "/_echo", "--prefer", "return=minimal"],
    method: "DELETE",
    target: "/v1.0/_echo",
    headers: { prefer: "return=minimal" },
  },
];

for (const { args, stdin, method, target, headers, body } of VERBS) {
  Deno.test(`appgraph ${args.slice(0, 2).join(" ")} sends what it is told`, async () => {
    await using workspace = await openWorkspace();
    // Not the whole echo, which holds the access token.
    const result = await workspace.run(
      [...args, "--query=target"],
      stdin === undefined ? {} : { stdin },
    );
    assertEquals([result.code, result.stderr], [0, ""]);
    assertEquals(JSON.parse(result.stdout), target);
    const { last } = workspace.emulator.requests;
    assertEquals([last.method, last.target], [method, target]);
    for (const [name, value] of Object.entries(headers ?? {})) {
      assertEquals(last.header(name), value, name);
    }
    assertEquals(last.body, body ?? "");
  });
}

Deno.test("appgraph creates, reads, changes and deletes", async () => {
  await using workspace = await openWritable();
  const created = await workspace.run(["post", "/groups", "-d", GROUP]);
  assertEquals([created.code, created.stderr], [0, ""]);
  const { id }: { id: string } = JSON.parse(created.stdout);
  const changed = await workspace.run([
    "patch",
    `/groups/${id}`,
    "-d",
    '{"description":"At night"}',
  ]);
  assertEquals(changed, { ...changed, code: 0, stdout: "", stderr: "" });
  const read = await workspace.run([
    "get",
    `/groups/${id}`,
    "--query=description",
  ]);
  assertEquals(read.stdout, '"At night"\n');
  const deleted = await workspace.run(["delete", `/groups/${id}`]);
  assertEquals(deleted, { ...deleted, code: 0, stdout: "", stderr: "" });
  const gone = await workspace.run(["delete", `/groups/${id}`]);
  assertEquals([gone.code, gone.stdout], [3, ""]);
});

const GROUP = JSON.stringify({
  displayName: "Night shift",
  mailEnabled: false,
  mailNickname: "night",
  securityEnabled: true,
});

Deno.test("appgraph takes a change that is answered with nothing, or a line break, for done", async () => {
  await using workspace = await openWritable();
  for (const text of ["", "\r\n", "\ufeff"]) {
    workspace.emulator.fault({
      reply: {
        status: 200,
        headers: [["content-type", "application/json"]],
        body: new TextEncoder().encode(text),
      },
    }, USERS);
    const result = await workspace.run(["post", "/users", "-d", "{}"]);
    assertEquals([result.code, result.stdout, result.stderr], [0, "", ""]);
  }
});

Deno.test("appgraph --include prints status and headers, of errors too", async () => {
  await using workspace = await openWritable();
  const success = await workspace.run(["get", "/users/$count", "-i"]);
  assertMatch(success.stdout, /^HTTP 200 OK\n(?:[\w-]+: .*\n)+\n25$/);
  const failure = await workspace.run(["get", "/users/nobody", "-i"]);
  assertEquals(failure.code, 3);
  assertMatch(
    failure.stdout,
    /^HTTP 404 .*\n(?:[\w-]+: .*\n)+\n\{"error":\{.*\}\n$/,
  );
});

Deno.test("appgraph --dry-run prints the request, masks the token and sends nothing", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const { stdout, code } = await workspace.run(
    ["post", "/users", "-d", '{"a":1}', "--dry-run", "--beta"],
    { env: { AZURE_CLIENT_SECRET: "never-shown-secret" } },
  );
  assertEquals(code, 0);
  assertStringIncludes(stdout, `POST ${emulator.graphUrl}/beta/users\n`);
  assertStringIncludes(stdout, "\nauthorization: Bearer MASKED\n");
  assertStringIncludes(stdout, '\n\n{"a":1}\n');
  assertEquals(emulator.requests.count(), 0);
});

interface BodyCase {
  readonly name: string;
  readonly prepare: (emulator: Emulator) => void;
  readonly args: readonly string[];
  readonly code: number;
  readonly stdout: RegExp;
  readonly stderr: RegExp;
}

const USERS = { path: /\/users/ };
const BODIES: readonly BodyCase[] = [
  {
    name: "gzip",
    prepare: (emulator) => emulator.fault(faults.gzip(), USERS),
    args: ["get", "/users", "top=1"],
    code: 0,
    stdout: /"displayName": "User 0/,
    stderr: /^$/,
  },
  {
    name: "a byte order mark",
    prepare: (emulator) => emulator.fault(faults.byteOrderMark(), USERS),
    args: ["get", "/users", "--query", "length(value)"],
    code: 0,
    stdout: /^25\n$/,
    stderr: /^$/,
  },
  {
    name: "broken JSON",
    prepare: (emulator) => emulator.fault(faults.brokenJson(), USERS),
    args: ["get", "/users"],
    code: 1,
    stdout: /^$/,
    stderr:
      /^appgraph: Cannot use the answer 200 of type "application\/json.*" to GET \/users: it is not JSON, or nested too deeply\n.*\nrequest-id \S+\n$/,
  },
  {
    name: "HTML, passed through",
    prepare: (emulator) => emulator.fault(faults.html(200), USERS),
    args: ["get", "/users"],
    code: 0,
    stdout: /^<!DOCTYPE html>/,
    stderr: /^$/,
  },
  {
    name: "HTML where JSON has to be parsed",
    prepare: (emulator) => emulator.fault(faults.html(200), USERS),
    args: ["get", "/users", "--query", "value"],
    code: 1,
    stdout: /^$/,
    stderr:
      /of type "text\/html; charset=utf-8" to GET \/users: it is not JSON\n/,
  },
  {
    name: "204",
    prepare: (emulator) => emulator.fault({ reply: { status: 204 } }, USERS),
    args: ["get", "/users", "--query", "value"],
    code: 0,
    stdout: /^$/,
    stderr: /^$/,
  },
  {
    name: "a value compared with its text",
    prepare: (emulator) =>
      emulator.fault(faults.json('{"value":[{"on":false}]}'), USERS),
    args: ["get", "/users", "--query", "value[?on != 'false']"],
    code: 2,
    stdout: /^$/,
    stderr: /'false' is a string, .* a boolean: write `false`\n/,
  },
  {
    name: "numbers that JavaScript cannot hold",
    prepare: (emulator) =>
      emulator.fault(
        faults.json('{"a":12345678901234567890,"b":1.10,"c":-0,"d":1E400}'),
        USERS,
      ),
    args: ["get", "/users", "-o", "ndjson"],
    code: 0,
    stdout: /^\{"a":12345678901234567890,"b":1\.10,"c":-0,"d":1E400\}\n$/,
    stderr: /^$/,
  },
];

for (const { name, prepare, args, code, stdout, stderr } of BODIES) {
  Deno.test(`appgraph get copes with ${name}`, async () => {
    await using workspace = await openWritable();
    prepare(workspace.emulator);
    const result = await workspace.run(args);
    assertMatch(result.stderr, stderr);
    assertMatch(result.stdout, stdout);
    assertEquals(result.code, code);
  });
}
