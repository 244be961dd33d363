/**
 * `appgraph help`: the program's help, or a command's.
 *
 * @module
 */

import type { Manual } from "../command_line/commands.ts";
import { helpText } from "../command_line/help.ts";
import { findCommand } from "../command_line/parse.ts";
import type { Command } from "../context.ts";
import { EXIT_CODES } from "../exit_codes.ts";

/** The command, for what is in the manual. */
export function help(manual: Manual): Command {
  return async ({ system: { stdout }, positionals: [topic] }) => {
    const command = topic && findCommand(topic, manual.commands);
    await stdout.write(helpText(manual, command, stdout.columns()));
    return EXIT_CODES.done;
  };
}
