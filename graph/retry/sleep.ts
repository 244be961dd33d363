/** Waits some milliseconds, or throws the reason of the signal when that aborts. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

// Longer waits of setTimeout end at once.
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Waits with `setTimeout`. */
export async function sleepByTimer(
  ms: number,
  signal?: AbortSignal,
): Promise<void> {
  for (let left = ms; left > 0; left -= MAX_TIMER_MS) {
    await sleepOnce(Math.min(left, MAX_TIMER_MS), signal);
  }
}

function sleepOnce(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
