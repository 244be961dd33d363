import { assertEquals, assertMatch } from "../../../assert.ts";
import { faults } from "../../../emulator/mod.ts";
import { endOf, holdRequest, randomBytes, start, until } from "../../jobs.ts";
import {
  assertStored,
  keptIn,
  killUploadAt,
  methodsOf,
  openUploadWorkspace,
  UPLOAD,
  uploadsOf,
} from "../../upload.ts";
import type { Workspace } from "../../workspace.ts";

Deno.test("appgraph upload cancels the session of a file that was longer, before it sends the short one", async () => {
  await using workspace = await openUploadWorkspace();
  const { emulator, folder } = workspace;
  await killUploadAt(workspace, 1, "SIGKILL");
  await Deno.writeFile(`${folder}/big.bin`, randomBytes(10));
  emulator.requests.clear();
  const { code, stderr } = await workspace.run(UPLOAD);
  assertEquals([code, stderr], [0, ""]);
  assertEquals(methodsOf(emulator), ["DELETE", "PUT"]);
  assertEquals(emulator.storage.uploads.size, 0);
  assertStored(emulator, await Deno.readFile(`${folder}/big.bin`));
  assertEquals(keptIn(workspace), []);
});

Deno.test("appgraph upload cancels the old session before it opens another", async () => {
  await using workspace = await openUploadWorkspace();
  const { emulator } = workspace;
  await killUploadAt(workspace, 1, "SIGKILL");
  emulator.requests.clear();
  const { code } = await workspace.run([...UPLOAD, "--conflict=fail"]);
  assertEquals(code, 0);
  assertEquals(methodsOf(emulator).slice(0, 3), ["DELETE", "POST", "PUT"]);
});

/** Changes what a killed run kept. */
async function editKept(
  workspace: Workspace,
  members: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const name of keptIn(workspace)) {
    if (!name.endsWith(".json")) continue;
    const path = `${workspace.home}/.cache/appgraph/uploads/${name}`;
    const kept = JSON.parse(await Deno.readTextFile(path));
    await Deno.writeTextFile(path, JSON.stringify({ ...kept, ...members }));
  }
}

const USELESS: readonly (readonly [
  name: string,
  prepare: (workspace: Workspace) => unknown,
  methods: readonly string[],
])[] = [
  [
    "a session that lacks nothing and has no end",
    ({ emulator }) =>
      emulator.fault(faults.nextExpectedRanges([]), {
        service: "upload",
        method: "GET",
      }),
    ["GET", "DELETE", "POST", "PUT"],
  ],
  [
    "a session that lacks what lies behind the end",
    ({ emulator }) =>
      emulator.fault(faults.nextExpectedRanges(["99999999-"]), {
        service: "upload",
        method: "GET",
      }),
    ["GET", "DELETE", "POST", "PUT"],
  ],
  [
    "a session that answers HTML",
    ({ emulator }) =>
      emulator.fault(faults.html(200), { service: "upload", method: "GET" }),
    ["GET", "DELETE", "POST", "PUT"],
  ],
  [
    "a session that is gone (410)",
    ({ emulator }) => {
      emulator.storage.uploads.clear();
      emulator.fault(faults.graphError(410, "itemNotFound"), {
        service: "upload",
        method: "GET",
      });
    },
    ["GET", "POST", "PUT"],
  ],
  [
    "a session that has expired by the clock",
    (workspace) =>
      editKept(workspace, { expirationDateTime: "2026-01-05T08:00:00Z" }),
    ["DELETE", "POST", "PUT"],
  ],
  [
    "an address that is none",
    (workspace) => {
      workspace.emulator.storage.uploads.clear();
      return editKept(workspace, { uploadUrl: "/upload/1" });
    },
    ["POST", "PUT"],
  ],
  [
    "an address in the clear",
    (workspace) => {
      workspace.emulator.storage.uploads.clear();
      return editKept(workspace, { uploadUrl: "http://192.0.2.1/1" });
    },
    ["POST", "PUT"],
  ],
];

for (const [name, prepare, methods] of USELESS) {
  Deno.test(`appgraph upload starts over from ${name}`, async () => {
    await using workspace = await openUploadWorkspace();
    const { emulator, bytes } = workspace;
    await killUploadAt(workspace, 1, "SIGKILL");
    await prepare(workspace);
    emulator.requests.clear();
    const { code, stderr } = await workspace.run(UPLOAD);
    assertEquals([code, stderr], [0, ""]);
    assertEquals(methodsOf(emulator).slice(0, methods.length), methods);
    assertStored(emulator, bytes);
    assertEquals(keptIn(workspace), []);
  });
}

Deno.test("appgraph upload starts over once from sessions that answer nonsense, and then says so", async () => {
  await using workspace = await openUploadWorkspace();
  const { emulator } = workspace;
  emulator.fault(faults.nextExpectedRanges([]), {
    service: "upload",
    method: "PUT",
    times: Infinity,
  });
  const { code, stdout, stderr } = await workspace.run(UPLOAD);
  assertEquals([code, stdout], [1, ""]);
  assertMatch(stderr, /"nextExpectedRanges" name nothing that is missing\n/);
  assertEquals(methodsOf(emulator), [
    "POST",
    "PUT",
    "DELETE",
    "POST",
    "PUT",
    "DELETE",
  ]);
  emulator.clearFaults();
  assertEquals((await workspace.run(UPLOAD)).code, 0);
});

Deno.test("appgraph upload goes on with an attachment where a killed run stopped", async () => {
  await using workspace = await openUploadWorkspace(3_950_000);
  const { emulator, bytes } = workspace;
  const args = ["upload", "big.bin", "/users/u/messages/m/attachments"];
  {
    using held = holdRequest(emulator, { service: "upload", method: "PUT" });
    const child = start(workspace, args);
    await until(child, held.reached);
    child.kill("SIGKILL");
    await endOf(child);
  }
  emulator.requests.clear();
  const { code, stderr } = await workspace.run(args);
  assertEquals([code, stderr], [0, ""]);
  assertEquals(uploadsOf(emulator), ["GET", "PUT 3932160"]);
  assertStored(emulator, bytes, "users/u/messages/m/big.bin");
});
