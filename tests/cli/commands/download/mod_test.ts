import { Buffer } from "node:buffer";
import {
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../../assert.ts";
import { type Emulator, faults } from "../../../emulator/mod.ts";
import {
  endOf,
  grantAll,
  holdRequest,
  namesIn,
  randomBytes,
  start,
  until,
  untilSize,
} from "../../jobs.ts";
import { openWorkspace, type Workspace } from "../../workspace.ts";

const PATH = "/drives/b/root:/big.bin:/content";
const DOWNLOAD = ["download", PATH, "-O", "big.bin"];
const SIZE = 3_000_000;

interface DownloadWorkspace extends Workspace {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

async function openDownloadWorkspace(): Promise<DownloadWorkspace> {
  const workspace = await openWorkspace();
  grantAll(workspace.emulator);
  const bytes = randomBytes(SIZE);
  workspace.emulator.storage.put("drives/b/big.bin", bytes);
  return { ...workspace, bytes };
}

/** The ranges that were asked for, of the storage server. */
function rangesOf({ requests }: Emulator): (string | undefined)[] {
  return [...requests].filter(({ service }) => service === "download").map(
    ({ header }) => header("range"),
  );
}

/** Starts a download and kills it when so many bytes are in the part. */
async function killAt(
  workspace: Workspace,
  bytes: number,
  signal: Deno.Signal,
): Promise<{ code: number; stdout: string; stderr: string }> {
  workspace.emulator.fault(faults.stallBody(bytes), { service: "download" });
  const child = start(workspace, DOWNLOAD);
  await until(child, untilSize(`${workspace.folder}/big.bin.part`, bytes));
  child.kill(signal);
  return await endOf(child);
}

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

Deno.test("appgraph download goes on where a killed run stopped", async () => {
  await using workspace = await openDownloadWorkspace();
  const { emulator, folder, bytes } = workspace;
  await killAt(workspace, 2_000_000, "SIGKILL");
  assertEquals(namesIn(folder), ["big.bin.part", "big.bin.part.json"]);
  const { code, stderr } = await workspace.run([...DOWNLOAD, "-v"]);
  assertEquals(code, 0);
  assertStringIncludes(stderr, "Going on at byte 2000000\n");
  assertEquals(rangesOf(emulator), [undefined, "bytes=2000000-"]);
  assertEquals(namesIn(folder), ["big.bin"]);
  const written = await Deno.readFile(`${folder}/big.bin`);
  assertEquals(Buffer.compare(written, bytes), 0);
});

for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
  Deno.test(`appgraph download ends with ${code} at ${signal}, without half a file, and can go on`, async () => {
    await using workspace = await openDownloadWorkspace();
    const { folder, bytes } = workspace;
    await Deno.writeTextFile(`${folder}/big.bin`, "old");
    const ended = await killAt(workspace, 1_500_000, signal);
    assertEquals([ended.code, ended.stdout], [code, ""]);
    assertEquals(await Deno.readTextFile(`${folder}/big.bin`), "old");
    assertEquals((await workspace.run(DOWNLOAD)).code, 0);
    assertEquals(rangesOf(workspace.emulator).at(-1), "bytes=1500000-");
    const written = await Deno.readFile(`${folder}/big.bin`);
    assertEquals(Buffer.compare(written, bytes), 0);
  });
}

Deno.test("appgraph download starts over when the content has changed since", async () => {
  await using workspace = await openDownloadWorkspace();
  const { emulator, folder } = workspace;
  await killAt(workspace, 2_000_000, "SIGKILL");
  const changed = randomBytes(SIZE);
  emulator.storage.put("drives/b/big.bin", changed);
  const { code, stderr } = await workspace.run([...DOWNLOAD, "-v"]);
  assertEquals(code, 0);
  assertEquals(stderr.includes("Going on"), false);
  const written = await Deno.readFile(`${folder}/big.bin`);
  assertEquals(Buffer.compare(written, changed), 0);
});

Deno.test("appgraph download starts over for another path, and with a damaged note of the part", async () => {
  await using workspace = await openDownloadWorkspace();
  const { emulator, folder } = workspace;
  const other = randomBytes(SIZE);
  emulator.storage.put("drives/b/other.bin", other);
  await killAt(workspace, 2_000_000, "SIGKILL");
  await workspace.run([
    "download",
    "/drives/b/root:/other.bin",
    "-O",
    "big.bin",
  ]);
  const written = await Deno.readFile(`${folder}/big.bin`);
  assertEquals(Buffer.compare(written, other), 0);
  await killAt(workspace, 2_000_000, "SIGKILL");
  await Deno.writeTextFile(`${folder}/big.bin.part.json`, "{");
  assertEquals((await workspace.run(DOWNLOAD)).code, 0);
  const again = await Deno.readFile(`${folder}/big.bin`);
  assertEquals(Buffer.compare(again, workspace.bytes), 0);
});

Deno.test("appgraph download needs no byte more when a run was killed before the renaming", async () => {
  await using workspace = await openDownloadWorkspace();
  const { emulator, folder, bytes } = workspace;
  await killAt(workspace, 2_000_000, "SIGKILL");
  await Deno.writeFile(`${folder}/big.bin.part`, bytes);
  emulator.requests.clear();
  assertEquals((await workspace.run(DOWNLOAD)).code, 0);
  const answers = [...emulator.requests].map(({ status }) => status);
  assertEquals(answers, [302, 416]);
  assertEquals(namesIn(folder), ["big.bin"]);
});

Deno.test("appgraph download ends with 75 when the content changes under it, and starts over then", async () => {
  await using workspace = await openDownloadWorkspace();
  const { emulator, folder } = workspace;
  const changed = randomBytes(SIZE);
  emulator.fault({
    edit: (reply) => {
      emulator.storage.put("drives/b/big.bin", changed);
      return { ...reply, cut: { afterBytes: 1_000_000, then: "close" } };
    },
  }, { service: "download" });
  const { code, stderr } = await workspace.run(DOWNLOAD);
  assertEquals(code, 75);
  assertMatch(stderr, /the content has changed.*\nRun again: /);
  assertEquals((await workspace.run(DOWNLOAD)).code, 0);
  const written = await Deno.readFile(`${folder}/big.bin`);
  assertEquals(Buffer.compare(written, changed), 0);
});

Deno.test("appgraph download refuses a second run for the same file", async () => {
  await using workspace = await openDownloadWorkspace();
  using held = holdRequest(workspace.emulator, { service: "download" });
  const first = start(workspace, DOWNLOAD);
  await until(first, held.reached);
  const second = await workspace.run(DOWNLOAD);
  assertEquals(second.code, 75);
  assertMatch(second.stderr, /^Another run is downloading to "big\.bin"\n/);
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
  assertMatch(stderr, /^Graph answered 404 to GET /);
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
