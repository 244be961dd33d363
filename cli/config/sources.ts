/**
 * Opens the sources that settings are looked for in.
 *
 * @module
 */

import type { EnvFile } from "./env_file.ts";
import type { ReadingLimits } from "./read_within.ts";
import { joinPath, settingsFiles } from "../system/platform.ts";
import type { SettingOptions, SettingSources } from "./settings.ts";
import type { StandardInput } from "../system/standard_input.ts";
import type { System } from "../system/system.ts";

/** Where sources are, beside the command line. */
export interface SourceInput {
  readonly system: Pick<System, "env" | "signal" | "userId">;
  readonly stdin: StandardInput;
  /** Paths given by `--env-file`. */
  readonly envFiles: readonly string[];
  /** Is told what must not be shown. */
  readonly redactor?: { add(secret: string): void } | undefined;
}

/**
 * Reads the env files and prepares the lookup of systemd credentials.
 *
 * @param deadline Epoch milliseconds by which everything has to be read.
 * @throws {UsageError} if a file given by `--env-file` cannot be read.
 */
export async function openSources(
  { system: { env, signal, userId }, stdin, envFiles: paths }: SourceInput,
  options: SettingOptions,
  deadline?: number,
): Promise<SettingSources> {
  const limits: ReadingLimits = { signal, deadline };
  let envFiles: readonly EnvFile[] = [];
  if (paths.length > 0) {
    const { readNamedFiles } = await import("./named_files.ts");
    envFiles = await readNamedFiles(paths, { ...limits, env, stdin });
  }
  // Most runs find no such file, and need no code to read one.
  const find = async (path: string, isOwn: boolean) => {
    if (!await isThere(path)) return undefined;
    const { readFoundFile } = await import("./found_file.ts");
    const shownPath = isOwn ? path : `./${path}`;
    return await readFoundFile(path, {
      ...limits,
      userId,
      isOwn,
      shownPath,
      named: envFiles,
    });
  };
  const dotenv = await find(".env", false);
  let userFile: EnvFile | undefined;
  for (const path of settingsFiles(env)) userFile ??= await find(path, true);
  const folder = env.CREDENTIALS_DIRECTORY;
  return {
    options,
    env,
    envFiles,
    dotenv,
    userFile,
    readSystemdCredential: async (name, isPath) => {
      if (folder === undefined) return undefined;
      const path = joinPath([folder, name]);
      if (!await isThere(path)) return undefined;
      const { readCredential } = await import("./systemd_credential.ts");
      return await readCredential(path, isPath, limits);
    },
  };
}

/** Whether a path leads anywhere, as far as can be told. */
async function isThere(path: string): Promise<boolean> {
  try {
    await Deno.lstat(path);
    return true;
  } catch (error) {
    if (
      error instanceof Deno.errors.NotFound ||
      error instanceof Deno.errors.PermissionDenied ||
      error instanceof Deno.errors.NotADirectory
    ) return false;
    throw error;
  }
}
