/** What an expanded relationship shows: whole objects or what was selected of them. @module */

import { type Entities, sourceOf } from "./entity.ts";
import { type Expansion, MAX_EXPANDED } from "./expand.ts";
import { pick } from "./json_values.ts";
import type { JsonObject } from "./jwt.ts";
import type { Relation } from "./references.ts";

/** The objects in a relation to the object `id`; for a manager one or `null`. */
export function expandRelation(
  entities: Entities,
  id: string,
  { relation, select }: Expansion,
): unknown {
  const { references } = entities;
  if (relation === "manager") {
    const manager = references.managerOf(id);
    return (manager && show(entities, "users", manager, select)) ?? null;
  }
  const set = relation === "memberOf" ? "groups" : "users";
  const { store } = sourceOf(entities, set);
  const shown: JsonObject[] = [];
  for (
    let index = 0;
    index < store.end && shown.length < MAX_EXPANDED;
    index++
  ) {
    const other = store.at(index)?.id;
    if (other === undefined) continue;
    const related = relation === "memberOf"
      ? references.has(other, "members", id)
      : references.has(id, relation as Relation, other);
    const object = related ? show(entities, set, other, select) : undefined;
    if (object) shown.push(object);
  }
  return shown;
}

function show(
  entities: Entities,
  set: "users" | "groups",
  id: string,
  select: readonly string[] | undefined,
): JsonObject | undefined {
  const { store } = sourceOf(entities, set);
  const properties = store.find(id)?.entity.properties;
  return properties && {
    "@odata.type": `#microsoft.graph.${store.kind.type.toLowerCase()}`,
    ...pick(properties, select ?? Object.keys(store.kind.basic(""))),
  };
}
