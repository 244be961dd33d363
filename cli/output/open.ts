/**
 * Where data goes: standard output, or the file of `--output-file`.
 *
 * @module
 */

import type { Context } from "../context.ts";
import type { RunStatistics } from "../report/statistics.ts";
import type { OutputFile } from "../files/output_file.ts";
import { escapeControls } from "../text/sanitize.ts";

/** How text is to be shown where it goes. */
export interface OutputStyle {
  /** It goes to a terminal. */
  readonly terminal: boolean;
  readonly color: boolean;
  readonly terminalColumns?: number | undefined;
}

/**
 * What a text is: `json` gets colours where these are wanted; `styled` has its own escape sequences, and
 * whoever made it has escaped what is in it.
 */
export type TextKind = "json" | "styled";

/** The options that say where data goes. */
export interface OutputOptions {
  /** A file, or `-`; standard output by default. */
  readonly outputFile?: string | undefined;
}

/** Takes data; without a commit, a file stays as it was. */
export interface Output extends AsyncDisposable {
  readonly style: OutputStyle;
  write(data: string | Uint8Array, kind?: TextKind): Promise<void>;
  /**
   * Shows an answer of Graph, which is read only if need be, before anything that is made of it is written: where it holds a secret, the file is for
   * this user alone.
   */
  inspect(read: () => unknown): Promise<void>;
  /** Brings what was written to the disk, as far as a commit does not. */
  sync(): Promise<void>;
  commit(): Promise<void>;
}

/**
 * Opens what takes the data of a run.
 *
 * @throws {OutputFileError} if the file cannot be written.
 */
export async function openOutput(
  { system: { stdout, env, userId, signal }, statistics, activity }: Pick<
    Context,
    "system" | "statistics" | "activity"
  >,
  { outputFile }: OutputOptions = {},
): Promise<Output> {
  if (outputFile === undefined) {
    const terminal = stdout.isTerminal;
    const color = terminal && env.NO_COLOR === undefined && env.TERM !== "dumb";
    return {
      style: {
        terminal,
        color,
        terminalColumns: terminal ? stdout.columns() : undefined,
      },
      write: async (data, kind) => {
        if (terminal) {
          const styled = kind === "styled" || kind === "json" && color;
          const shown = kind === "json" && color && typeof data === "string"
            ? await colored(data)
            : data;
          await stdout.write(shown, { styled });
          statistics.bytesOut += toBytes(data).byteLength;
          return;
        }
        const bytes = toBytes(data);
        await stdout.write(bytes);
        count(statistics, data, bytes);
      },
      inspect: () => Promise.resolve(),
      sync: async () => await stdout.sync?.(),
      commit: () => Promise.resolve(),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
  }
  const { holdsSecret, openOutputFile } = await import("./file.ts");
  // A FIFO opens once somebody reads it.
  const wait = activity.startWait(`opening the file "${outputFile}"`);
  const file: OutputFile = await openOutputFile(
    outputFile,
    (bytes) => stdout.write(bytes),
    { userId, signal },
  ).finally(() => wait[Symbol.dispose]());
  return {
    style: { terminal: false, color: false },
    write: async (data) => {
      const bytes = toBytes(data);
      await file.write(bytes);
      count(statistics, data, bytes);
    },
    inspect: async (read) => {
      if (holdsSecret(read())) await file.protect();
    },
    sync: async () => await stdout.sync?.(),
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

async function colored(json: string): Promise<string> {
  const { colorJson } = await import("./color.ts");
  return colorJson(escapeControls(json));
}
