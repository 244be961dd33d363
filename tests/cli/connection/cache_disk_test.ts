import { assert, assertEquals, assertMatch } from "../../assert.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

const LINUX = Deno.build.os === "linux";

/** A small file system in memory; `undefined` where this user may not mount one. */
function mountTmpfs(options: string): MountedFolder | undefined {
  const path = Deno.makeTempDirSync({ prefix: "appgraph-mount-" });
  const { success } = new Deno.Command("mount", {
    args: ["-t", "tmpfs", "-o", options, "tmpfs", path],
    stderr: "null",
  }).outputSync();
  if (success) return new MountedFolder(path);
  Deno.removeSync(path);
  return undefined;
}

class MountedFolder implements Disposable {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  remountReadOnly(): void {
    const { success } = new Deno.Command("mount", {
      args: ["-o", "remount,ro", this.path],
    }).outputSync();
    assert(success);
  }

  [Symbol.dispose](): void {
    new Deno.Command("umount", { args: [this.path] }).outputSync();
    Deno.removeSync(this.path);
  }
}

function canMount(): boolean {
  if (!LINUX) return false;
  using mounted = mountTmpfs("size=64k");
  return mounted !== undefined;
}

const MOUNTS = canMount();
const REASON = MOUNTS ? "" : " (skipped: this user may not mount a tmpfs)";

/** Runs the main job, which has to succeed with exactly one warning. */
async function runWithOneWarning(
  { run }: Workspace,
  env: Record<string, string>,
  warning: RegExp,
): Promise<void> {
  const { code, stdout, stderr } = await run(["--query", "displayName"], {
    env,
  });
  assertEquals([code, stdout], [0, '"inventory-cron"\n'], stderr);
  assertMatch(stderr, warning);
  assertEquals(stderr.split("\n").length, 2, stderr);
}

Deno.test({
  name: `The job goes on with one warning on a full disk${REASON}`,
  ignore: !MOUNTS,
  async fn() {
    await using workspace = await openWorkspace();
    using mounted = mountTmpfs("size=8k");
    assert(mounted);
    await Deno.writeFile(`${mounted.path}/full`, new Uint8Array(8192));
    const env = { APPGRAPH_CACHE_DIR: mounted.path };
    await runWithOneWarning(
      workspace,
      env,
      /^Warning: Cannot write the token cache ".+\.token": no space left on device\n$/,
    );
    const names = Array.from(
      Deno.readDirSync(mounted.path),
      ({ name }) => name,
    );
    assert(!names.some((name) => name.endsWith(".tmp")), names.join());
    // With room again, the cache heals by itself.
    await Deno.remove(`${mounted.path}/full`);
    for (const stderr of ["", ""]) {
      assertEquals((await workspace.run([], { env })).stderr, stderr);
    }
    assertEquals(workspace.emulator.requests.tokenRequests, 2);
  },
});

Deno.test({
  name: `The job goes on with one warning on a read-only disk${REASON}`,
  ignore: !MOUNTS,
  async fn() {
    await using workspace = await openWorkspace();
    using mounted = mountTmpfs("size=1m");
    assert(mounted);
    const env = { APPGRAPH_CACHE_DIR: `${mounted.path}/new` };
    mounted.remountReadOnly();
    await runWithOneWarning(
      workspace,
      env,
      /^Warning: Cannot lock the token cache ".+": read-only file system\n$/,
    );
  },
});

Deno.test({
  name: `A token on a read-only disk is used without a warning${REASON}`,
  ignore: !MOUNTS,
  async fn() {
    await using workspace = await openWorkspace();
    using mounted = mountTmpfs("size=1m");
    assert(mounted);
    const env = { APPGRAPH_CACHE_DIR: mounted.path };
    assertEquals((await workspace.run([], { env })).code, 0);
    mounted.remountReadOnly();
    const second = await workspace.run([], { env });
    assertEquals([second.code, second.stderr], [0, ""]);
    assertEquals(workspace.emulator.requests.tokenRequests, 1);
  },
});

Deno.test("The job goes on with one warning where the cache's path is a file", async () => {
  await using workspace = await openWorkspace();
  const file = `${workspace.folder}/cache`;
  await Deno.writeTextFile(file, "a file");
  for (const path of [file, `${file}/inside`]) {
    await runWithOneWarning(
      workspace,
      { APPGRAPH_CACHE_DIR: path },
      /^Warning: Cannot use the cached token in ".+": not a directory\n$/,
    );
  }
  assertEquals(await Deno.readTextFile(file), "a file");
});

Deno.test({
  name: "The job goes on with one warning where the program may not go",
  ignore: !LINUX,
  async fn() {
    await using workspace = await openWorkspace();
    await runWithOneWarning(
      workspace,
      { APPGRAPH_CACHE_DIR: "/proc/appgraph" },
      // Runtime 2.7 lets the program try; 2.9 refuses by itself.
      /^Warning: Cannot (?:use the cached token in|lock the token cache) "\/proc\/appgraph\/.+\.token": (?:the permissions of this program do not allow it|no such file or directory)\n$/,
    );
  },
});

Deno.test("The job goes on with one warning where no home is known", async () => {
  await using workspace = await openWorkspace();
  await runWithOneWarning(
    workspace,
    { HOME: "" },
    /^Warning: Cannot keep tokens: no folder for the cache is known; set APPGRAPH_CACHE_DIR or HOME, or give --no-cache\n$/,
  );
});

Deno.test({
  name: "A cached token that others could read is replaced, with one warning",
  ignore: Deno.build.os === "windows",
  async fn() {
    await using workspace = await openWorkspace();
    const { run, home, emulator } = workspace;
    assertEquals((await run([])).code, 0);
    const folder = `${home}/.cache/appgraph`;
    const file = Array.from(Deno.readDirSync(folder), ({ name }) => name)
      .find((name) => name.endsWith(".token"));
    await Deno.chmod(`${folder}/${file}`, 0o644);
    await runWithOneWarning(
      workspace,
      {},
      /^Warning: Cannot use the cached token in ".+\.token": other users have access to it\n$/,
    );
    const { mode } = await Deno.stat(`${folder}/${file}`);
    assertEquals((mode ?? 0) & 0o777, 0o600);
    assertEquals((await run([])).stderr, "");
    assertEquals(emulator.requests.tokenRequests, 2);
  },
});

Deno.test(
  "appgraph uses no cache file of another user, not even one that no other can read",
  {
    // Only root may give a file away.
    ignore: !LINUX || Deno.uid() !== 0,
  },
  async () => {
    await using workspace = await openWorkspace();
    const { emulator, run, home } = workspace;
    // Without a lasting secret nothing but the file's owner vouches for its content.
    const env = {
      APPGRAPH_CREDENTIAL: "managed-identity",
      AZURE_TENANT_ID: "",
      AZURE_CLIENT_ID: "",
      AZURE_CLIENT_OBJECT_ID: "",
      AZURE_CLIENT_SECRET: "",
      AZURE_POD_IDENTITY_AUTHORITY_HOST:
        new URL(emulator.managedIdentity.imdsUrl).origin,
    };
    assertEquals((await run(["token"], { env })).code, 0);
    const folder = `${home}/.cache/appgraph`;
    const [file] = [...Deno.readDirSync(folder)].map(({ name }) => name)
      .filter((name) => name.endsWith(".token"));
    const path = `${folder}/${file}`;
    await Deno.chown(path, 4321, null);
    const listed = await run(["cache", "list"], { env });
    assertMatch(listed.stdout, /unusable .*it belongs to another user/);
    const { code, stderr } = await run(["token"], { env });
    assertEquals(code, 0);
    assertEquals(
      stderr,
      `Warning: Cannot use the cached token in "${path}": it belongs to another user; if a run under sudo made it, take it back: sudo chown -R "$(id -u)" ${folder}\n`,
    );
    // The next run finds its own.
    assertEquals((await Deno.stat(path)).uid, 0);
    assertEquals((await run(["token"], { env })).stderr, "");
    assertEquals(emulator.requests.count("managed-identity"), 2);
  },
);
