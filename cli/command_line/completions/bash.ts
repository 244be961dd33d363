/**
 * Completions for bash from 3.2 on, which macOS has, without the bash-completion package.
 *
 * @module
 */

import type { CommandWords, OptionWords, Values } from "./words.ts";

/** The script that `eval "$(appgraph completions bash)"` runs; bash 3.2 cannot source a substitution. */
export function bashCompletions(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name);
  const valued = commands.flatMap(({ options }) =>
    options.filter(({ values }) => values).flatMap(spellings)
  );
  return `# bash completions for appgraph
_appgraph_offer() {
  local offer
  while IFS= read -r offer; do
    COMPREPLY+=("$offer")
  done < <(compgen "$@" -- "$word")
}
_appgraph() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  local command= skip= each i
  COMPREPLY=()
  # Readline takes "=" as a word of its own.
  if [[ $word == "=" ]]; then
    word=
  elif [[ $previous == "=" ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    each=\${COMP_WORDS[i]}
    if [[ -n $skip ]]; then
      [[ $each == "=" ]] || skip=
      continue
    fi
    case $each in
      ${[...new Set(valued)].join("|")}) skip=1 ;;
      -*) ;;
      *) command=$each; break ;;
    esac
  done
  case \${command:-app}/$previous in
${valueCases(commands).join("\n")}
  esac
  if [[ $word == -* ]]; then
    case $command in
${
    commands.map(({ name, options }) =>
      `      ${name}${name === "app" ? '|""' : ""}) ${
        replyWords(options.map((option) => `--${option.name}`))
      } ;;`
    ).join("\n")
  }
    esac
    return
  fi
  case $command in
    "") ${replyWords(names)} ;;
${
    commands.map(({ name, positionals }) =>
      `    ${name}) ${reply(positionals)} ;;`
    ).join("\n")
  }
  esac
}
complete -F _appgraph appgraph
`;
}

/** What may follow an option: of some, each command has its own choices. */
function valueCases(commands: readonly CommandWords[]): string[] {
  const patterns = new Map<string, string[]>();
  for (const { name, options } of commands) {
    for (const option of options.filter(({ values }) => values)) {
      const reaction = reply(option.values);
      const words = spellings(option).map((word) => `${name}/${word}`);
      patterns.set(reaction, [...patterns.get(reaction) ?? [], ...words]);
    }
  }
  return [...patterns].map(([reaction, each]) =>
    `    ${each.join("|")}) ${reaction}; return ;;`
  );
}

function spellings({ name, short }: OptionWords): string[] {
  return [`--${name}`, ...short === undefined ? [] : [`-${short}`]];
}

function reply(values: Values | undefined): string {
  switch (values?.kind) {
    case "words":
      return replyWords(values.words);
    case "files":
      return "compopt -o filenames 2> /dev/null; _appgraph_offer -f";
    case "folders":
      return "compopt -o filenames 2> /dev/null; _appgraph_offer -d";
    default:
      return ":";
  }
}

function replyWords(words: readonly string[]): string {
  return `_appgraph_offer -W "${words.join(" ")}"`;
}
