/**
 * Where data goes: standard output, or the file of `--output-file`.
 *
 * @module
 */

import type { Context } from "./context.ts";
import type { OutputFile } from "./output/output_file.ts";

/** How text is to be shown where it goes. */
export interface OutputStyle {
  /** It goes to a terminal, which must not obey what is in it. */
  readonly terminal: boolean;
  readonly color: boolean;
  readonly terminalColumns?: number;
}

/** A place for data; without a commit, a file stays as it was. */
export interface Output extends AsyncDisposable {
  readonly style: OutputStyle;
  write(data: string | Uint8Array): Promise<void>;
  commit(): Promise<void>;
}

/**
 * Opens the place for the data of a run.
 *
 * @throws {OutputFileError} if the file cannot be written.
 */
export async function openOutput(context: Context): Promise<Output> {
  const { system: { stdout, env }, flags, statistics } = context;
  const path = flags.string("output-file");
  if (path === undefined) {
    const terminal = stdout.isTerminal;
    return {
      style: {
        terminal,
        color: terminal && env.NO_COLOR === undefined && env.TERM !== "dumb",
        ...(terminal && { terminalColumns: stdout.columns() }),
      },
      write: async (data) => {
        await stdout.write(data);
        statistics.bytesOut += byteLength(data);
      },
      commit: () => Promise.resolve(),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
  }
  const { openOutputFile } = await import("./output/output_file.ts");
  const file: OutputFile = await openOutputFile(
    path,
    (bytes) => stdout.write(bytes),
  );
  const encoder = new TextEncoder();
  return {
    style: { terminal: false, color: false },
    write: async (data) => {
      const bytes = typeof data === "string" ? encoder.encode(data) : data;
      await file.write(bytes);
      statistics.bytesOut += bytes.byteLength;
    },
    commit: () => file.commit(),
    [Symbol.asyncDispose]: () => file[Symbol.asyncDispose](),
  };
}

function byteLength(data: string | Uint8Array): number {
  return typeof data === "string" ? data.length : data.byteLength;
}
