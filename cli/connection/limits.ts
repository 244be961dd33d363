/**
 * How long a run may take, and how often it tries.
 *
 * @module
 */

import type { FlagValues } from "../command_line/parse.ts";

const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_MAX_TIME_MS = 300_000;
const DEFAULT_MAX_RETRIES = 4;

/** The limits of a run. */
export interface Limits {
  /** Longest silence, in milliseconds. */
  readonly timeoutMs: number;
  /** When everything has to be over, in epoch milliseconds. */
  readonly deadline: number | undefined;
  readonly maxRetries: number;
}

/**
 * Reads the limits from the options.
 *
 * @param isLongRunning Whether the command has no limit unless one is given.
 * @throws {UsageError} if one is malformed.
 */
export function readLimits(flags: FlagValues, isLongRunning: boolean): Limits {
  const maxTimeMs = flags.duration("max-time") ??
    (isLongRunning ? undefined : DEFAULT_MAX_TIME_MS);
  return {
    timeoutMs: flags.duration("timeout") ?? DEFAULT_TIMEOUT_MS,
    deadline: maxTimeMs === undefined ? undefined : Date.now() + maxTimeMs,
    maxRetries: flags.integer("max-retries", 0) ?? DEFAULT_MAX_RETRIES,
  };
}
