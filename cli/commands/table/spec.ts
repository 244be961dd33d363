/**
 * What the command line needs to know of a command.
 *
 * @module
 */

import type { FlagName } from "../../command_line/flags.ts";

/** An example that can be run as it stands. */
export interface Example {
  readonly line: string;
  readonly meaning: string;
}

/** What the command line needs to know of a command. */
export interface CommandSpec {
  /** What follows the command's name. */
  readonly usage: string;
  readonly summary: string;
  /** Further lines of the command's help. */
  readonly details?: readonly string[];
  readonly flags: readonly FlagName[];
  /** Least and most number of arguments. */
  readonly positionals: readonly [least: number, most: number];
  readonly examples: readonly Example[];
}

/** For commands that take any number of `name=value` arguments. */
export const ANY_NUMBER = Number.MAX_SAFE_INTEGER;
