/**
 * Where data goes: standard output, or the file of `--output-file`.
 *
 * @module
 */

import type { Context } from "../context.ts";
import { CommandError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";
import { isClosedPipe } from "../system/closed_pipe.ts";
import { describeSystemError } from "../text/system_error.ts";
import type { RunStatistics } from "../report/statistics.ts";
import { type OutputStream, StopSignal } from "../system/system.ts";
import type { OutputFile } from "../files/output_file.ts";

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
        const bytes = toBytes(data);
        await writeToStdout(stdout, bytes);
        count(statistics, data, bytes);
      },
      commit: () => Promise.resolve(),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
  }
  const { openOutputFile } = await import("../files/output_file.ts");
  const file: OutputFile = await openOutputFile(
    path,
    (bytes) => stdout.write(bytes),
  );
  return {
    style: { terminal: false, color: false },
    write: async (data) => {
      const bytes = toBytes(data);
      await file.write(bytes);
      count(statistics, data, bytes);
    },
    commit: () => file.commit(),
    [Symbol.asyncDispose]: () => file[Symbol.asyncDispose](),
  };
}

const encoder = new TextEncoder();

function toBytes(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? encoder.encode(data) : data;
}

/** Counts what was written, and gives the memory of an encoded text back before the collector would. */
function count(
  statistics: RunStatistics,
  data: string | Uint8Array,
  bytes: Uint8Array,
): void {
  statistics.bytesOut += bytes.byteLength;
  if (typeof data === "string" && bytes.buffer instanceof ArrayBuffer) {
    bytes.buffer.transfer(0);
  }
}

async function writeToStdout(
  stdout: OutputStream,
  bytes: Uint8Array,
): Promise<void> {
  try {
    await stdout.write(bytes);
  } catch (error) {
    if (error instanceof StopSignal || isClosedPipe(error)) throw error;
    throw new CommandError(
      `Cannot write to standard output: ${describeSystemError(error)}`,
      EXIT_CODES.unexpected,
      "Check where it leads, and the room there",
    );
  }
}
