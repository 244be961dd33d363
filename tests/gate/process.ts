/**
 * What the steps of the gate run.
 *
 * @module
 */

const ROOT = new URL("../../", import.meta.url);

const encoder = new TextEncoder();

/** Prints text as it is. */
export function write(text: string): void {
  const bytes = encoder.encode(text);
  for (let written = 0; written < bytes.length;) {
    written += Deno.stdout.writeSync(bytes.subarray(written));
  }
}

/** Prints one line. */
export function say(line: string): void {
  write(`${line}\n`);
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
  const { code } = await denoCommand(args, env).spawn().status;
  return code;
}

/** The same with its output collected, so that two can run at a time. */
export async function collectDeno(
  args: readonly string[],
): Promise<{ code: number; output: string }> {
  const { code, stdout, stderr } = await denoCommand(args, {}, "piped")
    .output();
  const decoder = new TextDecoder();
  return { code, output: decoder.decode(stdout) + decoder.decode(stderr) };
}

/** Deno with arguments, in the project's folder. */
export function denoCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  output: "inherit" | "piped" = "inherit",
): Deno.Command {
  return new Deno.Command(Deno.execPath(), {
    args: [...args],
    env: { ...env },
    cwd: ROOT,
    stdin: "null",
    stdout: output,
    stderr: output,
  });
}
