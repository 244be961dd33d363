/** Members of groups: all users, until they are removed (learn.microsoft.com, "Remove member"). @module */

import { getPage, type ListSource } from "./collections.ts";
import { readObject } from "./entities.ts";
import { USERS } from "./entity_kinds.ts";
import type { GraphCall } from "./graph.ts";
import { graphErrors } from "./graph_errors.ts";
import type { Reply } from "./http_server.ts";

const REFERENCE_REGEXP = /\/(?:users|directoryObjects)\/([^/]+)$/;

/** Who was removed from which group, by ids: `group/user`. */
export type RemovedMembers = Set<string>;

/** Answers a call to `/groups/{id}/members` and below; `rest` are the segments after `members`. */
export function members(
  call: GraphCall,
  context: { users: ListSource; removed: RemovedMembers },
  group: string,
  rest: readonly string[],
): Reply {
  const { users, removed } = context;
  const [key, ...further] = rest;
  if (key === undefined) {
    if (call.method !== "GET") throw graphErrors.methodNotAllowed();
    const isListed = (id: string) => !removed.has(`${group}/${id}`);
    return getPage(call, users, removed.size > 0 ? isListed : undefined);
  }
  if (key === "$ref" && further.length === 0) {
    return add(call, context, group);
  }
  const found = users.store.find(key);
  const link = `${group}/${found?.entity.id}`;
  if (!found || removed.has(link)) throw graphErrors.notFound(key);
  if (call.method !== "DELETE") throw graphErrors.methodNotAllowed();
  if (further.length === 0) {
    // Without `/$ref` it is the object itself that is deleted, where the app may do that.
    call.requireRole(...USERS.writeRoles);
    users.store.delete(found.index);
    return { status: 204 };
  }
  if (further.join("/") !== "$ref") {
    throw graphErrors.noSegment(further[0] ?? "");
  }
  removed.add(link);
  return { status: 204 };
}

function add(
  call: GraphCall,
  { users, removed }: { users: ListSource; removed: RemovedMembers },
  group: string,
): Reply {
  if (call.method !== "POST") throw graphErrors.methodNotAllowed();
  const reference = readObject(call)["@odata.id"];
  const key = REFERENCE_REGEXP.exec(String(reference))?.[1];
  const user = users.store.find(key ?? "")?.entity;
  if (!user) throw graphErrors.notFound(key ?? "");
  if (!removed.delete(`${group}/${user.id}`)) {
    throw graphErrors.badValue(
      "One or more added object references already exist for the following modified properties: 'members'.",
    );
  }
  return { status: 204 };
}
