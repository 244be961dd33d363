/**
 * Finds all settings, in all sources.
 *
 * @module
 */

import type { FoundSettings } from "./credential.ts";
import { ConfigurationError } from "../errors.ts";
import {
  describeSource,
  lookUp,
  type Setting,
  type SettingName,
  type SettingOptions,
  SETTINGS,
  type SettingSources,
  type SettingSpec,
} from "./settings.ts";
import { hasForm } from "./show.ts";
import { openSources, type SourceInput } from "./sources.ts";

/** Settings that are secrets themselves. */
const SECRETS = [
  "secret",
  "certificatePassword",
  "federatedToken",
] as const satisfies readonly SettingName[];

/** What was found, and sentences about what is doubtful. */
export interface FoundInSources {
  readonly found: FoundSettings;
  readonly warnings: readonly string[];
}

/**
 * Finds the settings that count: of each the one from the strongest source, but for those that a `.env` in
 * the current folder must not say.
 *
 * @param deadline Epoch milliseconds by which everything has to be read.
 */
export async function findSettings(
  input: SourceInput,
  options: SettingOptions,
  deadline?: number,
): Promise<FoundInSources> {
  const hide = (secret: string) => input.redactor?.add(secret);
  const sources = await openSources(input, options, deadline);
  const { envFiles, dotenv, userFile } = sources;
  const warnings = [...envFiles, dotenv, userFile].flatMap((file) =>
    file?.warnings ?? []
  );
  const found: Partial<Record<SettingName, Setting>> = {};
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const setting = await lookUp(name, sources);
    if (setting !== undefined) found[name] = setting;
  }
  checkHome(found);
  if (dotenv !== undefined && Object.keys(dotenv.values).length > 0) {
    const { findDistrusted } = await import("./trust.ts");
    const trusted = { ...sources, dotenv: undefined };
    // Without one of them others may not count either.
    for (
      let distrusted = findDistrusted(found);
      distrusted.length > 0;
      distrusted = findDistrusted(found)
    ) {
      for (const { name, warning } of distrusted) {
        warnings.push(warning);
        const setting = await lookUp(name, trusted);
        if (setting === undefined) delete found[name];
        else found[name] = setting;
      }
    }
  }
  await hideSecrets(found, { sources, hide });
  return { found, warnings: [...new Set(warnings)] };
}

/** Has nothing shown that is secret, or stands where it cannot belong, whatever is said from now on. */
async function hideSecrets(
  found: FoundSettings,
  { sources: { envFiles, dotenv, userFile }, hide }: {
    readonly sources: SettingSources;
    readonly hide: (secret: string) => void;
  },
): Promise<void> {
  for (const name of SECRETS) {
    const { variable } = SETTINGS[name];
    // Also those that do not count.
    for (const file of [...envFiles, dotenv, userFile]) {
      const value = file?.values[variable];
      if (value !== undefined) hide(value);
    }
    const value = found[name]?.value;
    if (value !== undefined) hide(value);
  }
  const misplaced = (Object.keys(found) as SettingName[]).filter((name) =>
    !SECRETS.some((secret) => secret === name) &&
    !hasForm(name, found[name]?.value ?? "")
  );
  if (misplaced.length === 0) return;
  const { checkMisplaced } = await import("./misplaced.ts");
  await checkMisplaced(found, misplaced, hide);
}

/** A path that still begins with `~` would become a folder of that name. */
function checkHome(found: FoundSettings): void {
  for (const [name, { value, source }] of Object.entries(found)) {
    const { isPath, label }: SettingSpec = SETTINGS[name as SettingName];
    if (!isPath || !value.startsWith("~")) continue;
    throw new ConfigurationError([{
      problem:
        `The ${label} begins with "~", which stands for no folder that is known here`,
      advice: `Write the whole path in ${describeSource(source)}`,
    }]);
  }
}
