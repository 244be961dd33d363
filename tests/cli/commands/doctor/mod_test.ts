import {
  assert,
  assertEquals,
  assertNotMatch,
  assertStringIncludes,
} from "../../../assert.ts";
import { makeCertificate } from "../../../auth/certificates.ts";
import type { NamedFinding } from "../../../../cli/commands/doctor/types.ts";
import { faults } from "../../../emulator/mod.ts";
import { openWorkspace, type Workspace } from "../../workspace.ts";

const DAY_MS = 86_400_000;

/** Runs `doctor -o json`, and makes sure that no secret is in what it says. */
async function examine(
  { run, emulator, env }: Workspace,
  args: readonly string[] = [],
  variables: Record<string, string> = {},
): Promise<{ code: number; findings: NamedFinding[] }> {
  const { code, stdout, stderr } = await run(
    ["doctor", "-o", "json", ...args],
    { env: variables },
  );
  const secret = variables["AZURE_CLIENT_SECRET"] ?? env["AZURE_CLIENT_SECRET"];
  assert(!`${stdout}${stderr}`.includes(secret ?? emulator.directory.secret));
  assertNotMatch(stdout + stderr, /eyJ[\w-]{20}/);
  const { counts, findings } = JSON.parse(stdout);
  assertEquals(code, counts.failure === 0 ? 0 : 1);
  return { code, findings };
}

/** What is wrong, as `id: summary`. */
function troubles(findings: readonly NamedFinding[]): string[] {
  return findings
    .filter(({ state }) => state === "failure" || state === "warning")
    .map(({ id, state, summary }) => `${state} ${id}: ${summary}`);
}

/** The one trouble of a check. */
function trouble(findings: readonly NamedFinding[], id: string): string {
  return troubles(findings.filter((each) => each.id === id)).join("\n");
}

Deno.test("doctor finds everything in order, in few lines that can go into a ticket", async () => {
  await using workspace = await openWorkspace();
  workspace.emulator.directory.app.roles = ["User.Read.All", "Group.Read.All"];
  const { code, stdout, stderr } = await workspace.run(["doctor"]);
  assertEquals([code, stderr], [0, ""]);
  assertStringIncludes(
    stdout,
    "ok       token.roles: Application permissions: User.Read.All, Group.Read.All\n",
  );
  assertStringIncludes(
    stdout,
    'ok       registration: Graph shows "inventory-cron" at ',
  );
  // The emulator is in no known cloud.
  assertStringIncludes(stdout, ", 1 warning, 0 failures, ");
});

Deno.test("doctor says which settings are missing or wrong, and goes on", async () => {
  await using workspace = await openWorkspace();
  const { code, findings } = await examine(workspace, [
    "--tenant-id=common",
    "--cloud=china",
    "--authority-host=https://login.microsoftonline.us",
    "--graph-url=https://graph.microsoft.com",
  ]);
  assertEquals(code, 1);
  assertStringIncludes(
    trouble(findings, "settings"),
    'failure settings: The tenant "common"',
  );
  assertEquals(
    trouble(findings, "cloud"),
    "failure cloud: The authority https://login.microsoftonline.us is in the cloud usgov or usgov-dod, Graph at https://graph.microsoft.com in global",
  );
  assertEquals(findings.at(-1)?.state, "skipped");
});

Deno.test("doctor reports an env file that cannot be read", async () => {
  await using workspace = await openWorkspace();
  const { findings } = await examine(workspace, ["--env-file=none.env"]);
  assertStringIncludes(
    trouble(findings, "settings"),
    'Cannot read the file "none.env" of --env-file: no such file',
  );
});

Deno.test("doctor finds credentials that cannot work before it asks Entra", async () => {
  await using workspace = await openWorkspace();
  const path = `${workspace.folder}/app.pem`;
  const { certificatePem, keyPem } = await makeCertificate({
    notBefore: new Date(Date.now() - 9 * DAY_MS),
    notAfter: new Date(Date.now() - 3 * DAY_MS),
  });
  await Deno.writeTextFile(path, certificatePem + keyPem, { mode: 0o600 });
  const expired = await examine(workspace, ["--certificate", path]);
  assertStringIncludes(
    trouble(expired.findings, "credential"),
    'in "' + path + '" expired 3 days ago',
  );
  await Deno.writeTextFile(path, "no certificate");
  const broken = await examine(workspace, ["--certificate", path]);
  assertStringIncludes(trouble(broken.findings, "credential"), "neither PEM");

  const guid = await examine(workspace, [], {
    AZURE_CLIENT_SECRET: crypto.randomUUID(),
  });
  assertStringIncludes(
    trouble(guid.findings, "credential"),
    "warning credential: The client secret looks like a GUID",
  );
  const tokenFile = `${workspace.folder}/token`;
  const federated = async () =>
    trouble(
      (await examine(workspace, ["--credential=federated"], {
        AZURE_FEDERATED_TOKEN_FILE: tokenFile,
      })).findings,
      "credential",
    );
  assertStringIncludes(await federated(), "Cannot read the federated token");
  await Deno.writeTextFile(tokenFile, "none");
  assertStringIncludes(await federated(), "There is no token in");
  const claims = btoa(JSON.stringify({ exp: 1 })).replaceAll("=", "");
  await Deno.writeTextFile(tokenFile, `e30.${claims}.c2ln`);
  assertStringIncludes(
    await federated(),
    `The token in "${tokenFile}" expired`,
  );
});

Deno.test({
  name: "doctor --fix takes away access that others have to secret files",
  ignore: Deno.build.os === "windows",
  async fn() {
    await using workspace = await openWorkspace();
    const { folder, home, emulator } = workspace;
    await workspace.run([]);
    const cache = `${home}/.cache/appgraph`;
    const [token] = [...Deno.readDirSync(cache)].filter(({ name }) =>
      name.endsWith(".token")
    );
    const paths = [`${folder}/.env`, `${cache}/${token?.name}`];
    await Deno.writeTextFile(
      paths[0]!,
      `AZURE_CLIENT_SECRET=${emulator.directory.secret}\n`,
    );
    for (const path of paths) await Deno.chmod(path, 0o644);
    const before = await examine(workspace);
    assertEquals(
      trouble(before.findings, "file-modes"),
      [".env", paths[1]].map((path) =>
        `warning file-modes: Other users have access to "${path}" (0644)`
      ).join("\n"),
    );
    const fixed = await examine(workspace, ["--fix"]);
    assertEquals(trouble(fixed.findings, "file-modes"), "");
    for (const path of paths) {
      assertEquals(Deno.statSync(path).mode! & 0o777, 0o600);
    }
  },
});

Deno.test("doctor finds a cache folder that cannot be used", async () => {
  await using workspace = await openWorkspace();
  const path = `${workspace.folder}/file`;
  await Deno.writeTextFile(path, "");
  const { findings } = await examine(workspace, [`--cache-dir=${path}/cache`]);
  assertStringIncludes(
    trouble(findings, "cache"),
    `warning cache: Cannot keep tokens in "${path}/cache": `,
  );
});

Deno.test("doctor finds an unknown authority, and files of authorities that do not help", async () => {
  await using workspace = await openWorkspace();
  const { run, emulator, folder } = workspace;
  const unknown = await examine(workspace, [], { DENO_CERT: "" });
  assertStringIncludes(
    trouble(unknown.findings, "authority.tls"),
    "is not trusted: its authority is unknown here",
  );
  assertEquals(
    unknown.findings.find(({ id }) => id === "token")?.summary,
    "The authority cannot be reached",
  );
  const missing = await examine(workspace, [], { DENO_CERT: "/none.pem" });
  assertStringIncludes(
    trouble(missing.findings, "ca"),
    'failure ca: Cannot use the file "/none.pem" of DENO_CERT',
  );
  await Deno.writeTextFile(`${folder}/ca.der`, "0");
  const other = await examine(workspace, [], {
    DENO_CERT: `${folder}/ca.der`,
    DENO_TLS_CA_STORE: "bogus",
  });
  assertStringIncludes(trouble(other.findings, "ca"), "holds no certificate");
  assertStringIncludes(trouble(other.findings, "ca"), 'unknown, "bogus"');
  assertEquals(emulator.requests.tokenRequests, 0);
  assertEquals((await run(["doctor", "-o", "csv"])).code, 2);
});

for (
  const [flaw, words] of [
    ["expired", "it has expired by this machine's clock"],
    ["wrong-host", "it is for another name"],
  ] as const
) {
  Deno.test(`doctor says of a server certificate that ${words}`, async () => {
    await using workspace = await openWorkspace({ certificateFlaw: flaw });
    const { findings } = await examine(workspace);
    assertStringIncludes(trouble(findings, "authority.tls"), words);
  });
}

Deno.test("doctor finds an HTTP service that does not answer", async () => {
  await using workspace = await openWorkspace();
  workspace.emulator.fault(faults.dropRequest(), {
    service: "metadata",
    times: 9,
  });
  const { findings } = await examine(workspace);
  assertStringIncludes(
    trouble(findings, "authority.http"),
    "failure authority.http: No answer from ",
  );
});

Deno.test("doctor shows proxies without their credentials, and those that are ignored", async () => {
  await using workspace = await openWorkspace();
  const { code, stdout } = await workspace.run(["doctor"], {
    env: {
      HTTPS_PROXY: "http://user:pass-w0rd@127.0.0.1:1",
      ALL_PROXY: "::::",
      NO_PROXY: "*.example",
      // Not on this machine, where no proxy is used; the one named here lets nothing out.
      AZURE_AUTHORITY_HOST: "",
      APPGRAPH_GRAPH_URL: "",
    },
  });
  assertEquals(code, 1);
  assertNotMatch(stdout, /pass-w0rd/);
  assertStringIncludes(stdout, "through the proxy 127.0.0.1:1 (HTTPS_PROXY)");
  assertStringIncludes(stdout, "failure  proxy: ALL_PROXY names no host");
  assertStringIncludes(stdout, 'these entries of NO_PROXY match: "*.example"');
  assertStringIncludes(stdout, "skipped  authority.dns: The proxy does this");
  assertStringIncludes(stdout, "failure  authority.http: No answer from ");
});

Deno.test("doctor shows why Entra refuses, not what a cached token would hide", async () => {
  await using workspace = await openWorkspace();
  await workspace.run([]);
  workspace.emulator.directory.app.secrets.length = 0;
  const { findings } = await examine(workspace);
  assertStringIncludes(trouble(findings, "token"), "failure token: Cannot get");
  const { advice } = findings.find(({ id }) => id === "token") ?? {};
  assertStringIncludes(advice ?? "", "AADSTS7000215");
  assertEquals(findings.at(-1)?.summary, "The registration was not read");
});

Deno.test("doctor warns of short tokens, missing permissions and a secret that ends soon", async () => {
  await using workspace = await openWorkspace({ lifetimeSeconds: 200 });
  const { app } = workspace.emulator.directory;
  app.roles = [];
  app.secrets[0]!.endsAt = Date.now() + 5 * DAY_MS;
  const { code, findings } = await examine(workspace);
  assertEquals(code, 0);
  assertStringIncludes(trouble(findings, "token.lifetime"), "3 min 20 s");
  assertStringIncludes(
    trouble(findings, "token.roles"),
    "no application permission",
  );
  assertStringIncludes(trouble(findings, "expiry"), "expires in 4 days");
});

Deno.test("doctor says why the registration cannot be read, or is another app's", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  const { tenant, app } = emulator.directory;
  app.roles = ["Application.Read.All"];
  const other = emulator.directory.addRegistration(tenant);
  const foreign = await examine(workspace, [`--object-id=${other.objectId}`]);
  assertStringIncludes(
    trouble(foreign.findings, "registration"),
    'The object id is that of another app, "another-app"',
  );
  const missing = await examine(workspace, [
    `--object-id=${crypto.randomUUID()}`,
  ]);
  assertStringIncludes(
    trouble(missing.findings, "registration"),
    "failure registration: Graph answered 404",
  );
});
