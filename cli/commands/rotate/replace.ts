/**
 * The steps of a renewal that touch files alone. Each can be done again, and leaves a working credential in
 * the file at every instant.
 *
 * @module
 */

import {
  closeIfOpen,
  createPrivateFile,
  createTemporary,
  discard,
  type FileTrust,
  isMountPoint,
  keepCopy,
  lstatIfPresent,
  moveInPlace,
  openLockedFile,
  openOwnFile,
  PrivateFileError,
  putInPlace,
  removeIfPresent,
  removeLeftovers,
  setOwnerAndMode,
  writeAll,
} from "../../../auth/private_file.ts";
import { CommandError, UsageError } from "../../errors.ts";
import { EXIT_CODES } from "../../exit_codes.ts";
import {
  formatRecord,
  type RenewalPaths,
  type RenewalRecord,
} from "../../files/renewal_files.ts";
import { describeSystemError } from "../../text/system_error.ts";

const PAGE = "see docs/certificate-renewal.md";

/**
 * Locks the renewal of a file for this run, and removes what killed runs left.
 *
 * @throws {CommandError} if another run has it.
 * @throws {UsageError} if nothing can be written beside the file.
 */
export async function lockRenewal(
  paths: RenewalPaths,
  trust: FileTrust,
): Promise<AsyncDisposable> {
  let lock: Deno.FsFile | undefined;
  try {
    lock = await openLockedFile(paths.lock, trust);
  } catch (error) {
    throw new UsageError(
      `Cannot renew "${paths.file}": nothing can be written beside it: ${
        describeSystemError(error)
      }`,
      `Let the renewal write elsewhere: --out FILE in a folder of your own; ${PAGE}`,
      { cause: error },
    );
  }
  if (lock === undefined) {
    throw new CommandError(
      `Another run is renewing "${paths.file}"`,
      EXIT_CODES.tryAgain,
      "Wait for its end",
    );
  }
  for (const path of [paths.file, paths.next, paths.previous, paths.record]) {
    await removeLeftovers(path, trust);
  }
  return {
    async [Symbol.asyncDispose]() {
      // While it is held: whoever opened it meanwhile sees that it is gone.
      await removeIfPresent(paths.lock);
      closeIfOpen(lock);
    },
  };
}

/**
 * Refuses a file whose place nothing else can take.
 *
 * @throws {UsageError} if something is mounted on it.
 */
export async function checkReplaceable({ file }: RenewalPaths): Promise<void> {
  if (await lstatIfPresent(file) === undefined) return;
  if (!await attempt(file, () => isMountPoint(file))) return;
  throw new UsageError(
    `Cannot renew "${file}": it is mounted as a single file, so nothing can take its place`,
    `Mount its folder instead, or let the renewal write elsewhere: --out FILE; ${PAGE}`,
  );
}

/** Writes the new key and certificate, for this user alone, and brings them to the disk. */
export async function writeNext(
  { next }: RenewalPaths,
  text: string,
): Promise<void> {
  await attempt(next, () => createPrivateFile(next, text));
}

/** Writes the record: as open as the certificate file itself, so that whoever may use that can fall back. */
export async function writeRecord(
  { record: path, file }: RenewalPaths,
  record: RenewalRecord,
): Promise<void> {
  await attempt(path, async () => {
    const like = await lstatIfPresent(file);
    const temporary = await createTemporary(path);
    try {
      const bytes = new TextEncoder().encode(formatRecord(record));
      await writeAll(temporary.file, bytes);
      if (like !== undefined) {
        const mode = 0o600 | (like.mode ?? 0) & 0o044;
        await setOwnerAndMode(temporary, { ...like, mode });
      }
    } catch (error) {
      await discard(temporary);
      throw error;
    }
    await putInPlace(temporary, path);
  });
}

/** Removes the record and, if that was kept, what the file was before. */
export async function forgetAll(
  paths: RenewalPaths,
  { withPrevious }: { readonly withPrevious: boolean },
): Promise<void> {
  // The old key goes first: without the record nothing would remove it.
  if (withPrevious) await removeIfPresent(paths.previous);
  await removeIfPresent(paths.record);
}

/** Removes a new key that is not to be used. */
export async function discardNext({ next }: RenewalPaths): Promise<void> {
  await removeIfPresent(next);
}

/**
 * Puts the new certificate in the place of the old one, with its owner, group and mode. The old one stays
 * under another name, if it is the one in use.
 */
export async function putNextInPlace(
  { next, file, previous }: RenewalPaths,
  { keepsPrevious, trust }: {
    readonly keepsPrevious: boolean;
    readonly trust: FileTrust;
  },
): Promise<void> {
  const like = await lstatIfPresent(file);
  if (keepsPrevious && like !== undefined) {
    await attempt(previous, () => keepCopy(file, previous));
  }
  const owner = like?.uid ?? undefined;
  // Windows syncs only what is open for writing; elsewhere a killed run may have made it read-only.
  const how = { ...trust, write: Deno.build.os === "windows" };
  const opened = await attempt(
    next,
    () =>
      openOwnFile(next, how).catch((error) => {
        const isForeign = error instanceof PrivateFileError &&
          error.isOwnership && owner !== undefined;
        if (!isForeign) throw error;
        // A run that was killed had given it to the owner of the file already.
        return openOwnFile(next, { ...how, userId: owner });
      }),
  );
  if (opened === undefined) throw new Deno.errors.NotFound(next);
  const { file: handle } = opened;
  try {
    await attempt(file, async () => {
      const temporary = { path: next, file: handle };
      if (like !== undefined && like.mode !== null) {
        await setOwnerAndMode(temporary, { ...like, mode: like.mode });
      }
      await moveInPlace(temporary, file);
    });
  } finally {
    closeIfOpen(handle);
  }
}

async function attempt<Value>(
  path: string,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new UsageError(
      `Cannot write "${path}": ${describeSystemError(error)}`,
      `Correct the folder, or let the renewal write elsewhere: --out FILE; ${PAGE}`,
      { cause: error },
    );
  }
}
