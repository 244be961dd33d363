/**
 * Completions for fish.
 *
 * @module
 */

import type { CommandWords, OptionWords, Values } from "./words.ts";

/** The script for `~/.config/fish/completions/appgraph.fish`. */
export function fishCompletions(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const lines = commands.flatMap((command) => commandLines(command));
  return `# fish completions for appgraph
function __appgraph_no_command
    not __fish_seen_subcommand_from ${names}
end
complete -c appgraph -f
${lines.join("\n")}
`;
}

function commandLines(
  { name, summary, options, positionals }: CommandWords,
): string[] {
  const condition = quote(
    name === "app"
      // Its options may stand alone.
      ? "__appgraph_no_command; or __fish_seen_subcommand_from app"
      : `__fish_seen_subcommand_from ${name}`,
  );
  return [
    `complete -c appgraph -n __appgraph_no_command -a ${name} -d ${
      quote(summary)
    }`,
    ...options.map((option) =>
      `complete -c appgraph -n ${condition} ${optionWords(option)}`
    ),
    ...positionals.kind === "anything"
      ? []
      : [`complete -c appgraph -n ${condition} ${valueWords(positionals)}`],
  ];
}

function optionWords({ name, short, summary, values }: OptionWords): string {
  return [
    ...short === undefined ? [] : [`-s ${short}`],
    `-l ${name}`,
    `-d ${quote(summary)}`,
    ...values === undefined ? [] : [`-x ${valueWords(values)}`.trimEnd()],
  ].join(" ").replace("-x -F", "-r -F");
}

function valueWords(values: Values): string {
  switch (values.kind) {
    case "words":
      return `-a ${quote(values.words.join(" "))}`;
    case "files":
      return "-F";
    case "folders":
      return "-a '(__fish_complete_directories)'";
    case "anything":
      return "";
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
