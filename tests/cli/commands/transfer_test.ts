/** Large files over a bad network. @module */

import { Buffer } from "node:buffer";
import { assert, assertEquals } from "../../assert.ts";
import { cases } from "../../effort.ts";
import { faults } from "../../emulator/mod.ts";
import {
  grantAll,
  holdRequest,
  namesIn,
  randomBytes,
  start,
  until,
  untilSize,
} from "../jobs.ts";
import { uploadsOf } from "../upload.ts";
import { openWorkspace } from "../workspace.ts";

/** Without a look at what it wrote for secrets: that takes longer here than the transfer. */
async function end(
  child: Deno.ChildProcess,
): Promise<{ code: number; stderr: string }> {
  const [{ code }, stderr] = await Promise.all([
    child.status,
    new Response(child.stderr).text(),
    child.stdout.cancel(),
  ]);
  return { code, stderr };
}

const SIZE = cases(200_000_000);
/** Of the requests that carry a part, so many fail. */
const FAULTS = cases(12);
const PATH = "/drives/b/root:/big.bin";
const KEY = "drives/b/big.bin";

Deno.test("appgraph upload brings a large file up over failing and cut requests, and goes on after being killed", async () => {
  await using workspace = await openWorkspace();
  const { emulator, folder } = workspace;
  grantAll(emulator);
  const bytes = randomBytes(SIZE);
  await Deno.writeFile(`${folder}/big.bin`, bytes);
  const args = ["upload", "big.bin", PATH];
  const kinds = [
    faults.graphError(503, "serviceNotAvailable", "0.1"),
    faults.dropRequest(),
    faults.loseAnswer(),
  ];
  const planned = Array.from(
    { length: FAULTS },
    (_, index) =>
      emulator.fault(kinds[index % kinds.length]!, {
        service: "upload",
        after: 2 * index,
      }),
  );
  {
    using held = holdRequest(emulator, {
      service: "upload",
      method: "PUT",
      after: SIZE / 10_000_000,
    });
    const child = start(workspace, args);
    await until(child, held.reached);
    child.kill("SIGKILL");
    await end(child);
  }
  const [session] = emulator.storage.uploads.values();
  const received = session?.received ?? 0;
  assert(received >= SIZE / 4);
  emulator.requests.clear();
  const { code, stderr } = await end(start(workspace, args));
  assertEquals([code, stderr], [0, ""]);
  const stored = emulator.storage.files.get(KEY);
  assertEquals(Buffer.compare(stored?.bytes ?? new Uint8Array(), bytes), 0);
  // Nothing that the server had was sent again, and no second session was opened.
  assertEquals(emulator.requests.matching(/createUploadSession/), []);
  const starts = uploadsOf(emulator).flatMap((each) =>
    each.startsWith("PUT ") ? [Number(each.slice(4))] : []
  );
  assertEquals(Math.min(...starts), received);
  assertEquals(planned.map(({ hits }) => hits), planned.map(() => 1));
});

Deno.test("appgraph download brings a large file down over failing and cut requests, and goes on after being killed", async () => {
  await using workspace = await openWorkspace();
  const { emulator, folder } = workspace;
  grantAll(emulator);
  const bytes = randomBytes(SIZE);
  emulator.storage.put(KEY, bytes);
  const args = ["download", PATH, "-O", "big.bin"];
  const service = "download";
  emulator.fault(faults.cutBody(0.15 * SIZE), { service, times: 2 });
  emulator.fault(faults.stallBody(0.15 * SIZE), { service });
  emulator.fault(faults.graphError(503, "serviceNotAvailable", "0.1"), {
    service,
  });
  emulator.fault(faults.dropRequest(), { service });
  emulator.fault(faults.cutBody(0.2 * SIZE), { service });
  const child = start(workspace, args);
  await until(child, untilSize(`${folder}/big.bin.part`, 0.45 * SIZE));
  child.kill("SIGKILL");
  await end(child);
  emulator.requests.clear();
  const { code, stderr } = await end(start(workspace, args));
  assertEquals([code, stderr], [0, ""]);
  const written = await Deno.readFile(`${folder}/big.bin`);
  assertEquals(Buffer.compare(written, bytes), 0);
  assertEquals(namesIn(folder), ["big.bin"]);
  const ranges = [...emulator.requests].filter((request) =>
    request.service === service
  ).map(({ header }) => header("range"));
  assertEquals([...new Set(ranges)], [
    `bytes=${0.45 * SIZE}-`,
    `bytes=${0.65 * SIZE}-`,
  ]);
});
