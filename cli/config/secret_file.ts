/**
 * The client secret that is kept in a file.
 *
 * @module
 */

import type { SettingProblem } from "../errors.ts";
import { describeSystemError } from "../text/system_error.ts";
import { describeSource, type Setting, type Source } from "./settings.ts";
import {
  isStandardInput,
  type StandardInput,
} from "../system/standard_input.ts";

/**
 * Reads a client secret that is kept in a file or comes from standard input; one line break at its
 * end does not belong to it.
 */
export async function readSecret(
  { value, source }: Setting,
  stdin: StandardInput,
  problems: SettingProblem[],
): Promise<Setting | undefined> {
  const text = isStandardInput(value)
    ? await stdin.readText("the client secret")
    : await readSecretFile(value, source, problems);
  if (text === undefined) return undefined;
  const secret = text.replace(/^\uFEFF/, "").replace(/\r?\n$/, "");
  if (secret !== "") return { value: secret, source };
  problems.push({
    problem: `The client secret file "${value}" is empty`,
    advice: `Correct ${describeSource(source)}`,
  });
  return undefined;
}

async function readSecretFile(
  path: string,
  source: Source,
  problems: SettingProblem[],
): Promise<string | undefined> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    problems.push({
      problem: `Cannot read the client secret file "${path}": ${
        describeSystemError(error)
      }`,
      advice: `Correct ${describeSource(source)}`,
    });
    return undefined;
  }
}
