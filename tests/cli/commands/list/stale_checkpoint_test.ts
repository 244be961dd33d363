import { assertEquals, assertMatch } from "../../../assert.ts";
import { faults } from "../../../emulator/mod.ts";
import { endOf, holdRequest, start, until } from "../../jobs.ts";
import { openWorkspace, type Workspace } from "../../workspace.ts";

const USERS = 60;
const ARGS = ["list", "/users", "top=10", "--checkpoint=my place"];

/** A workspace in which a listing was killed at its fourth page. */
async function openKilled(): Promise<Workspace> {
  const workspace = await openWorkspace({ users: USERS });
  workspace.emulator.directory.app.roles = ["User.Read.All"];
  using held = holdRequest(workspace.emulator, { path: /\/users/, after: 3 });
  const child = start(workspace, ARGS);
  await until(child, held.reached);
  child.kill("SIGKILL");
  await endOf(child);
  return workspace;
}

const REFUSALS: readonly (readonly [
  name: string,
  prepare: (workspace: Workspace) => unknown,
  code: number,
  message: RegExp,
])[] = [
  [
    "has expired",
    ({ emulator }) => emulator.pages.expire(),
    6,
    /400 .*Directory_ExpiredPageToken/,
  ],
  [
    "was handed out twice",
    ({ emulator }) =>
      emulator.fault(
        faults.graphError(400, "DirectoryPageTokenNotFoundException"),
        { path: /skiptoken/ },
      ),
    6,
    /400 .*DirectoryPageTokenNotFoundException/,
  ],
  [
    "is no token of Graph",
    async ({ folder }) => {
      const path = `${folder}/my place`;
      const { nextLink, ...rest } = JSON.parse(await Deno.readTextFile(path));
      const damaged = nextLink.replace(/skiptoken=[^&]*/, "skiptoken=x");
      await Deno.writeTextFile(
        path,
        JSON.stringify({ ...rest, nextLink: damaged }),
      );
    },
    6,
    /400 /,
  ],
  [
    "leads to what is gone",
    ({ emulator }) =>
      emulator.fault(faults.graphError(410, "Gone"), { path: /skiptoken/ }),
    3,
    /410 /,
  ],
];

for (const [name, prepare, code, message] of REFUSALS) {
  Deno.test(`appgraph list --checkpoint says how to go on when the kept link ${name}`, async () => {
    await using workspace = await openKilled();
    await prepare(workspace);
    const result = await workspace.run(ARGS);
    assertEquals([result.code, result.stdout], [code, ""]);
    const [first = "", second, third = ""] = result.stderr.split("\n");
    assertMatch(first, /Cannot go on from the checkpoint "my place": Graph /);
    assertMatch(first, message);
    assertEquals(
      second,
      'The checkpoint is dead: remove "my place" and run again; everything comes again then',
    );
    assertMatch(third, /request-id /);
    await Deno.remove(`${workspace.folder}/my place`);
    const again = await workspace.run(ARGS);
    assertEquals([again.code, again.stderr], [0, ""]);
    assertEquals(again.stdout.match(/^\{/gm)?.length, USERS);
  });
}

Deno.test("appgraph list --checkpoint names the file also where the link dies during the run", async () => {
  await using workspace = await openWorkspace({ users: USERS });
  const { emulator } = workspace;
  emulator.directory.app.roles = ["User.Read.All"];
  emulator.fault(faults.graphError(400, "Directory_ExpiredPageToken"), {
    path: /skiptoken/,
    after: 2,
    times: Infinity,
  });
  const first = await workspace.run(ARGS);
  assertEquals(first.code, 6);
  assertMatch(first.stderr, /Cannot go on from the checkpoint "my place": /);
  const plain = await workspace.run(["list", "/users", "top=10"]);
  assertEquals(plain.code, 6);
  assertEquals(plain.stderr.includes("checkpoint"), false);
});

Deno.test("appgraph list --checkpoint blames no checkpoint for what passes, or for the first page", async () => {
  await using workspace = await openKilled();
  const { emulator, folder, run } = workspace;
  emulator.fault(faults.graphError(503, "serviceNotAvailable"), {
    path: /skiptoken/,
    times: Infinity,
  });
  const busy = await run([...ARGS, "--max-retries=0"]);
  assertEquals(busy.code, 75);
  assertEquals(busy.stderr.includes("checkpoint"), false);
  emulator.clearFaults();
  await Deno.remove(`${folder}/my place`);
  emulator.fault(faults.graphError(400, "Request_BadRequest"), {
    path: /users/,
  });
  const first = await run(ARGS);
  assertEquals(first.code, 6);
  assertEquals(first.stderr.includes("checkpoint"), false);
});

for (const path of ["-", "/dev/stdout", "/dev/fd/1"]) {
  Deno.test(`appgraph list --checkpoint=${path} is refused: nothing can be kept there`, async () => {
    await using workspace = await openWorkspace();
    const { code, stdout, stderr } = await workspace.run(
      ["list", "/users", `--checkpoint=${path}`],
    );
    assertEquals([code, stdout], [2, ""]);
    assertMatch(stderr, /for --checkpoint: nothing can be kept there\n/);
    assertEquals(workspace.emulator.requests.count(), 0);
  });
}

Deno.test("appgraph list and delta say what to use for a file, and get passes it on", async () => {
  await using workspace = await openWorkspace();
  const { emulator } = workspace;
  emulator.directory.app.roles = ["Reports.Read.All"];
  const path = "/reports/getEmailActivityUserDetail(period='D7')";
  const list = await workspace.run(["list", path]);
  assertEquals([list.code, list.stdout], [1, ""]);
  assertMatch(
    list.stderr,
    /Graph answered 302 .*\nThis is a file: appgraph download with -O FILE writes it/,
  );
  const csv = faults.answer({
    status: 200,
    headers: [["content-type", "text/csv"]],
    body: "a,b\n",
  });
  for (const args of [["list", "/x"], ["delta", "/x/delta", "--state=s"]]) {
    emulator.fault(csv, { path: /\/x/ });
    const { code, stdout, stderr } = await workspace.run(args);
    assertEquals([code, stdout], [1, ""]);
    assertMatch(stderr, /of type "text\/csv".*\nThis is a file: appgraph down/);
  }
  const get = await workspace.run(["get", path]);
  assertEquals([get.code, get.stderr], [0, ""]);
  assertMatch(get.stdout, /^\ufeff?Report Refresh Date,Display Name/);
});
