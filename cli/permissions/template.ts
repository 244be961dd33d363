/**
 * Paths of Graph as the table of permissions writes them: small letters, `{}` in the place of what names
 * one item. The generator brings Microsoft's templates into this form, and the look-up brings a request's path into it.
 *
 * @module
 */

/** Stands for an id, a name or another value. */
export const ANY = "{}";

/** One part of a path between slashes. */
export type Segment = string;

const PLACEHOLDER_REGEXP = /^(?:\{.*\}+|\([^)]*\)|\.\.\.)$/;
const CALL_REGEXP = /^([^()]*)\((.*)\)$/;
/** A function or a type with the namespace in front; `microsoft.graph.networkaccess.x` has a longer one. */
const NAMESPACE_REGEXP = /^(?:microsoft\.graph\.|default\.)/;

/** The segments of one of Microsoft's templates. */
export function templateSegments(template: string): Segment[] {
  return splitPath(template.split("?", 1)[0] ?? "").flatMap((segment) => {
    const [text, colon] = segment.endsWith(":") && segment !== "root:"
      ? [segment.slice(0, -1), ":"]
      : [segment, ""];
    if (PLACEHOLDER_REGEXP.test(text)) return [`${ANY}${colon}`];
    const call = CALL_REGEXP.exec(text);
    return call === null ? [text.toLowerCase()] : [callSegment(call)];
  });
}

/** Splits at slashes that are in no parentheses and no quotes; empty parts go. */
export function splitPath(path: string): string[] {
  const parts = [""];
  let isQuoted = false;
  let depth = 0;
  for (const char of path) {
    if (char === "'") isQuoted = !isQuoted && depth > 0;
    else if (char === "(" && !isQuoted) depth++;
    else if (char === ")" && !isQuoted && depth > 0) depth--;
    if (char === "/" && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts.filter((part) => part !== "");
}

/** `name(a=…,b=…)` as `name(a,b)`; without parameters the parentheses go. */
function callSegment([, name = "", args = ""]: RegExpExecArray): Segment {
  const names = argumentNames(args);
  return names.length === 0
    ? name.toLowerCase()
    : `${name.toLowerCase()}(${names.join(",")})`;
}

/** The names of the parameters, in the order of the alphabet; of a bare value `{}`. */
export function argumentNames(args: string): string[] {
  if (args.trim() === "") return [];
  return splitArguments(args).map((argument) => {
    const [, name] = /^\s*([\w.]+)\s*=/.exec(argument) ?? [];
    return name?.toLowerCase() ?? ANY;
  }).sort();
}

/** Splits at commas that are in no quotes, brackets or braces. */
function splitArguments(args: string): string[] {
  const parts = [""];
  let isQuoted = false;
  let depth = 0;
  for (const char of args) {
    if (char === "'") isQuoted = !isQuoted;
    else if (/[[{(]/.test(char) && !isQuoted) depth++;
    else if (/[\]})]/.test(char) && !isQuoted) depth--;
    if (char === "," && depth === 0 && !isQuoted) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** A segment without a namespace that Graph lets one write or leave out. */
export function withoutNamespace(segment: Segment): Segment {
  return segment.replace(NAMESPACE_REGEXP, "");
}
