/**
 * `appgraph completions`: completions for a shell, from the table of commands.
 *
 * @module
 */

import type { Manual } from "../command_line/commands.ts";
import { bashCompletions } from "../command_line/completions/bash.ts";
import { fishCompletions } from "../command_line/completions/fish.ts";
import { powershellCompletions } from "../command_line/completions/powershell.ts";
import {
  type CommandWords,
  completionWords,
} from "../command_line/completions/words.ts";
import { zshCompletions } from "../command_line/completions/zsh.ts";
import type { Command } from "../context.ts";
import { UsageError } from "../errors.ts";
import { quoteWord } from "../text/quote_word.ts";
import { EXIT_CODES } from "../exit_codes.ts";

/** The command, for what is in the manual: prints the script of one shell. */
export function completions(manual: Manual): Command {
  return async ({ positionals: [shell], system: { stdout } }) => {
    await stdout.write(script(shell, completionWords(manual)));
    return EXIT_CODES.done;
  };
}

function script(
  shell: string | undefined,
  words: readonly CommandWords[],
): string {
  switch (shell) {
    case "bash":
      return bashCompletions(words);
    case "zsh":
      return zshCompletions(words);
    case "fish":
      return fishCompletions(words);
    case "powershell":
      return powershellCompletions(words);
    default:
      throw new UsageError(
        `No completions for ${quoteWord(shell ?? "")}`,
        "Choose bash, zsh, fish or powershell; see appgraph help completions",
      );
  }
}
