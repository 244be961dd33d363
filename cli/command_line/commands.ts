/**
 * The commands of the program: one table, for parsing, help and completions.
 *
 * @module
 */

import { JOB_COMMANDS } from "../commands/table/jobs.ts";
import { OPERATOR_COMMANDS } from "../commands/table/operators.ts";
import { REQUEST_COMMANDS } from "../commands/table/requests.ts";

export type { CommandSpec, Example } from "../commands/table/spec.ts";

/** All commands by name, in the order of the help. */
export const COMMANDS = {
  ...REQUEST_COMMANDS,
  ...JOB_COMMANDS,
  ...OPERATOR_COMMANDS,
} as const;

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** Whether a text names a command. */
export function isCommandName(text: string): text is CommandName {
  return Object.hasOwn(COMMANDS, text);
}
