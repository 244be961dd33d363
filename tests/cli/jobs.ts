/** Stopping the program in the middle of a job, at a moment that the test knows. @module */

import type { Emulator, FaultRule } from "../emulator/mod.ts";
import { startProgram } from "../program.ts";
import type { Workspace } from "./workspace.ts";

/** Roles for everything that the jobs do. */
const ROLES = [
  "User.ReadWrite.All",
  "Group.ReadWrite.All",
  "Files.ReadWrite.All",
  "Reports.Read.All",
  "Mail.ReadWrite",
  "Calendars.ReadWrite",
];

/** Lets the app do everything that the jobs do. */
export function grantAll({ directory }: Emulator): void {
  directory.app.roles.push(...ROLES);
}

/** The id of the made-up user at an index. */
export function userId(index: number): string {
  return `7f3c1e5a-40b2-4d6e-8a91-${String(index).padStart(12, "0")}`;
}

/** Starts the program in a workspace. */
export function start(
  { env, folder }: Workspace,
  args: readonly string[],
): Deno.ChildProcess {
  return startProgram(args, { env, cwd: folder });
}

/** How a program that was started ended. */
export async function endOf(
  child: Deno.ChildProcess,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const { code, stdout, stderr } = await child.output();
  const decoder = new TextDecoder();
  return {
    code,
    stdout: decoder.decode(stdout),
    stderr: decoder.decode(stderr),
  };
}

/**
 * Waits for something that happens while the program runs.
 *
 * @throws {Error} if the program ends before.
 */
export async function until(
  child: Deno.ChildProcess,
  event: Promise<void>,
): Promise<void> {
  const end = child.status.then(({ code }) => {
    throw new Error(
      `The program ended with ${code} before it was to be stopped`,
    );
  });
  await Promise.race([event, end]);
}

/** A request that waits for its answer. */
export interface HeldRequest extends Disposable {
  /** The request is processed, and not answered yet. */
  readonly reached: Promise<void>;
  /** Answers it. */
  release(): void;
}

/** Holds the answer to a request back. */
export function holdRequest(emulator: Emulator, rule: FaultRule): HeldRequest {
  const reached = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  emulator.fault({
    edit: async (reply) => {
      reached.resolve();
      await released.promise;
      return reply;
    },
  }, rule);
  return {
    reached: reached.promise,
    release: () => released.resolve(),
    [Symbol.dispose]: () => released.resolve(),
  };
}

/** Waits until a file has so many bytes. */
export async function untilSize(path: string, bytes: number): Promise<void> {
  using watcher = Deno.watchFs(path.slice(0, path.lastIndexOf("/")));
  if (sizeOf(path) >= bytes) return;
  for await (const _ of watcher) {
    if (sizeOf(path) >= bytes) return;
  }
}

function sizeOf(path: string): number {
  try {
    return Deno.statSync(path).size;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return -1;
    throw error;
  }
}

/** The names in a folder, sorted. */
export function namesIn(folder: string): string[] {
  return [...Deno.readDirSync(folder)].map(({ name }) => name).sort();
}

/** Random bytes, more of them than one call of `getRandomValues()` gives. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let start = 0; start < length; start += 65_536) {
    crypto.getRandomValues(bytes.subarray(start, start + 65_536));
  }
  return bytes;
}
