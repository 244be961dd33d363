import type { Activity, WorkDone } from "../report/activity.ts";
import {
  formatBytes,
  formatCount,
  formatDuration,
  truncate,
} from "../text/words.ts";

// Carriage return, then Erase in Line (ECMA-48 8.3.41).
const CLEAR_LINE = "\r\x1b[K";

/** What a progress line needs. */
export interface ProgressOptions {
  readonly activity: Activity;
  /** Writes to standard error, a terminal. */
  readonly write: (text: string) => void;
  /** The columns of the terminal, asked for at each drawing: windows change. */
  readonly columns: () => number;
  /** The time in the milliseconds of `performance.now()`. */
  readonly now: () => number;
  /** Whether the cursor stands where a line can be drawn: not behind half a line of data, nor a question. */
  readonly isFree: () => boolean;
}

/** One line that tells how far the work is. */
export interface Progress {
  /** Draws the line anew, if there is room for it. */
  draw(): void;
  /** Takes the line away, before anything else is written to the terminal. */
  clear(): void;
}

/** Creates the progress line. */
export function createProgress(options: ProgressOptions): Progress {
  const { activity, write } = options;
  let shown = false;

  function clear(): void {
    if (shown) write(CLEAR_LINE);
    shown = false;
  }

  return {
    draw() {
      if (activity.hasEnded) return clear();
      if (!options.isFree()) return;
      // One column stays free: writing the last one makes some terminals wrap.
      const line = truncate(
        formatActivity(activity, options.now()),
        options.columns() - 1,
      );
      write(`${CLEAR_LINE}${line}`);
      shown = true;
    },
    clear,
  };
}

/** Writes what a run is doing: `12 pages, 11,988 items, 1,234 items/s, 9.7 s, waiting for the token`. */
function formatActivity(activity: Activity, now: number): string {
  const { pause, wait } = activity;
  const elapsedMs = now - activity.since;
  if (pause === undefined) {
    const work = formatWork(activity.done, elapsedMs);
    return wait === undefined ? work : `${work}, ${wait}`;
  }
  // As a clock that runs down: never "0 s" while it lasts. Nothing moves meanwhile, so there is no rate.
  const seconds = Math.ceil((pause.until - now) / 1000);
  const left = formatDuration(Math.max(seconds, 1) * 1000);
  return [
    ...countWork(activity.done).counts,
    `waiting ${left}: ${pause.reason}`,
    formatDuration(elapsedMs),
  ].join(", ");
}

/**
 * Writes how far the work is: `12 pages, 11,988 of 100,000 items, 1,234 items/s, 9.7 s`.
 *
 * @param elapsedMs The time it took, in milliseconds.
 * @returns The text, without control characters.
 */
export function formatWork(done: WorkDone, elapsedMs: number): string {
  const { counts, rate } = countWork(done);
  return [
    ...counts,
    ...elapsedMs > 0 ? rate(elapsedMs / 1000) : [],
    formatDuration(elapsedMs),
  ].join(", ");
}

function countWork({ pages, items, bytes, total }: WorkDone): {
  readonly counts: readonly string[];
  readonly rate: (seconds: number) => readonly string[];
} {
  const counts: string[] = [];
  if (pages !== undefined) {
    counts.push(`${formatCount(pages)} ${pages === 1 ? "page" : "pages"}`);
  }
  if (items !== undefined) {
    const of = total === undefined ? "" : ` of ${formatCount(total)}`;
    counts.push(
      `${formatCount(items)}${of} ${(total ?? items) === 1 ? "item" : "items"}`,
    );
  }
  if (bytes !== undefined) {
    const of = total === undefined ? "" : ` of ${formatBytes(total)}`;
    counts.push(`${formatBytes(bytes)}${of}`);
  }
  return {
    counts,
    rate: (seconds) => [
      ...items === undefined
        ? []
        : [`${formatCount(Math.round(items / seconds))} items/s`],
      ...bytes === undefined ? [] : [`${formatBytes(bytes / seconds)}/s`],
    ],
  };
}
