/**
 * Waits for what may never come: a pipe, a terminal, a disk that is gone. None of it can be cancelled, but
 * it need not be waited for.
 *
 * @param operation Begins what is waited for; not begun any more after a stop without grace.
 * @param signal Ends the wait.
 * @param graceMs How long the wait goes on after the signal.
 * @returns What the operation comes to.
 * @throws The reason of the signal.
 */
export async function untilStopped<Value>(
  operation: () => Promise<Value>,
  signal: AbortSignal,
  graceMs = 0,
): Promise<Value> {
  if (signal.aborted && graceMs === 0) throw signal.reason;
  const { promise, reject } = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = () => {
    if (graceMs === 0) return reject(signal.reason);
    timer = setTimeout(() => reject(signal.reason), graceMs);
  };
  if (signal.aborted) giveUp();
  else signal.addEventListener("abort", giveUp, { once: true });
  try {
    return await Promise.race([operation(), promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}
