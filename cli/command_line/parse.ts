/**
 * From the words of a command line to a command with its options.
 *
 * @module
 */

// @ts-types="./std_parse_args.d.ts"
import { parseArgs } from "@std/cli/parse-args";
import type { Commands, CommandSpec } from "./commands.ts";
import { CommandLineMistake } from "./mistake.ts";
import {
  GLOBAL_OPTIONS,
  type OptionSpec,
  type OptionSpecs,
  type OptionValues,
} from "./options.ts";
import { readOption } from "./value.ts";
import { splitWords, type Words } from "./words.ts";

/** Runs when the command line names none. */
const DEFAULT_COMMAND = "app";

/** The options that every command takes. */
export type GlobalOptions = OptionValues<typeof GLOBAL_OPTIONS>;

/** Options by key, as the row of the command declares them. */
export type OptionBag = Readonly<Record<string, unknown>>;

/** A command line, understood. */
export type Invocation =
  | { readonly kind: "version" }
  | { readonly kind: "help"; readonly topic: string | undefined }
  | {
    readonly kind: "run";
    readonly command: string;
    /** What stands beside options, without the command's name. */
    readonly positionals: readonly string[];
    readonly globals: GlobalOptions;
    /** The command's own: exactly those that its row declares. */
    readonly options: OptionBag;
  };

/**
 * Reads a command line.
 *
 * @param args The words after the program's name.
 * @throws {CommandLineMistake} if something in it is unknown, missing or too much.
 */
export function parseCommandLine(
  args: readonly string[],
  commands: Commands,
): Invocation {
  const known = allOptions(commands);
  const words = splitWords(args, known);
  const given = collect(words, known);
  const [first] = words.positionals;
  if (given["version"]) return { kind: "version" };
  if (given["help"]) return { kind: "help", topic: first };
  // Behind an unknown option may stand its value, which could be taken for the command.
  if (words.problem?.after === 0) {
    throw new CommandLineMistake(
      words.problem,
      first !== undefined && Object.hasOwn(commands, first) ? first : undefined,
    );
  }
  const command = first ?? DEFAULT_COMMAND;
  const spec = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (spec === undefined) {
    throw new CommandLineMistake({ kind: "unknown-command", word: command });
  }
  try {
    return readInvocation(command, spec, { words, given });
  } catch (error) {
    throw error instanceof CommandLineMistake
      ? new CommandLineMistake(error.mistake, command)
      : error;
  }
}

/**
 * The command that a command line is most likely meant for, also where it is wrong: the first word that
 * names one and is not the value of an option.
 */
export function findCommand(
  args: readonly string[],
  commands: Commands,
): string | undefined {
  return splitWords(args, allOptions(commands)).positionals.find((word) =>
    Object.hasOwn(commands, word)
  );
}

/** Reads what follows a command that is known. */
function readInvocation(
  command: string,
  spec: CommandSpec,
  { words, given }: { readonly words: Words; readonly given: OptionBag },
): Invocation {
  const [, ...positionals] = words.positionals;
  const globals = readOptions(GLOBAL_OPTIONS, given) as GlobalOptions;
  const allowed = { ...GLOBAL_OPTIONS, ...spec.options };
  if (words.problem !== undefined) throw new CommandLineMistake(words.problem);
  for (const key of words.keys) {
    if (Object.hasOwn(allowed, key)) continue;
    throw new CommandLineMistake({ kind: "option-of-another", key });
  }
  checkChoices(globals, GLOBAL_OPTIONS);
  const options = readOptions(spec.options, given);
  checkChoices(options, spec.options);
  checkPositionals(spec, positionals);
  checkRequired(spec, options);
  return { kind: "run", command, positionals, globals, options };
}

/** What the words may be, before it is known which command they are for. */
function allOptions(commands: Commands): OptionSpecs {
  return Object.assign(
    {},
    GLOBAL_OPTIONS,
    ...Object.values(commands).map(({ options }) => options),
  );
}

/** Values by key: of several, the last one counts, but those of a list are collected. */
function collect(words: Words, specs: OptionSpecs): OptionBag {
  const keysOf = (...kinds: readonly OptionSpec["kind"][]) =>
    Object.keys(specs).filter((key) =>
      kinds.some((kind) => specs[key]?.kind === kind)
    );
  return parseArgs(words.options, {
    string: keysOf("text", "list", "duration", "integer"),
    boolean: keysOf("switch"),
    collect: keysOf("list"),
  });
}

function readOptions(specs: OptionSpecs, given: OptionBag): OptionBag {
  return Object.fromEntries(
    Object.entries(specs).map((
      [key, spec],
    ) => [key, readOption(key, spec, given[key])]),
  );
}

function checkChoices(options: OptionBag, specs: OptionSpecs): void {
  for (const [key, { choices }] of Object.entries(specs)) {
    const value = options[key];
    if (choices === undefined || value === undefined) continue;
    if (choices.some((choice) => choice === value)) continue;
    throw new CommandLineMistake({
      kind: "no-choice",
      key,
      value: String(value),
      choices,
    });
  }
}

function checkRequired(
  { options: specs }: CommandSpec,
  options: OptionBag,
): void {
  for (const [key, { required }] of Object.entries(specs)) {
    if (!required || options[key] !== undefined) continue;
    throw new CommandLineMistake({ kind: "no-option", key });
  }
}

function checkPositionals(
  { positionals }: CommandSpec,
  given: readonly string[],
): void {
  const missing = positionals[given.length];
  if (missing !== undefined && !missing.optional) {
    throw new CommandLineMistake({ kind: "no-argument", missing });
  }
  const word = given[positionals.length];
  if (word === undefined || positionals.some(({ many }) => many)) return;
  throw new CommandLineMistake({ kind: "surplus-argument", word });
}
