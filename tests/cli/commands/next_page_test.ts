import { assertEquals, assertMatch } from "../../assert.ts";
import { faults } from "../../emulator/mod.ts";
import { openWorkspace, type Workspace } from "../workspace.ts";

async function openLarge(): Promise<Workspace> {
  const workspace = await openWorkspace({ users: 250 });
  workspace.emulator.directory.app.roles = ["User.Read.All"];
  return workspace;
}

Deno.test("appgraph get warns of a next page, in raw output too", async () => {
  await using workspace = await openLarge();
  for (const output of ["json", "raw", "csv", "ndjson"]) {
    const { stderr, code } = await workspace.run(
      ["get", "/users", "-o", output],
    );
    assertEquals(code, 0);
    assertMatch(
      stderr,
      /Warning: This is the first page only; "appgraph list"/,
    );
  }
});

const TOPS = [
  ["/users", "top=1"],
  ["/users", "$top=1"],
  ["/users?$top=1"],
  ["/users?%24top=1&select=id"],
  ["/users?top=1"],
];

Deno.test("appgraph get is silent about a next page where the number of items was chosen", async () => {
  await using workspace = await openLarge();
  for (const output of ["json", "raw"]) {
    for (const args of TOPS) {
      const { stderr, stdout, code } = await workspace.run(
        ["get", ...args, "-o", output],
      );
      assertEquals([code, stderr], [0, ""], args.join(" "));
      assertMatch(stdout, /"@odata\.nextLink"/);
    }
  }
});

Deno.test("appgraph post says of a next page what is true of it", async () => {
  await using workspace = await openLarge();
  const { emulator, run } = workspace;
  const nextLink = `${emulator.graphUrl}/v1.0/x?$skiptoken=1`;
  emulator.fault(faults.json({ value: [], "@odata.nextLink": nextLink }), {
    path: /getByIds/,
  });
  const { code, stderr } = await run(
    ["post", "/directoryObjects/getByIds", "-d", '{"ids":[]}'],
  );
  assertEquals(code, 0);
  assertMatch(
    stderr,
    /Warning: This is the first page only; "@odata\.nextLink" leads to the next one\n$/,
  );
});
