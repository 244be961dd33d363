/**
 * Reading within the time of a run: a pipe may have no writer, and a certificate's key may be derived in
 * very many rounds.
 *
 * @module
 */

import { CommandError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";

/** What ends a reading. */
export interface ReadingLimits {
  /** Stops the run. */
  readonly signal: AbortSignal;
  /** Epoch milliseconds; no limit by default. */
  readonly deadline?: number | undefined;
}

/**
 * Ends a reading when the run is to stop or its time is up.
 *
 * @param what Names what is read in a message: `the file "a.env" of --env-file`.
 * @param read Is handed the signal that ends it.
 * @throws {CommandError} if the time is up; 75.
 * @throws The signal's reason if the run is stopped.
 */
export async function readWithin<Value>(
  what: string,
  { signal, deadline }: ReadingLimits,
  read: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  if (deadline === undefined) return await read(signal);
  const timeIsUp = new CommandError(
    `Stopped reading ${what}: the time allowed is used up`,
    EXIT_CODES.tryAgain,
    "Raise --max-time",
  );
  const limit = new AbortController();
  const timer = setTimeout(
    () => limit.abort(timeIsUp),
    Math.max(0, deadline - Date.now()),
  );
  try {
    return await read(AbortSignal.any([signal, limit.signal]));
  } finally {
    clearTimeout(timer);
  }
}
