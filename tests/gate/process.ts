/**
 * What the steps of the gate run.
 *
 * @module
 */

const encoder = new TextEncoder();

/** Prints one line. */
export function say(line: string): void {
  Deno.stdout.writeSync(encoder.encode(`${line}\n`));
}

/**
 * Runs the Deno that runs the gate, in the project's folder; its output goes where the gate's goes.
 *
 * @returns Its exit code.
 */
export async function deno(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    env: { ...env },
    cwd: new URL("../../", import.meta.url),
    stdin: "null",
  }).spawn().status;
  return code;
}
