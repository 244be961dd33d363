import { settingsFiles } from "../../../cli/system/platform.ts";
import { assertEquals, assertMatch } from "../../assert.ts";
import { startProgram } from "../../program.ts";
import { openWorkspace } from "../workspace.ts";

Deno.test("appgraph passes over a .env that is a folder", async () => {
  await using workspace = await openWorkspace();
  await Deno.mkdir(`${workspace.folder}/.env`);
  const { code, stderr } = await workspace.run(["--query=appId"]);
  assertEquals([code, stderr], [0, ""]);
});

Deno.test("appgraph passes over systemd credentials that are empty, or no folder", async () => {
  await using workspace = await openWorkspace();
  const { folder, env: { AZURE_CLIENT_SECRET: secret = "" } } = workspace;
  await Deno.writeTextFile(`${folder}/AZURE_CLIENT_SECRET`, "\n");
  for (
    const CREDENTIALS_DIRECTORY of [folder, `${folder}/AZURE_CLIENT_SECRET`]
  ) {
    const { code, stderr } = await workspace.run([], {
      env: { AZURE_CLIENT_SECRET: "", CREDENTIALS_DIRECTORY },
    });
    assertEquals([code, stderr.split(".", 1)], [2, [
      "appgraph: The credential is missing",
    ]]);
  }
  await Deno.writeTextFile(`${folder}/AZURE_CLIENT_SECRET`, `${secret}\n`);
  const { code, stderr } = await workspace.run([], {
    env: { AZURE_CLIENT_SECRET: "", CREDENTIALS_DIRECTORY: folder },
  });
  assertEquals([code, stderr], [0, ""]);
});

Deno.test("appgraph says what to do about files of settings that it cannot read", async () => {
  await using workspace = await openWorkspace();
  const named = await workspace.run(["--env-file=missing.env"]);
  assertEquals(
    named.stderr,
    'appgraph: Cannot read the file "missing.env" of --env-file: no such file or folder\nCheck its path and mode\n',
  );
  const authorities = await workspace.run([], {
    env: { DENO_CERT: "/missing.pem" },
  });
  assertEquals(
    authorities.stderr.split("\n", 1),
    [
      'appgraph: Cannot use the file "/missing.pem" of DENO_CERT: no such file or folder. Correct DENO_CERT, or unset it',
    ],
  );
});

Deno.test("settingsFiles() knows each platform's place", () => {
  const unix = { HOME: "/home/a" };
  assertEquals(settingsFiles(unix, "linux"), ["/home/a/.config/appgraph/env"]);
  assertEquals(settingsFiles({ ...unix, XDG_CONFIG_HOME: "/x" }, "linux"), [
    "/x/appgraph/env",
    "/home/a/.config/appgraph/env",
  ]);
  assertEquals(
    settingsFiles({ ...unix, XDG_CONFIG_HOME: "relative" }, "linux").length,
    1,
  );
  assertEquals(settingsFiles(unix, "darwin"), [
    "/home/a/Library/Application Support/appgraph/env",
  ]);
  assertEquals(settingsFiles({ APPDATA: "C:\\A" }, "windows"), [
    "C:\\A\\appgraph\\env",
  ]);
  assertEquals(settingsFiles({}, "linux"), []);
});

Deno.test("appgraph takes the user's own file last, wherever that sends things", async () => {
  await using workspace = await openWorkspace();
  const { folder, home, env } = workspace;
  const own = `${home}/.config/appgraph`;
  await Deno.mkdir(own, { recursive: true });
  await Deno.writeTextFile(
    `${own}/env`,
    `APPGRAPH_GRAPH_URL=${env["APPGRAPH_GRAPH_URL"]}\nAZURE_AUTHORITY_HOST=${
      env["AZURE_AUTHORITY_HOST"]
    }\nAZURE_CLIENT_ID=own\n`,
    { mode: 0o600 },
  );
  const elsewhere = { AZURE_AUTHORITY_HOST: "", APPGRAPH_GRAPH_URL: "" };
  const right = await workspace.run(["--query=appId"], { env: elsewhere });
  assertEquals([right.code, right.stderr], [0, ""]);
  const wrong = await workspace.run([], {
    env: { ...elsewhere, AZURE_CLIENT_ID: "" },
  });
  assertMatch(
    wrong.stderr,
    /Correct AZURE_CLIENT_ID in .*\.config\/appgraph\/env/,
  );
  await Deno.writeTextFile(`${folder}/.env`, "AZURE_CLIENT_ID=found\n");
  const found = await workspace.run([], {
    env: { ...elsewhere, AZURE_CLIENT_ID: "" },
  });
  assertMatch(found.stderr, /Correct AZURE_CLIENT_ID in \.\/\.env/);
});

Deno.test("appgraph takes a systemd credential of a path's name for that file, and drops a byte order mark", async () => {
  await using workspace = await openWorkspace();
  const { folder, env: { AZURE_CLIENT_SECRET: secret = "" } } = workspace;
  const none = { AZURE_CLIENT_SECRET: "", CREDENTIALS_DIRECTORY: folder };
  await Deno.writeTextFile(`${folder}/AZURE_CLIENT_SECRET_FILE`, `${secret}\n`);
  const file = await workspace.run(["--no-cache"], { env: none });
  assertEquals([file.code, file.stderr], [0, ""]);
  await Deno.writeTextFile(
    `${folder}/AZURE_CLIENT_CERTIFICATE_PATH`,
    "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
  );
  const certificate = await workspace.run(["--credential=certificate"], {
    env: none,
  });
  assertEquals(certificate.code, 2);
  assertMatch(
    certificate.stderr,
    new RegExp(`"${folder}/AZURE_CLIENT_CERTIFICATE_PATH"`),
  );
  await Deno.remove(`${folder}/AZURE_CLIENT_SECRET_FILE`);
  await Deno.remove(`${folder}/AZURE_CLIENT_CERTIFICATE_PATH`);
  await Deno.writeTextFile(
    `${folder}/AZURE_CLIENT_SECRET`,
    `\uFEFF${secret}\n`,
  );
  const marked = await workspace.run(["--no-cache"], { env: none });
  assertEquals([marked.code, marked.stderr], [0, ""]);
});

Deno.test("appgraph takes paths in an env file from its folder, and ~/ as the home everywhere", async () => {
  await using workspace = await openWorkspace();
  const { folder, home, env: { AZURE_CLIENT_SECRET: secret = "" } } = workspace;
  await Deno.mkdir(`${folder}/settings`);
  await Deno.writeTextFile(`${folder}/settings/secret`, secret);
  await Deno.writeTextFile(
    `${folder}/settings/a.env`,
    "AZURE_CLIENT_SECRET_FILE=secret\nAPPGRAPH_CACHE_DIR='~/in/home'\n",
  );
  const file = await workspace.run(["--env-file=settings/a.env"], {
    env: { AZURE_CLIENT_SECRET: "" },
  });
  assertEquals([file.code, file.stderr], [0, ""]);
  assertEquals([...Deno.readDirSync(`${home}/in/home`)].length > 0, true);
  const path = async (args: string[], env: Record<string, string>) =>
    (await workspace.run(["cache", "path", ...args], { env })).stdout.trim();
  assertEquals(await path([], { APPGRAPH_CACHE_DIR: "~/c" }), `${home}/c`);
  assertEquals(await path(["--cache-dir=~/d"], {}), `${home}/d`);
  assertEquals(await path(["--cache-dir=~"], {}), home);
  const other = await workspace.run(["cache", "path", "--cache-dir=~bob/c"]);
  assertEquals([other.code, other.stdout], [2, ""]);
  assertMatch(
    other.stderr,
    /The cache folder begins with "~", which stands for no folder that is known here\. Write the whole path in --cache-dir/,
  );
});

Deno.test("appgraph waits for an env file that is a pipe, no longer than --max-time and no signal", async () => {
  await using workspace = await openWorkspace();
  const { folder, env } = workspace;
  const fifo = `${folder}/fifo`;
  await new Deno.Command("mkfifo", { args: [fifo] }).output();
  const late = await workspace.run(["--env-file=fifo", "--max-time=300ms"]);
  assertEquals(late.code, 75);
  assertMatch(
    late.stderr,
    /Stopped reading the file "fifo" of --env-file: the time allowed is used up\nRaise --max-time\n$/,
  );
  const secret = await workspace.run(["--max-time=300ms"], {
    env: { AZURE_CLIENT_SECRET: "", AZURE_CLIENT_SECRET_FILE: fifo },
  });
  assertEquals(secret.code, 75);
  await using child = startProgram(["--env-file=fifo", "--query=appId"], {
    env: { ...env, AZURE_CLIENT_SECRET: "" },
    cwd: folder,
  });
  const output = child.output();
  await Deno.writeTextFile(
    fifo,
    `AZURE_CLIENT_SECRET='${env["AZURE_CLIENT_SECRET"]}'\n`,
  );
  assertEquals((await output).code, 0);
});

Deno.test("appgraph reads settings from standard input with --env-file -", async () => {
  await using workspace = await openWorkspace();
  const secret = workspace.env["AZURE_CLIENT_SECRET"];
  const { code, stderr } = await workspace.run(["--env-file", "-"], {
    env: { AZURE_CLIENT_SECRET: "" },
    stdin: `AZURE_CLIENT_SECRET='${secret}'\n`,
  });
  assertEquals([code, stderr], [0, ""]);
});
