/**
 * What every command is given.
 *
 * @module
 */

import type { CommandName } from "./command_line/commands.ts";
import type { FlagValues } from "./command_line/parse.ts";
import type { HintContext } from "./report/entra_hints.ts";
import type { ExitCode } from "./exit_codes.ts";
import type { Log } from "./report/log.ts";
import type { Redactor } from "./report/redact.ts";
import type { StandardInput } from "./system/standard_input.ts";
import type { RunStatistics } from "./report/statistics.ts";
import type { System } from "./system/system.ts";

/** One run of the program. */
export interface Context {
  readonly system: System;
  readonly command: CommandName;
  readonly positionals: readonly string[];
  readonly flags: FlagValues;
  readonly log: Log;
  readonly redactor: Redactor;
  readonly stdin: StandardInput;
  readonly statistics: RunStatistics;
  /** What hints about a refused token request are filled with, once it is known. */
  readonly hints: { facts?: Omit<HintContext, "now"> };
}

/** Runs one command. What it throws becomes a message and an exit code. */
export type Command = (context: Context) => Promise<ExitCode>;
