/**
 * When the progress line of a run is shown.
 *
 * @module
 */

import type { Activity } from "../report/activity.ts";
import type { Log } from "../report/log.ts";
import type { OutputStream } from "../system/system.ts";

const FIRST_AFTER_MS = 1000;
const REDRAW_AFTER_MS = 100;

/** What {@linkcode showProgress} needs. */
export interface ShowProgressOptions {
  readonly activity: Activity;
  readonly log: Log;
  readonly stderr: OutputStream;
  /** Whether the cursor stands where a line can be drawn. */
  readonly isFree: () => boolean;
}

/**
 * Shows what a run is doing once it has taken a second, on a terminal, where the log does not tell the same.
 * The line is taken away when this is disposed of.
 */
export function showProgress(
  { activity, log, stderr, isFree }: ShowProgressOptions,
): Disposable {
  if (!stderr.isTerminal || log.isVerbose) return { [Symbol.dispose]() {} };
  let hasEnded = false;
  let timer = setTimeout(async () => {
    // Most runs end before.
    const { createProgress } = await import("./progress.ts");
    if (hasEnded) return;
    const progress = createProgress({
      activity,
      write: (text) => log.draw(text),
      columns: () => stderr.columns(),
      now: () => performance.now(),
      isFree,
    });
    log.overlay = progress;
    progress.draw();
    timer = setInterval(() => progress.draw(), REDRAW_AFTER_MS);
  }, FIRST_AFTER_MS);
  return {
    [Symbol.dispose]() {
      hasEnded = true;
      clearTimeout(timer);
      log.overlay?.clear();
    },
  };
}
