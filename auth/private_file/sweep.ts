/**
 * Removing what killed runs left.
 *
 * @module
 */

import { joinPath, splitPath } from "../paths.ts";
import { openOwnFile } from "./open.ts";
import type { FileTrust } from "./owner.ts";
import { removeIfPresent, temporaryPrefix } from "./write.ts";

/** What stands behind {@linkcode temporaryPrefix}. */
const END_REGEXP =
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\.tmp$/;

/**
 * Removes the temporary files of killed writers of a path. A running writer holds the lock of its own; so
 * does nobody of a dead one's, however it died. What is not this user's is left alone.
 *
 * @throws What `Deno.readDir` throws, but for a folder that is missing or may not be read.
 */
export async function removeLeftovers(
  path: string,
  trust: FileTrust = {},
): Promise<void> {
  const { folder, name } = splitPath(path);
  const prefix = temporaryPrefix(name);
  const found = (entry: string) =>
    entry.startsWith(prefix) && END_REGEXP.test(entry.slice(prefix.length));
  await removeDead(folder, found, trust);
}

/** Removes the temporary files of killed writers in a folder, as far as their names are chosen. */
export async function removeDead(
  folder: string,
  isChosen: (name: string) => boolean,
  trust: FileTrust = {},
): Promise<void> {
  const names: string[] = [];
  try {
    for await (const { name, isFile } of Deno.readDir(folder)) {
      if (isFile && isChosen(name)) names.push(name);
    }
  } catch (error) {
    const isForbidden = error instanceof Deno.errors.PermissionDenied;
    // Some folders may be written to and not read.
    if (isForbidden || error instanceof Deno.errors.NotFound) return;
    throw error;
  }
  for (const name of names) await removeIfDead(joinPath(folder, name), trust);
}

async function removeIfDead(path: string, trust: FileTrust): Promise<void> {
  try {
    const opened = await openOwnFile(path, { ...trust, write: true });
    if (opened === undefined) return;
    using file = opened.file;
    // Where there are no locks this throws: then nobody can tell the living from the dead.
    if (await file.tryLock(true)) await removeIfPresent(path);
  } catch (error) {
    // Another user's, or not what it looked like: nothing that this run has to be stopped by.
    if (!(error instanceof Error)) throw error;
  }
}
