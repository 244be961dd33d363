/**
 * How much memory `list` takes at most, by the number of items. Linux only: the kernel keeps the peak.
 *
 * @module
 */

import { runtimeEnvironment } from "../program.ts";
import { startPageServer } from "./page_server.ts";

const SAMPLE_EVERY_MS = 50;

/** What is measured. */
export interface ListMemoryOptions {
  /** Command line of the program, without arguments. */
  readonly program: readonly string[];
  /** Numbers of users; 300,000 and 1,000,000 if not given: below, V8 merely puts off collecting. */
  readonly users?: readonly [fewer: number, more: number];
}

/** Peaks of resident memory, in kibibytes. */
export interface ListMemory {
  readonly fewerKib: number;
  readonly moreKib: number;
  /** The peak with more users by that with fewer. */
  readonly ratio: number;
}

/** Runs both, one after the other. */
export async function measureListMemory(
  { program, users: [fewer, more] = [300_000, 1_000_000] }: ListMemoryOptions,
): Promise<ListMemory> {
  const fewerKib = await measure(program, fewer);
  const moreKib = await measure(program, more);
  return { fewerKib, moreKib, ratio: moreKib / fewerKib };
}

async function measure(
  [file = "", ...args]: readonly string[],
  users: number,
): Promise<number> {
  await using server = await startPageServer(users);
  const child = new Deno.Command(file, {
    args: [...args, "list", server.firstPage],
    env: { ...runtimeEnvironment(), ...server.env },
    clearEnv: true,
    stdin: "null",
    stdout: "null",
    stderr: "inherit",
  }).spawn();
  let peakKib = 0;
  const timer = setInterval(() => {
    peakKib = readPeakKib(child.pid) ?? peakKib;
  }, SAMPLE_EVERY_MS);
  const { code } = await child.status;
  clearInterval(timer);
  if (code !== 0 || server.sent !== server.pages) {
    throw new Error(
      `Cannot measure: exit code ${code}, ${server.sent} of ${server.pages} pages read`,
    );
  }
  return peakKib;
}

/** Peak of the resident set (`VmHWM`, proc_pid_status(5)), `undefined` when the process has ended. */
function readPeakKib(pid: number): number | undefined {
  try {
    const status = Deno.readTextFileSync(`/proc/${pid}/status`);
    const peak = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
    return peak === undefined ? undefined : Number(peak);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
