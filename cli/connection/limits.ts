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

/**
 * The limits that the options set, from now on.
 *
 * @param isLongRunning Whether the command has no limit unless one is given.
 */
export function readLimits(
  {
    timeout = DEFAULT_TIMEOUT_MS,
    maxTime,
    maxRetries = DEFAULT_MAX_RETRIES,
  }: LimitOptions,
  isLongRunning: boolean,
): Limits {
  const maxTimeMs = maxTime ??
    (isLongRunning ? undefined : DEFAULT_MAX_TIME_MS);
  return {
    timeoutMs: timeout,
    deadline: maxTimeMs === undefined ? undefined : Date.now() + maxTimeMs,
    maxRetries,
  };
}
