import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../assert.ts";
import {
  assertStored,
  killUploadAt,
  openUploadWorkspace,
  UPLOAD,
} from "../upload.ts";
import { grantAll, namesIn } from "../jobs.ts";
import {
  asStranger,
  HAS_SECOND_USER,
  SECOND_USER_REASON,
  SharedFolder,
  STRANGER,
  writeAsStranger,
} from "../../second_user.ts";
import { openWorkspace } from "../workspace.ts";

function test(name: string, fn: () => Promise<void>): void {
  Deno.test({ name: name + SECOND_USER_REASON, ignore: !HAS_SECOND_USER, fn });
}

test("appgraph upload sends nothing to a session that another user laid", async () => {
  await using workspace = await openUploadWorkspace();
  const { emulator, home, bytes, run } = workspace;
  await killUploadAt(workspace, 1, "SIGKILL");
  const uploads = `${home}/.cache/appgraph/uploads`;
  const name = namesIn(uploads).find((name) => name.endsWith(".json"));
  const path = `${uploads}/${name}`;
  await Deno.chown(path, STRANGER, STRANGER);
  emulator.requests.clear();
  const refused = await run(UPLOAD);
  assertEquals([refused.code, refused.stdout], [2, ""]);
  assertEquals(
    refused.stderr,
    `appgraph: Cannot read the file "${path}": it belongs to another user\nRemove it to start from the beginning, or choose another file\n`,
  );
  assertEquals(
    [...emulator.requests].filter(({ service }) => service !== "token").length,
    0,
  );
  await Deno.chown(path, 0, 0);
  assertEquals((await run(UPLOAD)).code, 0);
  assertStored(emulator, bytes);
});

test("appgraph refuses state, checkpoint, output and part that another user laid, before anything is sent", async () => {
  await using workspace = await openWorkspace();
  await using folder = new SharedFolder();
  const { emulator, run } = workspace;
  grantAll(emulator);
  assertEquals((await run(["token"])).code, 0);
  const { sticky, victim } = folder;
  await writeAsStranger(`${sticky}/state`, "{}", "644");
  await writeAsStranger(`${sticky}/check`, "{}", "644");
  await asStranger("ln", "-s", victim, `${sticky}/out`);
  await writeAsStranger(`${sticky}/file.part`, "half", "666");
  await writeAsStranger(`${sticky}/locked.lock`, "", "666");
  const laid = namesIn(sticky);
  const cases: [args: string[], message: string][] = [
    [
      ["delta", "/users/delta", `--state=${sticky}/state`],
      `Cannot read the file "${sticky}/state": it belongs to another user`,
    ],
    [
      ["delta", "/users/delta", `--state=${sticky}/locked`],
      `Cannot use the file "${sticky}/locked.lock": it belongs to another user`,
    ],
    [
      ["list", "/users", `--checkpoint=${sticky}/check`],
      `Cannot read the file "${sticky}/check": it belongs to another user`,
    ],
    [
      ["list", "/users", `-O${sticky}/out`],
      `Cannot write to "${sticky}/out": another user laid a symbolic link on its path`,
    ],
    [
      ["download", "/drives/b/items/1/content", `-O${sticky}/file`],
      `Cannot write to "${sticky}/file.part": it belongs to another user`,
    ],
  ];
  emulator.requests.clear();
  for (const [args, message] of cases) {
    const { code, stdout, stderr } = await run(args);
    assertEquals([code, stdout], [2, ""], stderr);
    assertStringIncludes(stderr, message);
  }
  assertEquals([...emulator.requests].length, 0);
  folder.checkVictim();
  // Locks of this run's own are all that came.
  assertEquals(
    namesIn(sticky).filter((name) => !laid.includes(name)),
    ["check.lock", "state.lock"],
  );
});

test("appgraph replaces a token and a lock that another user left in its cache, and tells how to have the folder back", async () => {
  await using workspace = await openWorkspace();
  const { emulator, home, run } = workspace;
  assertEquals((await run([])).code, 0);
  const cache = `${home}/.cache/appgraph`;
  for (const name of namesIn(cache)) {
    await Deno.chown(`${cache}/${name}`, STRANGER, STRANGER);
  }
  const examined = await run(["doctor"]);
  assertMatch(
    examined.stdout,
    /warning +cache: "[\da-f]{32}\.lock" in ".+" belongs to another user: it is not used\. If a run under sudo made it/,
  );
  emulator.requests.clear();
  const warned = await run([]);
  assertEquals(warned.code, 0);
  assert(
    warned.stderr.endsWith(
      `it belongs to another user; if a run under sudo made it, take it back: sudo chown -R "$(id -u)" ${cache}\n`,
    ),
    warned.stderr,
  );
  assertEquals(warned.stderr.split("\n").length, 2);
  const quiet = await run([]);
  assertEquals([quiet.code, quiet.stderr], [0, ""]);
  assertEquals(emulator.requests.tokenRequests, 1);
  for (const name of namesIn(cache)) {
    assertEquals((await Deno.stat(`${cache}/${name}`)).uid, 0, name);
  }
});

test("appgraph doctor --fix takes access away from files of its own user alone", async () => {
  await using workspace = await openWorkspace();
  const { folder, run } = workspace;
  const path = `${folder}/secret`;
  await Deno.writeTextFile(path, "abc8Q~a-client-secret");
  await Deno.chmod(path, 0o644);
  await Deno.chown(path, STRANGER, STRANGER);
  const env = { AZURE_CLIENT_SECRET: "", AZURE_CLIENT_SECRET_FILE: path };
  const { stdout } = await run(["doctor", "--fix"], { env });
  assertStringIncludes(
    stdout,
    `Cannot correct the mode 0644 of "${path}": it belongs to another user`,
  );
  assertEquals(((await Deno.stat(path)).mode ?? 0) & 0o777, 0o644);
  await Deno.chown(path, 0, 0);
  await run(["doctor", "--fix"], { env });
  assertEquals(((await Deno.stat(path)).mode ?? 0) & 0o777, 0o600);
});
