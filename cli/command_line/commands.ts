/**
 * What the command line is told of the commands: their rows for parsing, and what people read about
 * them for help and completions. It knows no command itself.
 *
 * @module
 */

import { optionName, type OptionSpecs } from "./options.ts";

/** What stands beside the options of a command. */
export interface Positional {
  /** Its name in the usage line: `PATH`, `name=value…`. */
  readonly name: string;
  /** The command runs without it too. */
  readonly optional?: true;
  /** It may be repeated; so it is the last one. */
  readonly many?: true;
  /** What a shell can complete it with: files, topics of the help, paths of Graph, or these words. */
  readonly completes?: "files" | "topics" | "paths" | readonly string[];
}

/** What the parser has to know of a command. */
export interface CommandSpec {
  readonly positionals: readonly Positional[];
  /** The options that it takes beside those of every command. */
  readonly options: OptionSpecs;
}

/** The commands by name, in the order of the help. */
export type Commands = Readonly<Record<string, CommandSpec>>;

/** An example that can be run as it stands. */
export interface Example {
  readonly line: string;
  readonly meaning: string;
}

/** What people read about a command. */
export interface CommandText {
  readonly summary: string;
  /** Further paragraphs of the command's help. */
  readonly details?: readonly string[];
  /** One line for each option that this command alone has, or has in another sense. */
  readonly options?: Readonly<Record<string, string>>;
  readonly examples: readonly Example[];
}

/** Everything that help, manual and completions are made from. */
export interface Manual {
  readonly commands: Commands;
  readonly texts: Readonly<Record<string, CommandText>>;
}

/** What follows the command's name: arguments, required options, `[options]`. */
export function usageOf({ positionals, options }: CommandSpec): string {
  const entries = Object.entries(options);
  return [
    ...positionals.map(({ name, optional }) => optional ? `[${name}]` : name),
    ...entries.flatMap(([key, { required, short, value }]) =>
      required
        ? [`${short ? `-${short}` : `--${optionName(key)}`} ${value ?? ""}`]
        : []
    ),
    ...entries.length === 0 ? [] : ["[options]"],
  ].join(" ");
}
