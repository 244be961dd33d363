/**
 * The `Prefer` header: one list, however many lines it came on (RFC 7240 section 2), and what Graph
 * says of it in `Preference-Applied` (section 3).
 * @module
 */

import type { Headers, RequestHead } from "./http_server.ts";

/** The preferences of a request by their names in lower case; the first of a name counts. */
export function readPreferences(head: RequestHead): Map<string, string> {
  const preferences = new Map<string, string>();
  for (const { name, value } of list(head)) {
    const key = name.toLowerCase();
    if (!preferences.has(key)) preferences.set(key, value);
  }
  return preferences;
}

/** The header that names those of a request's preferences that were followed; none for none. */
export function appliedPreferences(
  head: RequestHead,
  known: readonly string[],
): Headers {
  const applied = list(head).filter(({ name }) =>
    known.includes(name.toLowerCase())
  ).map(({ text }) => text);
  return applied.length > 0 ? [["preference-applied", applied.join(", ")]] : [];
}

interface Preference {
  readonly name: string;
  readonly value: string;
  /** As it came. */
  readonly text: string;
}

function list(head: RequestHead): Preference[] {
  const header = head.header("prefer") ?? "";
  const parts = header.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [];
  return parts.flatMap((part) => {
    const match =
      /^\s*([!#$%&'*+.^_`|~\w-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*)))?\s*(?:;.*)?$/
        .exec(part);
    const [, name, quoted, plain = ""] = match ?? [];
    if (name === undefined) return [];
    return [{ name, value: quoted ?? plain, text: part.trim() }];
  });
}
