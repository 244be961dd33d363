/**
 * What the build runs and prints.
 *
 * @module
 */

/** A program that was run did not end with 0. */
export class CommandFailedError extends Error {
  override readonly name = "CommandFailedError";
}

/**
 * Runs a program to its end; what it prints is shown if it fails.
 *
 * @throws {CommandFailedError} if it does not end with 0.
 */
export async function run(
  file: string,
  args: readonly string[],
  options: { cwd: URL | string; env?: Record<string, string> },
): Promise<void> {
  const { code, stderr } = await new Deno.Command(file, {
    args: [...args],
    stdin: "null",
    ...options,
  }).output();
  if (code === 0) return;
  throw new CommandFailedError(
    `Cannot ${args[0]} the program, exit code ${code}:\n${
      new TextDecoder().decode(stderr).trim()
    }`,
  );
}

/** Prints on standard error: standard output is for paths. */
export function say(text: string): void {
  Deno.stderr.writeSync(new TextEncoder().encode(`${text}\n`));
}
