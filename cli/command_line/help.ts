/**
 * Help texts about the program and its commands, made from the commands' rows and texts.
 *
 * @module
 */

import { wrap } from "../text/words.ts";
import { type Manual, usageOf } from "./commands.ts";
import { block, breakCommand, page, type Row, section } from "./layout.ts";
import { groupOptions } from "./option_groups.ts";
import { describeOption } from "./option_texts.ts";
import { optionName, type OptionSpecs } from "./options.ts";

/** Commands that most people need, in the order in which they meet them. */
const COMMON = ["app", "get", "list", "post", "batch", "check"];

/** Help for somebody who knows nothing yet: one screen of 24 lines. */
export function programHelp(
  { commands, texts }: Manual,
  columns: number,
): string {
  return page([
    wrap("Call Microsoft Graph as an application's own identity.", columns),
    "Usage: appgraph [COMMAND] [arguments] [options]",
    section(
      "Common commands",
      COMMON.map((name) => [name, texts[name]?.summary ?? ""]),
      columns,
    ),
    section(
      "First steps",
      [
        ["appgraph init", "Ask for the settings, write them to .env, try them"],
        ["appgraph", "Show this app's own registration"],
        ["appgraph doctor", "Judge whether everything is in order"],
      ],
      columns,
    ),
    section(
      "More",
      [
        [
          "appgraph help COMMAND",
          "Arguments, options and examples of a command",
        ],
        [
          "appgraph help commands",
          `All ${Object.keys(commands).length} commands`,
        ],
        ["appgraph help settings", "Settings, and where they can be set"],
        ["appgraph help exit-codes", "What the exit codes mean"],
      ],
      columns,
    ),
  ]);
}

/** All commands, one line each. */
export function commandsHelp(
  { commands, texts }: Manual,
  columns: number,
): string {
  return page([
    section(
      "Commands",
      Object.keys(commands).map((name): Row => [
        name,
        texts[name]?.summary ?? "",
      ]),
      columns,
    ),
    wrap(
      'Without a command, "app" runs. Options may stand before and after the command.',
      columns,
    ),
  ]);
}

/**
 * The help of one command.
 *
 * @param command A name in the manual.
 */
export function commandHelp(
  { commands, texts }: Manual,
  command: string,
  columns: number,
): string {
  const spec = commands[command] ?? { positionals: [], options: {} };
  const { summary = "", details = [], options = {}, examples = [] } =
    texts[command] ?? {};
  const shown = examples.map(({ line, meaning }) =>
    `  ${breakCommand(line, columns - 4)}\n      ${block(meaning, columns, 6)}`
  );
  return page([
    wrap(summary, columns),
    wrap(`Usage: appgraph ${command} ${usageOf(spec)}`, columns, "  "),
    ...details.map((line) => wrap(line, columns)),
    ["Examples", ...shown].join("\n"),
    ...groupOptions(spec.options).map(({ title, specs }) =>
      section(title, optionRows(specs, options), columns)
    ),
  ]);
}

/** The form and the meaning of options. */
export function optionRows(
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
