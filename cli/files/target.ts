import {
  type FileTrust,
  isOpenToOthers,
  isTrustedOwner,
  PrivateFileError,
  resolvePath,
  splitPath,
} from "../../auth/private_file.ts";

/** Where the bytes for a path really go. */
export type Target =
  /** A device, FIFO or open descriptor: written to as it is; a rename would put a file in its place. */
  | {
    readonly kind: "direct";
    readonly path: string;
    /** The FIFO that is there. */
    readonly fifo?: Deno.FileInfo | undefined;
  }
  /** A file to be put in place whole; `existing` is the one there now. */
  | {
    readonly kind: "replace";
    readonly path: string;
    readonly existing?: Deno.FileInfo;
  }
  | { readonly kind: "directory" };

// Open descriptors of a process, proc_pid_fd(5): what they lead to belongs to whoever opened it, also
// when it is a file. A shell's process substitution, >(gzip), is one of these.
const DESCRIPTOR_REGEXP =
  /^\/dev\/(?:fd\/\d+|stdout|stderr)$|^\/proc\/(?:self|\d+)\/fd\/\d+$/;

// What Windows takes for nowhere, in any folder, and the name that the runtime opens it by.
const NUL_REGEXP = /(?:^|[/\\])nul$/i;
const NUL = "\\\\.\\NUL";

/**
 * Finds what a path stands for. Symbolic links are followed, also to a file that does not exist yet:
 * the link stays, the file that it names is replaced.
 *
 * @param path The path as given.
 * @param trust Whose links are followed.
 * @returns The target.
 * @throws {PrivateFileError} Another user could have laid one of the links, or the FIFO.
 * @throws {Deno.errors.FilesystemLoop} Too many links.
 * @throws {Error} Whatever `Deno.lstat` throws but "not found".
 */
export async function findTarget(
  path: string,
  trust: FileTrust = {},
): Promise<Target> {
  const { os = Deno.build.os } = trust;
  if (os === "windows" && NUL_REGEXP.test(path)) {
    return { kind: "direct", path: NUL };
  }
  const isDescriptor = (path: string) => DESCRIPTOR_REGEXP.test(path);
  const { path: end, existing } = await resolvePath(path, {
    ...trust,
    isEnd: isDescriptor,
  });
  if (isDescriptor(end)) return { kind: "direct", path: end };
  if (existing === undefined) return { kind: "replace", path: end };
  if (existing.isDirectory) return { kind: "directory" };
  if (existing.isFile) return { kind: "replace", path: end, existing };
  if (existing.isFifo !== true) return { kind: "direct", path: end };
  await checkFifo(existing, splitPath(end).folder, trust);
  return { kind: "direct", path: end, fifo: existing };
}

/** Whoever lays a FIFO reads what is written to it. */
async function checkFifo(
  fifo: Deno.FileInfo,
  folder: string,
  trust: FileTrust,
): Promise<void> {
  if (await isTrustedOwner(fifo, folder, trust)) return;
  if (!await isOpenToOthers(folder, trust)) return;
  throw new PrivateFileError("another user laid the FIFO", {
    isOwnership: true,
  });
}
