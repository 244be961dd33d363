/**
 * How long a run may take, and how often it tries.
 *
 * @module
 */

const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_MAX_TIME_MS = 300_000;
const DEFAULT_MAX_RETRIES = 4;

/** The options that limit a run. */
export interface LimitOptions {
  /** Longest silence, in milliseconds. */
  readonly timeout?: number | undefined;
  /** Longest time for everything together, in milliseconds. */
  readonly maxTime?: number | undefined;
  readonly maxRetries?: number | undefined;
}

/** The limits of a run. */
export interface Limits {
  /** Longest silence, in milliseconds. */
  readonly timeoutMs: number;
  /** When everything has to be over, in epoch milliseconds. */
  readonly deadline: number | undefined;
  readonly maxRetries: number;
}

/** What {@linkcode readLimits} is told of the run. */
export interface RunTimes {
  /** Whether the command has no limit unless one is given. */
  readonly isLongRunning?: boolean | undefined;
  /** When the run began, in the milliseconds of `performance.now()`. */
  readonly startedAt: number;
}

/**
 * The limits that the options set. The time that is asked for is that of the whole run, in which a person may
 * have been asked for a secret; the time that nobody asked for begins now.
 */
export function readLimits(
  {
    timeout = DEFAULT_TIMEOUT_MS,
    maxTime,
    maxRetries = DEFAULT_MAX_RETRIES,
  }: LimitOptions,
  { isLongRunning = false, startedAt }: RunTimes,
): Limits {
  const usedMs = performance.now() - startedAt;
  const leftMs = maxTime !== undefined
    ? maxTime - usedMs
    : isLongRunning
    ? undefined
    : DEFAULT_MAX_TIME_MS;
  return {
    timeoutMs: timeout,
    deadline: leftMs === undefined ? undefined : Date.now() + leftMs,
    maxRetries,
  };
}
