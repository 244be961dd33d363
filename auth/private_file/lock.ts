/**
 * Files that one process at a time may use. The kernel frees a lock when its holder ends, however it ends.
 *
 * @module
 */

import { PrivateFileError } from "./error.ts";
import { openOwnFile } from "./open.ts";
import type { FileTrust } from "./owner.ts";
import { isSameFile, lstatIfPresent } from "./lstat.ts";
import { PRIVATE_MODE } from "./write.ts";

// Every time another run has to remove the file between two system calls.
const MAX_TRIES = 100;

/**
 * Opens a file, makes it (0600) if need be, and locks it (`flock(2)`, `LockFileEx`) until it is closed, without
 * waiting. The holder may rename or remove it: between opening and locking, another run may have done so,
 * and then the file is not the one of that name any more, and the next one is tried.
 *
 * @returns `undefined` while another process has it.
 * @throws {PrivateFileError} as `openOwnFile()`: a lock that another user could hold, or that leads
 * elsewhere, is none.
 * @throws What `Deno.open` throws, and `Deno.errors.NotSupported` or the like where the file system
 * has no locks.
 */
export async function openLockedFile(
  path: string,
  trust: FileTrust = {},
): Promise<Deno.FsFile | undefined> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const file = await openOrCreate(path, trust);
    if (file === undefined) continue;
    let isOurs = false;
    try {
      if (!await file.tryLock(true)) return undefined;
      const [held, named] = [await file.stat(), await lstatIfPresent(path)];
      isOurs = named !== undefined && isSameFile(held, named);
      if (isOurs) return file;
    } finally {
      if (!isOurs) file.close();
    }
  }
  throw new PrivateFileError("it is replaced all the time");
}

async function openOrCreate(
  path: string,
  trust: FileTrust,
): Promise<Deno.FsFile | undefined> {
  const opened = await openOwnFile(path, { ...trust, write: true });
  if (opened !== undefined) return opened.file;
  try {
    return await Deno.open(path, {
      read: true,
      write: true,
      createNew: true,
      mode: PRIVATE_MODE,
    });
  } catch (error) {
    // Another run was quicker.
    if (error instanceof Deno.errors.AlreadyExists) return undefined;
    throw error;
  }
}
