/**
 * Replacing a file on Windows, which refuses that while another program has the old one open.
 *
 * @module
 */

import { sleep } from "../wait.ts";
import { PrivateFileError } from "./error.ts";

// A virus scanner or an indexer looks at a new file for moments; a spreadsheet keeps one open for hours.
// All of them together stay below the two seconds within which a signal ends a run.
const PAUSES_MS = [10, 20, 40, 80, 150, 300, 300, 300, 300];

/**
 * Renames a file over another, and tries again for a while if that one is in use.
 *
 * @throws {PrivateFileError} if it still is.
 * @throws What the file system throws.
 */
export async function replaceOnWindows(
  from: string,
  to: string,
): Promise<void> {
  for (const pauseMs of [...PAUSES_MS, undefined]) {
    try {
      return await Deno.rename(from, to);
    } catch (error) {
      if (!mayBeInUse(error)) throw error;
      if (pauseMs === undefined) {
        throw new PrivateFileError(
          "another program has it open, or it is read-only",
          { isInUse: true },
        );
      }
      await sleep(pauseMs);
    }
  }
}

/**
 * `MoveFileEx` answers `ERROR_ACCESS_DENIED` for a target that is open without `FILE_SHARE_DELETE`, as for one
 * that this user may not change; for the file itself it is `ERROR_SHARING_VIOLATION`.
 */
function mayBeInUse(error: unknown): boolean {
  return error instanceof Error && "code" in error &&
    ["EACCES", "EPERM", "EBUSY"].includes(String(error.code));
}
