import { UsageError } from "../errors.ts";
import { escapeControls } from "./sanitize.ts";

/**
 * The gate before a terminal: turns what comes, in chunks of any kind, into text that is harmless to show.
 * Control characters become `\uXXXX`, but for line feeds and tabs; CR LF becomes LF, which looks the same.
 * A character or a line end may be divided between chunks.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { TerminalText } from "./terminal_text.ts";
 *
 * const gate = new TerminalText();
 * const shown = gate.push(new Uint8Array([0x1b, 0xc3])) + gate.push(new Uint8Array([0xa4, 0x0d])) + gate.end();
 * assertEquals(shown, "\\u001bä\\u000d");
 * ```
 */
export class TerminalText {
  #decoder = createDecoder();
  #hasPart = false;
  #carriageReturn = "";

  /**
   * Takes a chunk.
   *
   * @returns What can be shown of it already.
   * @throws {UsageError} if it is binary: no UTF-8, or with a NUL in it.
   */
  push(data: string | Uint8Array): string {
    const text = this.#carriageReturn +
      (typeof data === "string"
        ? this.#finishPart() + data
        : this.#decode(data));
    const end = text.endsWith("\r") ? text.length - 1 : text.length;
    this.#carriageReturn = text.slice(end);
    return escapeControls(text.slice(0, end).replaceAll("\r\n", "\n"));
  }

  /**
   * Ends the text.
   *
   * @returns What was held back.
   * @throws {UsageError} if it ends within a character.
   */
  end(): string {
    const rest = this.#finishPart() + this.#carriageReturn;
    this.#carriageReturn = "";
    return escapeControls(rest);
  }

  #decode(bytes: Uint8Array): string {
    try {
      this.#hasPart = true;
      // No text that anybody wrote holds a NUL, and every other kind of file soon does.
      if (bytes.includes(0)) throw new TypeError("A NUL is no text");
      return this.#decoder.decode(bytes, { stream: true });
    } catch (cause) {
      throw this.#refused(cause);
    }
  }

  #finishPart(): string {
    if (!this.#hasPart) return "";
    try {
      this.#hasPart = false;
      return this.#decoder.decode();
    } catch (cause) {
      throw this.#refused(cause);
    }
  }

  #refused(cause: unknown): UsageError {
    // What follows an error is new text.
    this.#decoder = createDecoder();
    this.#hasPart = false;
    return binaryError(cause);
  }
}

function createDecoder(): TextDecoder {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
}

function binaryError(cause?: unknown): UsageError {
  return new UsageError(
    "Cannot show binary data on a terminal",
    "Write it to a file: -O FILE",
    { cause },
  );
}
