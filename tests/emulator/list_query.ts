/** The query options of a collection: which are legal, and what they demand. @module */

import type { GraphCall } from "./graph.ts";
import { graphErrors } from "./graph_errors.ts";
import { type EntityKind, propertiesOf } from "./entity_store.ts";
import { type Expansion, readExpand } from "./expand.ts";
import { type Match, readFilter } from "./filter.ts";
import { readSelect } from "./json_values.ts";
import { readLinkToken, writeLinkToken } from "./link_tokens.ts";
import { readPreferences } from "./preferences.ts";
import { checkOptions } from "./query_options.ts";

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
  readonly expand: readonly Expansion[];
  matches: Match | undefined;
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
  "$expand",
  "$format",
  "$skiptoken",
];

/** Reads and checks the query of a call to a collection of entities of `kind`. */
export function readListQuery(call: GraphCall, kind: EntityKind): ListQuery {
  const { query, request } = call;
  checkOptions(query, OPTIONS);
  const eventual =
    request.header("consistencylevel")?.toLowerCase() === "eventual";
  const prefer = request.header("prefer") ?? "";
  const others = [...query].filter(([name]) => name !== "$skiptoken");
  const place = readSkipToken(call, others);
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
  const filter = query.get("$filter");
  const advanced = eventual && count;
  checkOrder(query.get("$orderby"), filter !== null && !advanced);
  const properties = propertiesOf(kind);
  return {
    select: readSelect(query, kind),
    pageSize: readPageSize(call),
    expand: readExpand(query, kind),
    start: place.start,
    empty: place.empty,
    first: place.prefer === undefined,
    count,
    matches: both(
      filter === null
        ? undefined
        : readFilter(filter, { type: kind.type, properties, advanced }),
      readSearch(query.get("$search"), eventual, properties),
    ),
    link(start, empty) {
      const { epoch } = call.pageTokens;
      const token = { start, empty, query: others, eventual, prefer, epoch };
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

function readSkipToken(call: GraphCall, others: [string, string][]): Place {
  const text = call.query.get("$skiptoken");
  if (text === null) {
    return { start: 0, empty: 0, eventual: false, prefer: undefined };
  }
  const invalid = graphErrors.badRequest("Invalid skip token.");
  const token = readLinkToken(text);
  if (!token) throw invalid;
  const { start, empty, query, eventual, prefer, epoch } = token;
  if (
    typeof start !== "number" || typeof empty !== "number" ||
    typeof prefer !== "string" || typeof epoch !== "number"
  ) {
    throw invalid;
  }
  call.pageTokens.check(epoch);
  if (JSON.stringify(query) !== JSON.stringify(others)) {
    throw graphErrors.badRequest(
      "The query options of a next link must not be changed.",
    );
  }
  return { start, empty, eventual: eventual === true, prefer };
}

/** The size of a page: `$top`, or else what is preferred, or else 100; 999 at most. */
export function readPageSize({ query, request }: GraphCall): number {
  const top = query.get("$top");
  if (top !== null) {
    if (!/^\d+$/.test(top) || Number(top) < 1 || Number(top) > 999) {
      throw graphErrors.unsupportedQuery(
        `Invalid page size specified: '${top}'. Must be between 1 and 999 inclusive.`,
      );
    }
    return Number(top);
  }
  const preferred = readPreferences(request).get("odata.maxpagesize") ?? "100";
  return /^\d+$/.test(preferred)
    ? Math.min(Math.max(Number(preferred), 1), 999)
    : 100;
}

// Sorting along with a filter is an advanced query (DOCS concepts/aad-advanced-queries).
function checkOrder(order: string | null, isSimpleFilter: boolean): void {
  if (order === null) return;
  if (isSimpleFilter || !/^displayName(?: asc)?$/.test(order)) {
    throw graphErrors.unsupportedQuery(
      "Sorting not supported for current query.",
    );
  }
}

function readSearch(
  search: string | null,
  eventual: boolean,
  properties: ReadonlySet<string>,
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
  if (!properties.has(name)) {
    throw graphErrors.unsupportedQuery(
      `Property '${name}' does not support search.`,
    );
  }
  return (entity) =>
    String(entity[name] ?? "").toLowerCase().includes(text.toLowerCase());
}

function both(
  first: Match | undefined,
  second: Match | undefined,
): Match | undefined {
  if (!first || !second) return first ?? second;
  return (properties) => first(properties) && second(properties);
}
