/**
 * What every command is given.
 *
 * @module
 */

import type { ExitCode } from "./exit_codes.ts";
import type { Hints } from "./report/hints.ts";
import type { Activity } from "./report/activity.ts";
import type { Log } from "./report/log.ts";
import type { Redactor } from "./report/redact.ts";
import type { RunStatistics } from "./report/statistics.ts";
import type { StandardInput } from "./system/standard_input.ts";
import type { System } from "./system/system.ts";

/** One run of the program. */
export interface Context {
  readonly system: System;
  /** Name of the command. */
  readonly command: string;
  /** What stands beside its options. */
  readonly positionals: readonly string[];
  /** Files that settings are read from first: `--env-file`. */
  readonly envFiles: readonly string[];
  readonly log: Log;
  readonly redactor: Redactor;
  readonly stdin: StandardInput;
  readonly statistics: RunStatistics;
  /** What is going on, for whoever watches. */
  readonly activity: Activity;
  /** What advice about a failure can name, once it is known. */
  readonly hints: Hints;
}

/** A command that takes no options but those of every command. */
export type NoOptions = Readonly<Record<never, never>>;

/** Runs one command. What it throws becomes a message and an exit code. */
export type Command<Options = NoOptions> = (
  context: Context,
  options: Options,
) => Promise<ExitCode>;
