/**
 * Files of settings that nobody named: `./.env`, and the user's own. They are found, so they may be a
 * stranger's.
 *
 * @module
 */

import { CommandError } from "../errors.ts";
import { describeSystemError } from "../text/system_error.ts";
import type { System } from "../system/system.ts";
import { type EnvFile, parseEnvFile } from "./env_file.ts";
import { fileId, readText } from "./read_text.ts";
import type { ReadingLimits } from "./read_within.ts";

const GROUP_WRITE = 0o020;
const OTHERS_WRITE = 0o002;

/** How a file was found. */
export interface FoundFileOptions extends ReadingLimits {
  /** Number of this user; without one, as on Windows, owners and modes are not looked at. */
  readonly userId: System["userId"];
  /** The path as messages name it. */
  readonly shownPath: string;
  /** Whether it is there for this program alone, so that what it does not know is worth a word. */
  readonly isOwn: boolean;
  /** The files that were named already. */
  readonly named: readonly EnvFile[];
}

/**
 * Reads a file of settings that counts only if it belongs to this user or root, and not everybody can
 * write it. A folder of that name is none: Python's virtual environments are called `.env` too.
 *
 * @returns Its settings, or no settings and a warning.
 */
export async function readFoundFile(
  path: string,
  options: FoundFileOptions,
): Promise<EnvFile | undefined> {
  const { shownPath, userId, isOwn, named } = options;
  const ignore = (reason: string): EnvFile => ({
    path: shownPath,
    values: {},
    warnings: [
      `Ignored the settings in "${shownPath}": ${reason}`,
    ],
  });
  try {
    const { isDirectory, isFile, dev, ino } = await Deno.stat(path);
    const isNamed = named.some(({ id }) => id === fileId(path, { dev, ino }));
    if (isDirectory || isNamed) return undefined;
    // Of these nobody knows when, and whether, they end.
    if (!isFile) return ignore("it is not a regular file");
    const { text, info, owners } = await readText(
      path,
      `"${shownPath}"`,
      options,
    );
    const mode = info.mode ?? 0;
    const isJudged = userId !== undefined && Deno.build.os !== "windows";
    if (isJudged && !owners.isSubsetOf(new Set([userId, 0]))) {
      return ignore(
        `it belongs to another user; name it (--env-file ${shownPath}) if you trust it`,
      );
    }
    if (isJudged && (mode & OTHERS_WRITE) !== 0) {
      return ignore(
        `every user of this machine can write it; run chmod o-w,g-w "${shownPath}"`,
      );
    }
    const file = parseEnvFile(shownPath, text, { isOwn });
    const warnings = [...file.warnings];
    if (file.wrong !== undefined) {
      warnings.push(`Ignored settings in "${shownPath}": ${file.wrong}`);
    }
    if (isJudged && (mode & GROUP_WRITE) !== 0) {
      warnings.push(
        `Others of its group can write "${shownPath}": run chmod g-w "${shownPath}"`,
      );
    }
    return { ...file, warnings };
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    options.signal.throwIfAborted();
    if (error instanceof CommandError) throw error;
    return ignore(describeSystemError(error));
  }
}
