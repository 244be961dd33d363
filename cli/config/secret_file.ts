/**
 * The client secret that is kept in a file.
 *
 * @module
 */

import { CommandError, type SettingProblem } from "../errors.ts";
import { describeSystemError } from "../text/system_error.ts";
import { decodeText, readText } from "./read_text.ts";
import type { ReadingLimits } from "./read_within.ts";
import { describeSource, type Setting } from "./settings.ts";
import type { System } from "../system/system.ts";
import {
  isStandardInput,
  type StandardInput,
} from "../system/standard_input.ts";

/** What reading it needs. */
export interface ReadSecretOptions extends ReadingLimits {
  readonly system: System;
  readonly stdin: StandardInput;
  /** What is wrong is added to these. */
  readonly problems: SettingProblem[];
}

/**
 * Reads a client secret that is kept in a file or comes from standard input; one line break at its
 * end does not belong to it.
 *
 * @throws {CommandError} if the time is up; 75.
 */
export async function readSecret(
  { value, source }: Setting,
  options: ReadSecretOptions,
): Promise<Setting | undefined> {
  const { problems, signal } = options;
  const isStdin = isStandardInput(value);
  const what = isStdin
    ? "the client secret"
    : `the client secret file "${value}"`;
  const advice = `Correct ${describeSource(source)}`;
  // A stream of standard input reports its own errors.
  const bytes = isStdin ? await readStandardInput(what, options) : undefined;
  try {
    const text = bytes === undefined
      ? (await readText(value, what, options)).text
      : decodeText(bytes);
    const secret = text.replace(/\r?\n$/, "");
    if (secret !== "") return { value: secret, source };
    problems.push({
      problem: `The ${what.replace(/^the /, "")} is empty`,
      advice,
    });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof CommandError) throw error;
    problems.push({
      problem: `Cannot read ${what}: ${describeSystemError(error)}`,
      advice,
    });
  }
  return undefined;
}

/** What a person types on the terminal is not shown there. */
async function readStandardInput(
  purpose: string,
  { system, stdin }: Pick<ReadSecretOptions, "system" | "stdin">,
): Promise<Uint8Array> {
  if (!stdin.isTerminal) return await stdin.readBytes(purpose);
  stdin.reserve(purpose);
  const { promptSecret } = await import("./prompt.ts");
  const secret = await promptSecret(system, "Client secret: ");
  return new TextEncoder().encode(secret);
}
