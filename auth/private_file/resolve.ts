/**
 * What a path stands for once every symbolic link on the way is followed, and who laid those links.
 *
 * @module
 */

import { joinPath, splitPath } from "../paths.ts";
import { checkNameOnWindows } from "./windows_name.ts";
import { PrivateFileError } from "./error.ts";
import { lstatIfPresent } from "./lstat.ts";
import { type FileTrust, isOpenToOthers, isTrustedOwner } from "./owner.ts";

// As many as Linux follows, path_resolution(7).
const MAX_LINKS = 40;

/** Options of {@linkcode resolvePath}. */
export interface ResolveOptions extends FileTrust {
  /**
   * Links of another user are followed only where that user could not have laid them: in a folder that
   * only this user or root can write to. That of the file itself is not even then, if this is `true`.
   */
  readonly isStrict?: boolean | undefined;
  /** Tells, of each path that a link leads to, whether to stop there. */
  readonly isEnd?: ((path: string) => boolean) | undefined;
}

/** Where a path leads. */
export interface ResolvedPath {
  /** Without symbolic links. */
  readonly path: string;
  /** What is there now; `undefined` if there is nothing, or the walk was stopped. */
  readonly existing: Deno.FileInfo | undefined;
}

/**
 * Follows the symbolic links of a path: of its folders and of the file, which need not exist.
 *
 * @throws {PrivateFileError} if another user could have laid one of them.
 * @throws {Deno.errors.FilesystemLoop} if there are too many.
 * @throws {PrivateFileError} if Windows allows no file of that name.
 * @throws What `Deno.lstat` throws, but "not found".
 */
export async function resolvePath(
  path: string,
  options: ResolveOptions = {},
): Promise<ResolvedPath> {
  const { os = Deno.build.os, isEnd = () => false } = options;
  if (isEnd(path)) return { path, existing: undefined };
  if (os === "windows") checkNameOnWindows(path);
  let { folder, rest } = begin(path, os);
  const isNameless = rest.length === 0;
  let existing: Deno.FileInfo | undefined;
  for (let links = 0; rest.length > 0;) {
    const [name = "", ...behind] = rest;
    rest = behind;
    const next = folder === "" ? name : joinPath(folder, name);
    existing = await lstatIfPresent(next);
    if (existing?.isSymlink !== true) {
      folder = next;
      continue;
    }
    if (++links > MAX_LINKS) {
      throw new Deno.errors.FilesystemLoop("Too many symbolic links");
    }
    const isLast = behind.length === 0;
    await checkLink(existing, folder || ".", {
      ...options,
      isStrict: isLast && options.isStrict,
    });
    const target = await Deno.readLink(next);
    const from = begin(target, os);
    const whole = [target, ...behind].join("/");
    if (isEnd(whole)) return { path: whole, existing: undefined };
    rest = [...from.rest, ...behind];
    if (from.folder !== "") folder = from.folder;
  }
  // The root, or the current folder: no name was left to look at.
  if (existing === undefined ? isNameless : existing.isSymlink) {
    existing = await lstatIfPresent(folder || ".");
  }
  return { path: folder === "" ? path : folder, existing };
}

/**
 * The users whom an opened file, and the symbolic links of its name, belong to.
 *
 * @param info The file, seen through its descriptor.
 */
export async function fileOwners(
  path: string,
  info: Deno.FileInfo,
): Promise<ReadonlySet<number>> {
  const owners = new Set<number>();
  if (info.uid !== null) owners.add(info.uid);
  let name = path;
  for (let links = 0; links < MAX_LINKS; links++) {
    const link = await lstatIfPresent(name);
    if (link?.isSymlink !== true) break;
    if (link.uid !== null) owners.add(link.uid);
    const target = await Deno.readLink(name);
    const { folder } = begin(target, Deno.build.os);
    name = folder === "" ? joinPath(splitPath(name).folder, target) : target;
  }
  return owners;
}

/** The root of a path, "" if it is relative, and the names behind it. */
function begin(
  path: string,
  os: typeof Deno.build.os,
): { folder: string; rest: string[] } {
  if (os === "windows") {
    // Links are rare there, and the beginnings of a path many: the last name alone is looked at.
    const isAbsolute = /^(?:[a-z]:)?[/\\]/i.test(path);
    const { folder, name } = splitPath(path, os);
    return { folder: isAbsolute || folder !== "." ? folder : "", rest: [name] };
  }
  const names = path.split("/").filter((name) => name !== "" && name !== ".");
  return { folder: path.startsWith("/") ? "/" : "", rest: names };
}

async function checkLink(
  link: Deno.FileInfo,
  folder: string,
  { isStrict = false, ...trust }: ResolveOptions,
): Promise<void> {
  if (await isTrustedOwner(link, folder, trust)) return;
  if (!isStrict && !await isOpenToOthers(folder, trust)) return;
  throw new PrivateFileError("another user laid a symbolic link on its path", {
    isOwnership: true,
  });
}
