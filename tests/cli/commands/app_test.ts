import {
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import { openWorkspace } from "../workspace.ts";

Deno.test("appgraph prints the app's own registration and finds the token in the cache the second time", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const first = await workspace.run([]);
  const second = await workspace.run(["app"]);
  assertEquals(first.code, 0);
  assertEquals(first.stderr, "");
  assertEquals(second, first);
  const registration: Record<string, unknown> = JSON.parse(first.stdout);
  assertEquals(registration["appId"], emulator.directory.app.appId);
  assertEquals(emulator.requests.tokenRequests, 1);
});

Deno.test("appgraph reads the registration by app id where no object id is configured", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const { code, stdout } = await workspace.run([], {
    env: { AZURE_CLIENT_OBJECT_ID: "" },
  });
  assertEquals(code, 0);
  assertEquals(JSON.parse(stdout).id, emulator.directory.app.objectId);
  const paths = [...emulator.requests].map(({ path }) => path);
  assertStringIncludes(
    decodeURIComponent(paths.join(" ")),
    `/v1.0/applications(appId='${emulator.directory.app.appId}')`,
  );
});

Deno.test("appgraph prints numbers digit for digit", async () => {
  await using workspace = await openWorkspace();
  const numbers =
    '"extension_a":12345678901234567890,"extension_b":1.10,"extension_c":1e3,"extension_d":-0';
  workspace.emulator.directory.app.rawMembers = numbers;
  const { stdout } = await workspace.run([]);
  assertStringIncludes(
    stdout.replaceAll(/\s+/g, ""),
    numbers,
  );
});

Deno.test("appgraph says with --verbose that it fetches a token, and later that it has one", async () => {
  await using workspace = await openWorkspace();
  const first = await workspace.run(["-v"]);
  const second = await workspace.run(["-v"]);
  assertStringIncludes(
    first.stderr,
    "Could not find a cached token, so fetching a new one.\n",
  );
  assertMatch(second.stderr, /^Using the cached token, valid until \S+Z\n/);
});

Deno.test("appgraph --log json writes one object a line and a summary at the end", async () => {
  await using workspace = await openWorkspace();
  const { stderr } = await workspace.run(["--log=json"]);
  const records: Record<string, unknown>[] = stderr.trimEnd().split("\n").map(
    (line) => JSON.parse(line),
  );
  const { event, exit_code, requests, token_requests } = records.at(-1)!;
  assertEquals({ event, exit_code, requests, token_requests }, {
    event: "summary",
    exit_code: 0,
    requests: 2,
    token_requests: 1,
  });
});

interface Failure {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly roles?: string[];
  readonly code: number;
  readonly stderr: readonly RegExp[];
}

const FAILURES: readonly Failure[] = [
  {
    name: "a wrong secret",
    env: { AZURE_CLIENT_SECRET: "wrong-secret-value-0123456789" },
    code: 4,
    stderr: [
      /^appgraph: Cannot get an access token: the token endpoint answered 401 invalid_client: AADSTS7000215: /,
      /\nCheck the client secret from AZURE_CLIENT_SECRET: it must be the secret's value, not its ID/,
      /\ncode AADSTS7000215, trace id \S+, correlation id \S+, date /,
    ],
  },
  {
    name: "an unknown tenant",
    env: { AZURE_TENANT_ID: "00000000-1111-2222-3333-444444444444" },
    code: 4,
    stderr: [/AADSTS90002/, /\nCheck the tenant 00000000-1111-2222-/],
  },
  {
    name: "an unknown app",
    env: { AZURE_CLIENT_ID: "00000000-1111-2222-3333-444444444444" },
    code: 4,
    stderr: [/AADSTS700016/, /\nCheck the client id 00000000-1111-2222-/],
  },
  {
    name: "an object that does not exist",
    env: { AZURE_CLIENT_OBJECT_ID: "00000000-1111-2222-3333-444444444444" },
    roles: ["Application.Read.All"],
    code: 3,
    stderr: [
      /^appgraph: Graph answered 404 to GET \S+: Request_ResourceNotFound: /,
      /\nrequest-id \S+, client-request-id \S+, date /,
    ],
  },
];

for (const { name, env, roles, code, stderr } of FAILURES) {
  Deno.test(`appgraph ends with ${code} for ${name}`, async () => {
    await using workspace = await openWorkspace();
    if (roles) workspace.emulator.directory.app.roles = roles;
    const result = await workspace.run([], { env });
    assertEquals(result.stdout, "");
    for (const pattern of stderr) assertMatch(result.stderr, pattern);
    assertEquals(result.code, code);
    assertEquals(result.stderr.includes("wrong-secret"), false);
  });
}

Deno.test("appgraph ends with 5 where a role is missing", async () => {
  await using workspace = await openWorkspace();
  workspace.emulator.directory.app.roles = [];
  const result = await workspace.run(["get", "/applications"]);
  assertEquals(result.code, 5);
  assertEquals(result.stdout, "");
  assertMatch(
    result.stderr,
    /^appgraph: Graph answered 403 to GET \S+: Authorization_RequestDenied: /,
  );
});

Deno.test("appgraph ends with 75 where nobody answers", async () => {
  await using workspace = await openWorkspace();
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  listener.close();
  const result = await workspace.run(["--max-retries=0"], {
    env: {
      AZURE_AUTHORITY_HOST: `https://localhost:${port}`,
    },
  });
  assertEquals(result.code, 75);
  assertMatch(
    result.stderr,
    /^appgraph: No answer from "localhost:\d+": the connection cannot be opened\nCheck the network/,
  );
});
