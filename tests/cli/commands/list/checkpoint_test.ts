import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../../assert.ts";
import { cases } from "../../../effort.ts";
import { startProgram } from "../../../program.ts";
import { seededRandom } from "../../../emulator/fault_plan.ts";
import { openWorkspace, type Workspace } from "../../workspace.ts";

const ROUNDS = cases(20);
const USERS = 400;
const PAGE = 20;
const ARGS = ["list", "/users", `top=${PAGE}`, "--checkpoint=state"];

async function open(users = USERS): Promise<Workspace> {
  const workspace = await openWorkspace({ users });
  workspace.emulator.directory.app.roles = ["User.Read.All"];
  return workspace;
}

/** Starts a listing and kills it when it asks for a page. */
async function killAt(workspace: Workspace, page: number): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const fault = workspace.emulator.fault({
    edit: (reply) => {
      resolve();
      return reply;
    },
  }, { path: /\/users/, after: page });
  const child = startProgram(ARGS, {
    env: workspace.env,
    cwd: workspace.folder,
  });
  const output = child.output();
  await promise;
  child.kill("SIGKILL");
  const { stdout } = await output;
  fault.remove();
  return new TextDecoder().decode(stdout);
}

function idsOf(text: string): Set<unknown> {
  const ids = new Set<unknown>();
  for (const line of text.split("\n")) {
    // A killed program leaves the line half that it was writing.
    if (line.endsWith("}")) ids.add(JSON.parse(line).id);
  }
  return ids;
}

Deno.test("appgraph list --checkpoint loses no item in runs killed at random pages", async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const random = seededRandom(seed);
  await using workspace = await open();
  for (let round = 0; round < ROUNDS; round++) {
    const page = 1 + Math.floor(random() * (USERS / PAGE - 2));
    const first = await killAt(workspace, page);
    const second = await workspace.run(ARGS);
    const place = `seed ${seed}, round ${round}, page ${page}`;
    assertEquals([second.code, second.stderr], [0, ""], place);
    // As one file has it that both runs append to.
    assertEquals(idsOf(first + second.stdout).size, USERS, place);
    // When the third page is asked for, the first one has been written and its place kept.
    assert(page < 3 || idsOf(second.stdout).size < USERS, place);
  }
});

Deno.test("appgraph list --checkpoint asks for the kept link unchanged, with the same headers", async () => {
  await using workspace = await open();
  const { emulator, folder } = workspace;
  await killAt(workspace, 3);
  const path = `${folder}/state`;
  const state: Record<string, unknown> = JSON.parse(
    await Deno.readTextFile(path),
  );
  const link = `${emulator.graphUrl}/v1.0/_pages?$skiptoken=a%2fb%27c%20~+(d)`;
  await Deno.writeTextFile(path, JSON.stringify({ ...state, nextLink: link }));
  if (Deno.build.os !== "windows") {
    assertEquals((await Deno.stat(path)).mode! & 0o777, 0o600);
  }
  emulator.fault({
    reply: {
      status: 200,
      headers: [["content-type", "application/json"]],
      body: '{"value":[{"id":1}]}',
    },
  }, { path: /_pages/ });
  const result = await workspace.run([...ARGS, "--prefer=a=b"]);
  assertEquals([result.code, result.stderr], [0, ""]);
  assertStringIncludes(result.stdout, '{"id":1}\n');
  const { last } = emulator.requests;
  assertEquals(`${emulator.graphUrl}${last.target}`, link);
  assertEquals(last.header("prefer"), "a=b");
});

Deno.test("appgraph list --checkpoint refuses the place of another listing, and two runs at once", async () => {
  await using workspace = await open();
  await killAt(workspace, 3);
  const other = await workspace.run(["list", "/groups", "--checkpoint=state"]);
  assertMatch(
    other.stderr,
    /^appgraph: Cannot use the checkpoint "state": it belongs to/,
  );
  assertEquals([other.code, other.stdout], [2, ""]);
  using lock = await Deno.open(`${workspace.folder}/state.lock`, {
    write: true,
  });
  await lock.lock(true);
  const second = await workspace.run(ARGS);
  assertMatch(
    second.stderr,
    /^appgraph: Another run is using the file "state"\n/,
  );
  assertEquals([second.code, second.stdout], [75, ""]);
});
