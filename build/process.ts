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
 * Runs a program to its end; what it prints on standard error is shown if it fails.
 *
 * @returns What it prints on standard output.
 * @throws {CommandFailedError} if it does not end with 0.
 */
export async function run(
  file: string,
  args: readonly string[],
  options: { cwd: URL | string; env?: Record<string, string> },
): Promise<string> {
  const { code, stdout, stderr } = await new Deno.Command(file, {
    args: [...args],
    stdin: "null",
    ...options,
  }).output();
  if (code === 0) return new TextDecoder().decode(stdout);
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
