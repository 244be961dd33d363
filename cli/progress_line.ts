/**
 * The progress line of long work.
 *
 * @module
 */

import type { Context } from "./context.ts";
import type { Progress } from "./output/progress.ts";

const SILENT: Progress = {
  update: () => undefined,
  clear: () => undefined,
  end: () => undefined,
};

/** Opens the progress line: on a terminal, and where no log lines would tear it apart. */
export async function openProgress(
  { system: { stderr }, log }: Context,
): Promise<Progress> {
  if (!stderr.isTerminal || log.isVerbose) return SILENT;
  const { createProgress } = await import("./output/progress.ts");
  const progress = createProgress({
    write: (text) => log.draw(text),
    columns: () => stderr.columns(),
    now: () => performance.now(),
  });
  log.overlay = progress;
  return progress;
}
