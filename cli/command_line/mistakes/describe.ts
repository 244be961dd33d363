/**
 * Says what is wrong with a command line, and what to write instead. Loaded only when something is.
 *
 * @module
 */

import { GENERAL_ADVICE, UsageError } from "../../errors.ts";
import { type Commands, type CommandSpec, usageOf } from "../commands.ts";
import type { CommandLineMistake, Mistake } from "../mistake.ts";
import { nearest } from "../nearest.ts";
import {
  GLOBAL_OPTIONS,
  optionName,
  type OptionSpec,
  type OptionSpecs,
} from "../options.ts";
import { adviceForCommand, type CommandAdvice } from "./commands.ts";
import { adviceForOption } from "./options.ts";
import { quoteWord } from "../../text/quote_word.ts";

/** What the words of a mistake are chosen by. */
export interface MistakeContext {
  /** The whole command line. */
  readonly args: readonly string[];
  readonly commands: Commands;
  /** What the help explains beside the commands. */
  readonly topics?: readonly string[];
}

/** The same mistake in sentences; each names the help that shows what is right. */
export function describeMistake(
  { mistake, command }: CommandLineMistake,
  context: MistakeContext,
): UsageError {
  const { message, advice, help = command } = explain(
    mistake,
    command,
    context,
  );
  return new UsageError(message, joinHelp(advice, help));
}

interface Explanation {
  readonly message: string;
  readonly advice?: string | undefined;
  /** The command whose help says more, if it is not that of the command line. */
  readonly help?: string | undefined;
}

function joinHelp(advice: string | undefined, command: string | undefined) {
  const help = command === undefined
    ? "appgraph help"
    : `appgraph help ${command}`;
  if (advice === undefined) {
    return command === undefined ? GENERAL_ADVICE : `See ${help}`;
  }
  if (advice.includes("appgraph help")) return advice;
  return `${advice}${advice.endsWith("?") ? " See" : "; see"} ${help}`;
}

function explain(
  mistake: Mistake,
  command: string | undefined,
  context: MistakeContext,
): Explanation {
  switch (mistake.kind) {
    case "unknown-command":
      return explainCommand(mistake.word, context);
    case "unknown-option":
      return explainOption(mistake.word, command, context);
    case "option-of-another":
      return explainOther(mistake.key, command, context);
    case "no-value":
      return {
        message: `The option "--${optionName(mistake.key)}" needs a value`,
      };
    case "no-switch":
      return {
        message: unknownValue(mistake),
        advice: "Choose one of true, false, or give the option without a value",
      };
    case "no-choice":
      return {
        message: unknownValue(mistake),
        advice: `Choose one of ${mistake.choices.join(", ")}`,
      };
    case "no-unit": {
      const name = optionName(mistake.key);
      return {
        message: `Cannot read --${name} ${
          quoteWord(mistake.value)
        }: it has no unit`,
        advice: `Write --${name} ${
          /^\d{1,6}$/.test(mistake.value) ? mistake.value : "30"
        }d for days`,
      };
    }
    case "no-duration": {
      const name = optionName(mistake.key);
      return {
        message: `Cannot read --${name} ${
          quoteWord(mistake.value)
        }: it is not a duration`,
        advice: `Write a number and a unit: --${name} 30s (ms, s, m, h or d)`,
      };
    }
    case "no-time":
      return {
        message: `Cannot use --${optionName(mistake.key)} ${
          quoteWord(mistake.value)
        }: it leaves no time at all`,
        advice: "Choose a longer one, or leave the option out",
      };
    case "no-integer":
      return {
        message: `Cannot read --${optionName(mistake.key)} ${
          quoteWord(mistake.value)
        }: it is not a whole number from ${mistake.least}`,
      };
    case "no-option": {
      const spec = specOf(command, context).options[mistake.key];
      const name = `--${optionName(mistake.key)}`;
      return {
        message: `The command "${command}" needs the option "${name}"`,
        advice: `Add ${spec?.short ? `-${spec.short}` : name} ${spec?.value}`,
      };
    }
    case "no-argument":
      return {
        message: `The command "${command}" needs ${
          describeArgument(mistake.missing.name)
        }`,
        advice: usageAdvice(command, context),
      };
    case "surplus-argument":
      return {
        message: `The command "${command}" takes no argument ${
          quoteWord(mistake.word)
        }`,
        advice: usageAdvice(command, context),
      };
  }
}

function unknownValue(
  { key, value }: { readonly key: string; readonly value: string },
): string {
  return `Unknown value ${quoteWord(value)} of the option "--${
    optionName(key)
  }"`;
}

/** Choices are words, and a name in capitals stands for something. */
function describeArgument(name: string): string {
  return /^[A-Z]/.test(name)
    ? `the argument ${name}`
    : `one of ${name.replace("…", "").split("|").join(", ")}`;
}

function usageAdvice(
  command: string | undefined,
  context: MistakeContext,
): string {
  return `Usage: appgraph ${command} ${usageOf(specOf(command, context))}`;
}

function specOf(
  command: string | undefined,
  { commands }: MistakeContext,
): CommandSpec {
  return commands[command ?? ""] ?? { positionals: [], options: {} };
}

function explainCommand(
  word: string,
  { args, commands, topics = [] }: MistakeContext,
): Explanation {
  const names = Object.keys(commands);
  // The query of a link may be a secret.
  const message = `Unknown command ${quoteWord(word.replace(/\?.*$/s, ""))}`;
  const rest = args.slice(args.indexOf(word) + 1)
    .filter((each) => !each.startsWith("-"));
  const found: CommandAdvice | undefined = adviceForCommand(word, rest, names);
  if (found !== undefined) {
    return { message, advice: found.advice, help: found.command };
  }
  const suggestion = nearest(word, [...names, ...topics]);
  return suggestion === undefined
    ? { message, advice: "See appgraph help for the commands" }
    : {
      message,
      advice: `Did you mean "appgraph ${
        topics.includes(suggestion) ? "help " : ""
      }${suggestion}"?`,
      help: suggestion,
    };
}

function explainOption(
  word: string,
  command: string | undefined,
  { args, commands }: MistakeContext,
): Explanation {
  // Of a cluster of letters only the unknown one is told; PowerShell's options are words.
  const written =
    args.find((each) =>
      /^-[A-Z][A-Za-z]+$/.test(each) && each.startsWith(word) &&
      adviceForOption(each) !== undefined
    ) ?? word;
  const message = `Unknown option ${quoteWord(written)}`;
  const advice = adviceForOption(written, { command, args });
  if (advice !== undefined) return { message, advice };
  const specs = command === undefined
    ? Object.values(commands).map(({ options }) => options)
    : [commands[command]?.options ?? {}];
  const names = [
    ...new Set([GLOBAL_OPTIONS, ...specs].flatMap((each) => Object.keys(each))),
  ].map(optionName);
  const name = word.replace(/^-+/, "");
  const suggestion = name.length > 1 ? nearest(name, names) : undefined;
  return {
    message,
    advice: suggestion && `Did you mean "--${suggestion}"?`,
  };
}

/** `-o FILE` is what other tools call `-O FILE`, and `--format` what they call `-o`. */
function adviceForOutput(
  key: string,
  command: string | undefined,
  context: MistakeContext,
): string | undefined {
  const { options } = specOf(command, context);
  if (key === "output" && Object.hasOwn(options, "outputFile")) {
    return "Write -O FILE for a file; -o is for formats, and there is one alone";
  }
  if (key === "output" && options["format"]?.choices !== undefined) {
    return `Write --format ${options["format"].choices.join(", ")}`;
  }
  const formats = options["output"]?.choices;
  const given = formats?.find((format) =>
    context.args.some((word, index) =>
      word === `--format=${format}` ||
      word === "--format" && context.args[index + 1] === format
    )
  );
  return key === "format" && given !== undefined
    ? `Write -o ${given}`
    : undefined;
}

/** Of an option that other commands have: which; or, if it is a word of OData, what is written here. */
function explainOther(
  key: string,
  command: string | undefined,
  context: MistakeContext,
): Explanation {
  const { args, commands } = context;
  const name = optionName(key);
  const owners = Object.entries(commands).filter(([, { options }]) =>
    Object.hasOwn(options as OptionSpecs as Record<string, OptionSpec>, key)
  ).map(([owner]) => owner);
  const short = owners.map((owner) =>
    (commands[owner]?.options as OptionSpecs | undefined)?.[key]?.short
  ).find((letter) => letter !== undefined);
  // An option of PowerShell, which begins with the letter of this one.
  const word = args.find((each) =>
    short !== undefined && each.startsWith(`-${short}`) &&
    /^-[A-Z][A-Za-z]+$/.test(each) && adviceForOption(each) !== undefined
  );
  if (word !== undefined) return explainOption(word, command, context);
  return {
    message: `The command "${command}" has no option "--${name}"`,
    advice: adviceForOutput(key, command, context) ?? adviceForOption(name) ??
      (owners.length <= 3
        ? `It is an option of ${owners.join(", ")}`
        : undefined),
  };
}
