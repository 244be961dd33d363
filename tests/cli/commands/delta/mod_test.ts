import { assert, assertEquals, assertMatch } from "../../../assert.ts";
import type { Emulator } from "../../../emulator/mod.ts";
import {
  endOf,
  grantAll,
  holdRequest,
  namesIn,
  start,
  until,
  userId,
} from "../../jobs.ts";
import { openWorkspace, type Workspace } from "../../workspace.ts";

const DELTA = ["delta", "/users/delta", "--state=users.state"];
const SMALL_PAGES = ["--prefer", "odata.maxpagesize=10"];

async function openDeltaWorkspace(users = 25): Promise<Workspace> {
  const workspace = await openWorkspace({ users });
  grantAll(workspace.emulator);
  return workspace;
}

interface Change {
  readonly id: string;
  readonly displayName?: string;
  readonly "@removed"?: unknown;
}

function parseChanges(stdout: string): Change[] {
  return stdout.split("\n").slice(0, -1).map((line) => JSON.parse(line));
}

function stateOf({ folder }: Workspace): string | undefined {
  return namesIn(folder).includes("users.state")
    ? Deno.readTextFileSync(`${folder}/users.state`)
    : undefined;
}

Deno.test("appgraph delta prints everything first, then what changed, then nothing", async () => {
  await using workspace = await openDeltaWorkspace();
  const { users } = workspace.emulator;
  const first = await workspace.run([...DELTA, ...SMALL_PAGES]);
  assertEquals([first.code, first.stderr], [0, ""]);
  assertEquals(parseChanges(first.stdout).length, 25);
  users.patch(3, { displayName: "Renamed" });
  users.delete(5);
  const second = await workspace.run([...DELTA, ...SMALL_PAGES]);
  const [renamed, removed, ...rest] = parseChanges(second.stdout);
  assertEquals([renamed?.id, renamed?.displayName], [userId(3), "Renamed"]);
  assertEquals(removed, { id: userId(5), "@removed": { reason: "changed" } });
  assertEquals(rest, []);
  const third = await workspace.run([...DELTA, ...SMALL_PAGES]);
  assertEquals([third.code, third.stdout, third.stderr], [0, "", ""]);
  assertEquals(namesIn(workspace.folder), ["users.state", "users.state.lock"]);
  const { mode } = await Deno.stat(`${workspace.folder}/users.state`);
  assertEquals((mode ?? 0) & 0o777, 0o600);
});

Deno.test("appgraph delta refuses a second run on the same state file", async () => {
  await using workspace = await openDeltaWorkspace();
  using held = holdRequest(workspace.emulator, { path: /\/delta/ });
  const first = start(workspace, DELTA);
  await until(first, held.reached);
  const second = await workspace.run(DELTA);
  assertEquals([second.code, second.stdout], [75, ""]);
  assertMatch(
    second.stderr,
    /^appgraph: Another run is using the file "users\.state"\nWait for its end/,
  );
  held.release();
  assertEquals(parseChanges((await endOf(first)).stdout).length, 25);
});

interface Refusal {
  readonly name: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly state?: string;
  readonly stderr: RegExp;
}

const REFUSALS: readonly Refusal[] = [
  {
    name: "of another path",
    args: ["delta", "/groups/delta", "--state=users.state"],
    stderr:
      /^appgraph: Cannot use the state file "users\.state": it belongs to another query, \S+\/users\/delta\n/,
  },
  {
    name: "of other parameters",
    args: [...DELTA, "select=id"],
    stderr: /it belongs to another query/,
  },
  {
    name: "of another tenant",
    env: { AZURE_TENANT_ID: "00000000-1111-2222-3333-444444444444" },
    stderr: /it belongs to another tenant, /,
  },
  {
    name: "that is no state of a delta",
    state: '{"version":1,"nextLink":"x"}',
    stderr: /it is not one of a delta query/,
  },
  {
    name: "that is not JSON",
    state: "half of {",
    stderr:
      /^appgraph: Cannot read the file "users\.state": it is not JSON\nRemove it to start from the beginning/,
  },
];

for (const { name, args = DELTA, env = {}, state, stderr } of REFUSALS) {
  Deno.test(`appgraph delta refuses a state file ${name}`, async () => {
    await using workspace = await openDeltaWorkspace();
    await workspace.run(DELTA);
    if (state) {
      await Deno.writeTextFile(`${workspace.folder}/users.state`, state);
    }
    const kept = stateOf(workspace);
    workspace.emulator.requests.clear();
    const result = await workspace.run(args, { env });
    assertEquals([result.code, result.stdout], [2, ""]);
    assertMatch(result.stderr, stderr);
    assertEquals(stateOf(workspace), kept);
    assertEquals(workspace.emulator.requests.count(), 0);
  });
}

Deno.test("appgraph delta refuses a path without /delta, and to run without a state file", async () => {
  await using workspace = await openDeltaWorkspace();
  const path = await workspace.run(["delta", "/users", "--state=s"]);
  assertEquals(path.code, 2);
  assertMatch(
    path.stderr,
    /^appgraph: Cannot ask for changes: the path does not end in/,
  );
  const state = await workspace.run(["delta", "/users/delta"]);
  assertEquals(state.code, 2);
  assertMatch(state.stderr, /needs the option "--state"/);
  assertEquals(namesIn(workspace.folder), []);
});

const RESYNCS = [
  ["gone", 410, 3],
  ["resyncRequired", 400, 6],
  ["syncStateNotFound", 400, 6],
  ["syncStateNotFound", 404, 3],
] as const satisfies readonly (readonly [
  Parameters<Emulator["delta"]["expire"]>[0],
  number,
  number,
])[];

for (const [resync, status, code] of RESYNCS) {
  Deno.test(`appgraph delta starts over after ${status} ${resync} and says so, or fails if it is to`, async () => {
    await using workspace = await openDeltaWorkspace();
    await workspace.run(DELTA);
    workspace.emulator.delta.expire(resync, { status });
    workspace.emulator.users.delete(0);
    const kept = stateOf(workspace);
    const failed = await workspace.run([...DELTA, "--fail-on-resync"]);
    assertEquals([failed.code, failed.stdout], [code, ""]);
    assertMatch(
      failed.stderr,
      new RegExp(`^appgraph: Graph answered ${status}: `),
    );
    assertEquals(stateOf(workspace), kept);
    const again = await workspace.run(DELTA);
    assertEquals([again.code, parseChanges(again.stdout).length], [0, 24]);
    assertMatch(again.stderr, /^Warning: Graph does not know the state/);
    assertEquals((await workspace.run(DELTA)).stdout, "");
  });
}

Deno.test("appgraph delta leaves file and state as they were when it is terminated between two pages", async () => {
  await using workspace = await openDeltaWorkspace();
  const { emulator, folder } = workspace;
  const args = [...DELTA, ...SMALL_PAGES, "-O", "changes"];
  await Deno.writeTextFile(`${folder}/changes`, "old\n");
  using held = holdRequest(emulator, { path: /skiptoken/, after: 1 });
  const child = start(workspace, args);
  await until(child, held.reached);
  child.kill("SIGTERM");
  const { code, stdout, stderr } = await endOf(child);
  assertEquals([code, stdout, stderr], [143, "", "appgraph: Terminated\n"]);
  assertEquals(namesIn(folder), ["changes", "users.state.lock"]);
  assertEquals(await Deno.readTextFile(`${folder}/changes`), "old\n");
  held.release();
  assertEquals((await workspace.run(args)).code, 0);
  const changes = await Deno.readTextFile(`${folder}/changes`);
  assertEquals(parseChanges(changes).length, 25);
  assert(stateOf(workspace) !== undefined);
});

Deno.test("appgraph delta -O moves the state only after the file is in its place", async () => {
  await using workspace = await openDeltaWorkspace();
  const missing = await workspace.run([...DELTA, "-O", "nowhere/changes"]);
  assertEquals([missing.code, missing.stdout], [2, ""]);
  assertEquals(stateOf(workspace), undefined);
});

Deno.test("appgraph delta moves no state when nobody reads any more", async () => {
  await using workspace = await openDeltaWorkspace(2_000);
  const child = start(workspace, DELTA);
  const reader = child.stdout.getReader();
  await reader.read();
  await reader.cancel();
  const stderr = await new Response(child.stderr).text();
  assertEquals([(await child.status).code, stderr], [0, ""]);
  assertEquals(stateOf(workspace), undefined);
});

Deno.test("appgraph delta shows removals in every format with columns", async () => {
  await using workspace = await openDeltaWorkspace();
  const args = [...DELTA, "select=displayName"];
  const [header] = (await workspace.run([...args, "-o", "csv"])).stdout
    .split("\n");
  assertEquals(header, "@removed,displayName,id");
  workspace.emulator.users.patch(1, { displayName: "A" });
  workspace.emulator.users.delete(2);
  const { stdout } = await workspace.run([...args, "-o", "tsv"]);
  assertEquals(
    stdout,
    `\tA\t${userId(1)}\n{"reason":"changed"}\t\t${userId(2)}\n`,
  );
});

Deno.test("appgraph delta --dry-run prints the request that comes next, and moves nothing", async () => {
  await using workspace = await openDeltaWorkspace();
  const args = [...DELTA, "select=id", "--dry-run"];
  const first = await workspace.run(args);
  assertMatch(first.stdout, /^GET \S+\/v1\.0\/users\/delta\?\$select=id\n/);
  assertEquals(workspace.emulator.requests.count(), 0);
  await workspace.run([...DELTA, "select=id"]);
  const kept = stateOf(workspace);
  const next = await workspace.run(args);
  assertMatch(next.stdout, /^GET \S+\/users\/delta\?\$deltatoken=[^&\s]+\n/);
  assertEquals(stateOf(workspace), kept);
});
