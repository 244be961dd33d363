/** The query options of a collection: which are legal, and what they demand. @module */

import type { GraphCall } from "./graph.ts";
import { graphErrors } from "./graph_errors.ts";
import { readSelect } from "./json_values.ts";
import type { JsonObject } from "./jwt.ts";
import { readLinkToken, writeLinkToken } from "./link_tokens.ts";

/** A page asked for. */
export interface ListQuery {
  readonly select: string[] | undefined;
  readonly pageSize: number;
  /** Index to start at. */
  readonly start: number;
  /** Empty pages already given at this place. */
  readonly empty: number;
  /** Whether this is the first page. */
  readonly first: boolean;
  readonly count: boolean;
  matches: ((properties: JsonObject) => boolean) | undefined;
  /** Link to the page that starts at `start`. */
  link(start: number, empty: number): string;
}

const OPTIONS = [
  "$select",
  "$top",
  "$count",
  "$filter",
  "$search",
  "$orderby",
  "$format",
  "$skiptoken",
];

/** Reads and checks the query of a call to a collection. */
export function readListQuery(call: GraphCall): ListQuery {
  const { query, request } = call;
  for (const name of new Set(query.keys())) {
    if (name.startsWith("$") && !OPTIONS.includes(name)) {
      throw graphErrors.unsupportedQuery(
        `The query option '${name}' is not supported.`,
      );
    }
    if (query.getAll(name).length > 1) {
      throw graphErrors.badRequest(
        `Query option '${name}' was specified more than once.`,
      );
    }
  }
  const eventual =
    request.header("consistencylevel")?.toLowerCase() === "eventual";
  const prefer = request.header("prefer") ?? "";
  const others = [...query].filter(([name]) => name !== "$skiptoken");
  const place = readSkipToken(query.get("$skiptoken"), others);
  if (place.eventual && !eventual) {
    throw graphErrors.unsupportedQuery(
      "The ConsistencyLevel of the first page is missing.",
    );
  }
  if (place.prefer !== undefined && place.prefer !== prefer) {
    throw graphErrors.badRequest(
      "The Prefer header differs from that of the first page.",
    );
  }
  const count = query.get("$count") === "true";
  if (count && !eventual) {
    throw graphErrors.unsupportedQuery(
      "$count is not currently supported without the header ConsistencyLevel: eventual.",
    );
  }
  checkOrder(query.get("$orderby"));
  return {
    select: readSelect(query),
    pageSize: readPageSize(query.get("$top"), prefer),
    start: place.start,
    empty: place.empty,
    first: place.prefer === undefined,
    count,
    matches: both(
      readFilter(query.get("$filter"), eventual && count),
      readSearch(query.get("$search"), eventual),
    ),
    link(start, empty) {
      const token = { start, empty, query: others, eventual, prefer };
      const text = others.map(([name, value]) =>
        `${name}=${encodeURIComponent(value)}&`
      ).join("");
      const skip = writeLinkToken(token);
      return `${call.versionUrl}${call.path}?${text}$skiptoken=${skip}`;
    },
  };
}

interface Place {
  readonly start: number;
  readonly empty: number;
  readonly eventual: boolean;
  readonly prefer: string | undefined;
}

function readSkipToken(text: string | null, others: [string, string][]): Place {
  if (text === null) {
    return { start: 0, empty: 0, eventual: false, prefer: undefined };
  }
  const invalid = graphErrors.badRequest("Invalid skip token.");
  const token = readLinkToken(text);
  if (!token) throw invalid;
  const { start, empty, query, eventual, prefer } = token;
  if (
    typeof start !== "number" || typeof empty !== "number" ||
    typeof prefer !== "string"
  ) {
    throw invalid;
  }
  if (JSON.stringify(query) !== JSON.stringify(others)) {
    throw graphErrors.badRequest(
      "The query options of a next link must not be changed.",
    );
  }
  return { start, empty, eventual: eventual === true, prefer };
}

function readPageSize(top: string | null, prefer: string): number {
  if (top !== null) {
    if (!/^\d+$/.test(top) || Number(top) < 1 || Number(top) > 999) {
      throw graphErrors.unsupportedQuery(
        `Invalid page size specified: '${top}'. Must be between 1 and 999 inclusive.`,
      );
    }
    return Number(top);
  }
  const preferred = Number(
    /odata\.maxpagesize=(\d+)/i.exec(prefer)?.[1] ?? "100",
  );
  return Math.min(Math.max(preferred, 1), 999);
}

function checkOrder(order: string | null): void {
  if (order !== null && !/^displayName(?: asc)?$/.test(order)) {
    throw graphErrors.unsupportedQuery(
      "Sorting is supported for 'displayName' in rising order only.",
    );
  }
}

type Match = (properties: JsonObject) => boolean;

function readFilter(
  filter: string | null,
  advanced: boolean,
): Match | undefined {
  if (filter === null) return undefined;
  if (!advanced && /(^|\s)(ne|not)\s|^endswith\(/i.test(filter)) {
    throw graphErrors.unsupportedQuery(
      "Operator 'ne', 'not' or 'endsWith' is not supported without $count=true and the header ConsistencyLevel: eventual.",
    );
  }
  const equal = /^(\w+) (eq|ne) (?:'((?:[^']|'')*)'|(true|false))$/.exec(
    filter,
  );
  if (equal) {
    const [, name = "", operator, text, literal] = equal;
    const wanted = text === undefined
      ? literal === "true"
      : text.replaceAll("''", "'");
    return (properties) =>
      (properties[name] === wanted) === (operator === "eq");
  }
  const part = /^(startsWith|endsWith)\((\w+),\s*'((?:[^']|'')*)'\)$/i.exec(
    filter,
  );
  if (part) {
    const [, operator = "", name = "", text = ""] = part;
    const wanted = text.replaceAll("''", "'").toLowerCase();
    const start = operator.toLowerCase() === "startswith";
    return (properties) => {
      const value = String(properties[name] ?? "").toLowerCase();
      return start ? value.startsWith(wanted) : value.endsWith(wanted);
    };
  }
  throw graphErrors.badRequest(`Invalid filter clause: ${filter}`);
}

function readSearch(
  search: string | null,
  eventual: boolean,
): Match | undefined {
  if (search === null) return undefined;
  if (!eventual) {
    throw graphErrors.unsupportedQuery(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const [, name, text = ""] = /^"(\w+):([^"]*)"$/.exec(search) ?? [];
  if (name === undefined) {
    throw graphErrors.badRequest(`Syntax error in '${search}'.`);
  }
  return (properties) =>
    String(properties[name] ?? "").toLowerCase().includes(text.toLowerCase());
}

function both(
  first: Match | undefined,
  second: Match | undefined,
): Match | undefined {
  if (!first || !second) return first ?? second;
  return (properties) => first(properties) && second(properties);
}
