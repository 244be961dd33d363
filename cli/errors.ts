/**
 * Failures that the command line itself finds.
 *
 * @module
 */

import type { ExitCode } from "./exit_codes.ts";

/** What to do about a mistake of which no more is known. */
export const GENERAL_ADVICE = "See appgraph --help";

/** The command line is wrong; exit code 2. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
  /** What to do about it, as a sentence. */
  readonly advice: string;

  constructor(message: string, advice?: string, options?: ErrorOptions) {
    super(message, options);
    this.advice = advice ?? GENERAL_ADVICE;
  }
}

/** One setting that is missing or wrong. */
export interface SettingProblem {
  /** What is missing or wrong: `The tenant is missing`. */
  readonly problem: string;
  /** Where it can be set, or what would be right. */
  readonly advice: string;
}

/** Settings are missing or wrong; all of them at once; exit code 2. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    super(problems.map(({ problem }) => problem).join("; "));
    this.problems = problems;
  }
}

/** A command failed for a reason of its own, with an exit code of its own. */
export class CommandError extends Error {
  override readonly name: string = "CommandError";
  readonly exitCode: ExitCode;
  readonly advice: string | undefined;

  constructor(
    message: string,
    exitCode: ExitCode,
    advice?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.exitCode = exitCode;
    this.advice = advice;
  }
}
