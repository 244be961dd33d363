import { assertEquals, assertMatch } from "../../../assert.ts";
import { endOf, holdRequest, start, until } from "../../jobs.ts";
import {
  assertStored,
  keptIn,
  killUploadAt,
  openUploadWorkspace,
  UPLOAD,
  uploadsOf,
} from "../../upload.ts";

Deno.test("appgraph cache clear removes the sessions of killed uploads, and of no other", async () => {
  await using workspace = await openUploadWorkspace();
  const { emulator, bytes, run, home } = workspace;
  await killUploadAt(workspace, 1, "SIGKILL");
  using held = holdRequest(emulator, {
    service: "upload",
    method: "PUT",
    after: 0,
  });
  const child = start(workspace, UPLOAD);
  await until(child, held.reached);
  const busy = await run(["cache", "clear", "-v"]);
  assertEquals([busy.code, busy.stderr], [
    0,
    `Removed 1 token: "${home}/.cache/appgraph"\n`,
  ]);
  child.kill("SIGKILL");
  await endOf(child);
  const folder = `${home}/.cache/appgraph/uploads`;
  const other = "0123456789abcdef0123456789abcdef.json";
  // What runs leave that are killed while they write, and before they have anything to write.
  const leftover = `.appgraph-${other}.${crypto.randomUUID()}.tmp`;
  await Deno.writeTextFile(`${folder}/${leftover}`, "");
  await Deno.writeTextFile(`${folder}/${other.replace("0", "f")}.lock`, "");
  const { code, stderr } = await run(["cache", "clear", "-v"]);
  assertEquals([code, stderr], [
    0,
    `Removed 0 tokens and 1 upload session: "${home}/.cache/appgraph"\n`,
  ]);
  assertEquals(keptIn(workspace), []);
  emulator.requests.clear();
  emulator.storage.uploads.clear(); // expired: until then Graph refuses another session of the name
  assertEquals((await run(UPLOAD)).code, 0);
  assertEquals(uploadsOf(emulator)[0], "PUT 0");
  assertStored(emulator, bytes);
});

Deno.test("appgraph cache clear says that it cannot clear an upload session", async () => {
  await using workspace = await openUploadWorkspace();
  const { home, run } = workspace;
  const folder = `${home}/.cache/appgraph/uploads`;
  await Deno.mkdir(`${folder}/${"0".repeat(32)}.json.lock`, {
    recursive: true,
  });
  const { code, stderr } = await run(["cache", "clear"]);
  assertEquals(code, 1);
  assertMatch(
    stderr,
    /^appgraph: Cannot clear the upload sessions in "[^"]+\/appgraph": [^\n]+\nCheck the folder's path and mode\n/,
  );
});
