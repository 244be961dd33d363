import { Timer } from "../timeout/timer.ts";

/** Waits some milliseconds, or throws the reason of the signal when that aborts. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Waits with a timer. */
export function sleepByTimer(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    if (ms <= 0) return resolve();
    const stop = () => {
      timer.clear();
      reject(signal?.reason);
    };
    const timer = new Timer(ms, () => {
      signal?.removeEventListener("abort", stop);
      resolve();
    });
    signal?.addEventListener("abort", stop, { once: true });
  });
}
