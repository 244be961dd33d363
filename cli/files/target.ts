import { dirname, resolve } from "node:path";

/** Where the bytes for a path really go. */
export type Target =
  /** A device, FIFO or open descriptor: written to as it is; a rename would put a file in its place. */
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

// Open descriptors of a process, proc_pid_fd(5): what they lead to belongs to whoever opened it, also
// when it is a file. A shell's process substitution, >(gzip), is one of these.
const DESCRIPTOR_REGEXP =
  /^\/dev\/(?:fd\/\d+|stdout|stderr)$|^\/proc\/(?:self|\d+)\/fd\/\d+$/;

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
    if (DESCRIPTOR_REGEXP.test(target)) return { kind: "direct", path: target };
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
