/**
 * Files that this program keeps for itself or writes for its user, and files that it is told to read: by
 * descriptor, whole or not at all, and never somebody else's by mistake.
 *
 * @module
 */

export { splitPath } from "./paths.ts";
export {
  defaultMode,
  type OwnerAndMode,
  setOwnerAndMode,
} from "./private_file/adopt.ts";
export { createPrivateFile } from "./private_file/create.ts";
export { PrivateFileError } from "./private_file/error.ts";
export {
  type Input,
  type InputFile,
  openInput,
  type OpenInputOptions,
  readInput,
  type ReadInputOptions,
} from "./private_file/input.ts";
export { openFifoWriter } from "./private_file/fifo.ts";
export { openLockedFile } from "./private_file/lock.ts";
export { isSameFile, lstatIfPresent } from "./private_file/lstat.ts";
export {
  openOwnFile,
  type OpenOwnFileOptions,
  type OwnFile,
} from "./private_file/open.ts";
export {
  type FileTrust,
  isOpenToOthers,
  isTrustedOwner,
} from "./private_file/owner.ts";
export { readOwnFile, type ReadOwnFileOptions } from "./private_file/read.ts";
export {
  type ResolvedPath,
  type ResolveOptions,
  resolvePath,
} from "./private_file/resolve.ts";
export { removeDead, removeLeftovers } from "./private_file/sweep.ts";
export {
  closeIfOpen,
  createPrivateFolder,
  createTemporary,
  discard,
  moveInPlace,
  PRIVATE_MODE,
  putInPlace,
  removeIfPresent,
  type Temporary,
  writeAll,
  writePrivateFile,
} from "./private_file/write.ts";
