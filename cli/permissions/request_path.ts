/**
 * A request's path in the ways in which the table may have it.
 *
 * @module
 */

import {
  ANY,
  argumentNames,
  type Segment,
  splitPath,
  withoutNamespace,
} from "./template.ts";

/** For each segment of a path what may stand for it in the table: one or two segments, the likeliest first. */
export type Alternatives = readonly (readonly Segment[])[];

const VERSION_REGEXP = /^(?:v1\.0|beta)$/i;
const CALL_REGEXP = /^([^()]*)\((.*)\)$/;
const CAST_REGEXP = /^microsoft\.graph\.[\w.]+$/;

/** A path without origin and version, in its segments, and its query. */
export interface RequestPath {
  readonly segments: readonly string[];
  readonly query: string;
}

/**
 * Reads a path as people write it.
 *
 * @param path With or without origin, version, leading slash and query, percent-encoded or not.
 */
export function readPath(path: string): RequestPath {
  const relative = /^https?:\/\/[^/?#]*(.*)$/i.exec(path)?.[1] ?? path;
  const [beforeQuery = "", ...query] = (relative.split("#", 1)[0] ?? "").split(
    "?",
  );
  const [first = "", ...rest] = splitPath(beforeQuery);
  const segments = VERSION_REGEXP.test(first)
    ? rest
    : [first, ...rest].filter((segment) => segment !== "");
  return {
    segments: joinAddresses(segments.map(decode)),
    query: query.join("?"),
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}

/**
 * Addresses by path, between colons, as one segment: `root:/a/b.txt:/content` is `root:`, `{}:`, `content`;
 * `items/ID:/b.txt:/content` is `items`, `{}:`, `{}:`, `content`; a site by host and path is the site.
 */
function joinAddresses(segments: readonly string[]): string[] {
  const joined: string[] = [];
  let index = 0;
  while (index < segments.length) {
    const segment = segments[index++] ?? "";
    if (!segment.endsWith(":") || segment === ":") {
      joined.push(segment);
      continue;
    }
    const end = segments.findIndex((other, at) =>
      at >= index && other.endsWith(":")
    );
    const isOpen = end < 0;
    const length = (isOpen ? segments.length : end + 1) - index;
    index += length;
    if (joined.at(-1)?.toLowerCase() === "sites" && segment !== "root:") {
      joined.push(ANY);
    } else {
      const isRoot = segment.toLowerCase() === "root:";
      joined.push(isRoot ? "root:" : `${ANY}:`);
      if (length > 0) joined.push(isOpen ? ANY : `${ANY}:`);
    }
  }
  return joined;
}

/** What may stand in the table for one segment. */
export function segmentAlternatives(segment: string): Alternatives {
  const call = CALL_REGEXP.exec(segment);
  const plain = segment.toLowerCase();
  if (call === null) {
    const short = withoutNamespace(plain);
    return short === plain ? [[plain], [ANY]] : [[plain], [short], [ANY]];
  }
  const [, name = "", args = ""] = call;
  const called = withoutNamespace(name.toLowerCase());
  const names = argumentNames(args);
  return names.length === 0
    ? [[name.toLowerCase()], [called]]
    : [[`${called}(${names.join(",")})`], [called, ANY]];
}

/** Whether a segment only changes the type of what stands before it. */
export function isCast(segment: string): boolean {
  return CAST_REGEXP.test(segment.toLowerCase());
}

/**
 * Other paths to the same thing, the path itself first. Each drive is under `/drives`, each site under `/sites`,
 * an item by its path is an item, and what stands for `/me` in Microsoft's data an app asks of `/users/{id}`.
 */
export function synonyms(segments: readonly string[]): string[][] {
  const found: string[][] = [[...segments]];
  for (const [pattern, replacement] of SYNONYMS) {
    for (const known of [...found]) {
      const text = known.map(escapeSlashes).join("/");
      const other = text.replace(pattern, replacement);
      if (other !== text) found.push(other.split("/").map(unescapeSlashes));
    }
  }
  return found;
}

/** A segment may hold a slash, in the parentheses of a function. */
const SLASH = "\u0000";

function escapeSlashes(segment: string): string {
  return segment.replaceAll("/", SLASH);
}

function unescapeSlashes(segment: string): string {
  return segment.replaceAll(SLASH, "/");
}

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\/\$(?:count|ref|value)$/i, ""],
  [/^groups\/[^/]+\/sites\/(?=[^/]+)/i, "sites/"],
  [/^sites\/root(?=\/|$)/i, "sites/{}"],
  [/^sites\/[^/]+\/sites\/(?=[^/]+)/i, "sites/"],
  [/^(?:users|groups|sites)\/[^/]+\/drives\/(?=[^/]+)/i, "drives/"],
  [/^(?:users|groups|sites)\/[^/]+\/drive(?=\/|$)/i, "drives/{}"],
  [/^shares\/[^/]+\/driveitem(?=\/|$)/i, "drives/{}/items/{}"],
  [/^drives\/[^/]+\/special\/[^/]+(?=\/|$)/i, "drives/{}/items/{}"],
  [/\/root:\/\{\}:?(?=\/|$)/, "/items/{}"],
  [/\/items\/\{\}:\/\{\}:?(?=\/|$)/, "/items/{}"],
  [/^(drives\/[^/]+)\/root(?=\/|$)/i, "$1/items/{}"],
  [/^drives\/[^/]+(?=\/|$)/, "drive"],
  [/^users\/[^/]+(?=\/)/i, "me"],
];
