/**
 * The file that `appgraph init` writes: whole or not at all, and never over another.
 *
 * @module
 */

import {
  createPrivateFolder,
  removeIfPresent,
} from "../../../auth/private_file.ts";
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
 * Writes a new file that only its owner can read (0600; missing folders 0700). It is written beside its
 * place and linked into it, which fails if something came there meanwhile.
 *
 * @throws {UsageError} if there is a file already.
 * @throws {CommandError} if the system refuses.
 */
export async function writeNewFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  const folder = /^(.+)[/\\]/.exec(path)?.[1];
  try {
    if (folder !== undefined) await createPrivateFolder(folder);
    try {
      await writeWhole(temporary, text);
      await putInPlace(temporary, path);
    } finally {
      await removeIfPresent(temporary);
    }
  } catch (error) {
    if (error instanceof Deno.errors.AlreadyExists) throw alreadyThere(path);
    throw error instanceof UsageError ? error : cannotWrite(path, error);
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  using file = await Deno.open(path, {
    write: true,
    createNew: true,
    mode: 0o600,
  });
  const bytes = new TextEncoder().encode(text);
  for (let written = 0; written < bytes.length;) {
    written += await file.write(bytes.subarray(written));
  }
  await file.sync();
}

async function putInPlace(temporary: string, path: string): Promise<void> {
  try {
    await Deno.link(temporary, path);
  } catch (error) {
    if (error instanceof Deno.errors.AlreadyExists) throw error;
    // A file system without hard links: between look and rename another file could come.
    await checkAbsent(path);
    await Deno.rename(temporary, path);
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
