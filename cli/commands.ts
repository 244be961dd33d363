/**
 * The commands of the program: one table, for parsing, help and completions.
 *
 * @module
 */

import { CONNECTION_FLAGS, type FlagName, REQUEST_FLAGS } from "./flags.ts";

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

const ONLINE = CONNECTION_FLAGS;
const REQUEST = [...ONLINE, ...REQUEST_FLAGS] as const;

/** All commands by name. */
export const COMMANDS = {
  app: {
    usage: "[options]",
    summary: "Show this app's own registration, as JSON (the default)",
    flags: REQUEST,
    positionals: [0, 0],
    examples: [
      { line: "appgraph", meaning: "The registration as JSON" },
      {
        line: "appgraph app --query passwordCredentials[].endDateTime",
        meaning: "When the app's secrets end",
      },
    ],
  },
  help: {
    usage: "[COMMAND]",
    summary: "Show help for a command",
    flags: [],
    positionals: [0, 2],
    examples: [{ line: "appgraph help app", meaning: "Help for one command" }],
  },
} as const satisfies Record<string, CommandSpec>;

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** Whether a text names a command. */
export function isCommandName(text: string): text is CommandName {
  return Object.hasOwn(COMMANDS, text);
}
