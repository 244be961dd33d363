/**
 * Opening a file that one run at a time may use.
 *
 * @module
 */

/**
 * Opens a file, makes it if need be, and locks it (`flock(2)`, `LockFileEx`) until it is closed. The
 * holder may rename or remove it: between opening and locking, another run may have done so, and then
 * the file is not the one of that name any more, and the next one is tried.
 *
 * @param mode Mode of a new file, less the umask.
 * @returns `undefined` while another run has it.
 * @throws What `Deno.open` and `Deno.FsFile.tryLock` throw.
 */
export async function openLockedFile(
  path: string,
  mode: number,
): Promise<Deno.FsFile | undefined> {
  while (true) {
    const file = await Deno.open(path, {
      read: true,
      write: true,
      create: true,
      mode,
    });
    let isOurs = false;
    try {
      if (!await file.tryLock(true)) return undefined;
      const [held, named] = [await file.stat(), await statIfPresent(path)];
      isOurs = named !== undefined && held.ino === named.ino;
      if (isOurs) return file;
    } finally {
      if (!isOurs) file.close();
    }
  }
}

async function statIfPresent(
  path: string,
): Promise<Deno.FileInfo | undefined> {
  try {
    return await Deno.stat(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
