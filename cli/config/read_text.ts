/**
 * Reading texts that hold settings or secrets.
 *
 * @module
 */

import { PrivateFileError, readInput } from "../../auth/private_file.ts";
import { type ReadingLimits, readWithin } from "./read_within.ts";

/** A text, and the file that it was read from, seen through its descriptor. */
export interface ReadText {
  readonly text: string;
  readonly info: Deno.FileInfo;
  /** Numbers of the users whom the file and the links to it belong to; empty on Windows. */
  readonly owners: ReadonlySet<number>;
}

/**
 * Reads a text of at most 1 MiB from a file, pipe or terminal, in UTF-8 or UTF-16.
 *
 * @param what Names the file in a message: `the file "a.env" of --env-file`.
 * @throws {CommandError} if the time is up; 75.
 * @throws {PrivateFileError} if it is a directory, too large or no text, and what the file system throws.
 */
export async function readText(
  path: string,
  what: string,
  limits: ReadingLimits,
): Promise<ReadText> {
  const { bytes, info, owners } = await readWithin(
    what,
    limits,
    (signal) => readInput(path, { signal }),
  );
  return { text: decodeText(bytes), info, owners };
}

/**
 * Decodes UTF-8, and UTF-16 as PowerShell and Notepad write it, each with or without a byte order mark.
 *
 * @throws {PrivateFileError} if it is neither: other bytes would silently become other characters, and a secret
 * another secret.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new PrivateFileError("it is neither UTF-8 nor UTF-16 text");
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // ASCII in UTF-16: every other byte is zero.
  if (first !== 0 && second === 0) return "utf-16le";
  if (first === 0 && second !== 0 && second !== undefined) return "utf-16be";
  return "utf-8";
}

/** What tells one file from another, whatever it is called. */
export function fileId(
  path: string,
  { dev, ino }: Pick<Deno.FileInfo, "dev" | "ino">,
): string {
  return ino ? `${dev}:${ino}` : path;
}
