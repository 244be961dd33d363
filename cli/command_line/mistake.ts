/**
 * What is wrong with a command line, as data: the words for it are loaded when there is something to say.
 *
 * @module
 */

import { UsageError } from "../errors.ts";
import type { Positional } from "./commands.ts";

/** What is wrong. Options are named by key, `maxItems`, where they are known. */
export type Mistake =
  /** No command, or no topic of the help, has this name. */
  | { readonly kind: "unknown-command"; readonly word: string }
  /** No option has this name. */
  | { readonly kind: "unknown-option"; readonly word: string }
  /** The command has no such option, but another one has. */
  | { readonly kind: "option-of-another"; readonly key: string }
  /** Nothing, or another option, stands where its value should. */
  | { readonly kind: "no-value"; readonly key: string }
  /** A switch has a value that is neither `true` nor `false`. */
  | { readonly kind: "no-switch"; readonly key: string; readonly value: string }
  /** The value is none of those that the option takes. */
  | {
    readonly kind: "no-choice";
    readonly key: string;
    readonly value: string;
    readonly choices: readonly string[];
  }
  | {
    /** `no-time`: nothing can be done in so short a time. */
    readonly kind: "no-duration" | "no-unit" | "no-time";
    readonly key: string;
    readonly value: string;
  }
  | {
    readonly kind: "no-integer";
    readonly key: string;
    readonly value: string;
    readonly least: number;
  }
  /** An option is missing that the command needs. */
  | { readonly kind: "no-option"; readonly key: string }
  /** An argument is missing that the command needs. */
  | { readonly kind: "no-argument"; readonly missing: Positional }
  /** The command takes no such argument. */
  | { readonly kind: "surplus-argument"; readonly word: string };

/** A command line that cannot be understood; `describeMistake()` makes the sentences. */
export class CommandLineMistake extends UsageError {
  override readonly name = "CommandLineMistake";
  readonly mistake: Mistake;
  /** The command that it was meant for, as far as that is known. */
  readonly command: string | undefined;

  constructor(mistake: Mistake, command?: string) {
    super("Cannot read the command line");
    this.mistake = mistake;
    this.command = command;
  }
}
