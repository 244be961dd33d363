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
import { findForeignSyntax, findUnknownNames } from "./env_file_mistakes.ts";

/** Settings of one file, and what is doubtful about them. */
export interface EnvFile {
  readonly path: string;
  /** The folder that relative paths count from; the current one if there is none. */
  readonly folder?: string | undefined;
  /** What tells the file from others. */
  readonly id?: string | undefined;
  readonly values: Readonly<Partial<Record<SettingVariable, string>>>;
  /** Sentences for the user; they name lines, never values. */
  readonly warnings: readonly string[];
  /** Why settings in it are not found: it is JSON, say. */
  readonly wrong?: string | undefined;
}

/** How a file is read. */
export interface ParseOptions {
  /** Whether it is there for this program alone, so that what it does not know is worth a word. */
  readonly isOwn?: boolean | undefined;
}

// An unquoted value that runs into a "#": what follows is lost. A "#" behind white space is a comment.
const UNQUOTED_HASH_REGEXP =
  /^\s*(?:export\s+)?([\w.-]+)(?:\s*=|:\s)(?:#|[^\S\n]*(?!['"`\s])[^#]*[^#\s]#)/;

/**
 * Reads the text of a `.env` file, as the dotenv package does: comments, quotes, no expansion.
 * Empty values count as absent.
 */
export function parseEnvFile(
  path: string,
  text: string,
  { isOwn = false }: ParseOptions = {},
): EnvFile {
  const parsed = parse(text);
  const values = Object.fromEntries(
    Object.entries(parsed).filter(([, value]) => value !== ""),
  );
  const isKnown = (name: string | undefined): name is SettingVariable =>
    SETTING_VARIABLES.some((known) => known === name);
  const warnings = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const name = UNQUOTED_HASH_REGEXP.exec(line)?.[1];
    // The file may hold what others need; that is not for this program to judge.
    return !isKnown(name) ? [] : [
      `The value of ${name} in "${path}", line ${
        index + 1
      }, ends at its "#": ` +
      `put it in quotes if the "#" belongs to it`,
    ];
  });
  const names = Object.keys(parsed);
  warnings.push(...findUnknownNames(names, { path, isOwn }));
  const wrong = findForeignSyntax(text, names);
  if (
    wrong === undefined && isOwn && names.length > 0 && !names.some(isKnown)
  ) {
    warnings.push(`No line of "${path}" sets anything that this program knows`);
  }
  return { path, folder: folderOf(path), values, warnings, wrong };
}

function folderOf(path: string): string | undefined {
  const separator = Deno.build.os === "windows"
    ? /[/\\](?=[^/\\]*$)/
    : /\/(?=[^/]*$)/;
  const end = path.search(separator);
  return end === -1 ? undefined : path.slice(0, Math.max(end, 1));
}
