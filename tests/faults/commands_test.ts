import { assertEquals } from "../assert.ts";
import { faults } from "../emulator/mod.ts";
import { type FaultCase, openEmulator, runCase } from "./fault_case.ts";

const CONTENT = "/drives/b/root:/file:/content";
const SIZE = 600_000;

const BATCH = { service: "graph", args: ["batch", "../requests"] } as const;
const DELTA = {
  service: "graph",
  args: ["delta", "/users/delta", "--state=../state"],
} as const;
const DOWNLOAD = { service: "download", args: ["download", CONTENT] } as const;
const UPLOAD = {
  service: "graph",
  args: ["upload", "../large", "/drives/b/root:/up"],
} as const;

const CASES: readonly FaultCase[] = [
  {
    ...BATCH,
    name: "a page of a proxy instead of a batch",
    fault: faults.html(200),
    code: 1,
    stderr: /^appgraph: Cannot use the answer 200 /,
    requests: 1,
  },
  {
    ...BATCH,
    name: "a batch without answers",
    fault: faults.json({ value: [] }),
    code: 1,
    stderr: /it has no array "responses"/,
    requests: 1,
  },
  {
    ...BATCH,
    name: "a batch whose answers are lost",
    fault: faults.cutBody(20),
    code: 75,
    stderr:
      /^appgraph: No answer from "localhost:\d+": the connection was closed\n/,
    requests: [1, 2],
  },
  {
    ...DELTA,
    name: "changes that are no collection",
    fault: faults.json({ value: "none" }),
    code: 1,
    stderr: /it is not a collection/,
    requests: 1,
  },
  {
    ...DELTA,
    name: "changes that break off",
    fault: faults.cutBody(20),
    code: 75,
    stderr:
      /^appgraph: No answer from "localhost:\d+": the connection was closed\n/,
    requests: 1,
  },
  {
    ...DELTA,
    name: "changes whose next link leads elsewhere",
    fault: faults.nextLink("https://evil.example/v1.0/users/delta"),
    code: 1,
    stderr:
      /^appgraph: Refused to follow a link in the answer: it leads to "https:\/\/e/,
    requests: 1,
  },
  {
    ...DOWNLOAD,
    name: "a download that always breaks off",
    fault: faults.cutBody(1_000),
    code: 75,
    stderr:
      /^appgraph: No answer from "127\.0\.0\.1:\d+": the connection was closed\n/,
    requests: [1, 4],
    leaves: ["kept.part", "kept.part.json"],
  },
  {
    ...DOWNLOAD,
    name: "a download that stalls",
    fault: faults.stallBody(1_000),
    waits: true,
    code: 75,
    stderr:
      /^appgraph: No answer from "127\.0\.0\.1:\d+": it stayed silent for too long\n/,
    requests: [1, 4],
    leaves: ["kept.part", "kept.part.json"],
  },
  {
    ...DOWNLOAD,
    name: "a download that is refused",
    fault: faults.graphError(403, "accessDenied"),
    code: 5,
    stderr:
      /^appgraph: Graph answered 403 to GET https:\/\/127\.0\.0\.1:\d+\/…/,
    requests: 1,
  },
  {
    ...UPLOAD,
    name: "an upload session without an address",
    fault: faults.json({}),
    code: 1,
    stderr: /it has no "uploadUrl"/,
    requests: 1,
  },
  {
    ...UPLOAD,
    name: "an upload session on plain http",
    fault: faults.json({ uploadUrl: "http://192.0.2.1/secret-link" }),
    code: 1,
    stderr:
      /^appgraph: Refused to follow a link in the answer: it leads to "http:\/\/192\.0\.2\.1", which is not HTTPS\n/,
    requests: 1,
    check: (_, { stderr }) => assertEquals(stderr.includes("secret-l"), false),
  },
  {
    ...UPLOAD,
    service: "upload",
    name: "chunks that are never taken",
    fault: faults.html(503),
    code: 75,
    stderr:
      /^appgraph: Graph answered 503 to PUT https:\/\/127\.0\.0\.1:\d+\/…/,
    requests: 1,
  },
];

Deno.test("Faults of batches, changes and files", async (t) => {
  await using emulator = await openEmulator();
  emulator.storage.put("drives/b/file", new Uint8Array(SIZE));
  for (const one of CASES) {
    await t.step(
      `appgraph ends with ${one.code} at ${one.service} for ${one.name}`,
      () => runCase(emulator, one, writeInputs),
    );
  }
});

/** What the commands read lies beside their working folder. */
async function writeInputs(root: string): Promise<void> {
  await Deno.writeTextFile(`${root}/requests`, "GET /users/1\nGET /users/2\n");
  await Deno.writeFile(`${root}/large`, new Uint8Array(5_000_000));
}
