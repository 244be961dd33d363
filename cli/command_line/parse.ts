/**
 * From the words of a command line to a command with its options.
 *
 * @module
 */

// @ts-types="./std_parse_args.d.ts"
import { parseArgs } from "@std/cli/parse-args";
import { GENERAL_ADVICE, UsageError } from "../errors.ts";
import { type Commands, type CommandSpec, usageOf } from "./commands.ts";
import { nearest } from "./nearest.ts";
import {
  GLOBAL_OPTIONS,
  optionName,
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
  | { readonly kind: "help"; readonly command: string | undefined }
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
 * @throws {UsageError} if something in it is unknown, missing or too much.
 */
export function parseCommandLine(
  args: readonly string[],
  commands: Commands,
): Invocation {
  const known = allOptions(commands);
  const words = splitWords(args, known);
  const given = collect(words, known);
  const [first] = words.positionals;
  const globals = readOptions(GLOBAL_OPTIONS, given) as GlobalOptions;
  if (globals.version) return { kind: "version" };
  if (globals.help) {
    return { kind: "help", command: first && findCommand(first, commands) };
  }
  // Behind an unknown option may stand its value, which could be taken for the command.
  if (words.problem?.after === 0) throw describeProblem(words.problem, known);
  const command = findCommand(first ?? DEFAULT_COMMAND, commands);
  try {
    return readInvocation(command, specOf(command, commands), {
      words,
      given,
    });
  } catch (error) {
    throw error instanceof UsageError ? withHelp(error, command) : error;
  }
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
  if (words.problem !== undefined) {
    throw describeProblem(words.problem, allowed);
  }
  for (const key of words.keys) {
    if (Object.hasOwn(allowed, key)) continue;
    throw new UsageError(
      `The command "${command}" has no option "--${optionName(key)}"`,
    );
  }
  checkChoices(globals, GLOBAL_OPTIONS);
  const options = readOptions(spec.options, given);
  checkChoices(options, spec.options);
  checkPositionals(command, spec, positionals);
  checkRequired(command, spec, options);
  return { kind: "run", command, positionals, globals, options };
}

/** Every mistake names the help that shows what is right. */
function withHelp(
  { message, advice }: UsageError,
  command: string,
): UsageError {
  const help = `appgraph help ${command}`;
  if (advice === GENERAL_ADVICE) return new UsageError(message, `See ${help}`);
  return new UsageError(
    message,
    `${advice}${advice.endsWith("?") ? " See" : "; see"} ${help}`,
  );
}

function specOf(command: string, commands: Commands): CommandSpec {
  const spec = commands[command];
  if (spec === undefined) throw new TypeError(`No command is "${command}"`);
  return spec;
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

/**
 * Finds the command that a word names.
 *
 * @throws {UsageError} if there is none; it names the nearest.
 */
export function findCommand(word: string, commands: Commands): string {
  if (Object.hasOwn(commands, word)) return word;
  const suggestion = nearest(word, Object.keys(commands));
  throw new UsageError(
    `Unknown command "${word}"`,
    suggestion
      ? `Did you mean "appgraph ${suggestion}"?`
      : "See appgraph --help for the commands",
  );
}

function describeProblem(
  problem: NonNullable<Words["problem"]>,
  specs: OptionSpecs,
): UsageError {
  switch (problem.kind) {
    case "unknown":
      return new UsageError(
        `Unknown option "${problem.word}"`,
        suggestOption(problem.word, Object.keys(specs).map(optionName)),
      );
    case "no-value":
      return new UsageError(
        `The option "--${optionName(problem.key)}" needs a value`,
      );
    case "no-switch":
      return new UsageError(
        `Unknown value "${problem.value}" of the option "--${
          optionName(problem.key)
        }"`,
        "Choose one of true, false, or give the option without a value",
      );
  }
}

function suggestOption(word: string, names: readonly string[]): string {
  const name = word.replace(/^-+/, "");
  if (/secret|password/i.test(name)) {
    return "Secrets are not taken from the command line, because every user can see it: set AZURE_CLIENT_SECRET or AZURE_CLIENT_SECRET_FILE";
  }
  const suggestion = name.length > 1 ? nearest(name, names) : undefined;
  return suggestion ? `Did you mean "--${suggestion}"?` : GENERAL_ADVICE;
}

function checkChoices(options: OptionBag, specs: OptionSpecs): void {
  for (const [key, { choices }] of Object.entries(specs)) {
    const value = options[key];
    if (choices === undefined || value === undefined) continue;
    if (choices.some((choice) => choice === value)) continue;
    throw new UsageError(
      `Unknown value "${value}" of the option "--${optionName(key)}"`,
      `Choose one of ${choices.join(", ")}`,
    );
  }
}

function checkRequired(
  command: string,
  { options: specs }: CommandSpec,
  options: OptionBag,
): void {
  for (const [key, { required, short, value }] of Object.entries(specs)) {
    if (!required || options[key] !== undefined) continue;
    const name = `--${optionName(key)}`;
    throw new UsageError(
      `The command "${command}" needs the option "${name}"`,
      `Add ${short ? `-${short}` : name} ${value}`,
    );
  }
}

function checkPositionals(
  command: string,
  spec: CommandSpec,
  given: readonly string[],
): void {
  const { positionals } = spec;
  const least = positionals.filter(({ optional }) => !optional).length;
  const most = positionals.some(({ many }) => many)
    ? Infinity
    : positionals.length;
  if (given.length >= least && given.length <= most) return;
  throw new UsageError(
    given.length < least
      ? `The command "${command}" needs more arguments`
      : `The command "${command}" takes no argument "${given[most]}"`,
    `Usage: appgraph ${command} ${usageOf(spec)}`,
  );
}
