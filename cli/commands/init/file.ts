/**
 * The file that `appgraph init` writes: whole or not at all, and never over another.
 *
 * @module
 */

import { createPrivateFile } from "../../../auth/private_file.ts";
import { parseEnvFile } from "../../config/env_file.ts";
import { CommandError, UsageError } from "../../errors.ts";
import { EXIT_CODES } from "../../exit_codes.ts";
import { describeSystemError } from "../../text/system_error.ts";
import type { SettingVariable } from "../../system/variables.ts";
import type { Settings } from "./ask.ts";

/**
 * Makes sure that there is nothing at a path, not even a link that leads nowhere.
 *
 * @throws {UsageError} if there is.
 */
export async function checkAbsent(path: string): Promise<void> {
  try {
    await Deno.lstat(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return;
    throw cannotWrite(path, error);
  }
  throw alreadyThere(path);
}

/**
 * Settings as the text of a file.
 *
 * @throws {UsageError} for a value that no quotes can hold.
 */
export function formatSettings(settings: Settings): string {
  const lines = Object.entries(settings).map(([name, value]) =>
    `${name}=${quote(name as SettingVariable, value)}\n`
  );
  return `# Settings of appgraph; see appgraph help settings.\n${
    lines.join("")
  }`;
}

/** The first form that is read back as it was: dotenv knows no escaped quotes. */
function quote(name: SettingVariable, value: string): string {
  for (const mark of [/^[\w.@:/-]+$/.test(value) ? "" : "'", "'", '"', "`"]) {
    const quoted = `${mark}${value}${mark}`;
    if (parseEnvFile("", `${name}=${quoted}\n`).values[name] === value) {
      return quoted;
    }
  }
  throw new UsageError(
    `Cannot write ${name} to a file: it holds all kinds of quotes`,
    "Set it in the environment instead; see appgraph help settings",
  );
}

/**
 * Writes a new file that only its owner can read.
 *
 * @throws {UsageError} if there is a file already.
 * @throws {CommandError} if the system refuses.
 */
export async function writeNewFile(path: string, text: string): Promise<void> {
  try {
    await createPrivateFile(path, text);
  } catch (error) {
    if (error instanceof Deno.errors.AlreadyExists) throw alreadyThere(path);
    throw cannotWrite(path, error);
  }
}

function alreadyThere(path: string): UsageError {
  return new UsageError(
    `Cannot write the settings: "${path}" is there already`,
    "Change it with an editor, or remove it and run appgraph init again; appgraph doctor says what it holds; see appgraph help init",
  );
}

function cannotWrite(path: string, error: unknown): CommandError {
  return new CommandError(
    `Cannot write the settings to "${path}": ${describeSystemError(error)}`,
    EXIT_CODES.usage,
    "Check the folder; nothing was written",
    { cause: error },
  );
}
