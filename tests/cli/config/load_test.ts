import {
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import { runProgram } from "../../program.ts";
import { openWorkspace } from "../workspace.ts";

const TENANT = "11111111-2222-3333-4444-555555555555";
const CLIENT = "66666666-7777-8888-9999-aaaaaaaaaaaa";
const COMPLETE = {
  AZURE_TENANT_ID: TENANT,
  AZURE_CLIENT_ID: CLIENT,
  AZURE_CLIENT_SECRET: "a-secret-that-is-long-enough",
};

Deno.test("appgraph without settings names all that is missing and where to set it", async () => {
  const { code, stdout, stderr } = await runProgram([]);
  assertEquals(code, 2);
  assertEquals(stdout, "");
  assertEquals(
    stderr,
    [
      "appgraph: The tenant is missing. Set --tenant-id, or AZURE_TENANT_ID in the environment or in .env",
      "The client id is missing. Set --client-id, or AZURE_CLIENT_ID in the environment or in .env",
      "The credential is missing. Set AZURE_CLIENT_SECRET, AZURE_CLIENT_SECRET_FILE, AZURE_CLIENT_CERTIFICATE_PATH or AZURE_FEDERATED_TOKEN_FILE in the environment or in .env, or choose --credential managed-identity",
      "See appgraph help settings; appgraph init asks for them on a terminal",
      "",
    ].join("\n"),
  );
});

interface Refusal {
  readonly name: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly says: RegExp;
}

const REFUSALS: readonly Refusal[] = [
  ...["common", "organizations", "consumers"].map((tenant) => ({
    name: `the tenant "${tenant}"`,
    env: { ...COMPLETE, AZURE_TENANT_ID: tenant },
    says: /names no single tenant.*Correct AZURE_TENANT_ID/,
  })),
  {
    name: "a malformed tenant",
    env: { ...COMPLETE, AZURE_TENANT_ID: "no/tenant" },
    says:
      /^appgraph: The tenant \(a text of 9 characters\) is neither a GUID nor a domain name\./,
  },
  {
    name: "a malformed client id, with the flag as its source",
    args: ["--client-id=abc"],
    env: COMPLETE,
    says:
      /^appgraph: The client id \(a text of 3 characters\) is not a GUID.*Correct --client-id/,
  },
  {
    name: "two wrong settings at once",
    env: { ...COMPLETE, AZURE_CLIENT_ID: "x", AZURE_CLIENT_OBJECT_ID: "y" },
    says:
      /^appgraph: The client id \(a text of 1 character\) is .*\nThe object id \(a text of 1 character\) is /,
  },
  ...[
    "https://${AUTHORITY}",
    "https://%AUTHORITY%",
    "https://$(cat authority)",
    "https://{{ authority }}",
    "${AUTHORITY}",
    "$AUTHORITY",
    "https://$AUTHORITY",
    "<authority>",
  ].map((host) => ({
    name: `the placeholder ${host}`,
    env: { ...COMPLETE, AZURE_AUTHORITY_HOST: host },
    says:
      /^appgraph: The authority host .* holds a placeholder that nobody has filled in\. Correct AZURE_AUTHORITY_HOST/m,
  })),
  {
    name: "a tenant that nobody has filled in",
    env: { ...COMPLETE, AZURE_TENANT_ID: "$(TENANT)" },
    says: /^appgraph: The tenant .* holds a placeholder/m,
  },
  ...["<tenant-id>", "YOUR_TENANT_ID", "00000000-0000-0000-0000-000000000000"]
    .map((tenant) => ({
      name: `the tenant ${tenant}`,
      env: { ...COMPLETE, AZURE_TENANT_ID: tenant },
      says:
        /^appgraph: The tenant .* holds a placeholder that nobody has filled in\. Correct AZURE_TENANT_ID\n/,
    })),
  ...[
    ['"', "stands in quotes, which count as a part of it"],
    ["'", "stands in quotes, which count as a part of it"],
    [" ", "begins or ends with a blank or a line break"],
    ["\r", "begins or ends with a blank or a line break"],
  ].map(([around = "", wrong = ""]) => ({
    name: `a client id between ${JSON.stringify(around)}`,
    env: { ...COMPLETE, AZURE_CLIENT_ID: `${around}${CLIENT}${around}` },
    says: new RegExp(
      `^appgraph: The client id \\(a text .*\\) ${wrong}\\. Correct AZURE_CLIENT_ID\nSee appgraph help settings\n$`,
    ),
  })),
  ...["$HOME/app.pem", "${HOME}/app.pem", "%USERPROFILE%/app.pem"].map((
    path,
  ) => ({
    name: `the certificate ${path}`,
    env: { ...COMPLETE, AZURE_CLIENT_CERTIFICATE_PATH: path },
    says:
      /^appgraph: The certificate .* holds a placeholder that nobody has filled in\. Correct AZURE_CLIENT_CERTIFICATE_PATH\n/,
  })),
  {
    name: "a cache folder that nobody has filled in",
    env: { ...COMPLETE, APPGRAPH_CACHE_DIR: "%TEMP%" },
    says: /^appgraph: The cache folder .* holds a placeholder/,
  },
  {
    name: "a host with characters that no host has",
    env: { ...COMPLETE, APPGRAPH_GRAPH_URL: "https://gr{ap}h" },
    says: /^appgraph: The Graph URL .* is not a URL/m,
  },
  {
    name: "an authority on plain http",
    env: { ...COMPLETE, AZURE_AUTHORITY_HOST: "http://login.example.com" },
    says: /is not https, without which secrets travel in clear/,
  },
  {
    name: "authority and Graph of different clouds",
    env: {
      ...COMPLETE,
      AZURE_AUTHORITY_HOST: "https://login.microsoftonline.us",
      APPGRAPH_GRAPH_URL: "https://graph.microsoft.com",
    },
    says:
      /^appgraph: The authority https:\/\/login\.microsoftonline\.us belongs to the cloud usgov, Graph at https:\/\/graph\.microsoft\.com to global/,
  },
  {
    name: "a cloud that is not the authority's",
    args: ["--cloud=china"],
    env: { ...COMPLETE, AZURE_AUTHORITY_HOST: "login.microsoftonline.com" },
    says:
      /^appgraph: The cloud is china, but https:\/\/login\.microsoftonline\.com belongs to global/,
  },
  {
    name: "an unknown cloud",
    env: { ...COMPLETE, APPGRAPH_CLOUD: "mars" },
    says:
      /^appgraph: The cloud "mars" is unknown: choose one of global, usgov,/,
  },
  {
    name: "a host that the permission set does not hold",
    env: {
      ...COMPLETE,
      AZURE_AUTHORITY_HOST: "https://login.example.com",
      APPGRAPH_GRAPH_URL: "https://graph.example.com",
    },
    says:
      /^appgraph: The authority host login\.example\.com is not among the hosts that this program may reach\..*deno\.json/,
  },
  {
    name: "a Graph URL with a path",
    env: {
      ...COMPLETE,
      APPGRAPH_GRAPH_URL: "https://graph.microsoft.com/v1.0",
    },
    says: /has a path: give the origin alone/,
  },
  {
    name: "a tenant URL of another authority than the one that is set",
    env: {
      ...COMPLETE,
      AZURE_TENANT_ID: `https://login.microsoftonline.us/${TENANT}`,
      AZURE_AUTHORITY_HOST: "https://login.microsoftonline.com",
    },
    says:
      /^appgraph: The tenant names the authority https:\/\/login\.microsoftonline\.us, the authority host is https:\/\/login\.microsoftonline\.com\. Correct AZURE_TENANT_ID or AZURE_AUTHORITY_HOST/,
  },
  {
    name: "an authority of no cloud without a Graph URL",
    env: { ...COMPLETE, AZURE_AUTHORITY_HOST: "https://localhost:1" },
    says:
      /^appgraph: The Graph URL is missing, and no cloud has the authority host "https:\/\/localhost:1"\. Set --graph-url, or .*; or correct AZURE_AUTHORITY_HOST\nSee appgraph help settings\n$/,
  },
  {
    name: "a secret file that is empty",
    env: {
      AZURE_TENANT_ID: TENANT,
      AZURE_CLIENT_ID: CLIENT,
      AZURE_CLIENT_SECRET_FILE: "/dev/null",
    },
    says:
      /^appgraph: The client secret file "\/dev\/null" is empty\. Correct AZURE_CLIENT_SECRET_FILE/,
  },
  {
    name: "a secret as value and as file",
    env: { ...COMPLETE, AZURE_CLIENT_SECRET_FILE: "secret.txt" },
    says: /^appgraph: The client secret is given twice, as value and as file\./,
  },
  {
    name: "a secret file that is missing",
    env: {
      AZURE_TENANT_ID: TENANT,
      AZURE_CLIENT_ID: CLIENT,
      AZURE_CLIENT_SECRET_FILE: "missing.txt",
    },
    says:
      /^appgraph: Cannot read the client secret file "missing\.txt": no such file or folder\./,
  },
  {
    name: "an env file that is missing",
    args: ["--env-file=missing.env"],
    env: COMPLETE,
    says:
      /^appgraph: Cannot read the file "missing\.env" of --env-file: no such file/,
  },
  {
    name: "a secret on the command line",
    args: ["--client-secret=hunter2hunter2"],
    env: COMPLETE,
    says:
      /^appgraph: Unknown option "--client-secret"\nSecrets are not taken from the/,
  },
];

for (const { name, args = [], env, says } of REFUSALS) {
  Deno.test(`appgraph refuses ${name} before anything is sent`, async () => {
    const { code, stdout, stderr } = await runProgram(args, { env });
    assertMatch(stderr, says);
    assertEquals(stdout, "");
    assertEquals(code, 2);
    assertEquals(/hunter2|a-secret-that/.test(stderr), false);
  });
}

Deno.test("appgraph takes flags before env files, the environment, systemd credentials and .env", async () => {
  await using workspace = await openWorkspace();
  const { emulator, folder } = workspace;
  const { appId, secrets } = emulator.directory.app;
  const write = (name: string, text: string) =>
    Deno.writeTextFile(`${folder}/${name}`, text);
  await write(".env", "AZURE_CLIENT_ID=not-a-guid-from-dotenv\n");
  await Deno.mkdir(`${folder}/credentials`);
  await write("credentials/AZURE_CLIENT_ID", "not-a-guid-from-systemd\n");
  await write("a.env", "AZURE_CLIENT_ID=not-a-guid-from-a\n");
  await write("b.env", `AZURE_CLIENT_SECRET='${secrets[0]!.value}'\n`);

  const complaint = async (
    args: readonly string[],
    env: Record<string, string>,
  ) => (await workspace.run(args, { env })).stderr.split("\n")[0]!;
  const blank = { AZURE_CLIENT_ID: "" };
  const systemd = { CREDENTIALS_DIRECTORY: `${folder}/credentials` };
  assertStringIncludes(
    await complaint([], { ...blank }),
    "Correct AZURE_CLIENT_ID in ./.env",
  );
  assertStringIncludes(
    await complaint([], { ...blank, ...systemd }),
    `Correct the systemd credential ${folder}/credentials/AZURE_CLIENT_ID`,
  );
  assertStringIncludes(
    await complaint([], { ...systemd, AZURE_CLIENT_ID: "x" }),
    "Correct AZURE_CLIENT_ID",
  );
  assertStringIncludes(
    await complaint(["--env-file=a.env", "--env-file=b.env"], {}),
    "Correct AZURE_CLIENT_ID in a.env",
  );
  const right = await workspace.run(
    ["--env-file=a.env", "--env-file=b.env", `--client-id=${appId}`],
    { env: { AZURE_CLIENT_SECRET: "not-the-secret-at-all" } },
  );
  assertEquals(right.stderr, "");
  assertEquals(right.code, 0);
});

Deno.test("appgraph takes the tenant from an authority URL", async () => {
  await using workspace = await openWorkspace();
  const { origin, directory } = workspace.emulator;
  const url = `${origin}/${directory.app.tenantId}`;
  const asTenant = await workspace.run([], {
    env: { AZURE_TENANT_ID: url, AZURE_AUTHORITY_HOST: "" },
  });
  const asAuthority = await workspace.run([], {
    env: { AZURE_TENANT_ID: "", AZURE_AUTHORITY_HOST: url },
  });
  assertEquals([asTenant.code, asAuthority.code], [0, 0]);
});

Deno.test("appgraph reads the secret from a file and from standard input", async () => {
  await using workspace = await openWorkspace();
  const { value } = workspace.emulator.directory.app.secrets[0]!;
  await Deno.writeTextFile(`${workspace.folder}/secret`, `${value}\n`);
  const file = await workspace.run(["--no-cache"], {
    env: { AZURE_CLIENT_SECRET: "", AZURE_CLIENT_SECRET_FILE: "secret" },
  });
  const stdin = await workspace.run(["--no-cache"], {
    env: { AZURE_CLIENT_SECRET: "", AZURE_CLIENT_SECRET_FILE: "-" },
    stdin: value,
  });
  assertEquals([file.code, stdin.code], [0, 0]);
  assertEquals(workspace.emulator.requests.tokenRequests, 2);
});

Deno.test("appgraph reads standard input for one purpose only", async () => {
  await using workspace = await openWorkspace();
  const result = await workspace.run(["post", "/users", "-d", "-"], {
    env: { AZURE_CLIENT_SECRET: "", AZURE_CLIENT_SECRET_FILE: "/dev/stdin" },
    stdin: "{}",
  });
  assertEquals(result.code, 2);
  assertMatch(
    result.stderr,
    /^appgraph: Cannot read the client secret from standard input: the request body is read from there/,
  );
});

Deno.test("appgraph sends no credential to a host that a stranger's .env names", async () => {
  await using workspace = await openWorkspace();
  const { emulator, folder, home } = workspace;
  const {
    AZURE_AUTHORITY_HOST,
    APPGRAPH_GRAPH_URL,
    AZURE_CLIENT_SECRET = "",
    ...others
  } = emulator.environment();
  const hosts =
    `AZURE_AUTHORITY_HOST=${AZURE_AUTHORITY_HOST}\nAPPGRAPH_GRAPH_URL=${APPGRAPH_GRAPH_URL}\n`;
  await Deno.writeTextFile(`${folder}/.env`, hosts);
  const env = { ...others, AZURE_CLIENT_SECRET, HOME: home };
  const ignored = await runProgram(["get", "/users", "--dry-run"], {
    env,
    cwd: folder,
  });
  assertEquals(ignored.code, 0);
  assertMatch(
    ignored.stderr,
    /^Warning: Ignored AZURE_AUTHORITY_HOST in \.\/\.env, because the credential is not from that file: .*\nWarning: Ignored APPGRAPH_GRAPH_URL in /,
  );
  assertMatch(ignored.stdout, /^GET https:\/\/graph\.microsoft\.com\//);
  assertEquals(emulator.requests.tokenRequests, 0);

  await Deno.writeTextFile(
    `${folder}/.env`,
    `${hosts}AZURE_CLIENT_SECRET='${AZURE_CLIENT_SECRET}'\n`,
  );
  const own = await runProgram([], {
    env: { ...others, HOME: home },
    cwd: folder,
  });
  assertEquals(own.code, 0);

  const named = await runProgram(["--env-file=.env"], { env, cwd: folder });
  assertEquals(named.code, 0);
});

Deno.test('appgraph warns of a "#" that cuts a value, without the value', async () => {
  await using workspace = await openWorkspace();
  await Deno.writeTextFile(
    `${workspace.folder}/.env`,
    "# a comment\nAZURE_CLIENT_ID=abc # a comment\nAZURE_CLIENT_SECRET=abc#def\n",
  );
  const { stderr } = await workspace.run([]);
  assertEquals(
    stderr,
    'Warning: The value of AZURE_CLIENT_SECRET in "./.env", line 3, ends at its "#": put it in quotes if the "#" belongs to it\n',
  );
});

Deno.test("appgraph uses the environment of the run only", async () => {
  await using workspace = await openWorkspace();
  const { env } = workspace;
  const { code } = await runProgram([], {
    env: { ...env, UNRELATED: "x", HTTPS_PROXY: "", NO_PROXY: "*" },
  });
  assertEquals(code, 0);
});
