/** Lists of entities, page by page. @module */

import type { EntityStore } from "./entity_store.ts";
import type { GraphCall } from "./graph.ts";
import { graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import { pick } from "./json_values.ts";
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
}

/** Answers a GET of one page. */
export function getPage(call: GraphCall, source: ListSource): Reply {
  const { store, emptyPages } = source;
  const query = restricted(readListQuery(call), source);
  const basic = Object.keys(store.kind.basic(""));
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
  if (
    !query.matches && !query.select && !waitEmpty &&
    !store.touched(query.start, stop)
  ) {
    if (stop < store.end) {
      members.push(next(query, stop, emptyPages > 0 ? 1 : 0));
    }
    const before = `{${members.join(",")},"value":[`;
    const body = source.template.render(
      query.start,
      stop - query.start,
      before,
      "]}",
    );
    return { status: 200, body };
  }
  const [items, end] = waitEmpty
    ? [[], query.start] as const
    : collect(store, query, query.select ?? basic);
  if (waitEmpty) members.push(next(query, end, query.empty + 1));
  else if (end < store.end) {
    members.push(next(query, end, emptyPages > 0 ? 1 : 0));
  }
  return {
    status: 200,
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
  store: EntityStore,
  query: ListQuery,
  names: readonly string[],
): readonly [JsonObject[], number] {
  const items: JsonObject[] = [];
  let index = query.start;
  for (; index < store.end && items.length < query.pageSize; index++) {
    const properties = store.at(index)?.properties;
    if (properties && (query.matches?.(properties) ?? true)) {
      items.push(pick(properties, names));
    }
  }
  return [items, index];
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
