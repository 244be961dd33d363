/** One entity: read, change, delete. @module */

import { expandAll, type ListSource } from "./collections.ts";
import { fitsIfMatch, fitsIfNoneMatch } from "./conditions.ts";
import type { DeltaTokens } from "./delta.ts";
import type { Entity } from "./entity_store.ts";
import { readExpand } from "./expand.ts";
import type { GraphCall } from "./graph.ts";
import { graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import { pick, readSelect } from "./json_values.ts";
import { isObject, type JsonObject } from "./jwt.ts";
import type { PageTokens } from "./link_tokens.ts";
import { appliedPreferences, readPreferences } from "./preferences.ts";
import { checkOptions } from "./query_options.ts";
import type { References } from "./references.ts";

/** The entity sets of one emulator, and the photos of its users. */
export interface Entities {
  readonly sources: readonly ListSource[];
  readonly photos: Map<string, Uint8Array>;
  readonly deltaTokens: DeltaTokens;
  readonly references: References;
  readonly pageTokens: PageTokens;
}

/** The list of one entity set. */
export function sourceOf(entities: Entities, set: string): ListSource {
  const source = entities.sources.find(({ store }) => store.kind.set === set);
  if (!source) throw new RangeError(`Cannot find the entity set "${set}"`);
  return source;
}

/** Answers a call to one entity. */
export function one(
  call: GraphCall,
  source: ListSource,
  { index, entity }: { index: number; entity: Entity },
): Reply {
  const { request } = call;
  const { store } = source;
  const etag = etagOf(entity);
  if (!fitsIfMatch(request, etag)) throw graphErrors.preconditionFailed();
  switch (call.method) {
    case "GET": {
      if (!fitsIfNoneMatch(request, etag)) {
        return { status: 304, headers: etagHeader(entity) };
      }
      checkOptions(call.query, ["$select", "$expand", "$format"]);
      const select = readSelect(call.query, store.kind);
      const expand = readExpand(call.query, store.kind);
      const names = select ?? Object.keys(store.kind.basic(""));
      const properties = expandAll(
        pick(entity.properties, names),
        entity.properties,
        expand,
        source,
      );
      const body = withContext(call, store.kind.set, properties, select);
      return {
        status: 200,
        headers: etagHeader(entity),
        body: JSON.stringify(body),
      };
    }
    case "PATCH": {
      const changed = store.patch(index, readObject(call));
      if (readPreferences(request).get("return") === "representation") {
        const names = Object.keys(store.kind.basic(""));
        const body = withContext(
          call,
          store.kind.set,
          pick(changed.properties, names),
        );
        return {
          status: 200,
          headers: [
            ...etagHeader(changed),
            ...appliedPreferences(request, ["return"]),
          ],
          body: JSON.stringify(body),
        };
      }
      return { status: 204 };
    }
    case "DELETE":
      store.delete(index);
      return { status: 204 };
    default:
      throw graphErrors.methodNotAllowed();
  }
}

/** The JSON object in the body of a call; throws 400 when there is none. */
export function readObject({ request }: GraphCall): JsonObject {
  const type = request.header("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) {
    throw graphErrors.badRequest(
      "Write requests need the Content-Type application/json.",
    );
  }
  let body: unknown;
  try {
    body = JSON.parse(request.text());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (!isObject(body)) {
    throw graphErrors.badRequest(
      "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
    );
  }
  return body;
}

/** The entity of a set as an answer shows it. */
export function withContext(
  call: GraphCall,
  set: string,
  properties: JsonObject,
  select?: readonly string[],
): JsonObject {
  const fields = select ? `(${select.join(",")})` : "";
  return {
    "@odata.context": `${call.versionUrl}/$metadata#${set}${fields}/$entity`,
    ...properties,
  };
}

function etagOf({ id, version }: Entity): string {
  return `W/"${id}-${version}"`;
}

/** The header with the ETag of an entity. */
export function etagHeader(entity: Entity): [string, string][] {
  return [["etag", etagOf(entity)]];
}
