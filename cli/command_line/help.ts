/**
 * Help texts, made from the commands' rows and texts.
 *
 * @module
 */

import { type Manual, usageOf } from "./commands.ts";
import { EXIT_CODE_MEANINGS, EXIT_CODES } from "../exit_codes.ts";
import { describeOption } from "./option_texts.ts";
import { GLOBAL_OPTIONS, optionName, type OptionSpecs } from "./options.ts";
import { wrap } from "../text/words.ts";

/**
 * The help text of a command, or of the whole program.
 *
 * @param command A name in the manual; without it, the program's.
 * @param columns Width of the terminal.
 */
export function helpText(
  manual: Manual,
  command: string | undefined,
  columns: number,
): string {
  const paragraphs = command === undefined
    ? programHelp(manual, columns)
    : commandHelp(manual, command, columns);
  return `${paragraphs.join("\n\n")}\n`;
}

function programHelp({ commands, texts }: Manual, columns: number): string[] {
  const summaries = Object.keys(commands).map((name): Row => [
    name,
    texts[name]?.summary ?? "",
  ]);
  const exitCodes = Object.entries(EXIT_CODES).map(([name, code]): Row => [
    String(code),
    EXIT_CODE_MEANINGS[name as keyof typeof EXIT_CODES],
  ]);
  return [
    wrap("Call Microsoft Graph as an application's own identity.", columns),
    "Usage: appgraph [COMMAND] [options]",
    section("Commands", summaries, columns),
    section("Options of every command", optionRows(GLOBAL_OPTIONS), columns),
    section("Exit codes", exitCodes, columns),
    wrap(
      'Without a command, "app" runs. "appgraph help COMMAND" shows a command\'s options and examples. Settings come from options, --env-file, the environment, systemd credentials and .env, in this order.',
      columns,
    ),
  ];
}

function commandHelp(
  { commands, texts }: Manual,
  command: string,
  columns: number,
): string[] {
  const spec = commands[command] ?? { positionals: [], options: {} };
  const { summary = "", details = [], options = {}, examples = [] } =
    texts[command] ?? {};
  const shown = examples.map(({ line, meaning }) =>
    `  ${breakCommand(line, columns - 4)}\n      ${block(meaning, columns, 6)}`
  );
  return [
    wrap(summary, columns),
    wrap(`Usage: appgraph ${command} ${usageOf(spec)}`, columns, "  "),
    ...details.map((line) => wrap(line, columns)),
    section(
      "Options",
      optionRows({ ...spec.options, ...GLOBAL_OPTIONS }, options),
      columns,
    ),
    ["Examples", ...shown].join("\n"),
  ];
}

type Row = readonly [term: string, meaning: string];

function optionRows(
  specs: OptionSpecs,
  own: Readonly<Record<string, string>> = {},
): Row[] {
  return Object.entries(specs).map(([key, { short, value, choices }]) => {
    const term = `${short ? `-${short}, ` : "    "}--${optionName(key)}${
      value ? ` ${value}` : ""
    }`;
    const values = choices ? ` (${choices.join(", ")})` : "";
    return [term, describeOption(key, own) + values];
  });
}

/** A title and rows in two columns; on a narrow terminal the meaning goes below its term. */
function section(
  title: string,
  rows: readonly Row[],
  columns: number,
): string {
  const width = Math.max(...rows.map(([term]) => term.length)) + 2;
  const isNarrow = columns - width - 2 < 30;
  const lines = rows.map(([term, meaning]) =>
    isNarrow
      ? `  ${term}\n      ${block(meaning, columns, 6)}`
      : `  ${term.padEnd(width)}${block(meaning, columns, width + 2)}`
  );
  return [title, ...lines].join("\n");
}

/** Text whose lines, but for the first, are indented. */
function block(text: string, columns: number, indent: number): string {
  return wrap(text, columns - indent).replaceAll(
    "\n",
    `\n${" ".repeat(indent)}`,
  );
}

const SHELL_WORD_REGEXP = /(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/g;

/** A command line in lines that end in a backslash, so that it can still be run as it stands. */
function breakCommand(line: string, columns: number): string {
  if (line.length <= columns) return line;
  const lines = [""];
  for (const word of line.match(SHELL_WORD_REGEXP) ?? []) {
    const last = lines.length - 1;
    if (lines[last] === "") lines[last] = word;
    // Room for the backslash, and for the indent of further lines.
    else if (`${lines[last]} ${word}`.length <= columns - 4) {
      lines[last] += ` ${word}`;
    } else lines.push(word);
  }
  return lines.join(" \\\n    ");
}
