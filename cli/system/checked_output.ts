import { CommandError, UsageError } from "../errors.ts";
import { EXIT_CODES } from "../exit_codes.ts";
import type { TerminalText } from "../text/terminal_text.ts";
import { orHangUp } from "./hang_up.ts";
import { isClosedPipe } from "./closed_pipe.ts";
import { type OutputStream, StopSignal, type WriteOptions } from "./system.ts";

/** What a {@linkcode CheckedOutput} is told. */
export interface CheckedOutputOptions {
  /** Runs before anything is written to a terminal: what is drawn there has to go first. */
  readonly beforeWrite?: (() => Promise<void>) | undefined;
}

/**
 * Standard output as the whole program sees it. All that goes to a terminal passes one gate, whatever its
 * format, and a write that fails is said in plain words, whoever wrote.
 */
export class CheckedOutput implements OutputStream {
  readonly isTerminal: boolean;
  readonly #stream: OutputStream;
  readonly #beforeWrite: CheckedOutputOptions["beforeWrite"];
  /** Made when it is first needed: most runs write no terminal. */
  #gate: TerminalText | undefined;
  #isLineOpen = false;

  constructor(stream: OutputStream, options: CheckedOutputOptions = {}) {
    this.isTerminal = stream.isTerminal;
    this.#stream = stream;
    this.#beforeWrite = options.beforeWrite;
  }

  /** Whether a write goes on, or the last one has left the cursor of a terminal within a line. */
  get isLineOpen(): boolean {
    return this.#isLineOpen;
  }

  columns(): number {
    return this.#stream.columns();
  }

  /**
   * Writes everything, in order.
   *
   * @throws {UsageError} for binary data on a terminal.
   * @throws {CommandError} if the system does not take it: a full disk.
   * @throws {Deno.errors.BrokenPipe} if the reader is gone.
   */
  async write(
    data: string | Uint8Array,
    { styled = false }: WriteOptions = {},
  ): Promise<void> {
    if (!this.isTerminal) return await this.#write(data);
    const { TerminalText } = await import("../text/terminal_text.ts");
    const gate = this.#gate ??= new TerminalText();
    const text = styled ? `${gate.end()}${data}` : gate.push(data);
    await this.#show(text);
  }

  /**
   * Brings what was written to the disk, before something is kept that relies on it.
   *
   * @throws {CommandError} if the system does not take it: a full disk at the other end of a network.
   */
  async sync(): Promise<void> {
    await this.#checked(() => this.#stream.sync?.());
  }

  /** Writes what the gate held back, which no later chunk completes. */
  async end(): Promise<void> {
    if (this.#gate !== undefined) await this.#show(this.#gate.end());
  }

  async #show(text: string): Promise<void> {
    if (text === "") return;
    await this.#beforeWrite?.();
    this.#isLineOpen = true;
    await this.#write(text);
    this.#isLineOpen = !text.endsWith("\n");
  }

  async #write(data: string | Uint8Array): Promise<void> {
    await this.#checked(() => orHangUp(this, () => this.#stream.write(data)));
  }

  async #checked(work: () => Promise<void> | undefined): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (
        error instanceof StopSignal || error instanceof UsageError ||
        isClosedPipe(error)
      ) throw error;
      const { describeSystemError } = await import("../text/system_error.ts");
      throw new CommandError(
        `Cannot write the output: ${describeSystemError(error)}`,
        EXIT_CODES.unexpected,
        "Check where standard output leads, and the room there",
      );
    }
  }
}
