/**
 * Files of settings that `--env-file` names.
 *
 * @module
 */

import { PrivateFileError } from "../../auth/private_file.ts";
import { CommandError, UsageError } from "../errors.ts";
import { describeSystemError } from "../text/system_error.ts";
import { homeFolder, joinPath } from "../system/platform.ts";
import {
  isStandardInput,
  type StandardInput,
} from "../system/standard_input.ts";
import type { Environment } from "../system/variables.ts";
import { type EnvFile, parseEnvFile } from "./env_file.ts";
import { decodeText, fileId, readText } from "./read_text.ts";
import type { ReadingLimits } from "./read_within.ts";

/** What reading them needs. */
export interface NamedFilesOptions extends ReadingLimits {
  readonly env: Environment;
  readonly stdin: StandardInput;
}

/**
 * Reads files in the order in which they are named; of one that is named twice, the last mention counts.
 *
 * @throws {UsageError} if one cannot be read, or names settings in another syntax: the run would go on
 * with another identity's.
 */
export async function readNamedFiles(
  paths: readonly string[],
  options: NamedFilesOptions,
): Promise<EnvFile[]> {
  const home = homeFolder(options.env);
  const files = new Map<string, EnvFile>();
  // A pipe can be read once, so names are compared before files.
  for (const given of new Set(paths.toReversed())) {
    const path = given.startsWith("~/") && home !== undefined
      ? joinPath([home, given.slice(2)])
      : given;
    const { id, text } = await read(path, options);
    if (!files.has(id)) files.set(id, { ...parse(path, text), id });
  }
  return [...files.values()].reverse();
}

async function read(
  path: string,
  options: NamedFilesOptions,
): Promise<{ readonly id: string; readonly text: string }> {
  const what = `the file "${path}" of --env-file`;
  try {
    if (isStandardInput(path)) {
      const bytes = await options.stdin.readBytes(what);
      return { id: "-", text: decodeText(bytes) };
    }
    const { text, info } = await readText(path, what, options);
    return { id: fileId(path, info), text };
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof CommandError || error instanceof UsageError) {
      throw error;
    }
    throw new UsageError(
      `Cannot read ${what}: ${describeSystemError(error)}`,
      error instanceof PrivateFileError
        ? "Write a line for each setting, as in .env.example"
        : "Check its path and mode",
      { cause: error },
    );
  }
}

function parse(path: string, text: string): EnvFile {
  const file = parseEnvFile(path, text, { isOwn: true });
  if (file.wrong === undefined) {
    const isBare = Object.keys(file.values).length + file.warnings.length === 0;
    // What should have filled it may have failed; whoever names /dev/null wants nothing.
    if (!isBare || path === "/dev/null") return file;
    const warning = text.trim() === ""
      ? `"${path}" is empty`
      : `No line of "${path}" sets anything`;
    return { ...file, warnings: [warning] };
  }
  throw new UsageError(
    `Cannot read settings in the file "${path}" of --env-file: ${file.wrong}`,
    "Write a line for each setting, as in .env.example",
  );
}
