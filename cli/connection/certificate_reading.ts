/**
 * Reading a certificate file within the time of a run: one whose key is derived in very many rounds
 * takes seconds.
 *
 * @module
 */

import { CommandError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";

/** What ends the reading. */
export interface ReadingLimits {
  /** Stops the run. */
  readonly signal: AbortSignal;
  /** Epoch milliseconds; no limit by default. */
  readonly deadline?: number | undefined;
}

/**
 * Runs what reads a certificate file.
 *
 * @param path The file, for messages.
 * @param read Is handed the signal that ends it.
 * @throws {CommandError} if the time is up.
 * @throws The signal's reason if the run is stopped.
 */
export async function readCertificateWithin<T>(
  path: string,
  { signal, deadline }: ReadingLimits,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (deadline === undefined) return await read(signal);
  const timeIsUp = new CommandError(
    `Stopped reading the certificate "${path}": the time allowed is used up`,
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
