/**
 * Opening a file of the program's own, so that what was looked at is what is used.
 *
 * @module
 */

import { splitPath } from "../paths.ts";
import { PrivateFileError } from "./error.ts";
import { type FileTrust, isOpenToOthers, isTrustedOwner } from "./owner.ts";
import { isSameFile, lstatIfPresent } from "./lstat.ts";

// Every time another run has to replace the file between two system calls.
const MAX_TRIES = 20;

/** Options of {@linkcode openOwnFile}. */
export interface OpenOwnFileOptions extends FileTrust {
  /** Opens it for writing too; it keeps its content. */
  readonly write?: boolean | undefined;
}

/** An opened file, and what its descriptor says of it. */
export interface OwnFile {
  readonly file: Deno.FsFile;
  readonly info: Deno.FileInfo;
}

/**
 * Opens a file that this program keeps for itself. There is no way to open a file of Deno without following
 * links or waiting for a FIFO's other end, so the name is looked at first, and then the descriptor: both
 * have to be the same file.
 *
 * @returns `undefined` if there is none.
 * @throws {PrivateFileError} if it is no regular file, a symbolic link, of another user, or, where it is to
 * be written and others could have done that, known by another name.
 * @throws What the file system throws.
 */
export async function openOwnFile(
  path: string,
  options: OpenOwnFileOptions = {},
): Promise<OwnFile | undefined> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const named = await lstatIfPresent(path);
    if (named === undefined) return undefined;
    checkKind(named);
    const file = await openIfPresent(path, options.write);
    if (file === undefined) continue;
    let isRight = false;
    try {
      const info = await file.stat();
      isRight = isSameFile(named, info);
      if (isRight) await checkOpened(info, path, options);
      if (isRight) return { file, info };
    } catch (error) {
      isRight = false;
      throw error;
    } finally {
      if (!isRight) file.close();
    }
  }
  throw new PrivateFileError("it is replaced all the time");
}

function checkKind({ isFile, isSymlink }: Deno.FileInfo): void {
  if (isSymlink) throw new PrivateFileError("it is a symbolic link");
  if (!isFile) throw new PrivateFileError("it is not a regular file");
}

async function checkOpened(
  info: Deno.FileInfo,
  path: string,
  { write = false, ...trust }: OpenOwnFileOptions,
): Promise<void> {
  checkKind(info);
  const { folder } = splitPath(path);
  if (!await isTrustedOwner(info, folder, trust)) {
    throw new PrivateFileError("it belongs to another user", {
      isOwnership: true,
    });
  }
  // Whoever laid a second name to a file of this user would have that file written to. In a folder of this
  // user's own, a backup by hard links has done so.
  const hasOtherNames = write && (info.nlink ?? 1) > 1;
  if (hasOtherNames && await isOpenToOthers(folder, trust)) {
    throw new PrivateFileError("it is known by another name too, a hard link");
  }
}

async function openIfPresent(
  path: string,
  write = false,
): Promise<Deno.FsFile | undefined> {
  try {
    return await Deno.open(path, { read: true, write });
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
