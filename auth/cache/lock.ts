/**
 * A lock between processes that the kernel frees when its holder ends, however it ends.
 *
 * @module
 */

/** A lock that is held until it is disposed of. */
export interface CacheLock extends Disposable {
  /** Tells a lock from other things to dispose of. */
  readonly held: true;
}

/**
 * Tries once to lock a file, without waiting (`flock(2)`, `LockFileEx`). The file stays where it is
 * for ever: were it deleted, two processes could each hold a lock of that name.
 *
 * @returns The lock, or `undefined` while another process holds it.
 * @throws What `Deno.open` throws, and `Deno.errors.NotSupported` or the like where the file system
 * has no locks.
 */
export async function tryCacheLock(
  path: string,
): Promise<CacheLock | undefined> {
  const file = await Deno.open(path, {
    read: true,
    write: true,
    create: true,
    mode: 0o600,
  });
  let locked = false;
  try {
    locked = await file.tryLock(true);
  } finally {
    if (!locked) file.close();
  }
  if (!locked) return undefined;
  return { held: true, [Symbol.dispose]: () => file.close() };
}
