/**
 * The options of `appgraph rotate`.
 *
 * @module
 */

import type { ConnectionOptions } from "../../connection/options.ts";
import { UsageError } from "../../errors.ts";
import { DAY_MS, MINUTE_MS } from "../../text/duration.ts";
import { formatDuration } from "../../text/words.ts";
import type { RenewalWishes } from "./facts.ts";

const DEFAULT_DAYS = 180;
const DEFAULT_BEFORE_MS = 30 * DAY_MS;
const DEFAULT_GRACE_MS = 7 * DAY_MS;
const DEFAULT_SETTLE_MS = 2 * MINUTE_MS;
const DEFAULT_MAX_TIME_MS = 10 * MINUTE_MS;

/** The options of this command; durations in milliseconds. */
export interface RotateOptions extends ConnectionOptions {
  readonly maxRetries: number | undefined;
  readonly before: number | undefined;
  readonly days: number | undefined;
  readonly grace: number | undefined;
  readonly settle: number | undefined;
  readonly removeOld: boolean;
  readonly out: string | undefined;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly output: "json" | undefined;
}

/** How a renewal is to be done, with all defaults. */
export interface Plan extends RenewalWishes {
  /** How long a new certificate is valid, in days. */
  readonly days: number;
  /** Longest time for everything together, in milliseconds. */
  readonly maxTimeMs: number;
}

/**
 * Reads the options.
 *
 * @throws {UsageError} if they contradict each other.
 */
export function readPlan(options: RotateOptions): Plan {
  const {
    days = DEFAULT_DAYS,
    before = DEFAULT_BEFORE_MS,
    grace = DEFAULT_GRACE_MS,
    settle = DEFAULT_SETTLE_MS,
    maxTime = DEFAULT_MAX_TIME_MS,
  } = options;
  if (days * DAY_MS <= before) {
    throw new UsageError(
      `Cannot use --before ${
        formatDuration(before)
      }: a new certificate would be due at once, for it lasts ${days} days`,
      "Raise --days, or lower --before",
    );
  }
  if (settle >= maxTime) {
    throw new UsageError(
      `Cannot use --settle ${formatDuration(settle)}: the whole run may take ${
        formatDuration(maxTime)
      }`,
      "Raise --max-time, or lower --settle",
    );
  }
  return {
    days,
    beforeMs: before,
    graceMs: grace,
    settleMs: settle,
    maxTimeMs: maxTime,
    removeOld: options.removeOld,
    force: options.force,
    isOut: options.out !== undefined,
  };
}
