/**
 * Completions for zsh.
 *
 * @module
 */

import type { CommandWords, OptionWords, Values } from "./words.ts";

/** The script: as a file `_appgraph` in `$fpath`, or by `source <(appgraph completions zsh)`. */
export function zshCompletions(commands: readonly CommandWords[]): string {
  return `#compdef appgraph
# zsh completions for appgraph
_appgraph() {
  local curcontext=$curcontext state line
  local -A opt_args
  local -a commands
  commands=(
${
    commands.map(({ name, summary }) =>
      `    ${quote(`${name}:${summary.replaceAll(":", "\\:")}`)}`
    ).join("\n")
  }
  )
  # Options may stand before the command: find it, and what it may be followed by.
  local command each
  for each in \${words[2,CURRENT-1]}; do
    if [[ -n \${commands[(r)$each:*]} ]]; then command=$each; break; fi
  done
  case $command in
${commands.map(commandCase).join("\n")}
    *)
      _arguments -s \\
${
    (commands.find(({ name }) => name === "app")?.options ?? [])
      .map((option) => `        ${argument(option)}`).join(" \\\n")
  } \\
        '1: :{_describe -t commands command commands}'
      ;;
  esac
}
if [[ $funcstack[1] == _appgraph ]]; then
  _appgraph "$@"
else
  compdef _appgraph appgraph
fi
`;
}

function commandCase({ name, options, positionals }: CommandWords): string {
  const lines = [
    ...options.map(argument),
    `'1: :(${name})'`,
    `'*:argument:${action(positionals)}'`,
  ];
  return `    ${name})
      _arguments -s \\
${lines.map((line) => `        ${line}`).join(" \\\n")}
      ;;`;
}

function argument(
  { name, short, summary, isRepeatable, values }: OptionWords,
): string {
  const times = isRepeatable ? "*" : "";
  const text = `[${summary.replaceAll(/[[\]]/g, "\\$&")}]`;
  const value = values ? `:${name}:${action(values)}` : "";
  const long = `${
    quote(`${times}--${name}${values ? "=" : ""}${text}${value}`)
  }`;
  return short === undefined
    ? long
    : `${long} ${
      quote(`${times}-${short}${values ? "+" : ""}${text}${value}`)
    }`;
}

function action(values: Values): string {
  switch (values.kind) {
    case "words":
      return `(${values.words.join(" ")})`;
    case "files":
      return "_files";
    case "folders":
      return "_files -/";
    case "anything":
      return " ";
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
