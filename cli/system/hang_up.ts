import { StopSignal } from "./system.ts";

// EIO; the runtime has no class for it.
const HANG_UP_REGEXP = /\bos error 5\b/;

/**
 * Reads from or writes to a terminal. One that was closed fails that a moment before the signal arrives that
 * says so.
 *
 * @throws {StopSignal} if it was closed.
 */
export async function orHangUp<Value>(
  { isTerminal }: { readonly isTerminal: boolean },
  operation: () => Promise<Value>,
): Promise<Value> {
  try {
    return await operation();
  } catch (error) {
    const isHangUp = isTerminal && error instanceof Error &&
      HANG_UP_REGEXP.test(error.message);
    throw isHangUp ? new StopSignal("SIGHUP") : error;
  }
}
