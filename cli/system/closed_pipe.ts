/**
 * Tells whether an error says that nobody reads our output any more (`appgraph list users | head`):
 * EPIPE, also as the cause of another error. The program then ends quietly with 0.
 *
 * @param error What a write threw.
 * @returns Whether the reader is gone.
 */
export function isClosedPipe(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Deno.errors.BrokenPipe) return true;
    if ("code" in cause && cause.code === "EPIPE") return true;
  }
  return false;
}
