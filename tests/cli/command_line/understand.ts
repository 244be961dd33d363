/** Reads a command line as the program does: a mistake is thrown in words. @module */

import { CommandLineMistake } from "../../../cli/command_line/mistake.ts";
import { describeMistake } from "../../../cli/command_line/mistakes/describe.ts";
import {
  type Invocation,
  parseCommandLine,
} from "../../../cli/command_line/parse.ts";
import { HELP_TOPICS } from "../../../cli/command_line/topics.ts";
import { COMMANDS } from "../../../cli/commands/mod.ts";

/**
 * Reads the words of a command line.
 *
 * @throws {UsageError} with what the program says about a mistake.
 */
export function understand(args: readonly string[]): Invocation {
  try {
    return parseCommandLine(args, COMMANDS);
  } catch (error) {
    if (!(error instanceof CommandLineMistake)) throw error;
    throw describeMistake(error, {
      args,
      commands: COMMANDS,
      topics: HELP_TOPICS,
    });
  }
}
