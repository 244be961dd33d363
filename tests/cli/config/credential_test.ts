import {
  type FoundSettings,
  resolveCredential,
} from "../../../cli/config/credential.ts";
import type { SettingProblem } from "../../../cli/errors.ts";
import type { Setting, Source } from "../../../cli/config/settings.ts";
import {
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import { runProgram } from "../../program.ts";
import { tokenForms, writeFile } from "../credentials.ts";
import { openWorkspace } from "../workspace.ts";

const SOURCES = {
  flag: { kind: "flag", flag: "x" },
  file: { kind: "env-file", path: "a.env", variable: "X" },
  env: { kind: "environment", variable: "X" },
  systemd: { kind: "systemd", path: "/run/x" },
  dotenv: { kind: "dotenv", path: "./.env", variable: "X" },
} as const satisfies Record<string, Source>;

function from(source: keyof typeof SOURCES, value = "value"): Setting {
  return { value, source: SOURCES[source] };
}

const CHOICES: readonly (readonly [string, FoundSettings, string])[] = [
  [
    "secret before certificate before federated within one source",
    {
      secret: from("env"),
      certificate: from("env"),
      federatedTokenFile: from("env"),
    },
    "secret",
  ],
  [
    "certificate before federated within one source",
    { certificate: from("dotenv"), federatedTokenFile: from("dotenv") },
    "certificate",
  ],
  [
    "a secret file like a secret",
    { secretFile: from("env"), certificate: from("env") },
    "secret",
  ],
  [
    "the higher source before the better kind",
    { secret: from("dotenv"), federatedTokenFile: from("env") },
    "federated",
  ],
  [
    "an env file before the environment",
    { secret: from("env"), certificate: from("file") },
    "certificate",
  ],
  [
    "a federated token that is a value, like a file",
    { secret: from("dotenv"), federatedToken: from("env") },
    "federated",
  ],
  [
    "the kind of the source that is named",
    { secret: from("env"), federatedSource: from("flag", "github") },
    "federated",
  ],
  [
    "the environment before a systemd credential",
    { secret: from("systemd"), federatedTokenFile: from("env") },
    "federated",
  ],
  [
    "a systemd credential before .env",
    { secret: from("dotenv"), certificate: from("systemd") },
    "certificate",
  ],
  [
    "--certificate before everything",
    { secret: from("file"), certificate: from("flag") },
    "certificate",
  ],
  [
    "--certificate before a kind that is named in the environment",
    {
      secret: from("env"),
      certificate: from("flag"),
      credential: from("env", "secret"),
    },
    "certificate",
  ],
  [
    "--credential before --certificate",
    {
      secret: from("env"),
      certificate: from("flag"),
      credential: from("flag", "secret"),
    },
    "secret",
  ],
  [
    "the kind that is named, whatever else there is",
    {
      secret: from("file"),
      federatedTokenFile: from("dotenv"),
      credential: from("dotenv", "federated"),
    },
    "federated",
  ],
  [
    "a managed identity, if named",
    { secret: from("file"), credential: from("env", "managed-identity") },
    "managed-identity",
  ],
];

for (const [name, found, kind] of CHOICES) {
  Deno.test(`resolveCredential() takes ${name}`, async () => {
    const problems: SettingProblem[] = [];
    const chosen = await resolveCredential(found, problems);
    assertEquals([chosen?.kind, chosen?.configuration?.kind], [kind, kind]);
    assertEquals(problems, []);
  });
}

Deno.test("resolveCredential() takes no managed identity that is not named", async () => {
  assertEquals(
    await resolveCredential({ identityObjectId: from("env") }, []),
    undefined,
  );
});

Deno.test("resolveCredential() names the kind whose value is missing", async () => {
  assertEquals(
    await resolveCredential({ credential: from("env", "certificate") }, []),
    { kind: "certificate", configuration: undefined },
  );
});

const IDENTITY = {
  AZURE_TENANT_ID: "11111111-2222-3333-4444-555555555555",
  AZURE_CLIENT_ID: "66666666-7777-8888-9999-aaaaaaaaaaaa",
};
const COMPLETE = { ...IDENTITY, AZURE_CLIENT_SECRET: "long-enough-a-secret" };

const REFUSALS: readonly (readonly [Record<string, string>, RegExp])[] = [
  [
    { ...COMPLETE, APPGRAPH_CREDENTIAL: "password" },
    /^appgraph: The credential "password" is unknown: choose one of secret, certificate, federated, managed-identity\. Correct APPGRAPH_CREDENTIAL\nSee appgraph help settings/,
  ],
  [
    { ...COMPLETE, APPGRAPH_CREDENTIAL: "certificate" },
    /^appgraph: The certificate is missing\. Set --certificate, or AZURE_CLIENT_CERTIFICATE_PATH in the environment or in \.env\nSee/,
  ],
  [
    { ...COMPLETE, APPGRAPH_CREDENTIAL: "federated" },
    /^appgraph: The federated token is missing\. Set AZURE_FEDERATED_TOKEN_FILE or AZURE_FEDERATED_TOKEN, give the job the right to ask for one .*\nSee/,
  ],
  [
    { ...IDENTITY, APPGRAPH_CREDENTIAL: "secret" },
    /^appgraph: The client secret is missing\. Set AZURE_CLIENT_SECRET or AZURE_CLIENT_SECRET_FILE in/,
  ],
  [
    {
      ...IDENTITY,
      AZURE_CLIENT_CERTIFICATE_PATH: "app.pem",
      AZURE_CLIENT_SEND_CERTIFICATE_CHAIN: "maybe",
      APPGRAPH_CERTIFICATE_ALGORITHM: "HS256",
    },
    /^appgraph: The certificate chain switch "maybe" is neither true nor false\. .*\nThe signature algorithm "HS256" is neither PS256 nor RS256\./,
  ],
  [
    {
      ...COMPLETE,
      APPGRAPH_GRAPH_URL: "https://user:hunter2-hunter2@graph.microsoft.com",
    },
    /^appgraph: The Graph URL \(a URL with a user name or password\) holds a user name or password\./,
  ],
];

for (const [env, says] of REFUSALS) {
  Deno.test(`appgraph ends with 2 and says ${says.source.slice(1, 60)}`, async () => {
    const { code, stdout, stderr } = await runProgram([], { env });
    assertMatch(stderr, says);
    assertEquals([code, stdout], [2, ""]);
    assertEquals(/hunter2|long-enough/.test(stderr), false);
  });
}

Deno.test("appgraph uses the credential of the highest source, and says which with --verbose", async () => {
  await using workspace = await openWorkspace();
  const { emulator, env } = workspace;
  const { value } = emulator.directory.app.secrets[0]!;
  await writeFile(workspace, "right.env", `AZURE_CLIENT_SECRET='${value}'\n`);
  const { code, stderr } = await workspace.run(["-v", "--env-file=right.env"], {
    env: {
      AZURE_CLIENT_SECRET: "not-the-right-secret",
      AZURE_CLIENT_CERTIFICATE_PATH: "missing.pem",
    },
  });
  assertEquals(code, 0);
  assertEquals(tokenForms(emulator)[0]!.get("client_secret"), value);
  assertStringIncludes(
    stderr,
    `\nUsing the client secret from AZURE_CLIENT_SECRET in right.env at ${
      env["AZURE_AUTHORITY_HOST"]
    }/`,
  );
});

Deno.test("appgraph sends no credential to an authority in the tenant of a stranger's .env", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  await writeFile(
    workspace,
    ".env",
    `AZURE_TENANT_ID=${emulator.origin}/${emulator.directory.app.tenantId}\n`,
  );
  const { code, stderr } = await workspace.run([], {
    env: { AZURE_TENANT_ID: "", AZURE_AUTHORITY_HOST: "" },
  });
  assertEquals(code, 2);
  assertMatch(
    stderr,
    /^Warning: Ignored AZURE_TENANT_ID in \.\/\.env, because the credential is not from that file: where it is yours, name it with --env-file \.env\n/,
  );
  assertEquals(emulator.requests.count(), 0);
});
