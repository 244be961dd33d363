/** `/users`, `/groups` and what is below: lists, one entity, create, change, delete, photos. @module */

import { getCount, getPage, type ListSource } from "./collections.ts";
import { type DeltaTokens, getDelta } from "./delta.ts";
import type { Entity } from "./entity_store.ts";
import type { GraphCall } from "./graph.ts";
import { graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import { pick, readSelect } from "./json_values.ts";
import { isObject, type JsonObject } from "./jwt.ts";
import { members, type RemovedMembers } from "./members.ts";

/** The entity sets of one emulator, and the photos of its users. */
export interface Entities {
  readonly sources: readonly ListSource[];
  readonly photos: Map<string, Uint8Array>;
  readonly deltaTokens: DeltaTokens;
  readonly removedMembers: RemovedMembers;
}

/** Answers a call to an entity set, or `undefined` when the path is another. */
export function getEntities(
  call: GraphCall,
  entities: Entities,
): Reply | undefined {
  const [, set = "", key, ...rest] = call.path.split("/");
  const source = entities.sources.find(({ store }) => store.kind.set === set);
  if (!source) return undefined;
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
  const found = source.store.find(key);
  if (!found) throw graphErrors.notFound(key);
  if (rest.length === 0) return one(call, source, found);
  const path = rest.join("/");
  if (path === "photo/$value") {
    return photo(call, entities.photos, found.entity.id);
  }
  const users = entities.sources.find(({ store }) =>
    store.kind.set === "users"
  );
  if (set === "groups" && rest[0] === "members" && users) {
    const removed = entities.removedMembers;
    return members(call, { users, removed }, found.entity.id, rest.slice(1));
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
  if (/return=minimal/i.test(call.request.header("prefer") ?? "")) {
    return {
      status: 204,
      headers: [["location", location], [
        "preference-applied",
        "return=minimal",
      ]],
    };
  }
  return {
    status: 201,
    headers: [["location", location], ...etagHeader(entity)],
    body: JSON.stringify(withContext(call, store.kind.set, entity.properties)),
  };
}

function one(
  call: GraphCall,
  { store }: ListSource,
  { index, entity }: { index: number; entity: Entity },
): Reply {
  const { request } = call;
  const etag = etagOf(entity);
  const wanted = request.header("if-match");
  if (wanted !== undefined && wanted !== "*" && wanted !== etag) {
    throw graphErrors.preconditionFailed();
  }
  switch (call.method) {
    case "GET": {
      if (request.header("if-none-match") === etag) {
        return { status: 304, headers: etagHeader(entity) };
      }
      const select = readSelect(call.query);
      const names = select ?? Object.keys(store.kind.basic(""));
      const properties = pick(entity.properties, names);
      const body = withContext(call, store.kind.set, properties, select);
      return {
        status: 200,
        headers: etagHeader(entity),
        body: JSON.stringify(body),
      };
    }
    case "PATCH": {
      const changed = store.patch(index, readObject(call));
      if (/return=representation/i.test(request.header("prefer") ?? "")) {
        const names = Object.keys(store.kind.basic(""));
        const body = withContext(
          call,
          store.kind.set,
          pick(changed.properties, names),
        );
        return {
          status: 200,
          headers: etagHeader(changed),
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
      return { status: 200, body: "" };
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

function withContext(
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

function etagHeader(entity: Entity): [string, string][] {
  return [["etag", etagOf(entity)]];
}
