/** `/users`, `/groups` and what is below: lists, one entity, create, photos. @module */

import { getCount, getPage, type ListSource } from "./collections.ts";
import { getDelta } from "./delta.ts";
import {
  type Entities,
  etagHeader,
  one,
  readObject,
  withContext,
} from "./entity.ts";
import type { GraphCall } from "./graph.ts";
import { graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import { appliedPreferences, readPreferences } from "./preferences.ts";
import { pick } from "./json_values.ts";
import { getGroupRelation, getObject, getUserRelation } from "./relations.ts";

/** Answers a call to an entity set, or `undefined` when the path is another. */
export function getEntities(
  call: GraphCall,
  entities: Entities,
): Reply | undefined {
  const [, set = "", key, ...rest] = call.path.split("/");
  if (set === "directoryObjects" && key !== undefined && rest.length === 0) {
    return getObject(call, entities, key);
  }
  const source = entities.sources.find(({ store }) => store.kind.set === set);
  if (!source) return undefined;
  const found = key === undefined ? undefined : source.store.find(key);
  if (found && rest.length > 0) {
    const { id } = found.entity;
    const reply = set === "groups"
      ? getGroupRelation(call, entities, id, rest)
      : getUserRelation(call, entities, id, rest);
    if (reply) return reply;
  }
  const { kind } = source.store;
  const reading = call.method === "GET" || call.method === "HEAD";
  call.requireRole(...reading ? kind.readRoles : kind.writeRoles);
  if (key === undefined) {
    return reading ? getPage(call, source) : create(call, source);
  }
  if (key === "delta" && rest.length === 0) {
    return getDelta(call, source, entities.deltaTokens);
  }
  if (key === "$count" && rest.length === 0) return getCount(call, source);
  if (!found) throw graphErrors.notFound(key);
  if (rest.length === 0) return one(call, source, found);
  if (rest.join("/") === "photo/$value") {
    return photo(call, entities.photos, found.entity.id);
  }
  throw graphErrors.noSegment(rest[0] ?? "");
}

function create(call: GraphCall, { store }: ListSource): Reply {
  if (call.method !== "POST") throw graphErrors.methodNotAllowed();
  const body = readObject(call);
  for (const name of store.kind.required) {
    if (!(name in body)) {
      throw graphErrors.badValue(
        `A value is required for property '${name}' of resource '${store.kind.type}'.`,
      );
    }
  }
  const { passwordProfile: _hidden, ...properties } = body;
  const entity = store.create(properties);
  const location =
    `${
      new URL(call.versionUrl).origin
    }/v2/${call.tenant.id}/directoryObjects/` +
    `${entity.id}/Microsoft.DirectoryServices.${store.kind.type}`;
  if (readPreferences(call.request).get("return") === "minimal") {
    return {
      status: 204,
      headers: [
        ["location", location],
        ...appliedPreferences(call.request, ["return"]),
      ],
    };
  }
  return {
    status: 201,
    headers: [["location", location], ...etagHeader(entity)],
    body: JSON.stringify(
      withContext(
        call,
        store.kind.set,
        pick(entity.properties, Object.keys(store.kind.basic(""))),
      ),
    ),
  };
}

function photo(
  call: GraphCall,
  photos: Map<string, Uint8Array>,
  id: string,
): Reply {
  const type = [["content-type", "image/jpeg"]] as const;
  switch (call.method) {
    case "GET": {
      const bytes = photos.get(id);
      if (!bytes) throw graphErrors.imageNotFound();
      return { status: 200, headers: type, body: bytes };
    }
    case "PUT":
    case "PATCH":
      if (!/^image\//.test(call.request.header("content-type") ?? "")) {
        throw graphErrors.badRequest(
          "The content type of a photo must be an image.",
        );
      }
      photos.set(id, call.request.body);
      // The type of JSON, and no JSON: seen on the wire with every client.
      return { status: 200, body: "" };
    default:
      throw graphErrors.methodNotAllowed();
  }
}
