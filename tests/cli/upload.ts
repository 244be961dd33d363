/** What tests of uploads share. @module */

import { Buffer } from "node:buffer";
import { assert, assertEquals } from "../assert.ts";
import type { Emulator } from "../emulator/mod.ts";
import {
  endOf,
  grantAll,
  holdRequest,
  namesIn,
  randomBytes,
  start,
  until,
} from "./jobs.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/** What the program sends at once. */
export const CHUNK_BYTES = 16 * 327_680;
/** Four chunks, the last one short. */
export const SIZE = 3 * CHUNK_BYTES + 1_000;
/** Where the emulator has the file. */
export const KEY = "drives/b/x/big.bin";
/** The command. */
export const UPLOAD = ["upload", "big.bin", "/drives/b/root:/x/big.bin"];

/** A workspace with a file to upload. */
export interface UploadWorkspace extends Workspace {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Makes a file of random bytes. */
export async function openUploadWorkspace(
  size = SIZE,
): Promise<UploadWorkspace> {
  const workspace = await openWorkspace();
  grantAll(workspace.emulator);
  const bytes = randomBytes(size);
  await Deno.writeFile(`${workspace.folder}/big.bin`, bytes);
  return { ...workspace, bytes };
}

/** What was asked of the storage server: `PUT 0`, with where the chunk began, or `GET`. */
export function uploadsOf({ requests }: Emulator): string[] {
  return [...requests].filter(({ service }) => service === "upload").map(
    ({ method, header }) => {
      const start = /^bytes (\d+)-/.exec(header("content-range") ?? "")?.[1];
      return start === undefined ? method : `${method} ${start}`;
    },
  );
}

/** Checks that a file has arrived byte for byte. */
export function assertStored(
  { storage }: Emulator,
  bytes: Uint8Array,
  key = KEY,
): void {
  const stored = storage.files.get(key);
  assert(stored, `${key} is not there`);
  assertEquals(Buffer.compare(stored.bytes, bytes), 0);
}

/** What the program keeps of uploads under way. */
export function keptIn({ home }: Workspace): string[] {
  return namesIn(`${home}/.cache/appgraph/uploads`);
}

/** Kills an upload when the server has its chunk at `start`, and the program not yet the answer. */
export async function killUploadAt(
  workspace: Workspace,
  chunk: number,
  signal: Deno.Signal,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const rule = { service: "upload", method: "PUT", after: chunk } as const;
  using held = holdRequest(workspace.emulator, rule);
  const child = start(workspace, UPLOAD);
  await until(child, held.reached);
  child.kill(signal);
  return await endOf(child);
}

/** The methods of what was sent, in their order, without token requests. */
export function methodsOf({ requests }: Emulator): string[] {
  return [...requests].filter(({ service }) => service !== "token").map((
    { method },
  ) => method);
}
