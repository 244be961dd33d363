import { assertEquals, assertMatch } from "../../../assert.ts";
import { faults } from "../../../emulator/mod.ts";
import { grantAll, namesIn } from "../../jobs.ts";
import { openWorkspace, type Workspace } from "../../workspace.ts";

const TEXT = new TextEncoder().encode("content\n");

async function openWithFiles(...keys: string[]): Promise<Workspace> {
  const workspace = await openWorkspace();
  grantAll(workspace.emulator);
  for (const key of keys) workspace.emulator.storage.put(key, TEXT);
  return workspace;
}

const PATHS = [
  ["/drives/b1/special/approot:/x.txt", "drives/b1/special/approot/x.txt"],
  ["/drives/b1/special/approot:/x.txt:", "drives/b1/special/approot/x.txt"],
  ["/drives/b1/items/root:/x.txt", "drives/b1/x.txt"],
  ["/drives('b1')/root:/x.txt", "drives/b1/x.txt"],
] as const;

Deno.test("appgraph download writes the content of a file, in whatever form its path is", async () => {
  await using workspace = await openWithFiles(...PATHS.map(([, key]) => key));
  for (const [path] of PATHS) {
    const { code, stderr } = await workspace.run(["download", path, "-O", "x"]);
    assertEquals([code, stderr], [0, ""], path);
    assertEquals(await Deno.readFile(`${workspace.folder}/x`), TEXT);
    await Deno.remove(`${workspace.folder}/x`);
  }
});

const RESOURCE = {
  "@odata.context":
    "https://graph.microsoft.com/v1.0/$metadata#drives('b')/items/$entity",
  "@microsoft.graph.downloadUrl": "https://127.0.0.1/download/1",
  "name": "x.txt",
};
const { "@odata.context": _, ...BARE } = RESOURCE;

Deno.test("appgraph download refuses the JSON of a resource in the place of its content", async () => {
  await using workspace = await openWithFiles();
  const { emulator, folder } = workspace;
  await Deno.writeTextFile(`${folder}/x`, "old");
  for (const target of ["x", "-"]) {
    for (const body of [RESOURCE, BARE]) {
      emulator.fault(faults.json(body), { path: /things/ });
      const result = await workspace.run([
        "download",
        "/things/1",
        "-O",
        target,
      ]);
      assertEquals([result.code, result.stdout], [2, ""]);
      assertMatch(
        result.stderr,
        /Cannot download "\/things\/1": Graph answered with the JSON of a resource, not with a content\nName the content, /,
      );
    }
  }
  assertEquals(namesIn(folder), ["x"]);
  assertEquals(await Deno.readTextFile(`${folder}/x`), "old");
});

Deno.test("appgraph download takes JSON that is a content", async () => {
  await using workspace = await openWithFiles();
  const { emulator, folder } = workspace;
  const text = JSON.stringify(RESOURCE);
  emulator.storage.put("drives/b/x.json", new TextEncoder().encode(text));
  emulator.fault(faults.json({ "@odata.context": "x", value: [] }), {
    path: /reports/,
  });
  const kept = await workspace.run(
    ["download", "/drives/b/root:/x.json", "-O", "x.json"],
  );
  assertEquals([kept.code, kept.stderr], [0, ""]);
  assertEquals(await Deno.readTextFile(`${folder}/x.json`), text);
  const report = await workspace.run(["download", "/reports/x", "-O", "-"]);
  assertEquals([report.code, report.stdout], [
    0,
    '{"@odata.context":"x","value":[]}',
  ]);
});

Deno.test("appgraph download leaves the file where nothing is new (304)", async () => {
  await using workspace = await openWithFiles("drives/b/x.txt");
  const { emulator, folder } = workspace;
  await Deno.writeTextFile(`${folder}/x`, "old");
  emulator.fault({ reply: { status: 304 } }, { path: /content/, times: 2 });
  for (const target of ["x", "-"]) {
    const result = await workspace.run([
      "download",
      "/drives/b/root:/x.txt",
      '-HIf-None-Match:"1"',
      "-O",
      target,
    ]);
    assertEquals([result.code, result.stdout, result.stderr], [0, "", ""]);
  }
  assertEquals(namesIn(folder), ["x"]);
  assertEquals(await Deno.readTextFile(`${folder}/x`), "old");
});
