import { PrivateFileError } from "../../auth/private_file.ts";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "it is in use, or another file system is mounted on it",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be too large",
  EINVAL: "the file system does not support it",
  EIO: "the device reports an input or output error",
  EISDIR: "it is a directory",
  ELOOP: "too many symbolic links",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  ENFILE: "too many files are open on this machine",
  ENOENT: "no such file or folder",
  ENOMEM: "not enough memory",
  ENOSPC: "no space left on the device",
  EEXIST: "something of that name is there already",
  ENOTDIR: "a part of the path is not a folder",
  ENOTEMPTY: "it is a folder with files in it",
  ENXIO: "no such device, or nobody reads from it",
  EPERM: "operation not permitted",
  EROFS: "the file system is read-only",
  ESTALE: "the file is gone from its network disk",
  ETXTBSY: "it is a program that is running",
};

/**
 * Says in our own words why the system refused something about a file: the runtime's text differs by
 * version and repeats paths.
 *
 * @param error What a file operation threw.
 * @returns The reason, as part of a sentence.
 */
export function describeSystemError(error: unknown): string {
  if (error instanceof Deno.errors.NotCapable) {
    return "the permissions of this program do not allow it";
  }
  if (error instanceof Deno.errors.FilesystemLoop) {
    return "too many symbolic links";
  }
  if (error instanceof PrivateFileError) return error.message;
  if (!(error instanceof Error)) return "unknown reason";
  const code = "code" in error && typeof error.code === "string"
    ? error.code
    : error.name;
  return REASONS[code] ?? code;
}
