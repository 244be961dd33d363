/**
 * The progress line of long work.
 *
 * @module
 */

import type { Context } from "../context.ts";
import type { Progress } from "./progress.ts";

const SILENT: Progress = {
  update: () => undefined,
  clear: () => undefined,
  end: () => undefined,
};

/** What {@linkcode openProgress} may be told. */
export interface ProgressOptions {
  /** What goes to the terminal may end within a line, where nothing can be drawn. */
  readonly midLine?: boolean | undefined;
}

/** Opens the progress line: on a terminal, and where nothing else would tear it apart. */
export async function openProgress(
  { system: { stderr }, log }: Pick<Context, "system" | "log">,
  { midLine = false }: ProgressOptions = {},
): Promise<Progress> {
  if (!stderr.isTerminal || log.isVerbose || midLine) return SILENT;
  const { createProgress } = await import("./progress.ts");
  const progress = createProgress({
    write: (text) => log.draw(text),
    columns: () => stderr.columns(),
    now: () => performance.now(),
  });
  log.overlay = progress;
  return progress;
}
