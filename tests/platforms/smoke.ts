/**
 * What differs between platforms: where files are, what they are protected by, how they are replaced and locked, how
 * the program is stopped, and how text comes in and out. Not part of the gate; `deno task test:platforms` runs it.
 *
 * @module
 */

import { assert, assertEquals, assertMatch } from "../assert.ts";
import {
  makeCurrentCertificate,
  register,
  runWithCertificate,
} from "../cli/credentials.ts";
import {
  endOf,
  grantAll,
  holdRequest,
  namesIn,
  randomBytes,
  start,
  until,
  userId,
} from "../cli/jobs.ts";
import { openWorkspace, type Workspace } from "../cli/workspace.ts";
import { PROGRAM_OS, runProgram } from "../program.ts";

const IS_WINDOWS = PROGRAM_OS === "windows";
const IS_WINE = Deno.env.get("APPGRAPH_TEST_WINE") !== undefined;
const USER = `/users/${userId(1)}`;
const FILE = "/drives/b/root:/file.bin:/content";
const KEY = "drives/b/file.bin";

/** Where each system keeps the cache and the settings of a user, in the home folder. */
const PLACES = {
  windows: ["AppData/Local/appgraph/Cache", "AppData/Roaming/appgraph"],
  darwin: ["Library/Caches/appgraph", "Library/Application Support/appgraph"],
  linux: [".cache/appgraph", ".config/appgraph"],
} as const;
const [CACHE, SETTINGS] = PLACES[
  IS_WINDOWS ? "windows" : Deno.build.os === "darwin" ? "darwin" : "linux"
];

async function open(): Promise<Workspace> {
  const workspace = await openWorkspace({ users: 5 });
  grantAll(workspace.emulator);
  return workspace;
}

/** A test that only Windows has, or not; why not stands behind its name. */
function testIf(
  reason: string | undefined,
  name: string,
  fn: () => Promise<void>,
): void {
  const title = reason === undefined ? name : `${name} [skipped: ${reason}]`;
  Deno.test({ name: title, ignore: reason !== undefined, fn });
}

const NOT_WINDOWS = IS_WINDOWS ? undefined : "Windows only";

Deno.test("appgraph --version names the platform", async () => {
  const { code, stdout, stderr } = await runProgram(["--version"]);
  assertEquals([code, stderr], [0, ""]);
  assertMatch(stdout, /^appgraph \d\S* \(commit \S+, deno [\d.]+, .*\)\n$/);
  assertEquals(stdout.includes("windows"), IS_WINDOWS, stdout);
});

Deno.test("appgraph keeps its token between runs where the system keeps such things, without a word", async () => {
  await using workspace = await open();
  for (let run = 0; run < 2; run++) {
    const { code, stdout, stderr } = await workspace.run([
      "--query=displayName",
    ]);
    assertEquals([code, stdout, stderr], [0, '"inventory-cron"\n', ""]);
  }
  assertEquals(workspace.emulator.requests.tokenRequests, 1);
  const names = namesIn(`${workspace.home}/${CACHE}`);
  assertEquals(names.map((name) => name.replace(/^.*\./, "")), [
    "lock",
    "token",
  ]);
});

Deno.test("appgraph sends one token request for four runs that start together", async () => {
  await using workspace = await open();
  const runs = await Promise.all(
    [1, 2, 3, 4].map(() => workspace.run(["--query=displayName"])),
  );
  assertEquals(
    runs.map(({ code, stderr }) => [code, stderr]),
    runs.map(() => [0, ""]),
  );
  assertEquals(workspace.emulator.requests.tokenRequests, 1);
});

Deno.test("appgraph cache path, list and clear know the same folder", async () => {
  await using workspace = await open();
  await workspace.run([]);
  const path = await workspace.run(["cache", "path"]);
  const shown = path.stdout.trimEnd().replaceAll("\\", "/");
  assert(shown.endsWith(`/${CACHE}`), shown);
  const list = await workspace.run(["cache", "list", "-o", "json"]);
  assertMatch(list.stdout, /"state": ?"usable"/);
  const clear = await workspace.run(["cache", "clear"]);
  assertEquals([clear.code, clear.stderr], [0, ""]);
  const tokens = namesIn(`${workspace.home}/${CACHE}`)
    .filter((name) => name.endsWith(".token"));
  assertEquals(tokens, []);
});

Deno.test("appgraph reads the user's own settings where the system keeps them", async () => {
  await using workspace = await open();
  const folder = `${workspace.home}/${SETTINGS}`;
  await Deno.mkdir(folder, { recursive: true });
  const secret = workspace.emulator.directory.secret;
  await Deno.writeTextFile(
    `${folder}/env`,
    `AZURE_CLIENT_SECRET=${secret}\r\n`,
    { mode: 0o600 },
  );
  const { code, stdout, stderr } = await workspace.run(["--query=id"], {
    env: { AZURE_CLIENT_SECRET: "" },
  });
  assertEquals([code, stderr], [0, ""]);
  assertMatch(stdout, /^"[\da-f-]{36}"\n$/);
});

Deno.test("appgraph list writes CSV, and again over the file that is there", async () => {
  await using workspace = await open();
  const list = ["list", "/users", "select=id", "-o", "csv", "-O", "users.csv"];
  for (let run = 0; run < 2; run++) {
    const { code, stdout, stderr } = await workspace.run(list);
    assertEquals([code, stdout, stderr], [0, "", ""]);
  }
  const lines = (await Deno.readTextFile(`${workspace.folder}/users.csv`))
    .split(/\r?\n/);
  assertEquals(lines.slice(0, 2), ["id", userId(0)]);
  assertEquals(namesIn(workspace.folder), ["users.csv"]);
});

Deno.test("appgraph signs in with a certificate", async () => {
  await using workspace = await open();
  const certificate = await makeCurrentCertificate();
  register(workspace.emulator, certificate);
  const { code, stdout, stderr } = await runWithCertificate(
    workspace,
    { file: certificate.certificatePem + certificate.keyPem },
    ["--query=displayName"],
  );
  assertEquals([code, stdout, stderr], [0, '"inventory-cron"\n', ""]);
});

Deno.test("appgraph uploads in pieces, downloads the same bytes and replaces the file with them", async () => {
  await using workspace = await open();
  const { emulator, folder } = workspace;
  const bytes = randomBytes(6_000_000);
  await Deno.writeFile(`${folder}/given.bin`, bytes);
  const up = await workspace.run(["upload", "given.bin", FILE]);
  assertEquals([up.code, up.stderr], [0, ""]);
  assertEquals(emulator.storage.files.get(KEY)?.bytes, bytes);
  const down = ["download", FILE, "-O", "copy.bin"];
  for (let run = 0; run < 2; run++) {
    const { code, stderr } = await workspace.run(down);
    assertEquals([code, stderr], [0, ""]);
  }
  assertEquals(await Deno.readFile(`${folder}/copy.bin`), bytes);
  assertEquals(namesIn(folder), ["copy.bin", "given.bin"]);
});

Deno.test("appgraph keeps a state and a checkpoint from run to run", async () => {
  await using workspace = await open();
  const delta = ["delta", "/users/delta", "--state=state"];
  const first = await workspace.run(delta);
  assertEquals([first.code, first.stderr], [0, ""]);
  const second = await workspace.run(delta);
  assertEquals([second.code, second.stdout, second.stderr], [0, "", ""]);
  const list = await workspace.run(["list", "/users", "--checkpoint=place"]);
  assertEquals([list.code, list.stderr], [0, ""]);
});

Deno.test("appgraph batch and doctor find nothing to complain of", async () => {
  await using workspace = await open();
  const batch = await workspace.run(["batch"], { stdin: `GET ${USER}\r\n` });
  assertEquals([batch.code, batch.stderr], [0, ""]);
  assertMatch(batch.stdout, /^\{"id":"1","status":200,/);
  const doctor = await workspace.run(["doctor"]);
  assertEquals(doctor.code, 0, doctor.stdout + doctor.stderr);
  assertEquals(/^fail/m.test(doctor.stdout), false, doctor.stdout);
  assertEquals(/access lists/.test(doctor.stdout), IS_WINDOWS, doctor.stdout);
});

Deno.test("appgraph ends with 3 for what is not there and 2 for what it does not know", async () => {
  await using workspace = await open();
  const missing = await workspace.run(["get", "/users/nobody"]);
  assertEquals([missing.code, missing.stdout], [3, ""]);
  const unknown = await workspace.run(["list", "/users", "--no-such-option"]);
  assertEquals([unknown.code, unknown.stdout], [2, ""]);
});

Deno.test("appgraph takes and gives text of all languages: words, bodies, file names, output", async () => {
  await using workspace = await open();
  const name = "Zoë Łukasz 名前 🌍";
  const body = JSON.stringify({ displayName: name });
  const patch = await workspace.run(["patch", USER, "-d", body]);
  assertEquals([patch.code, patch.stderr], [0, ""]);
  assertEquals(
    workspace.emulator.users.at(1)?.properties.displayName,
    name,
  );
  const get = ["get", USER, "--query=displayName"];
  const shown = await workspace.run(get);
  assertEquals(shown.stdout, `"${name}"\n`);
  const written = await workspace.run([...get, "-O", "名前 ë.json"]);
  assertEquals([written.code, written.stderr], [0, ""]);
  assertEquals(
    (await Deno.readTextFile(`${workspace.folder}/名前 ë.json`)).trim(),
    `"${name}"`,
  );
});

testIf(
  Deno.build.os === "windows"
    ? "no other process can send Ctrl-C there"
    : undefined,
  "appgraph stops on Ctrl-C with 130 and leaves no half file",
  async () => {
    await using workspace = await open();
    await Deno.writeTextFile(`${workspace.folder}/out`, "old");
    using held = holdRequest(workspace.emulator, { service: "graph" });
    const child = start(workspace, ["list", "/users", "-O", "out"]);
    await until(child, held.reached);
    child.kill("SIGINT");
    const { code, stdout, stderr } = await endOf(child);
    assertEquals([code, stdout, stderr], [130, "", "appgraph: Interrupted\n"]);
    assertEquals(namesIn(workspace.folder), ["out"]);
    assertEquals(await Deno.readTextFile(`${workspace.folder}/out`), "old");
  },
);

/** The working folder as Windows writes it, with its drive. */
function windowsFolder({ folder }: Workspace): string {
  return (IS_WINE ? `Z:${folder}` : folder).replaceAll("/", "\\");
}

testIf(
  NOT_WINDOWS,
  "appgraph writes to paths with a drive, with one alone, and without a length limit",
  async () => {
    await using workspace = await open();
    const folder = windowsFolder(workspace);
    await Deno.mkdir(`${workspace.folder}/sub`);
    const paths = [
      `${folder}\\drive.csv`,
      `${folder.replaceAll("\\", "/")}/slashes.csv`,
      `${folder.slice(0, 2)}alone.csv`,
      `\\\\?\\${folder}\\long.csv`,
      "sub\\relative.csv",
    ];
    for (const path of paths) {
      const { code, stderr } = await workspace.run(
        ["list", "/users", "select=id", "-o", "csv", "-O", path],
      );
      assertEquals([code, stderr], [0, ""], path);
    }
    assertEquals(namesIn(workspace.folder), [
      ...["alone.csv", "drive.csv", "long.csv", "slashes.csv", "sub"],
    ]);
    assertEquals(namesIn(`${workspace.folder}/sub`), ["relative.csv"]);
  },
);

testIf(
  NOT_WINDOWS ?? (IS_WINE ? "Wine has no shares" : undefined),
  "appgraph reads and writes files of a share",
  async () => {
    await using workspace = await open();
    const share = windowsFolder(workspace).replace(
      /^([a-z]):/i,
      "\\\\localhost\\$1$",
    );
    const { code, stderr } = await workspace.run([
      ...["list", "/users", "-o", "csv", "-O", `${share}\\users.csv`],
      ...["--cache-dir", `${share}\\cache`],
    ]);
    assertEquals([code, stderr], [0, ""]);
    assertEquals(namesIn(workspace.folder), ["cache", "users.csv"]);
  },
);

testIf(
  NOT_WINDOWS,
  "appgraph writes to NUL, and refuses folders and names that Windows does not allow",
  async () => {
    await using workspace = await open();
    const write = (path: string) => workspace.run(["get", USER, "-O", path]);
    const nul = await write("NUL");
    assertEquals([nul.code, nul.stdout, nul.stderr], [0, "", ""]);
    const refused = [
      ["report:2026.json", 'Windows allows no ":" in a name'],
      ["what?.json", 'Windows allows no "?" in a name'],
      ["sub\\", "it is a directory"],
      ["\\\\localhost\\none\\a.json", ""],
    ] as const;
    for (const [path, reason] of refused) {
      const { code, stdout, stderr } = await write(path);
      assertEquals([code, stdout], [2, ""], stderr);
      const begin = `appgraph: Cannot write to "${path}": ${reason}`;
      assert(stderr.startsWith(begin), stderr);
    }
    assertEquals(namesIn(workspace.folder), []);
  },
);

testIf(
  NOT_WINDOWS,
  "appgraph waits for a file that another program has open, and then says so",
  async () => {
    await using workspace = await open();
    const { folder, emulator } = workspace;
    emulator.storage.put(KEY, new TextEncoder().encode("content"));
    await Deno.writeTextFile(`${folder}/held.csv`, "old");
    const list = ["list", "/users", "select=id", "-o", "csv", "-O", "held.csv"];
    const reason = 'appgraph: Cannot write to "held.csv": ' +
      "another program has it open, or it is read-only\n" +
      "Close it there, or choose another file\n";
    const holder = await hold(workspace, "held.csv");
    for (const args of [list, ["download", FILE, "-O", "held.csv"]]) {
      const { code, stdout, stderr } = await workspace.run(args);
      assertEquals([code, stdout, stderr], [1, "", reason]);
    }
    await holder.release();
    assertEquals(await Deno.readTextFile(`${folder}/held.csv`), "old");
    const { code, stderr } = await workspace.run(list);
    assertEquals([code, stderr], [0, ""]);
  },
);

/** Has the command prompt keep a file open. */
async function hold(
  { env, folder }: Workspace,
  name: string,
): Promise<{ release(): Promise<void> }> {
  const child = new Deno.Command(Deno.env.get("APPGRAPH_TEST_CMD") ?? "cmd", {
    args: ["/c", `(echo open 1>&2 & set /p answer=) >> ${name}`],
    cwd: folder,
    env,
    // Wine 10 breaks down over some of what the tests inherit.
    clearEnv: IS_WINE,
    stdin: "piped",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const reader = child.stderr.getReader();
  for (let said = ""; !said.includes("open");) {
    const { value, done } = await reader.read();
    if (done) {
      throw new Error(`Cannot hold "${name}": the prompt has ended: ${said}`);
    }
    said += new TextDecoder().decode(value);
  }
  return {
    async release() {
      await child.stdin.close();
      await reader.cancel();
      await child.status;
    },
  };
}
