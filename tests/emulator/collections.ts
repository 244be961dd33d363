/** Lists of entities, page by page. @module */

import type { EntityStore } from "./entity_store.ts";
import type { GraphCall } from "./graph.ts";
import { graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import { pick } from "./json_values.ts";
import type { Expansion } from "./expand.ts";
import { appliedPreferences } from "./preferences.ts";
import type { JsonObject } from "./jwt.ts";
import { type ListQuery, readListQuery } from "./list_query.ts";
import type { PageTemplate } from "./page_template.ts";

/** What a list is made from. */
export interface ListSource {
  readonly store: EntityStore;
  readonly template: PageTemplate;
  /** Empty pages given after each page. */
  readonly emptyPages: number;
  /** Which of the entities belong to the list; all by default. */
  readonly includes?: (id: string) => boolean;
  /** What a relationship of an entity shows when it is expanded. */
  readonly expanded?: (id: string, expansion: Expansion) => unknown;
}

/** Answers a GET of one page. */
export function getPage(call: GraphCall, source: ListSource): Reply {
  const { store, emptyPages } = source;
  const query = restricted(readListQuery(call, store.kind), source);
  const basic = Object.keys(store.kind.basic(""));
  const headers = appliedPreferences(call.request, ["odata.maxpagesize"]);
  const fields = query.select ? `(${query.select.join(",")})` : "";
  const members = [
    `"@odata.context":${
      JSON.stringify(`${call.versionUrl}/$metadata#${store.kind.set}${fields}`)
    }`,
  ];
  if (query.count && query.first) {
    members.push(`"@odata.count":${countMatches(store, query)}`);
  }
  const stop = Math.min(query.start + query.pageSize, store.end);
  const waitEmpty = query.empty > 0 && query.empty <= emptyPages;
  const template = source.template.selecting(query.select);
  if (
    template && !query.matches && query.expand.length === 0 && !waitEmpty &&
    !store.touched(query.start, stop)
  ) {
    if (stop < store.end) {
      members.push(next(query, stop, emptyPages > 0 ? 1 : 0));
    }
    const before = `{${members.join(",")},"value":[`;
    const body = template.render(
      query.start,
      stop - query.start,
      before,
      "]}",
    );
    return { status: 200, headers, body };
  }
  const [items, end] = waitEmpty
    ? [[], query.start] as const
    : collect(source, query, query.select ?? basic);
  if (waitEmpty) members.push(next(query, end, query.empty + 1));
  else if (end < store.end) {
    members.push(next(query, end, emptyPages > 0 ? 1 : 0));
  }
  return {
    status: 200,
    headers,
    body: `{${members.join(",")},"value":${JSON.stringify(items)}}`,
  };
}

/** Answers a GET of `/$count`: a plain number. */
export function getCount(call: GraphCall, source: ListSource): Reply {
  if (call.request.header("consistencylevel")?.toLowerCase() !== "eventual") {
    throw graphErrors.unsupportedQuery(
      "$count is not currently supported without the header ConsistencyLevel: eventual.",
    );
  }
  return {
    status: 200,
    headers: [["content-type", "text/plain"]],
    body: String(count(source)),
  };
}

function count({ store, includes }: ListSource): number {
  if (!includes) return store.count;
  let sum = 0;
  for (let index = 0; index < store.end; index++) {
    const entity = store.at(index);
    if (entity && includes(entity.id)) sum++;
  }
  return sum;
}

function restricted(query: ListQuery, { includes }: ListSource): ListQuery {
  if (!includes) return query;
  const { matches } = query;
  return {
    ...query,
    matches: (properties) =>
      includes(String(properties["id"])) && (matches?.(properties) ?? true),
  };
}

function next(query: ListQuery, start: number, empty: number): string {
  return `"@odata.nextLink":${JSON.stringify(query.link(start, empty))}`;
}

function collect(
  source: ListSource,
  query: ListQuery,
  names: readonly string[],
): readonly [JsonObject[], number] {
  const { store } = source;
  const items: JsonObject[] = [];
  let index = query.start;
  for (; index < store.end && items.length < query.pageSize; index++) {
    const properties = store.at(index)?.properties;
    if (properties && (query.matches?.(properties) ?? true)) {
      const item = pick(properties, names);
      items.push(expandAll(item, properties, query.expand, source));
    }
  }
  return [items, index];
}

/** Adds the expanded relationships to what an answer shows of an entity. */
export function expandAll(
  item: JsonObject,
  { id }: JsonObject,
  expansions: readonly Expansion[],
  { expanded }: ListSource,
): JsonObject {
  if (expansions.length === 0) return item;
  const members = expansions.map((expansion) => [
    expansion.relation,
    expanded?.(String(id), expansion),
  ]);
  return { ...item, ...Object.fromEntries(members) };
}

function countMatches(store: EntityStore, query: ListQuery): number {
  if (!query.matches) return store.count;
  let count = 0;
  for (let index = 0; index < store.end; index++) {
    const properties = store.at(index)?.properties;
    if (properties && query.matches(properties)) count++;
  }
  return count;
}
