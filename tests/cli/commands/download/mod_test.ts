import { Buffer } from "node:buffer";
import { assertEquals, assertMatch } from "../../../assert.ts";
import { faults } from "../../../emulator/mod.ts";
import {
  DOWNLOAD,
  killAt,
  openDownloadWorkspace,
  PATH,
  rangesOf,
} from "../../download.ts";
import { endOf, holdRequest, namesIn, start, until } from "../../jobs.ts";

for (
  const path of [PATH, "/drives/b/root:/big.bin", "drives/b/root:/big.bin:"]
) {
  Deno.test(`appgraph download ${path} writes a file, without the token behind the redirect`, async () => {
    await using workspace = await openDownloadWorkspace();
    const result = await workspace.run(["download", path, "-O", "big.bin"]);
    assertEquals([result.code, result.stdout, result.stderr], [0, "", ""]);
    assertEquals(namesIn(workspace.folder), ["big.bin"]);
    const written = await Deno.readFile(`${workspace.folder}/big.bin`);
    assertEquals(Buffer.compare(written, workspace.bytes), 0);
    // A token there would fail the test when the emulator is disposed of.
    assertEquals(rangesOf(workspace.emulator), [undefined]);
  });
}

for (const output of ["-", "/dev/stdout"]) {
  Deno.test(`appgraph download -O ${output} writes to standard output, on over a cut`, async () => {
    await using workspace = await openDownloadWorkspace();
    workspace.emulator.fault(faults.cutBody(1_000_000), {
      service: "download",
    });
    const { code, stdoutBytes, stderr } = await workspace.run([
      "download",
      PATH,
      "-O",
      output,
    ]);
    assertEquals([code, stderr], [0, ""]);
    assertEquals(Buffer.compare(stdoutBytes, workspace.bytes), 0);
    assertEquals(rangesOf(workspace.emulator), [undefined, "bytes=1000000-"]);
  });
}

Deno.test("appgraph download refuses a second run for the same file", async () => {
  await using workspace = await openDownloadWorkspace();
  using held = holdRequest(workspace.emulator, { service: "download" });
  const first = start(workspace, DOWNLOAD);
  await until(first, held.reached);
  const second = await workspace.run(DOWNLOAD);
  assertEquals(second.code, 75);
  assertMatch(
    second.stderr,
    /^appgraph: Another run is downloading to "big\.bin"\n/,
  );
  held.release();
  assertEquals((await endOf(first)).code, 0);
});

Deno.test("appgraph download keeps the mode of the file it replaces, from the first byte on", async () => {
  await using workspace = await openDownloadWorkspace();
  const { folder } = workspace;
  await Deno.writeTextFile(`${folder}/big.bin`, "old", { mode: 0o600 });
  await killAt(workspace, 1_000_000, "SIGKILL");
  const modeOf = (name: string) =>
    (Deno.statSync(`${folder}/${name}`).mode ?? 0) & 0o777;
  assertEquals(modeOf("big.bin.part"), 0o600);
  await workspace.run(DOWNLOAD);
  assertEquals(modeOf("big.bin"), 0o600);
});

Deno.test("appgraph download leaves nothing behind when there is no such file", async () => {
  await using workspace = await openDownloadWorkspace();
  const { code, stderr } = await workspace.run([
    "download",
    "/drives/b/root:/nothing",
    "-O",
    "nothing",
  ]);
  assertEquals(code, 3);
  assertMatch(stderr, /^appgraph: Graph answered 404 to GET /);
  assertEquals(namesIn(workspace.folder), []);
});

Deno.test("appgraph download takes an empty file, a report, and names that need encoding", async () => {
  await using workspace = await openDownloadWorkspace();
  const { emulator, folder } = workspace;
  emulator.storage.put("drives/b/empty", new Uint8Array());
  emulator.storage.put("drives/b/a b#1 100%.txt", new Uint8Array([65]));
  const report = "/reports/getEmailActivityUserDetail(period='D7')";
  const files = [
    ["/drives/b/root:/empty", 0],
    ["/drives/b/root:/a b#1 100%.txt", 1],
    [report, 558],
  ] as const;
  for (const [path, size] of files) {
    const { code } = await workspace.run(["download", path, "-O", "file"]);
    assertEquals([code, Deno.statSync(`${folder}/file`).size], [0, size]);
  }
});

Deno.test("appgraph download needs to be told where to, and asks for nothing in a dry run", async () => {
  await using workspace = await openDownloadWorkspace();
  const missing = await workspace.run(["download", PATH]);
  assertEquals(missing.code, 2);
  assertMatch(missing.stderr, /needs the option "--output-file"/);
  const dry = await workspace.run([...DOWNLOAD, "--dry-run"]);
  assertMatch(dry.stdout, /^GET \S+\/drives\/b\/root:\/big\.bin:\/content\n/);
  assertEquals(workspace.emulator.requests.count(), 0);
  assertEquals(namesIn(workspace.folder), []);
});
