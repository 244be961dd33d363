import { orHangUp } from "./hang_up.ts";
import type { OutputStream } from "./system.ts";

/** Standard error for questions, which stand on a line of their own. */
export function askOn(
  stderr: OutputStream,
  beforeWrite: () => Promise<void>,
): OutputStream {
  return {
    isTerminal: stderr.isTerminal,
    columns: () => stderr.columns(),
    async write(data) {
      await beforeWrite();
      await orHangUp(stderr, () => stderr.write(data));
    },
  };
}
