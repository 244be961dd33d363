/**
 * Making a file that is not there yet.
 *
 * @module
 */

import { splitPath } from "../paths.ts";
import { lstatIfPresent } from "./lstat.ts";
import {
  createPrivateFolder,
  createTemporary,
  discard,
  syncFolder,
  type Temporary,
  writeAll,
} from "./write.ts";

/**
 * Makes a file (0600; missing folders 0700), whole or not at all, and never over another: it is written
 * beside its place and linked into it, which fails if something is there, a link that leads nowhere too.
 *
 * @throws {Deno.errors.AlreadyExists} if there is something.
 * @throws What the file system throws.
 */
export async function createPrivateFile(
  path: string,
  text: string,
): Promise<void> {
  const { folder } = splitPath(path);
  await createPrivateFolder(folder);
  const temporary = await createTemporary(path);
  try {
    await writeAll(temporary.file, new TextEncoder().encode(text));
    await temporary.file.sync();
    await linkInPlace(temporary, path);
  } finally {
    await discard(temporary);
  }
  if (Deno.build.os !== "windows") await syncFolder(folder);
}

async function linkInPlace(temporary: Temporary, path: string): Promise<void> {
  try {
    await Deno.link(temporary.path, path);
  } catch (error) {
    if (error instanceof Deno.errors.AlreadyExists) throw error;
    // A file system without hard links: between look and rename another file could come.
    if (await lstatIfPresent(path) !== undefined) {
      throw new Deno.errors.AlreadyExists(path);
    }
    await Deno.rename(temporary.path, path);
  }
}
