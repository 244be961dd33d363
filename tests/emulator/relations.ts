/**
 * What stands below a directory object: members, owners, groups of a user, managers, and `$ref`.
 * Sources: DOCS api/group-list-members, group-post-members, group-delete-members, user-post-manager.
 * @module
 */

import { getCount, getPage, type ListSource } from "./collections.ts";
import { type Entities, one, readObject, sourceOf } from "./entity.ts";
import type { GraphCall } from "./graph.ts";
import { GraphError, graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";
import type { Relation } from "./references.ts";

const MEMBER_READ_ROLES = ["GroupMember.Read.All", "GroupMember.ReadWrite.All"];

/** Answers a call to `/groups/{id}/members…` or `/owners…`, or `undefined` when the path is another. */
export function getGroupRelation(
  call: GraphCall,
  entities: Entities,
  group: string,
  rest: readonly string[],
): Reply | undefined {
  const [relation, ...below] = rest;
  const groups = sourceOf(entities, "groups").store.kind;
  const reading = call.method === "GET" || call.method === "HEAD";
  if (relation === "transitiveMembers" && below.length === 0 && reading) {
    call.requireRole(...groups.readRoles, ...MEMBER_READ_ROLES);
    return getPage(call, relationSource(entities, group, "members"));
  }
  if (relation !== "members" && relation !== "owners") return undefined;
  const [key, last] = below;
  if (key === undefined || key === "microsoft.graph.user") {
    if (!reading) throw graphErrors.methodNotAllowed();
    call.requireRole(...groups.readRoles, ...MEMBER_READ_ROLES);
    const source = relationSource(entities, group, relation);
    return last === "$count" ? getCount(call, source) : getPage(call, source);
  }
  if (key === "$count") {
    call.requireRole(...groups.readRoles, ...MEMBER_READ_ROLES);
    return getCount(call, relationSource(entities, group, relation));
  }
  const write = () =>
    call.requireRole(
      ...groups.writeRoles,
      ...relation === "members" ? ["GroupMember.ReadWrite.All"] : [],
    );
  if (key === "$ref" && call.method === "POST") {
    write();
    return addReference(call, entities, group, relation);
  }
  if (key === "$ref") throw graphErrors.methodNotAllowed();
  if (last === "$ref") {
    if (call.method !== "DELETE") throw graphErrors.methodNotAllowed();
    write();
  } else call.requireRole(...groups.readRoles, ...MEMBER_READ_ROLES);
  const id = findObject(entities, key);
  if (id === undefined || !entities.references.has(group, relation, id)) {
    throw graphErrors.notFound(key);
  }
  if (last === "$ref") {
    entities.references.remove(group, relation, id);
    return { status: 204 };
  }
  // Without $ref the member itself is meant, and deleted where the app may (DOCS group-delete-members).
  return getObject(call, entities, id);
}

/** Answers a call to a user's manager or groups, or `undefined` when the path is another. */
export function getUserRelation(
  call: GraphCall,
  entities: Entities,
  user: string,
  rest: readonly string[],
): Reply | undefined {
  const [relation, last] = rest;
  const { references } = entities;
  const users = sourceOf(entities, "users").store.kind;
  if (relation === "memberOf" || relation === "transitiveMemberOf") {
    if (call.method !== "GET") throw graphErrors.methodNotAllowed();
    call.requireRole(...users.readRoles);
    const source = sourceOf(entities, "groups");
    const includes = (id: string) => references.has(id, "members", user);
    return getPage(call, { ...source, includes });
  }
  if (relation !== "manager") return undefined;
  if (last === "$ref" && call.method !== "GET") {
    call.requireRole(...users.writeRoles);
    if (call.method === "PUT") {
      references.setManager(user, readReference(call, entities));
    } else if (call.method === "DELETE") references.setManager(user, null);
    else throw graphErrors.methodNotAllowed();
    return { status: 204 };
  }
  call.requireRole(...users.readRoles);
  const manager = references.managerOf(user);
  if (manager === undefined) throw graphErrors.notFound("manager");
  return getObject(call, entities, manager);
}

/** Answers a call to `/directoryObjects/{id}`. */
export function getObject(
  call: GraphCall,
  entities: Entities,
  id: string,
): Reply {
  for (const source of entities.sources) {
    const found = source.store.find(id);
    if (!found || found.entity.id !== id) continue;
    const reading = call.method === "GET" || call.method === "HEAD";
    const { readRoles, writeRoles } = source.store.kind;
    call.requireRole(...reading ? readRoles : writeRoles);
    return one(call, source, found);
  }
  call.requireRole("Directory.Read.All", "Directory.ReadWrite.All");
  throw graphErrors.notFound(id);
}

/** Users in a relation to a group. */
export function relationSource(
  entities: Entities,
  group: string,
  relation: Relation,
): ListSource {
  const users = sourceOf(entities, "users");
  const { references } = entities;
  if (relation === "members" && references.hasAllUsers(group)) return users;
  return {
    ...users,
    includes: (id) => references.has(group, relation, id),
  };
}

function addReference(
  call: GraphCall,
  entities: Entities,
  group: string,
  relation: Relation,
): Reply {
  const id = readReference(call, entities);
  if (entities.references.has(group, relation, id)) {
    throw new GraphError(
      400,
      "Request_BadRequest",
      `One or more added object references already exist for the following modified properties: '${relation}'.`,
    );
  }
  entities.references.add(group, relation, id);
  return { status: 204 };
}

/** The object that the `@odata.id` of a body names. */
function readReference(call: GraphCall, entities: Entities): string {
  const { "@odata.id": link } = readObject(call);
  const key = typeof link === "string"
    ? /^https:\/\/[^/]+\/(?:v1\.0|beta)\/(?:directoryObjects|users|groups)(?:\/([^/]+)|\('([^']+)'\))\/?$/
      .exec(link)
    : undefined;
  const name = key?.[1] ?? key?.[2];
  if (name === undefined) {
    throw graphErrors.badValue(
      "Invalid URL format specified in @odata.id.",
    );
  }
  const id = findObject(entities, decodeURIComponent(name));
  if (id === undefined) throw graphErrors.notFound(name);
  return id;
}

function findObject(entities: Entities, key: string): string | undefined {
  for (const { store } of entities.sources) {
    const id = store.find(key)?.entity.id;
    if (id !== undefined) return id;
  }
  return undefined;
}
