/**
 * The functions on strings. They count in code points, as `length()` does.
 *
 * @module
 */

import { QueryFault } from "./fault.ts";
import { define, type QueryFunction } from "./signature.ts";
import { toNumber } from "./values.ts";

/** Functions by name. */
export const STRING_FUNCTIONS: Readonly<Record<string, QueryFunction>> = {
  ends_with: define(
    ["string", "string"],
    (text: string, end: string) => text.endsWith(end),
  ),
  find_first: define(
    ["string", "string", "number", "number"],
    (text: string, part: string, start?: unknown, end?: unknown) =>
      find(text, part, { start, end, last: false }),
    { optional: 2 },
  ),
  find_last: define(
    ["string", "string", "number", "number"],
    (text: string, part: string, start?: unknown, end?: unknown) =>
      find(text, part, { start, end, last: true }),
    { optional: 2 },
  ),
  join: define(
    ["string", "array[string]"],
    (glue: string, parts: readonly string[]) => parts.join(glue),
  ),
  lower: define(["string"], (text: string) => text.toLowerCase()),
  pad_left: define(
    ["string", "number", "string"],
    (text: string, width: unknown, filler?: string) =>
      padding("pad_left", text, width, filler) + text,
    { optional: 1 },
  ),
  pad_right: define(
    ["string", "number", "string"],
    (text: string, width: unknown, filler?: string) =>
      text + padding("pad_right", text, width, filler),
    { optional: 1 },
  ),
  replace: define(
    ["string", "string", "string", "number"],
    (text: string, old: string, replacement: string, count?: unknown) => {
      const parts = splitAt(text, old, toCount("replace", count));
      return parts.join(replacement);
    },
    { optional: 1 },
  ),
  split: define(
    ["string", "string", "number"],
    (text: string, separator: string, count?: unknown) =>
      splitAt(text, separator, toCount("split", count)),
    { optional: 1 },
  ),
  starts_with: define(
    ["string", "string"],
    (text: string, start: string) => text.startsWith(start),
  ),
  trim: define(
    ["string", "string"],
    (text: string, characters?: string) =>
      trimEnd(trimStart(text, characters), characters),
    { optional: 1 },
  ),
  trim_left: define(["string", "string"], trimStart, { optional: 1 }),
  trim_right: define(["string", "string"], trimEnd, { optional: 1 }),
  upper: define(["string"], (text: string) => text.toUpperCase()),
};

function toCount(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const count = toNumber(value);
  if (Number.isInteger(count) && count >= 0) return count;
  throw new QueryFault(`${name}() takes a whole number of 0 or more as count`);
}

function toIndex(value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise;
  const index = toNumber(value);
  if (Number.isInteger(index)) return Math.max(index, 0);
  throw new QueryFault("a place in a string is a whole number");
}

function find(
  text: string,
  part: string,
  { start, end, last }: {
    readonly start: unknown;
    readonly end: unknown;
    readonly last: boolean;
  },
): number | null {
  if (text === "" || part === "") return null;
  const characters = [...text];
  const from = toIndex(start, 0);
  const within = characters.slice(from, toIndex(end, characters.length))
    .join("");
  const found = last ? within.lastIndexOf(part) : within.indexOf(part);
  return found < 0 ? null : from + [...within.slice(0, found)].length;
}

function padding(
  name: string,
  text: string,
  width: unknown,
  filler = " ",
): string {
  if ([...filler].length !== 1) {
    throw new QueryFault(`${name}() fills up with one character`);
  }
  const missing = (toCount(name, width) ?? 0) - [...text].length;
  return filler.repeat(Math.max(0, missing));
}

function splitAt(
  text: string,
  separator: string,
  count: number | undefined,
): string[] {
  const parts = separator === "" ? [...text] : text.split(separator);
  return count === undefined || count >= parts.length
    ? parts
    : [...parts.slice(0, count), parts.slice(count).join(separator)];
}

function isTrimmed(character: string, characters: string): boolean {
  return characters === ""
    ? /[\s\u0085]/.test(character)
    : characters.includes(character);
}

function trimStart(text: string, characters = ""): string {
  const all = [...text];
  const first = all.findIndex((each) => !isTrimmed(each, characters));
  return first < 0 ? "" : all.slice(first).join("");
}

function trimEnd(text: string, characters = ""): string {
  const all = [...text];
  const last = all.findLastIndex((each) => !isTrimmed(each, characters));
  return all.slice(0, last + 1).join("");
}
