/**
 * `appgraph completions`: completions for a shell, from the table of commands.
 *
 * @module
 */

import { bashCompletions } from "../command_line/completions/bash.ts";
import { fishCompletions } from "../command_line/completions/fish.ts";
import { completionWords } from "../command_line/completions/words.ts";
import { zshCompletions } from "../command_line/completions/zsh.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { EXIT_CODES, type ExitCode } from "../exit_codes.ts";

/** Prints the script of one shell. */
export async function completions(
  { positionals: [shell], system: { stdout } }: Context,
): Promise<ExitCode> {
  await stdout.write(script(shell));
  return EXIT_CODES.done;
}

function script(shell: string | undefined): string {
  const words = completionWords();
  switch (shell) {
    case "bash":
      return bashCompletions(words);
    case "zsh":
      return zshCompletions(words);
    case "fish":
      return fishCompletions(words);
    default:
      throw new UsageError(
        `No completions for "${shell}"`,
        "Choose bash, zsh or fish",
      );
  }
}
