/**
 * Settings that hold what cannot belong there: a key or a secret where its path or an id should be.
 *
 * @module
 */

import { ConfigurationError, type SettingProblem } from "../errors.ts";
import { mayBeSecret } from "../text/secret_form.ts";
import type { FoundSettings } from "./credential.ts";
import {
  describeSource,
  type SettingName,
  SETTINGS,
  type SettingSpec,
} from "./settings.ts";
import { wrongSetting } from "./endpoints.ts";
import { showSetting } from "./show.ts";
import { findFlaw } from "./validate.ts";

// Nobody writes a password so.
const ROOTED_REGEXP = /^(?:\.{0,2}[/\\]|[a-z]:[/\\])/i;

/**
 * Looks at the settings whose values have not the form that they should have.
 *
 * @param hide Is given each value that must not be shown; messages of other parts could repeat it.
 * @throws {ConfigurationError} if the path of a file or folder is none, or holds a placeholder, but for one that is there.
 */
export async function checkMisplaced(
  found: FoundSettings,
  names: readonly SettingName[],
  hide: (secret: string) => void,
): Promise<void> {
  const problems: SettingProblem[] = [];
  for (const name of names) {
    const setting = found[name];
    if (setting === undefined) continue;
    const { isPath, label }: SettingSpec = SETTINGS[name];
    const { value, source } = setting;
    if (isPath && await isThere(value)) continue;
    if (isPath || mayBeSecret(value)) hide(value);
    // Folders are made: one that has a password for a name would tell it for ever.
    // What has several lines is a key.
    const flaw = isPath && !/\S\s*[\r\n]\s*\S/.test(value)
      ? findFlaw(value)
      : undefined;
    if (flaw !== undefined) {
      problems.push(wrongSetting(name, setting, flaw.wrong));
      continue;
    }
    const isWrong = mayBeSecret(value) ||
      (name === "cacheFolder" && !ROOTED_REGEXP.test(value));
    if (!isPath || !isWrong) continue;
    problems.push({
      problem: `The ${label} ${showSetting(name, setting)} is no path`,
      advice: `Write the path of a ${
        name === "cacheFolder" ? "folder" : "file"
      } in ${describeSource(source)}, not what is in it`,
    });
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await Deno.lstat(path);
    return true;
  } catch (error) {
    // No path at all: too long, or with a NUL in it.
    if (error instanceof Error) return false;
    throw error;
  }
}
