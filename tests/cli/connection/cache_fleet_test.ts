import { seededRandom } from "../../emulator/fault_plan.ts";
import { assert, assertEquals } from "../../assert.ts";
import { cases } from "../../effort.ts";
import { startProgram } from "../../program.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

/**
 * A run waits 30 seconds for another one's token, then asks for its own: so many start and get theirs
 * in far less, whatever else the machine does.
 */
const FLEET = cases(80);
const KILLED = cases(25);

/** Starts the fleet at once; every run has to do its job without a word. */
async function runFleet({ run }: Workspace): Promise<void> {
  const results = await Promise.all(
    Array.from({ length: FLEET }, () => run(["--query", "displayName"])),
  );
  for (const { code, stdout, stderr } of results) {
    assertEquals({ code, stdout, stderr }, {
      code: 0,
      stdout: '"inventory-cron"\n',
      stderr: "",
    });
  }
}

Deno.test("Processes that start at once on a cold cache send one token request", async () => {
  await using workspace = await openWorkspace();
  await runFleet(workspace);
  assertEquals(workspace.emulator.requests.tokenRequests, 1);
});

Deno.test("Processes that find an expired token send one token request", async () => {
  await using workspace = await openWorkspace({ lifetimeSeconds: 300 });
  const { emulator, run } = workspace;
  assertEquals((await run([])).code, 0);
  emulator.tokenSettings.lifetimeSeconds = 3599;
  emulator.requests.clear();
  await runFleet(workspace);
  assertEquals(emulator.requests.tokenRequests, 1);
});

Deno.test("Processes whose token was revoked send one token request", async () => {
  await using workspace = await openWorkspace();
  const { emulator, run } = workspace;
  assertEquals((await run([])).code, 0);
  emulator.tokens.revokeAll();
  emulator.requests.clear();
  await runFleet(workspace);
  assertEquals(emulator.requests.tokenRequests, 1);
});

Deno.test("The program, killed at random moments of a run that writes the cache, never harms the next run", async () => {
  await using workspace = await openWorkspace();
  const { run, env, folder, home } = workspace;
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const random = seededRandom(seed);
  // What a whole run takes here tells which moments are in it.
  const startedAt = performance.now();
  assertEquals((await run(["token"])).code, 0);
  const wholeMs = performance.now() - startedAt;
  for (let round = 0; round < KILLED; round++) {
    const message = `seed ${seed}, round ${round}`;
    await removeTokens(home);
    const child = startProgram(["token"], { env, cwd: folder });
    const killer = setTimeout(() => kill(child), wholeMs * (0.4 + random()));
    await child.output();
    clearTimeout(killer);
    const next = await run(["token"]);
    assertEquals([next.code, next.stderr], [0, ""], message);
    assertEquals(await namesOf(home, ".tmp"), [], message);
    assert((await namesOf(home, ".token")).length === 1, message);
  }
});

async function namesOf(home: string, end: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of Deno.readDir(`${home}/.cache/appgraph`)) {
    if (name.endsWith(end)) names.push(name);
  }
  return names;
}

async function removeTokens(home: string): Promise<void> {
  for (const name of await namesOf(home, ".token")) {
    await Deno.remove(`${home}/.cache/appgraph/${name}`);
  }
}

function kill(child: Deno.ChildProcess): void {
  try {
    child.kill("SIGKILL");
  } catch (error) {
    // It has ended a moment ago.
    if (!(error instanceof TypeError)) throw error;
  }
}
