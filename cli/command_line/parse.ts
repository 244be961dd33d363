/**
 * From the words of a command line to a command with its options.
 *
 * @module
 */

// @ts-types="./std_parse_args.d.ts"
import { parseArgs } from "@std/cli/parse-args";
import {
  type CommandName,
  COMMANDS,
  type CommandSpec,
  isCommandName,
} from "./commands.ts";
import { parseDuration } from "./duration.ts";
import { UsageError } from "../errors.ts";
import {
  type BooleanFlag,
  type FlagKind,
  type FlagName,
  FLAGS,
  type FlagSpec,
  GLOBAL_FLAGS,
  type ListFlag,
  type StringFlag,
} from "./flags.ts";
import { nearest } from "./nearest.ts";

/** A command line, understood. */
export type Invocation =
  | { readonly kind: "help"; readonly command: CommandName | undefined }
  | { readonly kind: "version" }
  | {
    readonly kind: "run";
    readonly command: CommandName;
    /** What stands beside options, without the command's name. */
    readonly positionals: readonly string[];
    readonly flags: FlagValues;
  };

/** The options that were given, by kind. */
export class FlagValues {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  boolean(name: BooleanFlag): boolean {
    return this.#values[name] === true;
  }

  string(name: StringFlag): string | undefined {
    const value = this.#values[name];
    return typeof value === "string" ? value : undefined;
  }

  list(name: ListFlag): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value : [];
  }

  /** A duration in milliseconds. */
  duration(name: StringFlag): number | undefined {
    const text = this.string(name);
    return text === undefined ? undefined : parseDuration(text, name);
  }

  /** A whole number that is at least `least`. */
  integer(name: StringFlag, least: number): number | undefined {
    const text = this.string(name);
    if (text === undefined) return undefined;
    const number = /^\d+$/.test(text) ? Number(text) : NaN;
    if (!Number.isSafeInteger(number) || number < least) {
      throw new UsageError(
        `Cannot read --${name} "${text}": it is not a whole number from ${least}`,
      );
    }
    return number;
  }
}

const ALL_FLAGS = Object.entries<FlagSpec>(FLAGS);
const LONG_BY_SHORT = Object.fromEntries(
  ALL_FLAGS.flatMap(([name, { short }]) => short ? [[short, name]] : []),
);

const POSITIONALS_FLAG_REGEXP = /^--_(?:[=.]|$)|^-(?:_|[^-]\w*_)/;

/**
 * Reads a command line.
 *
 * @param args The words after the program's name.
 * @throws {UsageError} if something in it is unknown, missing or too much.
 */
export function parseCommandLine(args: readonly string[]): Invocation {
  refusePositionalsAsFlag(args);
  const unknown: string[] = [];
  const parsed = parseArgs(args, {
    string: ["_", ...namesOfKind("string"), ...namesOfKind("list")],
    boolean: namesOfKind("boolean"),
    collect: namesOfKind("list"),
    alias: LONG_BY_SHORT,
    unknown: (argument, key) => {
      if (key === undefined) return true;
      unknown.push(argument);
      return false;
    },
  });
  if (parsed["version"] === true) return { kind: "version" };

  const [first, ...rest] = parsed._;
  const command = findCommand(first);
  if (parsed["help"] === true) {
    return { kind: "help", command: first === undefined ? undefined : command };
  }
  if (command === "help") {
    const topic = rest[0];
    return {
      kind: "help",
      command: topic === undefined ? undefined : findCommand(topic),
    };
  }
  checkFlags(command, parsed, unknown);
  checkPositionals(command, rest);
  return {
    kind: "run",
    command,
    positionals: rest,
    flags: new FlagValues(parsed),
  };
}

/** `@std/cli` keeps positionals under the name `_`, which an option of that name would replace. */
function refusePositionalsAsFlag(args: readonly string[]): void {
  const end = args.indexOf("--");
  const word = args.slice(0, end < 0 ? args.length : end).find((word) =>
    POSITIONALS_FLAG_REGEXP.test(word)
  );
  if (word !== undefined) {
    throw new UsageError(`Unknown option "${word.replace(/=.*$/s, "")}"`);
  }
}

function namesOfKind(kind: FlagKind): string[] {
  return ALL_FLAGS.flatMap(([name, spec]) => spec.kind === kind ? [name] : []);
}

function findCommand(word: string | undefined): CommandName {
  if (word === undefined) return "app";
  if (isCommandName(word)) return word;
  const suggestion = nearest(word, Object.keys(COMMANDS));
  throw new UsageError(
    `Unknown command "${word}"`,
    suggestion
      ? `Did you mean "appgraph ${suggestion}"?`
      : "See appgraph --help for the commands",
  );
}

function checkFlags(
  command: CommandName,
  parsed: Readonly<Record<string, unknown>>,
  unknown: readonly string[],
): void {
  const spec: CommandSpec = COMMANDS[command];
  const allowed: readonly FlagName[] = [...GLOBAL_FLAGS, ...spec.flags];
  if (unknown[0] !== undefined) {
    // A value behind "=" may be a secret that was given by mistake: it is not repeated.
    const flag = unknown[0].replace(/=.*$/s, "");
    throw new UsageError(
      `Unknown option "${flag}"`,
      suggestFlag(flag, allowed),
    );
  }
  for (const [name, { kind, choices }] of ALL_FLAGS) {
    const value = parsed[name];
    if (!isGiven(value)) continue;
    if (!allowed.some((flag) => flag === name)) {
      throw new UsageError(
        `The command "${command}" has no option "--${name}"`,
        `See appgraph help ${command}`,
      );
    }
    if (kind === "boolean") continue;
    for (const text of Array.isArray(value) ? value : [value]) {
      if (text === "") {
        throw new UsageError(`The option "--${name}" needs a value`);
      }
      if (choices && !choices.includes(String(text))) {
        throw new UsageError(
          `Unknown value "${text}" of the option "--${name}"`,
          `Choose one of ${choices.join(", ")}`,
        );
      }
    }
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== false &&
    !(Array.isArray(value) && value.length === 0);
}

function suggestFlag(flag: string, allowed: readonly FlagName[]): string {
  const name = flag.replace(/^-+/, "");
  if (/secret|password/i.test(name)) {
    return "Secrets are not taken from the command line, because every user can see it: set AZURE_CLIENT_SECRET or AZURE_CLIENT_SECRET_FILE";
  }
  const suggestion = name.length > 1 ? nearest(name, allowed) : undefined;
  return suggestion ? `Did you mean "--${suggestion}"?` : "See appgraph --help";
}

function checkPositionals(command: CommandName, rest: readonly string[]): void {
  const { positionals: [least, most], usage }: CommandSpec = COMMANDS[command];
  if (rest.length < least) {
    throw new UsageError(
      `The command "${command}" needs more arguments`,
      `Usage: appgraph ${command} ${usage}`,
    );
  }
  if (rest.length > most) {
    throw new UsageError(
      `The command "${command}" takes no argument "${rest[most]}"`,
      `Usage: appgraph ${command} ${usage}`,
    );
  }
}
