/** Runs the type checker, and the bundler, of this Deno on texts. */

/** What a run of `deno` said. */
export interface Outcome {
  readonly success: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = new URL("../../../", import.meta.url);

/** The URL of a file of the repository, for imports from anywhere. */
export function fromRoot(path: string): string {
  return new URL(path, ROOT).href;
}

/** Writes a module into a folder of its own, and runs `deno` on it with the project's settings. */
export async function runDeno(
  command: "check" | "bundle",
  text: string,
): Promise<Outcome> {
  const folder = await Deno.makeTempDir();
  try {
    const path = `${folder}/module.ts`;
    await Deno.writeTextFile(path, text);
    const { success, stdout, stderr } = await new Deno.Command(
      Deno.execPath(),
      {
        args: [command, "--config", "deno.json", path],
        cwd: ROOT,
        env: { NO_COLOR: "1" },
        stdin: "null",
      },
    ).output();
    const decoder = new TextDecoder();
    return {
      success,
      stdout: decoder.decode(stdout),
      stderr: decoder.decode(stderr),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
