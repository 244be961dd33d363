/**
 * Opens the sources that settings are looked for in.
 *
 * @module
 */

import type { EnvFile } from "./env_file.ts";
import { UsageError } from "../errors.ts";
import { describeSystemError } from "../text/system_error.ts";
import { joinPath } from "../system/platform.ts";
import type { SettingOptions, SettingSources } from "./settings.ts";
import type { System } from "../system/system.ts";

const DOTENV = ".env";

/** Where sources are, beside the command line. */
export interface SourceInput {
  readonly system: Pick<System, "env">;
  /** Paths given by `--env-file`. */
  readonly envFiles: readonly string[];
}

/**
 * Reads the env files and prepares the lookup of systemd credentials.
 *
 * @throws {UsageError} if a file given by `--env-file` cannot be read.
 */
export async function openSources(
  { system: { env }, envFiles: paths }: SourceInput,
  options: SettingOptions,
): Promise<SettingSources> {
  const envFiles = await Promise.all(
    paths.map(async (path) => {
      try {
        return await parse(path, await Deno.readTextFile(path));
      } catch (error) {
        throw new UsageError(
          `Cannot read the file "${path}" of --env-file: ${
            describeSystemError(error)
          }`,
          "Check its path and mode",
          { cause: error },
        );
      }
    }),
  );
  return {
    options,
    env,
    envFiles,
    dotenv: await readDotenv(),
    readSystemdCredential: (name) =>
      readCredential(env.CREDENTIALS_DIRECTORY, name),
  };
}

async function readDotenv(): Promise<EnvFile | undefined> {
  const text = await readIfPresent(DOTENV);
  return text === undefined ? undefined : await parse("./.env", text);
}

/** Most runs find no such file, and need no code to read one. */
async function parse(path: string, text: string): Promise<EnvFile> {
  const { parseEnvFile } = await import("./env_file.ts");
  return parseEnvFile(path, text);
}

async function readCredential(
  folder: string | undefined,
  name: string,
): Promise<{ path: string; text: string } | undefined> {
  if (folder === undefined) return undefined;
  const path = joinPath([folder, name]);
  const text = (await readIfPresent(path))?.replace(/\r?\n$/, "");
  return text ? { path, text } : undefined;
}

/** The text of a file that may be missing, or be something that is no readable file. */
async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    if (
      error instanceof Deno.errors.NotFound ||
      error instanceof Deno.errors.PermissionDenied ||
      error instanceof Deno.errors.IsADirectory ||
      error instanceof Deno.errors.NotADirectory
    ) return undefined;
    throw error;
  }
}
