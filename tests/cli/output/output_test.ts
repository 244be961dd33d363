import { assertEquals, assertMatch } from "../../assert.ts";
import { faults } from "../../emulator/mod.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

async function open(users = 30): Promise<Workspace> {
  const workspace = await openWorkspace({ users });
  workspace.emulator.directory.app.roles = ["User.Read.All"];
  return workspace;
}

function filesOf({ folder }: Workspace): string[] {
  return Array.from(Deno.readDirSync(folder), ({ name }) => name).sort();
}

Deno.test("appgraph -O writes a file that appears whole, and nothing to standard output", async () => {
  await using workspace = await open();
  const printed = await workspace.run(["list", "/users", "top=9"]);
  const kept = await workspace.run(["list", "/users", "top=9", "-O", "users"]);
  assertEquals(kept, { ...printed, stdout: "", stdoutBytes: new Uint8Array() });
  assertEquals(
    await Deno.readTextFile(`${workspace.folder}/users`),
    printed.stdout,
  );
  assertEquals(filesOf(workspace), ["users"]);
});

Deno.test("appgraph -O leaves the old file after any failure", async (t) => {
  await using workspace = await open();
  const { emulator, folder } = workspace;
  await Deno.writeTextFile(`${folder}/users`, "old");
  const cases = [
    ["an error on a later page", faults.graphError(403, "Denied"), 5],
    ["broken JSON on a later page", faults.brokenJson(), 1],
    ["a body that is cut", faults.cutBody(50), 75],
  ] as const;
  for (const [name, fault, exitCode] of cases) {
    await t.step(name, async () => {
      emulator.clearFaults();
      emulator.fault(fault, { path: /skiptoken/, times: 9 });
      const { code, stdout } = await workspace.run(
        ["list", "/users", "top=9", "-O", "users", "--max-retries=0"],
      );
      assertEquals([code, stdout], [exitCode, ""]);
      assertEquals(await Deno.readTextFile(`${folder}/users`), "old");
      assertEquals(filesOf(workspace), ["users"]);
    });
  }
});

Deno.test("appgraph -O ends with 2 where no file can be made", async () => {
  await using workspace = await open();
  const { code, stderr } = await workspace.run(
    ["get", "/users", "-O", "missing/users"],
  );
  assertMatch(
    stderr,
    /^appgraph: Cannot write to "missing\/users": .*\nCheck its path/m,
  );
  assertEquals(code, 2);
});

Deno.test("appgraph get follows a redirected download without the token", async () => {
  await using workspace = await open();
  const { emulator } = workspace;
  const target = await new Blob(["report"]).bytes();
  emulator.fault(
    faults.redirect(`${emulator.origin}/report.csv?sig=pre-authenticated`),
    { path: /reports/ },
  );
  emulator.fault(
    faults.answer({
      status: 200,
      headers: [["content-type", "application/octet-stream"]],
      body: target,
    }),
    { path: /report\.csv/ },
  );
  const result = await workspace.run(["get", "/reports/x", "-v"]);
  assertEquals([result.code, result.stdout], [0, "report"]);
  assertEquals(emulator.requests.last.header("authorization"), undefined);
});
