/**
 * Writing a file whole or not at all.
 *
 * @module
 */

import { joinPath, splitPath } from "../paths.ts";
import { orAborted } from "../wait.ts";
import { PrivateFileError } from "./error.ts";
import { isSameFile, lstatIfPresent } from "./lstat.ts";

// File systems take names of 255 bytes; the rest is for what makes the name one of its own.
const MAX_NAME_BYTES = 180;

/** Only this user. */
export const PRIVATE_MODE = 0o600;

/** A new file beside the one that it is to become. */
export interface Temporary {
  readonly path: string;
  readonly file: Deno.FsFile;
}

/** What the names of all temporary files for a path begin with. */
export function temporaryPrefix(name: string): string {
  const bytes = new TextEncoder().encode(name).subarray(0, MAX_NAME_BYTES);
  // A character that is cut in two is left out.
  const cut = new TextDecoder().decode(bytes, { stream: true });
  return `.appgraph-${cut}.`;
}

/**
 * Makes a temporary file beside a path: a new one, under a name that nobody can guess, locked for as long as
 * it is open, so that nobody takes it for one that a killed run left.
 *
 * @param mode Mode, less the umask; 0600 by default.
 * @throws What `Deno.open` throws.
 */
export async function createTemporary(
  path: string,
  mode: number = PRIVATE_MODE,
): Promise<Temporary> {
  const { folder, name } = splitPath(path);
  while (true) {
    const temporary = joinPath(
      folder,
      `${temporaryPrefix(name)}${crypto.randomUUID()}.tmp`,
    );
    const file = await Deno.open(temporary, {
      read: true,
      write: true,
      createNew: true,
      mode,
    });
    if (await isKept(file, temporary)) return { path: temporary, file };
    // Another run was tidying up between the two calls, and has taken it for a leftover.
    file.close();
  }
}

/**
 * Writes a file whole or not at all: temporary file beside it (0600), sync, rename, sync of the folder.
 * Creates the folder (0700) if needed and leaves an existing one as it is.
 *
 * @throws What the file system throws.
 */
export async function writePrivateFile(
  path: string,
  text: string,
): Promise<void> {
  await createPrivateFolder(splitPath(path).folder);
  const temporary = await createTemporary(path);
  try {
    await writeAll(temporary.file, new TextEncoder().encode(text));
  } catch (error) {
    await discard(temporary);
    throw error;
  }
  await putInPlace(temporary, path);
}

/**
 * Renames a temporary file to the name that it is for, after its bytes have reached the disk, and closes
 * it. If that fails, it is gone.
 *
 * @throws {PrivateFileError} if another program keeps the file of that name open (on Windows).
 * @throws What the file system throws.
 */
export async function putInPlace(
  temporary: Temporary,
  path: string,
): Promise<void> {
  try {
    await moveInPlace(temporary, path);
  } catch (error) {
    await discard(temporary);
    throw error;
  }
  closeIfOpen(temporary.file);
}

/**
 * The same, but if it fails the file stays under its own name. It is still open afterwards, except on Windows.
 *
 * @throws {PrivateFileError} if another program keeps the file of that name open (on Windows).
 * @throws What the file system throws.
 */
export async function moveInPlace(
  temporary: Temporary,
  path: string,
): Promise<void> {
  await temporary.file.sync();
  await checkInPlace(temporary);
  if (Deno.build.os === "windows") {
    const { replaceOnWindows } = await import("./replace_on_windows.ts");
    // Not every file system there renames what is open.
    temporary.file.close();
    return await replaceOnWindows(temporary.path, path);
  }
  await Deno.rename(temporary.path, path);
  await syncFolder(splitPath(path).folder);
}

/**
 * Sees that the name of a file still is that of what is open: whoever else may write to the folder could have
 * put something else there, which would be taken for ours.
 *
 * @throws {PrivateFileError} if it is not.
 */
export async function checkInPlace({ path, file }: Temporary): Promise<void> {
  const named = await lstatIfPresent(path);
  if (named !== undefined && isSameFile(named, await file.stat())) return;
  throw new PrivateFileError("its temporary file was replaced");
}

/** Closes and removes a temporary file. */
export async function discard({ file, path }: Temporary): Promise<void> {
  closeIfOpen(file);
  await removeIfPresent(path);
}

/** Closes a file that may be closed already. */
export function closeIfOpen(file: Deno.FsFile): void {
  try {
    file.close();
  } catch (error) {
    if (!(error instanceof Deno.errors.BadResource)) throw error;
  }
}

/** Creates a folder and its missing parents, for this user only. */
export async function createPrivateFolder(folder: string): Promise<void> {
  await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Removes a file; that there is none is no error. Tells whether there was one. */
export async function removeIfPresent(path: string): Promise<boolean> {
  try {
    await Deno.remove(path);
    return true;
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    return false;
  }
}

/**
 * Writes bytes, all of them.
 *
 * @param signal Ends the wait for whoever reads a pipe.
 */
export async function writeAll(
  file: Deno.FsFile,
  bytes: Uint8Array,
  signal?: AbortSignal | undefined,
): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    written += await orAborted(file.write(bytes.subarray(written)), signal);
  }
}

/** Makes a rename last through a power cut, as far as the file system knows how to. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    using opened = await Deno.open(folder);
    await opened.sync();
  } catch (error) {
    // The file is whole and in its place. Some network file systems sync no folders, and some folders
    // may be written to and not read.
    if (!(error instanceof Error)) throw error;
  }
}

async function isKept(file: Deno.FsFile, path: string): Promise<boolean> {
  try {
    if (!await file.tryLock(true)) return false;
  } catch (error) {
    // Where there are no locks, nobody tidies up either.
    if (error instanceof Error) return true;
    throw error;
  }
  const named = await lstatIfPresent(path);
  return named !== undefined && isSameFile(await file.stat(), named);
}
