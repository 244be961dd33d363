/**
 * What the process gives to the program. `main.ts` makes it from the real process.
 *
 * @module
 */

import type { StopSignalName } from "../exit_codes.ts";
import type { Environment } from "./variables.ts";

/** How something is to be written. */
export interface WriteOptions {
  /** Text that the program has made safe for a terminal, with escape sequences of its own. */
  readonly styled?: boolean | undefined;
}

/** A stream for output. */
export interface OutputStream {
  readonly isTerminal: boolean;
  /** Width in columns; 80 where it is unknown. */
  columns(): number;
  /**
   * Writes everything, in order; resolves when the system has taken it.
   *
   * @throws {Deno.errors.BrokenPipe} if the reader is gone.
   */
  write(data: string | Uint8Array, options?: WriteOptions): Promise<void>;
  /** Brings what was written to the disk, where the stream is a file; a late failure of it shows here. */
  sync?(): Promise<void>;
}

/** The stream for input. */
export interface InputStream {
  readonly isTerminal: boolean;
  /** Reads some bytes; `null` at the end. Rejects when the program is to stop. */
  read(buffer: Uint8Array): Promise<number | null>;
  /** Turns echo and line editing off (`true`) or on again. */
  setRaw(raw: boolean): void;
}

/** Everything of the process that the program uses. */
export interface System {
  readonly args: readonly string[];
  readonly env: Environment;
  /** Names of variables whose values are not valid text. */
  readonly unreadableVariables?: readonly string[] | undefined;
  /** Number of the user; absent on Windows. */
  readonly userId?: number | undefined;
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Aborted with a {@linkcode StopSignal} when the program is to stop. */
  readonly signal: AbortSignal;
  /** Gives up the permission for the network, which code that is loaded later then does not have. */
  readonly giveUpNetwork?: (() => void) | undefined;
  /** When the process began, in the milliseconds of `performance.now()`. */
  readonly startedAt: number;
}

const STOP_WORDS: Readonly<Record<StopSignalName, string>> = {
  SIGBREAK: "Interrupted",
  SIGHUP: "Stopped, because the terminal was closed",
  SIGINT: "Interrupted",
  SIGQUIT: "Quit",
  SIGTERM: "Terminated",
};

/** The reason of a stop that came from outside. */
export class StopSignal extends Error {
  override readonly name = "StopSignal";
  readonly signal: StopSignalName;

  constructor(signal: StopSignalName) {
    super(STOP_WORDS[signal]);
    this.signal = signal;
  }
}

/** Whether somebody is there to be asked: on a terminal, for question and answer. */
export function canPrompt({ stdin, stderr }: System): boolean {
  return stdin.isTerminal && stderr.isTerminal;
}
