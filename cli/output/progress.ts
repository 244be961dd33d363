import {
  formatBytes,
  formatCount,
  formatDuration,
  truncate,
} from "../text/words.ts";

const FIRST_AFTER_MS = 1000;
const REDRAW_AFTER_MS = 100;
// Carriage return, then Erase in Line (ECMA-48 8.3.41).
const CLEAR_LINE = "\r\x1b[K";

/** How far the work is; what is left out is not shown. */
export interface ProgressState {
  /** Pages read. */
  readonly pages?: number;
  /** Items read. */
  readonly items?: number;
  /** Bytes moved. */
  readonly bytes?: number;
  /** All items or bytes there will be, if known. */
  readonly total?: number;
  /** What is going on, for example `waiting 30 s`. */
  readonly note?: string;
}

/** What a progress line needs. */
export interface ProgressOptions {
  /** Writes to standard error, a terminal. */
  readonly write: (text: string) => void;
  /** The columns of the terminal, asked for at each drawing: windows change. */
  readonly columns: () => number;
  /** The time in milliseconds; only differences count. */
  readonly now: () => number;
}

/** One line that tells how far the work is. */
export interface Progress {
  /** Tells the state; draws it if the time has come. */
  update(state: ProgressState): void;
  /** Takes the line away, before anything else is written to the terminal. */
  clear(): void;
  /** Takes the line away for good. */
  end(): void;
}

/**
 * Creates the progress line, for a terminal only. It shows nothing in the first second, draws at most ten
 * times a second, and starts no timer, so nothing is left behind by a run that is cut short.
 *
 * @param options Terminal and clock.
 * @returns The line; its clock starts now.
 */
export function createProgress(options: ProgressOptions): Progress {
  const start = options.now();
  let drawnAt = -Infinity;
  let shown = false;
  let ended = false;

  function clear(): void {
    if (shown) options.write(CLEAR_LINE);
    shown = false;
  }

  return {
    update(state) {
      const now = options.now();
      if (
        ended || now - start < FIRST_AFTER_MS || now - drawnAt < REDRAW_AFTER_MS
      ) return;
      // One column stays free: writing the last one makes some terminals wrap.
      const line = truncate(
        formatProgress(state, now - start),
        options.columns() - 1,
      );
      options.write(`${CLEAR_LINE}${line}`);
      drawnAt = now;
      shown = true;
    },
    clear,
    end() {
      clear();
      ended = true;
    },
  };
}

/**
 * Writes how far the work is: `12 pages, 11,988 of 100,000 items, 1,234 items/s, 9.7 s`.
 *
 * @param state The state.
 * @param elapsedMs The time it took, in milliseconds.
 * @returns The text, without control characters.
 */
export function formatProgress(
  state: ProgressState,
  elapsedMs: number,
): string {
  const { pages, items, bytes, total, note } = state;
  const parts: string[] = [];
  const seconds = elapsedMs / 1000;
  if (pages !== undefined) {
    parts.push(`${formatCount(pages)} ${pages === 1 ? "page" : "pages"}`);
  }
  if (items !== undefined) {
    const of = total === undefined ? "" : ` of ${formatCount(total)}`;
    parts.push(
      `${formatCount(items)}${of} ${(total ?? items) === 1 ? "item" : "items"}`,
    );
    if (seconds > 0) {
      parts.push(`${formatCount(Math.round(items / seconds))} items/s`);
    }
  }
  if (bytes !== undefined) {
    const of = total === undefined ? "" : ` of ${formatBytes(total)}`;
    parts.push(`${formatBytes(bytes)}${of}`);
    if (seconds > 0) parts.push(`${formatBytes(bytes / seconds)}/s`);
  }
  parts.push(formatDuration(elapsedMs));
  if (note !== undefined) parts.push(note);
  return parts.join(", ");
}
