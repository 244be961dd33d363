/**
 * `appgraph help`: the program's help, a command's, or that of a topic.
 *
 * @module
 */

import type { Manual } from "../../command_line/commands.ts";
import {
  commandHelp,
  commandsHelp,
  programHelp,
} from "../../command_line/help.ts";
import { CommandLineMistake } from "../../command_line/mistake.ts";
import type { Command } from "../../context.ts";
import { EXIT_CODES } from "../../exit_codes.ts";
import { exitCodesHelp } from "./exit_codes.ts";
import { settingsHelp } from "./settings.ts";

/** The command, for what is in the manual. */
export function help(manual: Manual): Command {
  return async ({ system: { stdout }, positionals: [topic] }) => {
    await stdout.write(await helpText(manual, topic, stdout.columns()));
    return EXIT_CODES.done;
  };
}

/**
 * A help text.
 *
 * @param topic A command or a topic; without one, the program's help.
 * @param columns Width of the terminal.
 * @throws {CommandLineMistake} if there is no such topic.
 */
export async function helpText(
  manual: Manual,
  topic: string | undefined,
  columns: number,
): Promise<string> {
  switch (topic) {
    case undefined:
      return programHelp(manual, columns);
    case "commands":
      return commandsHelp(manual, columns);
    case "settings":
      return settingsHelp(columns);
    case "exit-codes":
      return exitCodesHelp(columns);
    case "licenses":
      return (await import("./notices.ts")).NOTICES;
  }
  if (!Object.hasOwn(manual.commands, topic)) {
    throw new CommandLineMistake({ kind: "unknown-command", word: topic });
  }
  return commandHelp(manual, topic, columns);
}
