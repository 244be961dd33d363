/**
 * `appgraph init`: asks for the settings, writes them to a new file, and tries them.
 *
 * @module
 */

import type { Context } from "../../context.ts";
import { UsageError } from "../../errors.ts";
import type { ExitCode } from "../../exit_codes.ts";
import {
  printOwnRegistration,
  type RegistrationOptions,
} from "../../request/own_registration.ts";
import { settingsFiles } from "../../system/platform.ts";
import { canPrompt } from "../../system/system.ts";
import type { Environment } from "../../system/variables.ts";
import { askForSettings } from "./ask.ts";
import { checkAbsent, formatSettings, writeNewFile } from "./file.ts";
import { isIgnoredByGit } from "./git_ignore.ts";

/** The options of `init`: what is given is not asked for. */
export interface InitOptions extends RegistrationOptions {
  /** Write this user's own file instead of `.env`. */
  readonly user: boolean;
}

/** Asks on standard error; standard output is for the registration. */
export async function init(
  context: Context,
  options: InitOptions,
): Promise<ExitCode> {
  const { system, log } = context;
  const path = options.user ? findUserFile(system.env) : ".env";
  await checkAbsent(path);
  if (!canPrompt(system)) {
    throw new UsageError(
      "Cannot ask for the settings: standard input and standard error are not both a terminal",
      `Set them as variables, or write them to ${path} yourself; see appgraph help settings`,
    );
  }
  const settings = await askForSettings(context, options);
  await writeNewFile(path, formatSettings(settings));
  log.notice(`Wrote ${path}, which only you can read`);
  if (!options.user && await isIgnoredByGit(path) === false) {
    log.warn(
      "This folder is in a git work tree that does not ignore .env: add a line .env to .gitignore before you commit",
    );
  }
  log.notice("Trying the settings");
  try {
    return await printOwnRegistration(
      { ...context, envFiles: [...context.envFiles, path] },
      options,
    );
  } catch (error) {
    log.notice(
      `The settings are in ${path}: correct them there, or remove the file and run appgraph init again`,
    );
    throw error;
  }
}

function findUserFile(env: Environment): string {
  const [path] = settingsFiles(env);
  if (path !== undefined) return path;
  throw new UsageError(
    "Cannot find a place for your own settings: no home folder is known",
    "Set HOME or XDG_CONFIG_HOME, or run appgraph init without --user",
  );
}
