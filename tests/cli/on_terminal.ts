/** Runs the program on a terminal of its own. @module */

import { assertEquals } from "../assert.ts";
import { fromFileUrl } from "../paths.ts";
import { programCommand, runtimeEnvironment } from "../program.ts";
import type { Workspace } from "./workspace.ts";

const PTY = fromFileUrl(new URL("./terminal.py", import.meta.url));
const REASON = hasPty() ? "" : " (skipped: no Python 3 with a pty module)";

function hasPty(): boolean {
  try {
    return new Deno.Command("python3", {
      args: ["-c", "import pty, os; os.waitstatus_to_exitcode"],
      stdout: "null",
      stderr: "null",
    }).outputSync().success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** A test that needs a terminal; skipped, with the reason, where none can be made. */
export function testOnTerminal(name: string, fn: () => Promise<void>): void {
  Deno.test(`${name}${REASON}`, { ignore: REASON !== "" }, fn);
}

/** What a person saw, and how the program ended. */
export interface Shown {
  readonly code: number;
  readonly text: string;
}

/** Runs the program on a terminal; `redirect` is shell text after its arguments. */
export async function onTerminal(
  workspace: Workspace,
  args: readonly string[],
  { typed = "", env = {}, redirect = "" }: {
    readonly typed?: string;
    readonly env?: Record<string, string>;
    readonly redirect?: string;
  } = {},
): Promise<Shown> {
  const { code, stdout, stderr } = await new Deno.Command("python3", {
    args: [
      PTY,
      typed,
      "/bin/sh",
      "-c",
      `exec "$@" ${redirect}`,
      "sh",
      ...programCommand(),
      ...args,
    ],
    env: {
      ...runtimeEnvironment(),
      ...workspace.env,
      PATH: Deno.env.get("PATH") ?? "",
      TERM: "xterm",
      ...env,
    },
    clearEnv: true,
    cwd: workspace.folder,
  }).output();
  const decoder = new TextDecoder();
  assertEquals(decoder.decode(stderr), "");
  return { code, text: decoder.decode(stdout) };
}
