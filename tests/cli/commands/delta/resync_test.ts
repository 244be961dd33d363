import { assertEquals, assertMatch } from "../../../assert.ts";
import { faults } from "../../../emulator/mod.ts";
import { grantAll, namesIn } from "../../jobs.ts";
import { openWorkspace, type Workspace } from "../../workspace.ts";

const USERS = 25;
const LATEST = ["delta", "/users/delta", "deltatoken=latest", "--state=s"];
const IN_PATH = ["delta", "/users/delta?$deltatoken=latest", "--state=s"];

async function openDeltaWorkspace(): Promise<Workspace> {
  const workspace = await openWorkspace({ users: USERS });
  grantAll(workspace.emulator);
  return workspace;
}

function countOf(stdout: string): number {
  return stdout.split("\n").length - 1;
}

async function stateOf({ folder }: Workspace): Promise<string> {
  return await Deno.readTextFile(`${folder}/s`);
}

const LOST = [
  ["gone", { location: "none" }],
  ["gone", { location: "" }],
  ["gone", { location: "relative" }],
  ["gone", { location: "https://elsewhere.example/v1.0/users/delta" }],
  ["gone", { location: "documented" }],
  ["syncStateNotFound", { status: 400 }],
  ["resyncRequired", { status: 410 }],
] as const;

for (const [resync, options] of LOST) {
  Deno.test(`appgraph delta that began with deltatoken=latest reads everything after ${resync} ${JSON.stringify(options)}`, async () => {
    await using workspace = await openDeltaWorkspace();
    const { emulator, run } = workspace;
    for (const args of [LATEST, IN_PATH]) {
      const first = await run(args);
      assertEquals([first.code, first.stdout], [0, ""]);
      emulator.users.patch(3, { displayName: "Renamed" });
      emulator.delta.expire(resync, options);
      const kept = await stateOf(workspace);
      const failed = await run([...args, "--fail-on-resync"]);
      assertEquals([failed.code === 0, failed.stdout], [false, ""]);
      assertEquals(await stateOf(workspace), kept);
      emulator.requests.clear();
      const again = await run(args);
      assertEquals([again.code, countOf(again.stdout)], [0, USERS]);
      assertMatch(again.stderr, /Warning: Graph does not know the state /);
      const last = [...emulator.requests].at(-1);
      assertEquals(/latest/.test(last?.target ?? ""), false);
      assertEquals((await run(args)).stdout, "");
      await Deno.remove(`${workspace.folder}/s`);
    }
  });
}

Deno.test("appgraph delta names the state file when Graph refuses its link for another reason", async () => {
  await using workspace = await openDeltaWorkspace();
  const { emulator, run } = workspace;
  const args = ["delta", "/users/delta", "--state=s"];
  await run(args);
  const kept = await stateOf(workspace);
  emulator.fault(faults.graphError(400, "Request_BadRequest"), {
    path: /delta/,
  });
  const { code, stdout, stderr } = await run(args);
  assertEquals([code, stdout], [6, ""]);
  assertMatch(
    stderr,
    /Cannot go on from the state file "s": Graph answered 400 .*\nThe state file is dead: remove "s" and run again; everything comes again then\n/,
  );
  assertEquals(await stateOf(workspace), kept);
});

Deno.test("appgraph delta blames no state file for the refusal of a start without its link", async () => {
  await using workspace = await openDeltaWorkspace();
  const { emulator, run } = workspace;
  const args = ["delta", "/users/delta", "--state=s"];
  await run(args);
  const kept = await stateOf(workspace);
  emulator.fault(faults.graphError(410, "resyncRequired"), {
    path: /delta/,
    times: 2,
  });
  const { code, stdout, stderr } = await run(args);
  assertEquals([code, stdout], [3, ""]);
  assertMatch(stderr, /\nappgraph: Graph answered 410 to GET .*delta: /);
  assertEquals(/dead|remove/.test(stderr), false, stderr);
  assertEquals(await stateOf(workspace), kept);
});

Deno.test("appgraph delta refuses a state that is a stream, or the file that it writes", async () => {
  await using workspace = await openDeltaWorkspace();
  const { emulator, folder, run } = workspace;
  const stream = await run(["delta", "/users/delta", "--state=-"]);
  assertMatch(stream.stderr, /for --state: nothing can be kept there\n/);
  await Deno.symlink("s", `${folder}/link`);
  for (const output of ["s", "./s", `${folder}/s`, "link"]) {
    const same = await run(
      ["delta", "/users/delta", "--state=s", "-O", output],
    );
    assertEquals([same.code, same.stdout], [2, ""]);
    assertMatch(same.stderr, /Cannot write to ".*": it is the state\n/);
  }
  assertEquals(stream.code, 2);
  assertEquals(namesIn(folder), ["link"]);
  assertEquals(emulator.requests.count(), 0);
});
