import { say } from "../gate/process.ts";

/** An executable that runs here, by itself or with help. */
export interface Runnable extends AsyncDisposable {
  /** Starts it, as the executable itself would be started. */
  readonly file: string;
  /** Variables for the tests: which system it takes itself to be on, and how else it is unlike this one. */
  readonly env: Readonly<Record<string, string>>;
}

/** What helps a foreign executable to run is not to be had. */
export class UnavailableError extends Error {
  override readonly name = "UnavailableError";
}

/**
 * Where systems to run foreign executables in are kept for the next time: each takes minutes to be made, and up
 * to a gigabyte. Not where others could lay one.
 */
export const SYSTEMS = Deno.env.get("APPGRAPH_SYSTEMS") ??
  `${Deno.env.get("HOME") ?? ""}/.cache/appgraph-systems`;

/** The Debian that they are. */
export const SUITE = "trixie";

/** @throws {UnavailableError} if it is missing; `packages` is what brings it on Debian. */
export async function need(program: string, packages: string): Promise<void> {
  if (Deno.build.os !== "linux" || Deno.build.arch !== "x86_64") {
    throw new UnavailableError("only Linux on x64 runs it");
  }
  const { success } = await new Deno.Command("sh", {
    args: ["-c", 'command -v "$1" >/dev/null', "sh", program],
  }).output();
  if (!success) {
    throw new UnavailableError(
      `no ${program} here: apt-get install ${packages}`,
    );
  }
}

/**
 * Runs a step of making a system.
 *
 * @throws {UnavailableError} with the last line of what it said, if it fails.
 */
export async function step(...words: readonly string[]): Promise<void> {
  const [program = "", ...args] = words;
  say(`$ ${words.join(" ")}`);
  const { success, stdout, stderr } = await new Deno.Command("nice", {
    args: ["-n", "10", program, ...args],
    stdin: "null",
    env: { DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C", WINEDEBUG: "-all" },
  }).output();
  if (success) return;
  const decoder = new TextDecoder();
  const said = decoder.decode(stdout) + decoder.decode(stderr);
  throw new UnavailableError(
    `${program} failed: ${said.trim().split("\n").at(-1)}`,
  );
}

/** Writes a program of the shell, and makes it one. */
export async function writeScript(
  file: string,
  lines: readonly string[],
): Promise<void> {
  await Deno.writeTextFile(file, `#!/bin/sh\n${lines.join("\n")}\n`);
  await Deno.chmod(file, 0o755);
}

/** Whether a file is there: what was made is made once. */
export async function exists(file: string): Promise<boolean> {
  try {
    await Deno.lstat(file);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
