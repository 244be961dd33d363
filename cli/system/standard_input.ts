/**
 * Standard input, which can serve one purpose only.
 *
 * @module
 */

import { UsageError } from "../errors.ts";
import type { InputStream } from "./system.ts";

/** Whether a file argument means standard input. */
export function isStandardInput(path: string): boolean {
  return path === "-" || path === "/dev/stdin";
}

/** What a {@linkcode StandardInput} may be told. */
export interface StandardInputOptions {
  /** Called when the reading begins; what it returns is disposed of at the end. */
  readonly onRead?: ((purpose: string) => Disposable) | undefined;
}

/** Hands out standard input once. */
export class StandardInput {
  readonly #stream: InputStream;
  readonly #onRead: StandardInputOptions["onRead"];
  #purpose: string | undefined;

  constructor(stream: InputStream, options: StandardInputOptions = {}) {
    this.#stream = stream;
    this.#onRead = options.onRead;
  }

  /** Whether what is read is typed by somebody. */
  get isTerminal(): boolean {
    return this.#stream.isTerminal;
  }

  /**
   * The bytes of standard input, for one purpose.
   *
   * @param purpose What reads it, for the message: "the client secret".
   * @throws {UsageError} if it was given to another purpose before.
   */
  claim(purpose: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    this.reserve(purpose);
    return this.#chunks(purpose);
  }

  /**
   * Keeps standard input for one purpose, whoever reads it.
   *
   * @throws {UsageError} if it was given to another purpose before.
   */
  reserve(purpose: string): void {
    if (this.#purpose !== undefined) {
      throw new UsageError(
        `Cannot read ${purpose} from standard input: ${this.#purpose} is read from there`,
        "Give one of the two as a file",
      );
    }
    this.#purpose = purpose;
  }

  /** All of standard input, for one purpose. */
  async readBytes(purpose: string): Promise<Uint8Array<ArrayBuffer>> {
    const blob = new Blob(await Array.fromAsync(this.claim(purpose)));
    return new Uint8Array(await blob.arrayBuffer());
  }

  /** All of standard input as text, for one purpose. */
  async readText(purpose: string): Promise<string> {
    return new TextDecoder().decode(await this.readBytes(purpose));
  }

  async *#chunks(
    purpose: string,
  ): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    using _reading = this.#onRead?.(purpose);
    const buffer = new Uint8Array(64 * 1024);
    while (true) {
      const length = await this.#stream.read(buffer);
      if (length === null) return;
      yield buffer.slice(0, length);
    }
  }
}
