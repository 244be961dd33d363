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
export interface ProgressPlace {
  /** The data goes to a terminal too, so only lines may be written between its lines. */
  readonly shared?: boolean | undefined;
  /** What goes to the terminal may end within a line, where nothing can be drawn. */
  readonly midLine?: boolean | undefined;
}

/**
 * Opens the progress line: on a terminal, and where no log lines would tear it apart, nor JSON that
 * does not end its line with each page.
 */
export async function openProgress(
  { system: { stderr }, log, flags }: Context,
  { shared = false, midLine = false }: ProgressPlace = {},
): Promise<Progress> {
  if (!stderr.isTerminal || log.isVerbose || midLine) return SILENT;
  if (shared && flags.string("output") === "json") return SILENT;
  const { createProgress } = await import("./progress.ts");
  const progress = createProgress({
    write: (text) => log.draw(text),
    columns: () => stderr.columns(),
    now: () => performance.now(),
  });
  log.overlay = progress;
  return progress;
}
