import { Buffer } from "node:buffer";
import {
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "../../../assert.ts";
import { type Emulator, faults } from "../../../emulator/mod.ts";
import {
  DOWNLOAD,
  killAt,
  openDownloadWorkspace,
  rangesOf,
  SIZE,
} from "../../download.ts";
import {
  endOf,
  namesIn,
  randomBytes,
  start,
  until,
  untilSize,
} from "../../jobs.ts";

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

interface NoProof {
  readonly name: string;
  readonly fault: Parameters<Emulator["fault"]>[0];
  /** Whether a range is asked for at all. */
  readonly asks: boolean;
}

const NO_PROOFS: readonly NoProof[] = [
  {
    name: "there was no ETag",
    fault: faults.header("etag", undefined),
    asks: false,
  },
  {
    name: "the ETag was a weak one",
    fault: faults.header("etag", 'W/"1"'),
    asks: false,
  },
  {
    name: "ranges are not answered",
    fault: {
      edit: (reply, head) => {
        const range = head.header("range");
        return range === undefined ? reply : { ...reply, status: 200 };
      },
    },
    asks: true,
  },
];

for (const { name, fault, asks } of NO_PROOFS) {
  Deno.test(`appgraph download starts over when ${name}, whatever the length`, async () => {
    await using workspace = await openDownloadWorkspace();
    const { emulator, folder } = workspace;
    const stall = faults.stallBody(2_000_000).edit!;
    emulator.fault({
      edit: async (reply, head) =>
        await stall(await fault.edit!(reply, head), head),
    }, { service: "download" });
    const child = start(workspace, DOWNLOAD);
    await until(child, untilSize(`${folder}/big.bin.part`, 2_000_000));
    child.kill("SIGKILL");
    await endOf(child);
    const changed = randomBytes(SIZE);
    const { path, id } = emulator.storage.files.get("drives/b/big.bin")!;
    emulator.storage.files.set(path, {
      path,
      id,
      bytes: changed,
      etag: '"same"',
    });
    emulator.requests.clear();
    emulator.fault(fault, { service: "download", times: Infinity });
    const { code, stderr } = await workspace.run(DOWNLOAD);
    assertEquals([code, stderr], [0, ""]);
    assertEquals(rangesOf(emulator).includes("bytes=2000000-"), asks);
    const written = await Deno.readFile(`${folder}/big.bin`);
    assertEquals(Buffer.compare(written, changed), 0);
  });
}

Deno.test("appgraph download asks under If-Range, and only the link that Graph redirects to", async () => {
  await using workspace = await openDownloadWorkspace();
  const { emulator } = workspace;
  await killAt(workspace, 2_000_000, "SIGKILL");
  const etag = emulator.storage.files.get("drives/b/big.bin")?.etag;
  emulator.requests.clear();
  assertEquals((await workspace.run(DOWNLOAD)).code, 0);
  const conditions = [...emulator.requests].map(({ service, header }) => [
    service,
    header("range"),
    header("if-range"),
  ]);
  assertEquals(conditions, [
    ["graph", undefined, undefined],
    ["download", "bytes=2000000-", etag],
  ]);
});

const FOREIGN_MARKS = [
  ["tenant", "00000000-1111-2222-3333-444444444444"],
  ["url", "https://localhost/v1.0/drives/b/root:/other:/content"],
  ["version", 1],
] as const;

Deno.test("appgraph download starts over where the part is one of another tenant, path or program", async () => {
  await using workspace = await openDownloadWorkspace();
  const { emulator, folder, bytes } = workspace;
  for (const [name, value] of FOREIGN_MARKS) {
    await killAt(workspace, 2_000_000, "SIGKILL");
    const path = `${folder}/big.bin.part.json`;
    const mark = JSON.parse(await Deno.readTextFile(path));
    await Deno.writeTextFile(path, JSON.stringify({ ...mark, [name]: value }));
    emulator.requests.clear();
    assertEquals((await workspace.run(DOWNLOAD)).code, 0);
    assertEquals(rangesOf(emulator), [undefined], name);
    const written = await Deno.readFile(`${folder}/big.bin`);
    assertEquals(Buffer.compare(written, bytes), 0);
  }
});
