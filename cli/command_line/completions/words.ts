/**
 * What there is to complete, from the tables of commands and options.
 *
 * @module
 */

import { COMMANDS, type CommandSpec } from "../commands.ts";
import { type FlagName, FLAGS, type FlagSpec, GLOBAL_FLAGS } from "../flags.ts";

/** What may stand at a place of the command line. */
export type Values =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "files" }
  | { readonly kind: "folders" }
  /** Something that no shell can know. */
  | { readonly kind: "anything" };

/** An option to complete. */
export interface OptionWords {
  readonly name: string;
  readonly short: string | undefined;
  readonly summary: string;
  /** Whether it may be given more than once. */
  readonly isRepeatable: boolean;
  /** What its value may be; `undefined` if it takes none. */
  readonly values: Values | undefined;
}

/** A command to complete. */
export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  /** What may stand beside its options. */
  readonly positionals: Values;
  readonly options: readonly OptionWords[];
}

/** All commands with their options. */
export function completionWords(): readonly CommandWords[] {
  return Object.entries<CommandSpec>(COMMANDS).map(([name, spec]) => ({
    name,
    summary: spec.summary,
    positionals: positionalValues(spec),
    options: [...spec.flags, ...GLOBAL_FLAGS].map(toOption),
  }));
}

function toOption(name: FlagName): OptionWords {
  const { short, summary, kind }: FlagSpec = FLAGS[name];
  return {
    name,
    short,
    summary,
    isRepeatable: kind === "list",
    values: kind === "boolean" ? undefined : optionValues(FLAGS[name]),
  };
}

function optionValues({ choices, value }: FlagSpec): Values {
  if (choices !== undefined) return { kind: "words", words: choices };
  if (value === "FOLDER") return { kind: "folders" };
  return value?.includes("FILE") ? { kind: "files" } : { kind: "anything" };
}

const CHOICES_REGEXP = /^[a-z]+(?:\|[a-z]+)*$/;

/** The usage line tells what may follow a command: `list|clear|path`, `[FILE|-]`, `[COMMAND]`. */
function positionalValues({ usage, positionals }: CommandSpec): Values {
  const [first = ""] = usage.split(" ");
  if (CHOICES_REGEXP.test(first)) {
    return { kind: "words", words: first.split("|") };
  }
  if (first === "[COMMAND]") {
    return { kind: "words", words: Object.keys(COMMANDS) };
  }
  return positionals[1] > 0 && /\bFILE\b/.test(usage)
    ? { kind: "files" }
    : { kind: "anything" };
}
