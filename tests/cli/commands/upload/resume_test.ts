import { assertEquals, assertMatch } from "../../../assert.ts";
import { endOf, holdRequest, randomBytes, start, until } from "../../jobs.ts";
import {
  assertStored,
  CHUNK_BYTES,
  keptIn,
  killUploadAt,
  openUploadWorkspace,
  SIZE,
  UPLOAD,
  uploadsOf,
} from "../../upload.ts";
import type { Workspace } from "../../workspace.ts";

const SESSION_REGEXP = /createUploadSession/;

Deno.test("appgraph upload goes on where a killed run stopped", async () => {
  await using workspace = await openUploadWorkspace();
  const { emulator, bytes, home } = workspace;
  await killUploadAt(workspace, 1, "SIGKILL");
  const [kept = ""] = keptIn(workspace).filter((name) =>
    name.endsWith(".json")
  );
  const { mode } = Deno.statSync(`${home}/.cache/appgraph/uploads/${kept}`);
  assertEquals((mode ?? 0) & 0o777, 0o600);
  emulator.requests.clear();
  const { code, stderr } = await workspace.run([...UPLOAD, "-v"]);
  assertEquals(code, 0);
  assertMatch(stderr, new RegExp(`Going on at byte ${2 * CHUNK_BYTES}\n`));
  assertStored(emulator, bytes);
  assertEquals(uploadsOf(emulator), [
    "GET",
    `PUT ${2 * CHUNK_BYTES}`,
    `PUT ${3 * CHUNK_BYTES}`,
  ]);
  assertEquals(emulator.requests.matching(SESSION_REGEXP), []);
  assertEquals(keptIn(workspace), []);
});

for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
  Deno.test(`appgraph upload ends with ${code} at ${signal}, and can go on`, async () => {
    await using workspace = await openUploadWorkspace();
    const { emulator, bytes } = workspace;
    const ended = await killUploadAt(workspace, 1, signal);
    assertEquals([ended.code, ended.stdout], [code, ""]);
    assertEquals(emulator.storage.files.size, 0);
    emulator.requests.clear();
    assertEquals((await workspace.run(UPLOAD)).code, 0);
    assertStored(emulator, bytes);
    assertEquals(uploadsOf(emulator)[0], "GET");
  });
}

interface FreshStart {
  readonly name: string;
  readonly change: (workspace: Workspace) => unknown;
  readonly args?: readonly string[];
}

const FRESH_STARTS: readonly FreshStart[] = [
  {
    name: "the session has expired",
    change: ({ emulator }) => emulator.storage.uploads.clear(),
  },
  {
    name: "the file has changed",
    change: ({ folder }) =>
      Deno.writeFile(`${folder}/big.bin`, randomBytes(SIZE)),
  },
  {
    name: "another answer to conflicts is wanted",
    change: () => undefined,
    args: ["--conflict=fail"],
  },
  {
    // Graph refuses the name while a session is open, and nobody can cancel one whose URL is lost.
    name: "what was kept is damaged and the session has expired",
    change: (workspace) => {
      workspace.emulator.storage.uploads.clear();
      for (const name of keptIn(workspace)) {
        const path = `${workspace.home}/.cache/appgraph/uploads/${name}`;
        if (name.endsWith(".json")) Deno.writeTextFileSync(path, "{");
      }
    },
  },
];

for (const { name, change, args = [] } of FRESH_STARTS) {
  Deno.test(`appgraph upload starts over when ${name}`, async () => {
    await using workspace = await openUploadWorkspace();
    const { emulator, folder } = workspace;
    await killUploadAt(workspace, 1, "SIGKILL");
    await change(workspace);
    emulator.requests.clear();
    const { code, stderr } = await workspace.run([...UPLOAD, ...args]);
    assertEquals([code, stderr], [0, ""]);
    assertEquals(emulator.requests.matching(SESSION_REGEXP).length, 1);
    assertStored(emulator, await Deno.readFile(`${folder}/big.bin`));
  });
}

Deno.test("appgraph upload refuses a second run for the same file and path", async () => {
  await using workspace = await openUploadWorkspace();
  using held = holdRequest(workspace.emulator, { service: "upload" });
  const first = start(workspace, UPLOAD);
  await until(first, held.reached);
  const second = await workspace.run(UPLOAD);
  assertEquals(second.code, 75);
  assertMatch(second.stderr, /^appgraph: Another run is using the file /);
  held.release();
  assertEquals((await endOf(first)).code, 0);
});

Deno.test("appgraph upload never mixes two versions of a file", async () => {
  await using workspace = await openUploadWorkspace();
  const { emulator, folder } = workspace;
  using held = holdRequest(emulator, { service: "upload", after: 1 });
  const child = start(workspace, UPLOAD);
  await until(child, held.reached);
  await Deno.writeFile(`${folder}/big.bin`, randomBytes(SIZE));
  held.release();
  const { code, stderr } = await endOf(child);
  assertEquals(code, 75);
  assertMatch(
    stderr,
    /^appgraph: Cannot go on with the upload: the file was changed/,
  );
  assertEquals(emulator.storage.files.size, 0);
});
