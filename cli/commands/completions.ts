/**
 * `appgraph completions`: completions for a shell, from the table of commands.
 *
 * @module
 */

import { completionWords } from "../completions/words.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { EXIT_CODES, type ExitCode } from "../exit_codes.ts";

/** Prints the script of one shell. */
export async function completions(
  { positionals: [shell], system: { stdout } }: Context,
): Promise<ExitCode> {
  await stdout.write(await script(shell));
  return EXIT_CODES.done;
}

async function script(shell: string | undefined): Promise<string> {
  const words = completionWords();
  switch (shell) {
    case "bash":
      return (await import("../completions/bash.ts")).bashCompletions(words);
    case "zsh":
      return (await import("../completions/zsh.ts")).zshCompletions(words);
    case "fish":
      return (await import("../completions/fish.ts")).fishCompletions(words);
    default:
      throw new UsageError(
        `No completions for "${shell}"`,
        "Choose bash, zsh or fish",
      );
  }
}
