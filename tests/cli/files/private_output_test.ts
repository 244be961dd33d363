import { assert, assertEquals } from "../../assert.ts";
import {
  endOf,
  grantAll,
  holdRequest,
  namesIn,
  start,
  until,
} from "../jobs.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

const UNIX = Deno.build.os !== "windows";

async function modeOf(path: string): Promise<number> {
  return ((await Deno.stat(path)).mode ?? 0) & 0o777;
}

/** Mode of a new file without secrets. */
async function defaultMode({ folder }: Workspace): Promise<number> {
  await Deno.writeTextFile(`${folder}/plain`, "");
  return await modeOf(`${folder}/plain`);
}

Deno.test({
  name:
    "appgraph post -O writes an answer that holds a secret for its owner alone, however it is shown",
  ignore: !UNIX,
  async fn() {
    await using workspace = await openWorkspace();
    const { emulator, folder, run } = workspace;
    emulator.directory.app.roles = ["Application.ReadWrite.All"];
    const path = `/applications/${emulator.directory.app.objectId}`;
    const add = [
      "post",
      `${path}/addPassword`,
      '-d{"passwordCredential":{"displayName":"a"}}',
    ];
    for (
      const [name, ...args] of [
        ["new.json"],
        ["raw", "-oraw"],
        ["secret", "--query=secretText", "-ojson"],
        ["table.csv"],
        ["open.json"],
        ["strict.json"],
      ] as const
    ) {
      const file = `${folder}/${name}`;
      const before = name === "open.json"
        ? 0o644
        : name === "strict.json"
        ? 0o400
        : undefined;
      if (before !== undefined) {
        await Deno.writeTextFile(file, "old");
        await Deno.chmod(file, before);
      }
      const { code, stderr } = await run([...add, ...args, `-O${file}`]);
      assertEquals([code, stderr], [0, ""]);
      const text = await Deno.readTextFile(file);
      const isThere = emulator.directory.tenants
        .flatMap(({ registrations }) => registrations)
        .flatMap(({ secrets }) => secrets)
        .some(({ value }) => text.includes(value));
      assert(isThere, name);
      assertEquals(await modeOf(file), before === 0o400 ? 0o400 : 0o600, name);
    }
  },
});

Deno.test({
  name: "appgraph -O leaves the mode of other answers as it is",
  ignore: !UNIX,
  async fn() {
    await using workspace = await openWorkspace();
    grantAll(workspace.emulator);
    const { folder, run } = workspace;
    const wanted = await defaultMode(workspace);
    for (const args of [["get", "/users"], ["list", "/users"], ["app"]]) {
      const file = `${folder}/${args[0]}.json`;
      assertEquals((await run([...args, `-O${file}`])).code, 0);
      assertEquals(await modeOf(file), wanted, args.join(" "));
    }
  },
});

Deno.test({
  name: "appgraph download keeps its part to itself until it is whole",
  ignore: !UNIX,
  async fn() {
    await using workspace = await openWorkspace();
    const { emulator, folder, run } = workspace;
    grantAll(emulator);
    await Deno.writeTextFile(`${folder}/small.txt`, "small");
    const path = "/drives/b/root:/x/small.txt";
    assertEquals((await run(["upload", "small.txt", path])).code, 0);
    using held = holdRequest(emulator, { service: "download", after: 0 });
    const child = start(workspace, ["download", path, "-Oout"]);
    await until(child, held.reached);
    assertEquals(await modeOf(`${folder}/out.part`), 0o600);
    held.release();
    assertEquals((await endOf(child)).code, 0);
    assertEquals(await modeOf(`${folder}/out`), await defaultMode(workspace));
    assertEquals(namesIn(folder), ["out", "plain", "small.txt"]);
  },
});

Deno.test({
  name:
    "appgraph list -O removes what a killed run for the same file left, and nothing of a running one",
  ignore: !UNIX,
  async fn() {
    await using workspace = await openWorkspace();
    const { emulator, folder, run } = workspace;
    grantAll(emulator);
    const list = ["list", "/users", "top=2", "-Ousers.json"];
    const leftovers = () =>
      namesIn(folder).filter((name) => name.endsWith(".tmp"));
    const hold = () =>
      holdRequest(emulator, { service: "graph", method: "GET", after: 1 });
    using first = hold();
    const killed = start(workspace, list);
    await until(killed, first.reached);
    const [dead = ""] = leftovers();
    assert((await Deno.stat(`${folder}/${dead}`)).size >= 0);
    killed.kill("SIGKILL");
    await endOf(killed);
    assertEquals(leftovers(), [dead]);

    first.release();
    using second = hold();
    const running = start(workspace, list);
    await until(running, second.reached);
    const living = leftovers().filter((name) => name !== dead);
    assertEquals(living.length, 1);
    assertEquals((await run(["list", "/users", "-Ousers.json"])).code, 0);
    assertEquals(leftovers(), living);
    second.release();
    assertEquals((await endOf(running)).code, 0);
    assertEquals(leftovers(), []);
  },
});
