/** Whether a listing without end grows. @module */

import { faults, startEmulator } from "../emulator/mod.ts";
import { startProgram } from "../program.ts";
import type { SoakReport } from "./report.ts";

/** Memory is looked at so many times. */
const SAMPLES = 40;

/**
 * Reads pages in one process and looks at its memory meanwhile.
 *
 * @param pages Ends after so many.
 * @param durationMs Ends after this time, however many there were.
 */
export async function watchMemory(
  pages: number,
  durationMs: number,
): Promise<SoakReport["memory"]> {
  await using emulator = await startEmulator({ users: 100 });
  emulator.directory.app.roles = ["User.Read.All"];
  const samples: number[] = [];
  const end = performance.now() + durationMs;
  let page = 0;
  const every = Math.max(1, Math.floor(pages / SAMPLES));
  emulator.fault(
    faults.nextLink(() => {
      if (++page % every === 0) samples.push(residentMiB(child.pid));
      if (page === pages || performance.now() > end) stop();
      return `${emulator.graphUrl}/v1.0/users?page=${page}`;
    }),
    { service: "graph", times: Infinity },
  );
  let isStopped = false;
  const stop = () => {
    if (!isStopped) child.kill("SIGTERM");
    isStopped = true;
  };
  const child = startProgram(["list", "/users", "--no-cache"], {
    env: emulator.environment(),
  });
  // Not to be kept: an hour of it is more than a string can hold.
  await Promise.all([
    child.stdout.pipeTo(new WritableStream()),
    child.stderr.pipeTo(new WritableStream()),
    child.status,
  ]);
  // The start, before the first collections, says nothing.
  const quarter = Math.floor(samples.length / 4);
  return {
    pages: page,
    early: median(samples.slice(quarter, 2 * quarter)),
    late: median(samples.slice(-quarter)),
  };
}

function residentMiB(pid: number): number {
  const status = Deno.readTextFileSync(`/proc/${pid}/status`);
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? NaN) / 1024;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
