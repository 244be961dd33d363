import { dirname, resolve } from "node:path";

/** Where the bytes for a path really go. */
export type Target =
  /** A device or FIFO: written to as it is, because a rename would put a file in its place. */
  | { readonly kind: "direct"; readonly path: string }
  /** A file to be put in place whole; `existing` is the one there now. */
  | {
    readonly kind: "replace";
    readonly path: string;
    readonly existing?: Deno.FileInfo;
  }
  | { readonly kind: "directory" };

// As many as Linux follows, path_resolution(7).
const MAX_LINKS = 40;

/**
 * Finds what a path stands for. Symbolic links are followed, also to a file that does not exist yet:
 * the link stays, the file that it names is replaced.
 *
 * @param path The path as given.
 * @returns The target.
 * @throws {Deno.errors.FilesystemLoop} Too many links.
 * @throws {Error} Whatever `Deno.lstat` throws but "not found".
 */
export async function findTarget(path: string): Promise<Target> {
  let target = path;
  for (let links = 0; links <= MAX_LINKS; links++) {
    const info = await lstat(target);
    if (info === undefined) return { kind: "replace", path: target };
    if (info.isDirectory) return { kind: "directory" };
    if (!info.isSymlink) {
      return info.isFile
        ? { kind: "replace", path: target, existing: info }
        : { kind: "direct", path: target };
    }
    target = resolve(dirname(target), await Deno.readLink(target));
  }
  throw new Deno.errors.FilesystemLoop("Too many symbolic links");
}

async function lstat(path: string): Promise<Deno.FileInfo | undefined> {
  try {
    return await Deno.lstat(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
