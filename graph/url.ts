import { PathError } from "./errors.ts";
import type { GraphVersion } from "./types.ts";

/**
 * Query options of OData that may be written without their `$`, in lower case. Graph does not tell
 * letter cases of them apart, and v1.0 knows only some of them without the `$`
 * (https://learn.microsoft.com/graph/query-parameters).
 */
export const ODATA_NAMES: ReadonlySet<string> = new Set([
  "select",
  "filter",
  "top",
  "skip",
  "orderby",
  "expand",
  "search",
  "count",
  "format",
  "skiptoken",
  "deltatoken",
]);

const FULL_URL_REGEXP = /^([a-z][a-z0-9+.-]*:\/\/[^/?#\\]*)(.*)$/is;
const VERSION_REGEXP = /^(?:v1\.0|beta)(?=[/?]|$)/;
// RFC 3986 §3.3 and §3.4; an apostrophe in a query would be encoded by the URL parser anyway.
const PATH_ILLEGAL_REGEXP =
  /%(?![0-9a-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]/giu;
const QUERY_ILLEGAL_REGEXP =
  /%(?![0-9a-f]{2})|[^A-Za-z0-9\-._~!$&()*+,;=:@/?%]/giu;
const VALUE_ILLEGAL_REGEXP = /[^A-Za-z0-9\-._~!$()*,:@/?]/gu;
/** As {@linkcode QUERY_ILLEGAL_REGEXP}, but an apostrophe, which RFC 3986 allows, says nothing. */
const NOT_ENCODED_REGEXP =
  /%(?![0-9a-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]/iu;
// A URL parser would drop these silently.
const BLANK_REGEXP = /[\p{Cc} ]/u;

function encode(text: string, illegal: RegExp): string {
  return text.replace(illegal, percentEncode);
}

function percentEncode(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character
    ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    : encoded;
}

/**
 * Encodes a query. One with blanks, or anything else that no URL may hold, was not encoded by whoever
 * wrote it: then a plus sign in it means itself, and not the blank that Graph would read.
 */
function encodeQuery(query: string): string {
  const encoded = encode(query, QUERY_ILLEGAL_REGEXP);
  return NOT_ENCODED_REGEXP.test(query)
    ? encoded.replaceAll("+", "%2B")
    : encoded;
}

/**
 * Encodes a query parameter, which arrives at the server exactly as it was given.
 *
 * @param name Its name, with its `$` if it has one.
 * @param value Its value.
 * @returns `name=value`, percent-encoded (RFC 3986 section 3.4); a blank is `%20`, a plus sign `%2B`.
 *
 * @example
 * ```ts
 * import { encodeParameter } from "./url.ts";
 *
 * const pair = encodeParameter("$search", '"a+b & c"');
 * if (pair !== "$search=%22a%2Bb%20%26%20c%22") throw new Error(pair);
 * ```
 */
export function encodeParameter(name: string, value: string): string {
  return `${encode(name, VALUE_ILLEGAL_REGEXP)}=${
    encode(value, VALUE_ILLEGAL_REGEXP)
  }`;
}

function refuse(path: string, why: string): never {
  throw new PathError(`Cannot use the path ${JSON.stringify(path)}: ${why}`);
}

function originOf(url: string): string | undefined {
  if (BLANK_REGEXP.test(url) || !URL.canParse(url)) return undefined;
  const { origin, username, password } = new URL(url);
  return username || password ? undefined : origin;
}

/** Options of {@linkcode graphUrl}. */
export interface GraphUrlOptions {
  /** Root of the service, such as `https://graph.microsoft.com`. */
  readonly baseUrl: string;
  /** Version of a path that names none. */
  readonly version: GraphVersion;
  /** Query parameters to add; OData names may lack their `$`. */
  readonly parameters?: Iterable<readonly [string, string]> | undefined;
}

/**
 * Makes the URL of a path: `/users`, `users`, `/beta/users`, or a full URL of the same origin.
 * Illegal characters are percent-encoded, `#` is one of them, `%XX` stays. In a query that holds any of
 * them, raw blanks above all, `+` becomes `%2B`.
 *
 * @param path The path, with or without a query.
 * @param options Root, version, and parameters to add.
 * @returns The URL as it is sent.
 * @throws {PathError} The path leads to another origin, or holds `..`, a backslash or a leading `//`.
 *
 * @example
 * ```ts
 * import { graphUrl } from "./url.ts";
 *
 * const url = graphUrl("/users", {
 *   baseUrl: "https://graph.microsoft.com",
 *   version: "v1.0",
 *   parameters: [["filter", "mail eq 'a+b@example.com'"]],
 * });
 * if (!url.endsWith("/v1.0/users?$filter=mail%20eq%20%27a%2Bb@example.com%27")) throw new Error(url);
 * ```
 */
export function graphUrl(path: string, options: GraphUrlOptions): string {
  const origin = new URL(options.baseUrl).origin;
  const full = FULL_URL_REGEXP.exec(path);
  if (full && originOf(full[1] ?? "") !== origin) {
    refuse(path, `only "${origin}" is asked, no other origin`);
  }
  const local = full?.[2] ?? path;
  if (path === "") refuse(path, "it is empty");
  if (!path.isWellFormed()) refuse(path, "it holds half a character");
  if (local.startsWith("//")) refuse(path, 'it starts with "//"');
  const queryAt = local.indexOf("?");
  const pathPart = queryAt < 0 ? local : local.slice(0, queryAt);
  checkSegments(path, pathPart);

  const encodedPath = encode(pathPart, PATH_ILLEGAL_REGEXP);
  const query = [
    ...(queryAt < 0 ? [] : [encodeQuery(local.slice(queryAt + 1))]),
    ...encodeParameters(path, options.parameters ?? []),
  ].filter((part) => part !== "").join("&");
  const prefixed = full
    ? encodedPath
    : withVersion(encodedPath, options.version);
  return `${origin}${prefixed}${query && `?${query}`}`;
}

function checkSegments(path: string, pathPart: string): void {
  if (pathPart.includes("\\")) refuse(path, "it holds a backslash");
  const readable = pathPart.replace(/%2e/gi, ".").replace(/%(?:2f|5c)/gi, "/");
  if (
    readable.split("/").some((segment) => segment === ".." || segment === ".")
  ) {
    refuse(path, 'it holds ".." or "." as a segment');
  }
}

function withVersion(path: string, version: GraphVersion): string {
  const relative = path.startsWith("/") ? path.slice(1) : path;
  return VERSION_REGEXP.test(relative)
    ? `/${relative}`
    : `/${version}/${relative}`;
}

function* encodeParameters(
  path: string,
  parameters: Iterable<readonly [string, string]>,
): Generator<string> {
  for (const [name, value] of parameters) {
    if (name === "") refuse(path, "a query parameter has no name");
    if (!name.isWellFormed() || !value.isWellFormed()) {
      refuse(path, "a query parameter holds half a character");
    }
    const known = ODATA_NAMES.has(name.toLowerCase()) ? `$${name}` : name;
    yield encodeParameter(known, value);
  }
}

/**
 * Whether a query is one of those that directory objects answer only with
 * `ConsistencyLevel: eventual`: `$count=true`, `$search`, or a path ending in `/$count`.
 *
 * @param url The full URL.
 */
export function needsEventualConsistency(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  if (/\/(?:\$|%24)count$/.test(pathname)) return true;
  for (const [name, value] of searchParams) {
    const option = name.toLowerCase().replace(/^\$/, "");
    if (
      option === "search" ||
      (option === "count" && value.toLowerCase() === "true")
    ) return true;
  }
  return false;
}
