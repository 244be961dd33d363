import { assertEquals, assertMatch } from "../../../assert.ts";
import { faults } from "../../../emulator/mod.ts";
import { endOf, namesIn, randomBytes, start } from "../../jobs.ts";
import {
  assertStored,
  CHUNK_BYTES,
  keptIn,
  KEY,
  openUploadWorkspace,
  SIZE,
  UPLOAD,
  uploadsOf,
} from "../../upload.ts";

for (const size of [0, 1, 4_000_000]) {
  Deno.test(`appgraph upload sends ${size} bytes in one request`, async () => {
    await using workspace = await openUploadWorkspace(size);
    const { emulator, bytes } = workspace;
    const { code, stdout, stderr } = await workspace.run(UPLOAD);
    assertEquals([code, stderr], [0, ""]);
    const item: { name: string; size: number } = JSON.parse(stdout);
    assertEquals([item.name, item.size], ["big.bin", size]);
    assertStored(emulator, bytes);
    assertEquals(emulator.requests.count("graph"), 1);
    assertEquals(emulator.requests.count("upload"), 0);
    assertEquals(
      namesIn(`${workspace.home}/.cache/appgraph`).includes("uploads"),
      false,
    );
  });
}

Deno.test("appgraph upload sends more in a session, without the token, and keeps nothing of it", async () => {
  await using workspace = await openUploadWorkspace();
  const { emulator, bytes } = workspace;
  const { code, stdout, stderr } = await workspace.run([...UPLOAD, "-v"]);
  assertEquals(code, 0);
  assertStored(emulator, bytes);
  assertEquals(
    uploadsOf(emulator),
    [0, 1, 2, 3].map((index) => `PUT ${index * CHUNK_BYTES}`),
  );
  assertEquals(JSON.parse(stdout).size, SIZE);
  for (const text of [stdout, stderr]) {
    assertEquals(/\/upload\/|tempauth/.test(text), false);
  }
  assertMatch(stderr, /\nPUT https:\/\/127\.0\.0\.1:\d+\/… 202 /);
  assertEquals(keptIn(workspace), []);
});

Deno.test("appgraph upload takes paths with and without /content, and names that need encoding", async () => {
  await using workspace = await openUploadWorkspace(10);
  const { emulator, bytes } = workspace;
  const paths = [
    ["/drives/b/root:/x/a:/content", "drives/b/x/a"],
    ["drives/b/root:/x/b:", "drives/b/x/b"],
    ["/drives/b/root:/x/c d#1 100%.txt", "drives/b/x/c d#1 100%.txt"],
    ["/drives/b/root:/x/e%20f%25", "drives/b/x/e f%"],
    ["/drives/b/items/root:/g", "drives/b/g"],
  ] as const;
  for (const [path, key] of paths) {
    const { code, stderr } = await workspace.run(["upload", "big.bin", path]);
    assertEquals([code, stderr], [0, ""], path);
    assertStored(emulator, bytes, key);
  }
});

for (const size of [100_000, CHUNK_BYTES + 10]) {
  Deno.test(`appgraph upload takes ${size} bytes of standard input, and of a pipe`, async () => {
    await using workspace = await openUploadWorkspace(size);
    const { emulator, bytes, folder } = workspace;
    const path = "/drives/b/root:/x/big.bin";
    const first = await workspace.run(["upload", "-", path], { stdin: bytes });
    assertEquals([first.code, first.stderr], [0, ""]);
    assertStored(emulator, bytes);
    emulator.storage.files.clear();
    await new Deno.Command("mkfifo", { args: [`${folder}/pipe`] }).output();
    const [second] = await Promise.all([
      endOf(start(workspace, ["upload", "pipe", path])),
      Deno.writeFile(`${folder}/pipe`, bytes),
    ]);
    assertEquals([second.code, second.stderr], [0, ""]);
    assertStored(emulator, bytes);
  });
}

Deno.test("appgraph upload sends lost chunks again", async () => {
  await using workspace = await openUploadWorkspace();
  const { emulator, bytes } = workspace;
  emulator.storage.chunksToLose = 1;
  emulator.fault(faults.loseAnswer(), {
    service: "upload",
    method: "PUT",
    after: 2,
  });
  const { code } = await workspace.run(UPLOAD);
  assertEquals(code, 0);
  assertStored(emulator, bytes);
  assertEquals(
    uploadsOf(emulator).filter((each) => each === "PUT 0").length,
    2,
  );
});

for (const size of [10, SIZE]) {
  Deno.test(`appgraph upload --conflict says what to do with ${size} bytes if the file exists`, async () => {
    await using workspace = await openUploadWorkspace(size);
    const { storage } = workspace.emulator;
    const old = randomBytes(5);
    storage.put(KEY, old);
    const fail = await workspace.run([...UPLOAD, "--conflict=fail"]);
    assertEquals([fail.code, fail.stdout], [6, ""]);
    assertMatch(
      fail.stderr,
      /^appgraph: Graph answered 409 .*nameAlreadyExists/,
    );
    assertStored(workspace.emulator, old);
    const rename = await workspace.run([...UPLOAD, "--conflict=rename"]);
    assertEquals(JSON.parse(rename.stdout).name, "big 1.bin");
    assertStored(workspace.emulator, old);
    await workspace.run(UPLOAD);
    assertStored(workspace.emulator, workspace.bytes);
    assertEquals(storage.files.size, 2);
  });
}

Deno.test("appgraph upload goes on where its session cannot be kept", async () => {
  await using workspace = await openUploadWorkspace();
  const { emulator, home, bytes } = workspace;
  await Deno.mkdir(`${home}/.cache/appgraph`, { recursive: true });
  await Deno.writeTextFile(`${home}/.cache/appgraph/uploads`, "in the way");
  const kept = await workspace.run(UPLOAD);
  assertEquals(kept.code, 0);
  assertMatch(kept.stderr, /^Warning: The session of the upload is not kept: /);
  assertStored(emulator, bytes);
  const none = await workspace.run([...UPLOAD, "--no-cache"]);
  assertEquals([none.code, none.stderr], [0, ""]);
});

const REFUSALS: readonly (readonly [args: string[], stderr: RegExp])[] = [
  [
    ["nothing", "/drives/b/root:/a"],
    /^appgraph: Cannot read the file "nothing": no such/,
  ],
  [
    ["/drives/b/root:/a", "nothing"],
    /: no such file or folder\nWrite the file first: appgraph upload FILE PATH\n$/,
  ],
  [
    [".", "/drives/b/root:/a"],
    /^appgraph: Cannot upload "\.": it is a directory\n/,
  ],
  [["big.bin", "/drives/b/root:/a/"], /^appgraph: Cannot upload to a folder: /],
  [
    ["big.bin", "/drives/b/root:/a?b=c"],
    /^appgraph: Cannot upload to a path with a query/,
  ],
  [["big.bin", "/drives/b/root:/a", "--conflict=x"], /"--conflict"/],
];

Deno.test("appgraph upload refuses what cannot be meant, before anything is sent", async () => {
  await using workspace = await openUploadWorkspace(10);
  for (const [args, stderr] of REFUSALS) {
    const result = await workspace.run(["upload", ...args]);
    assertEquals([result.code, result.stdout], [2, ""]);
    assertMatch(result.stderr, stderr);
  }
  assertEquals(workspace.emulator.requests.count(), 0);
});

for (const size of [10, SIZE]) {
  Deno.test(`appgraph upload --dry-run prints the requests for ${size} bytes, not the bytes`, async () => {
    await using workspace = await openUploadWorkspace(size);
    const { code, stdout, stderr } = await workspace.run([
      ...UPLOAD,
      "--dry-run",
    ]);
    assertEquals([code, stderr], [0, ""]);
    assertMatch(
      stdout,
      /^(?:PUT|POST) \S+\/x\/big\.bin:\/(?:content|createUpl)/,
    );
    assertMatch(stdout, /\n\[\d+ bytes\]\n$/);
    assertEquals(workspace.emulator.requests.count(), 0);
  });
}

for (
  const [size, way] of [[100, "attachments"], [4_000_000, "session"]] as const
) {
  Deno.test(`appgraph upload attaches ${size} bytes to a message under the name of the file`, async () => {
    await using workspace = await openUploadWorkspace(size);
    const { emulator, bytes } = workspace;
    const path = "/users/u/messages/m/attachments";
    const { code, stdout, stderr } = await workspace.run([
      "upload",
      "big.bin",
      path,
    ]);
    assertEquals([code, stdout, stderr], [0, "", ""]);
    assertStored(emulator, bytes, "users/u/messages/m/big.bin");
    const [post] = emulator.requests.matching(/\/attachments/, "POST");
    assertEquals(
      post?.path.endsWith("/createUploadSession"),
      way === "session",
    );
  });
}
