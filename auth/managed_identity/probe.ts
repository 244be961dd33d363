/**
 * Tells an endpoint that is not there from one that is slow.
 *
 * @module
 */

import {
  ManagedIdentityUnavailableError,
  NoTokenAnswerError,
} from "../errors.ts";
import { TimeLimit } from "../wait.ts";

/**
 * Opens a connection and closes it again.
 *
 * @param timeoutMs Milliseconds that connecting may take.
 * @throws {ManagedIdentityUnavailableError} if the connection is refused or there is no way.
 * @throws {NoTokenAnswerError} if it does not come about in time, or must not be opened.
 */
export async function probe(
  url: URL,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  signal?.throwIfAborted();
  using limit = new TimeLimit(timeoutMs, () => new Error("Too slow"));
  const signals = [limit.signal, ...signal ? [signal] : []];
  try {
    const connection = await Deno.connect({
      hostname: url.hostname.replace(/^\[|\]$/g, ""),
      port: Number(url.port || 80),
      signal: AbortSignal.any(signals),
    });
    connection.close();
  } catch (cause) {
    signal?.throwIfAborted();
    if (limit.signal.aborted) {
      throw new NoTokenAnswerError(url.host, "timeout", { cause });
    }
    if (
      cause instanceof Deno.errors.NotCapable ||
      cause instanceof Deno.errors.PermissionDenied
    ) throw new NoTokenAnswerError(url.host, "permission", { cause });
    const reason = cause instanceof Deno.errors.ConnectionRefused
      ? "the connection is refused"
      : "there is no way to it";
    throw new ManagedIdentityUnavailableError(
      `Cannot use a managed identity: nothing answers at "${url.host}", ${reason}`,
    );
  }
}
