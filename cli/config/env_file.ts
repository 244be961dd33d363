/**
 * Settings in files of `NAME=value` lines.
 *
 * @module
 */

import { parse } from "dotenv";
import {
  SETTING_VARIABLES,
  type SettingVariable,
} from "../system/variables.ts";

/** Settings of one file, and what is doubtful about them. */
export interface EnvFile {
  readonly path: string;
  readonly values: Readonly<Partial<Record<SettingVariable, string>>>;
  /** Sentences for the user; they name lines, never values. */
  readonly warnings: readonly string[];
}

// An unquoted value that runs into a "#": what follows is lost. A "#" behind white space is a comment.
const UNQUOTED_HASH_REGEXP =
  /^\s*(?:export\s+)?([\w.-]+)(?:\s*=|:\s)(?:#|[^\S\n]*(?!['"`\s])[^#]*[^#\s]#)/;

/**
 * Reads the text of a `.env` file, as the dotenv package does: comments, quotes, no expansion.
 * Empty values count as absent.
 */
export function parseEnvFile(path: string, text: string): EnvFile {
  const values = Object.fromEntries(
    Object.entries(parse(text)).filter(([, value]) => value !== ""),
  );
  const warnings = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const name = UNQUOTED_HASH_REGEXP.exec(line)?.[1];
    // The file may hold what others need; that is not for this program to judge.
    return !SETTING_VARIABLES.some((known) => known === name) ? [] : [
      `The value of ${name} in "${path}", line ${
        index + 1
      }, ends at its "#": ` +
      `put it in quotes if the "#" belongs to it`,
    ];
  });
  return { path, values, warnings };
}
