/** The code blocks of README and of some pages, and the tools that judge them. @module */

/** The whole text. */
export const README = await Deno.readTextFile(
  new URL("../README.md", import.meta.url),
);

/** The page of jobs. */
export const SCHEDULERS = await Deno.readTextFile(
  new URL("../docs/schedulers.md", import.meta.url),
);

/** The page of what needs no secret. */
export const SECRETLESS = await Deno.readTextFile(
  new URL("../docs/secretless.md", import.meta.url),
);

/** The fenced block whose first line is a comment with this name, without that line. */
export function block(name: string): string {
  const fences = `${README}\n${SCHEDULERS}\n${SECRETLESS}`.matchAll(
    /^```\w+\n# (.+)\n([^]*?)^```$/gm,
  );
  for (const [, title, body] of fences) {
    if (title === name && body !== undefined) return body;
  }
  throw new Error(`No page has a block that begins with "# ${name}"`);
}

/** Whether a command is there and succeeds. */
export async function succeeds(
  command: string,
  args: readonly string[],
): Promise<boolean> {
  try {
    return (await new Deno.Command(command, {
      args: [...args],
      stdout: "null",
      stderr: "null",
    }).output()).success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Runs a command and returns what it says on standard error. */
export async function complaints(
  command: string,
  args: readonly string[],
  input = "",
): Promise<string> {
  const child = new Deno.Command(command, {
    args: [...args],
    stdin: "piped",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(input));
  await writer.close();
  const { code, stderr } = await child.output();
  const text = new TextDecoder().decode(stderr);
  return code === 0 ? text : `exit code ${code}: ${text}`;
}

/** The arguments of a line that calls the program, as a shell would split it. */
export function argumentsOf(line: string): string[] {
  const [, call = ""] = /\bappgraph\s+(.*?)\s*(?:>|\||&&|$)/.exec(line) ?? [];
  return (call.match(/(?:"[^"]*"|'[^']*'|\S)+/g) ?? [])
    .map((word) => word.replaceAll(/["']/g, ""));
}
