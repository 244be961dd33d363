/**
 * Everything that goes to standard error.
 *
 * @module
 */

import { escapeControls, sanitize } from "../text/sanitize.ts";
import type { Redactor } from "./redact.ts";
import type { OutputStream } from "../system/system.ts";

/** The form of the log, and how much of it there is. */
export interface LogOptions {
  readonly stderr: OutputStream;
  readonly format: "text" | "json";
  readonly verbose: boolean;
  readonly redactor: Redactor;
}

/** What one line of the JSON log holds beside its time. */
export type LogRecord = Readonly<Record<string, unknown>>;

/** A progress line, which has to make room for other lines. */
export interface Overlay {
  clear(): void;
}

/**
 * Writes to standard error, in the order of the calls. Warnings always; notices where somebody looks,
 * on a terminal or with `--verbose`; details with `--verbose`. As JSON, everything is one object a
 * line. No text leaves without passing the redactor, and no control character.
 */
export class Log {
  readonly isJson: boolean;
  readonly isVerbose: boolean;
  /** Cleared before each line. */
  overlay: Overlay | undefined;
  readonly #stderr: OutputStream;
  readonly #redactor: Redactor;
  #last: Promise<void> = Promise.resolve();

  constructor(options: LogOptions) {
    this.isJson = options.format === "json";
    this.isVerbose = options.verbose || this.isJson;
    this.#stderr = options.stderr;
    this.#redactor = options.redactor;
  }

  /** Something is wrong, though the run goes on. */
  warn(message: string): void {
    this.#line(`Warning: ${message}`, { level: "warning", message });
  }

  /** Something that a person who watches wants to know. */
  notice(message: string): void {
    if (!this.isVerbose && !this.#stderr.isTerminal) return;
    this.#line(message, { level: "info", message });
  }

  /** Something that a person at the terminal has to know, whatever becomes of the rest of the log. */
  ask(message: string): void {
    this.#line(message, { level: "info", message });
  }

  /** Something for the one who looks closely: a sentence, and the same as fields. */
  detail(message: string, record: LogRecord): void {
    if (!this.isVerbose) return;
    this.#line(message, { level: "debug", ...record });
  }

  /** An error, in lines for people or as one object for programs. */
  error(lines: readonly string[], record: LogRecord): void {
    this.#line(lines.map(sanitize).join("\n"), { level: "error", ...record });
  }

  /** A record for programs only. */
  record(record: LogRecord): void {
    if (this.isJson) this.#line("", { level: "info", ...record });
  }

  /** Draws on the terminal: text with escape sequences, made by the program alone. */
  draw(text: string): void {
    this.#write(text);
  }

  /** Resolves when everything has been written. */
  async flush(): Promise<void> {
    await this.#last;
  }

  #line(text: string, record: LogRecord): void {
    const line = this.isJson
      ? escapeControls(
        JSON.stringify({ time: new Date().toISOString(), ...record }),
      )
      : text.split("\n").map(sanitize).join("\n");
    this.overlay?.clear();
    this.#write(`${this.#redactor.redact(line)}\n`);
  }

  #write(text: string): void {
    // A standard error that nobody reads any more must not end the work.
    this.#last = this.#last
      .then(() => this.#stderr.write(text))
      .catch(() => undefined);
  }
}
