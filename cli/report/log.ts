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
    this.#write([`Warning: ${message}`], "warning", { message });
  }

  /** Something that a person who watches wants to know. */
  notice(message: string): void {
    if (!this.isVerbose && !this.#stderr.isTerminal) return;
    this.#write([message], "info", { message });
  }

  /** Something that a person at the terminal has to know, whatever becomes of the rest of the log. */
  ask(message: string): void {
    this.#write([message], "info", { message });
  }

  /** Something for the one who looks closely: a sentence, and the same as fields. */
  detail(message: string, record: LogRecord): void {
    if (this.isVerbose) this.#write([message], "debug", record);
  }

  /**
   * An error, in lines for people or as one object for programs. The program's name stands first: in the
   * mail of a cron job that runs several programs, it says which one failed.
   */
  error(lines: readonly string[], record: LogRecord): void {
    const [first = "", ...others] = lines;
    this.#write([`appgraph: ${first}`, ...others], "error", record);
  }

  /** A record for programs only. */
  record(record: LogRecord): void {
    if (this.isJson) this.#write([], "info", record);
  }

  /** Draws on the terminal: text with escape sequences, made by the program alone. */
  draw(text: string): void {
    this.#append(() => text);
  }

  /** Resolves when everything has been written. */
  async flush(): Promise<void> {
    await this.#last;
  }

  #write(
    lines: readonly string[],
    level: "error" | "warning" | "info" | "debug",
    record: LogRecord,
  ): void {
    const time = new Date().toISOString();
    this.overlay?.clear();
    this.#append(async () => {
      try {
        const text = this.isJson
          ? await this.#toJson({ time, level, ...record })
          : await this.#toLines(lines);
        return `${text}\n`;
      } catch (error) {
        // What cannot be searched for secrets is not written, but not lost in silence either.
        const name = error instanceof Error ? error.name : typeof error;
        return `appgraph: Cannot show a message (${level}): ${name}\n`;
      }
    });
  }

  async #toJson(record: LogRecord): Promise<string> {
    const clean = await this.#redactor.redactValue(record);
    return escapeControls(JSON.stringify(clean));
  }

  /** A line break in a text from elsewhere must not make a line. */
  async #toLines(lines: readonly string[]): Promise<string> {
    const clean: string[] = [];
    for (const line of lines) {
      const redacted = sanitize(await this.#redactor.redact(line));
      // Once more: what is left out now may have kept a secret from being known.
      clean.push(await this.#redactor.redact(redacted));
    }
    return clean.join("\n");
  }

  #append(makeText: () => string | Promise<string>): void {
    this.#last = this.#last
      .then(async () => this.#stderr.write(await makeText()))
      // A standard error that nobody reads any more must not end the work.
      .catch(() => undefined);
  }
}
