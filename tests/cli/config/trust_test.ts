import type { FoundSettings } from "../../../cli/config/credential.ts";
import { findDistrusted } from "../../../cli/config/trust.ts";
import {
  type Setting,
  type SettingName,
  SETTINGS,
  type Source,
} from "../../../cli/config/settings.ts";
import { assertEquals, assertMatch } from "../../assert.ts";
import { runProgram } from "../../program.ts";
import { openWorkspace } from "../workspace.ts";

type Values = Partial<Record<SettingName, string>>;

/** Settings of a `.env`, and others that were found in the environment. */
function find(dotenv: Values, environment: Values = {}): FoundSettings {
  const from = (values: Values, make: (variable: string) => Source) =>
    Object.entries(values).map(([name, value]): [string, Setting] => {
      const { variable } = SETTINGS[name as SettingName];
      return [name, { value, source: make(variable) }];
    });
  return Object.fromEntries([
    ...from(dotenv, (variable) => ({
      kind: "dotenv",
      path: "./.env",
      variable,
    })),
    ...from(environment, (variable) => ({ kind: "environment", variable })),
  ]);
}

const PLACES: Values = {
  tenant: "https://localhost:1/tenant",
  cloud: "usgov",
  authorityHost: "https://localhost:1",
  graphUrl: "https://localhost:2",
  cacheFolder: "/tmp/x",
};
const ALL_PLACES = Object.keys(PLACES);

const CASES: readonly {
  readonly name: string;
  readonly dotenv: Values;
  readonly environment?: Values;
  readonly distrusted: readonly string[];
}[] = [
  {
    name: "nothing where the secret is its own",
    dotenv: { ...PLACES, secret: "s" },
    distrusted: [],
  },
  {
    name: "nothing where the certificate is its own",
    dotenv: { ...PLACES, certificate: "a.pem" },
    distrusted: [],
  },
  {
    name: "nothing where the federated token itself is its own",
    dotenv: { ...PLACES, credential: "federated", federatedToken: "a.b.c" },
    distrusted: [],
  },
  {
    name: "the source first, where another's token would come from it",
    dotenv: {
      ...PLACES,
      federatedToken: "a.b.c",
      federatedSource: "github",
    },
    distrusted: ["federatedSource"],
  },
  {
    name: "the source first, where the kind is named elsewhere",
    dotenv: { ...PLACES, federatedSource: "managed-identity" },
    environment: { credential: "federated" },
    distrusted: ["federatedSource"],
  },
  {
    name: "all places where its token stands beside a file of another",
    dotenv: { ...PLACES, federatedToken: "a.b.c" },
    environment: { federatedTokenFile: "t" },
    distrusted: ALL_PLACES,
  },
  {
    name: "nothing where it chooses a kind, and has the secret",
    dotenv: { ...PLACES, credential: "secret", secret: "s" },
    distrusted: [],
  },
  {
    name: "all places where there is no credential",
    dotenv: PLACES,
    distrusted: ALL_PLACES,
  },
  ...([
    "secret",
    "secretFile",
    "certificate",
    "federatedTokenFile",
    "federatedToken",
  ] as const)
    .map((name) => ({
      name: `all places where the ${name} is from elsewhere`,
      dotenv: PLACES,
      environment: { [name]: "x" },
      distrusted: ALL_PLACES,
    })),
  {
    name: "all places where it points to a file with the secret",
    dotenv: { ...PLACES, secretFile: "/home/a/secret" },
    distrusted: ALL_PLACES,
  },
  {
    name: "all places where it points to a file with a token",
    dotenv: { ...PLACES, federatedTokenFile: "/home/a/token" },
    distrusted: ALL_PLACES,
  },
  {
    name: "all places where its own secret is not the one that counts",
    dotenv: { ...PLACES, secret: "s" },
    environment: { certificate: "a.pem" },
    distrusted: ALL_PLACES,
  },
  {
    name: "the kind first, where a credential is set elsewhere",
    dotenv: { ...PLACES, credential: "secret", secret: "s" },
    environment: { certificate: "a.pem" },
    distrusted: ["credential"],
  },
  {
    name: "the kind, where its secret is from elsewhere",
    dotenv: { credential: "secret" },
    environment: { secret: "s" },
    distrusted: ["credential"],
  },
  {
    name: "the kind of a credential that is this machine's",
    dotenv: { credential: "managed-identity" },
    distrusted: ["credential"],
  },
  {
    name: "the place of the cache alone",
    dotenv: { cacheFolder: "/tmp/x", clientId: "c", tenant: "contoso.example" },
    environment: { secret: "s" },
    distrusted: ["cacheFolder"],
  },
  {
    name: "nothing that is from elsewhere",
    dotenv: { clientId: "c" },
    environment: { ...PLACES, secret: "s" },
    distrusted: [],
  },
];

for (const { name, dotenv, environment, distrusted } of CASES) {
  Deno.test(`findDistrusted() finds in a .env ${name}`, () => {
    assertEquals(
      findDistrusted(find(dotenv, environment)).map(({ name }) => name),
      distrusted,
    );
  });
}

const CLIENT = "66666666-7777-8888-9999-aaaaaaaaaaaa";
const TENANT = "11111111-2222-3333-4444-555555555555";
const SECRET = "a-secret-that-is-long-enough";
const WHERE_YOURS =
  "because the credential is not from that file: where it is yours, name it with --env-file .env";

interface DryRun {
  readonly authority: string;
  readonly warnings: readonly string[];
}

/** Where a run would go, with a `.env` in its folder. */
async function dryRun(
  dotenv: string,
  env: Readonly<Record<string, string>>,
  prepare: (path: string) => Promise<void> | void = () => {},
): Promise<DryRun> {
  const folder = await Deno.makeTempDir({ prefix: "appgraph-work-" });
  try {
    await Deno.writeTextFile(`${folder}/.env`, dotenv, { mode: 0o600 });
    await prepare(`${folder}/.env`);
    const { stdout, stderr } = await runProgram(
      ["get", "/users", "--dry-run"],
      {
        cwd: folder,
        env: { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: CLIENT, ...env },
      },
    );
    return {
      authority: /^GET (https:\/\/[^/]*)/m.exec(stdout)?.[1] ?? "",
      warnings: stderr.split("\n").filter((line) =>
        line.startsWith("Warning: Ignored")
      )
        .map((line) => line.replace("Warning: ", "")),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("appgraph ignores where a stranger's .env sends a credential of the environment", async () => {
  const secret = { AZURE_CLIENT_SECRET: SECRET };
  assertEquals(await dryRun("APPGRAPH_CLOUD=usgov\n", secret), {
    authority: "https://graph.microsoft.com",
    warnings: [`Ignored APPGRAPH_CLOUD in ./.env, ${WHERE_YOURS}`],
  });
  const own = `APPGRAPH_CREDENTIAL=secret\nAZURE_CLIENT_SECRET=${SECRET}\n`;
  const hosts = "AZURE_AUTHORITY_HOST=https://login.microsoftonline.us\n";
  assertEquals(
    await dryRun(own + hosts, { AZURE_CLIENT_CERTIFICATE_PATH: "a.pem" }),
    {
      authority: "https://graph.microsoft.com",
      warnings: [
        `Ignored APPGRAPH_CREDENTIAL in ./.env, ${WHERE_YOURS}`,
        `Ignored AZURE_AUTHORITY_HOST in ./.env, ${WHERE_YOURS}`,
      ],
    },
  );
  assertEquals(await dryRun(own + hosts, {}), {
    authority: "https://graph.microsoft.us",
    warnings: [],
  });
});

Deno.test("appgraph keeps no token in a folder that a stranger's .env names", async () => {
  await using workspace = await openWorkspace();
  const { folder, home } = workspace;
  await Deno.writeTextFile(
    `${folder}/.env`,
    `APPGRAPH_CACHE_DIR=${folder}/theirs\n`,
    { mode: 0o600 },
  );
  const { code, stderr } = await workspace.run([]);
  assertEquals(code, 0);
  assertEquals(
    stderr,
    `Warning: Ignored APPGRAPH_CACHE_DIR in ./.env, ${WHERE_YOURS}\n`,
  );
  assertEquals(
    (await workspace.run(["cache", "path"])).stdout,
    `${home}/.cache/appgraph\n`,
  );
  assertEquals([...Deno.readDirSync(folder)].map(({ name }) => name), [".env"]);
});

const UNIX = Deno.build.os !== "windows";
const IS_ROOT = UNIX && Deno.uid() === 0;

for (
  const [name, prepare, reason] of [
    [
      "everybody can write",
      (path: string) => Deno.chmod(path, 0o646),
      'every user of this machine can write it; run chmod o-w,g-w "./.env"',
    ],
    [
      "is a FIFO that nobody writes to",
      async (path: string) => {
        await Deno.remove(path);
        await new Deno.Command("mkfifo", { args: [path] }).output();
      },
      "it is not a regular file",
    ],
    [
      "leads to a device that never ends",
      async (path: string) => {
        await Deno.remove(path);
        await Deno.symlink("/dev/zero", path);
      },
      "it is not a regular file",
    ],
    [
      "is larger than any file of settings",
      (path: string) => Deno.truncate(path, 1 << 21),
      "it is larger than 1048576 bytes",
    ],
    [
      "is no text",
      (path: string) => Deno.writeFile(path, Uint8Array.of(0xff, 0x41)),
      "it is neither UTF-8 nor UTF-16 text",
    ],
  ] as const
) {
  Deno.test({
    name: `appgraph ignores a .env that ${name}`,
    ignore: !UNIX,
    fn: async () => {
      const { warnings } = await dryRun("AZURE_CLIENT_ID=x\n", {
        AZURE_CLIENT_SECRET: SECRET,
      }, prepare);
      assertEquals(warnings, [`Ignored the settings in "./.env": ${reason}`]);
    },
  });
}

for (
  const [name, prepare] of [
    [
      "appgraph ignores a .env of another user",
      (path: string) => Deno.chown(path, 1234, 1234),
    ],
    [
      "appgraph ignores a .env that is a link of another user",
      async (path: string) => {
        await Deno.rename(path, `${path}.real`);
        await Deno.symlink(`${path}.real`, path);
        await new Deno.Command("chown", { args: ["-h", "1234", path] })
          .output();
      },
    ],
  ] as const
) {
  Deno.test({
    name,
    // Only root can give files away.
    ignore: !IS_ROOT,
    fn: async () => {
      const { warnings } = await dryRun("AZURE_CLIENT_ID=x\n", {
        AZURE_CLIENT_SECRET: SECRET,
      }, prepare);
      assertEquals(warnings, [
        'Ignored the settings in "./.env": it belongs to another user; name it (--env-file ./.env) if you trust it',
      ]);
    },
  });
}

Deno.test({
  name: "appgraph uses a .env that its group can write, with a warning",
  ignore: !UNIX,
  fn: async () => {
    await using workspace = await openWorkspace();
    const path = `${workspace.folder}/.env`;
    await Deno.writeTextFile(path, "AZURE_CLIENT_OBJECT_ID=x\n");
    await Deno.chmod(path, 0o660);
    const { code, stderr } = await workspace.run([], {
      env: { AZURE_CLIENT_OBJECT_ID: "" },
    });
    assertEquals(code, 2);
    assertMatch(
      stderr,
      /^Warning: Others of its group can write "\.\/\.env": run chmod g-w "\.\/\.env"\n.*AZURE_CLIENT_OBJECT_ID in \.\/\.env/,
    );
  },
});
