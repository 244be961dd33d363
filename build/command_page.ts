/**
 * The pages of `docs/cli/`: one for each command, from its row and its text.
 *
 * @module
 */

import { type Manual, usageOf } from "../cli/command_line/commands.ts";
import { optionRows } from "../cli/command_line/help.ts";
import { groupOptions } from "../cli/command_line/option_groups.ts";
import { escape, fence, item, page, paragraph } from "./markdown.ts";

const MADE =
  "<!-- Made by `deno task docs` from the commands' rows and texts. -->";

/** The page of a command. */
export function commandPage({ commands, texts }: Manual, name: string): string {
  const spec = commands[name] ?? { positionals: [], options: {} };
  const { summary = "", details = [], options = {}, examples = [] } =
    texts[name] ?? {};
  return page([
    MADE,
    `# appgraph ${name}`,
    paragraph(`${summary}.`),
    fence("text", `appgraph ${name} ${usageOf(spec)}`.trimEnd()),
    ...details.map(paragraph),
    "## Examples",
    ...examples.flatMap(({ line, meaning }) => [
      paragraph(`${meaning}:`),
      fence("sh", line),
    ]),
    ...groupOptions(spec.options).flatMap(({ title, specs }) => [
      `## ${title}`,
      optionRows(specs, options).map(([term, meaning]) =>
        item(`\`${term.trim()}\`: ${escape(meaning)}`)
      ).join("\n"),
    ]),
  ]);
}

/** The page that names all commands. */
export function indexPage({ commands, texts }: Manual): string {
  return page([
    MADE,
    "# Commands",
    Object.keys(commands).map((name) =>
      item(
        `[\`appgraph ${name}\`](${name}.md): ${
          escape(texts[name]?.summary ?? "")
        }`,
      )
    ).join("\n"),
    paragraph(
      "The same as a manual page: [appgraph.1](../appgraph.1), which `man -l docs/appgraph.1` shows.",
    ),
  ]);
}
