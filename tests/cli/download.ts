/** What tests of downloads share. @module */

import { type Emulator, faults } from "../emulator/mod.ts";
import {
  endOf,
  grantAll,
  randomBytes,
  start,
  until,
  untilSize,
} from "./jobs.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/** Where the emulator has the file. */
export const PATH = "/drives/b/root:/big.bin:/content";
/** The command. */
export const DOWNLOAD = ["download", PATH, "-O", "big.bin"];
/** Length of the file. */
export const SIZE = 3_000_000;

/** A workspace with a file to download. */
export interface DownloadWorkspace extends Workspace {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Puts a file of random bytes where the emulator has it. */
export async function openDownloadWorkspace(): Promise<DownloadWorkspace> {
  const workspace = await openWorkspace();
  grantAll(workspace.emulator);
  const bytes = randomBytes(SIZE);
  workspace.emulator.storage.put("drives/b/big.bin", bytes);
  return { ...workspace, bytes };
}

/** The ranges that were asked for, of the storage server. */
export function rangesOf({ requests }: Emulator): (string | undefined)[] {
  return [...requests].filter(({ service }) => service === "download").map(
    ({ header }) => header("range"),
  );
}

/** Starts a download and kills it when so many bytes are in the part. */
export async function killAt(
  workspace: Workspace,
  bytes: number,
  signal: Deno.Signal,
): Promise<{ code: number; stdout: string; stderr: string }> {
  workspace.emulator.fault(faults.stallBody(bytes), { service: "download" });
  const child = start(workspace, DOWNLOAD);
  await until(child, untilSize(`${workspace.folder}/big.bin.part`, bytes));
  child.kill(signal);
  return await endOf(child);
}
