/** Choosing properties of an entity as `$select` does (OData 4.01 Part 2, section 5.1.3). @module */

import { type EntityKind, propertiesOf } from "./entity_store.ts";
import { graphErrors } from "./graph_errors.ts";
import { isObject, type JsonObject } from "./jwt.ts";

/**
 * The names in a `$select`, paths such as `identities/issuer` too; `undefined` for none and for `*`.
 *
 * @param kind Names the properties there are; without it any name is taken.
 */
export function readSelect(
  query: URLSearchParams,
  kind?: EntityKind,
): string[] | undefined {
  const text = query.get("$select");
  return text === null || text === "" ? undefined : readNames(text, kind);
}

/** The names in the text of a `$select`. */
export function readNames(
  text: string,
  kind: EntityKind | undefined,
): string[] | undefined {
  const names = text.split(",").map((name) => name.trim());
  if (names.some((name) => !/^(?:\*|[A-Za-z_][\w./]*)$/.test(name))) {
    throw graphErrors.badRequest(
      `Parsing OData Select and Expand failed: Syntax error in '${text}'.`,
    );
  }
  if (names.includes("*")) return undefined;
  if (kind) checkNames(names, propertiesOf(kind), kind.type);
  return names;
}

/** The chosen properties, in the order of the entity. */
export function pick(entity: JsonObject, names: readonly string[]): JsonObject {
  const chosen: JsonObject = {};
  const paths = pathsOf(names);
  for (const name of Object.keys(entity)) {
    const below = paths.get(name);
    if (below === undefined) continue;
    const value = entity[name];
    chosen[name] = below.includes("") ? value : within(value, below);
  }
  return chosen;
}

/** What is wanted below each name; `""` is all of it. Lists pick the same names again and again. */
function pathsOf(names: readonly string[]): Map<string, string[]> {
  const known = compiled.get(names);
  if (known) return known;
  const paths = new Map<string, string[]>();
  for (const path of names) {
    const [, name = "", below = ""] = /^([^/]*)\/?(.*)$/.exec(path) ?? [];
    paths.set(name, [...paths.get(name) ?? [], below]);
  }
  compiled.set(names, paths);
  return paths;
}

const compiled = new WeakMap<readonly string[], Map<string, string[]>>();

/** As `pick()`, for an entity that has every property of its kind. */
export function pickKnown(
  entity: JsonObject,
  names: readonly string[],
  type: string,
): JsonObject {
  checkNames(names, new Set(Object.keys(entity)), type);
  return pick(entity, names);
}

function checkNames(
  names: readonly string[],
  known: ReadonlySet<string>,
  type: string,
): void {
  const unknown = names.find((name) => !known.has(name.split("/")[0] ?? ""));
  if (unknown === undefined) return;
  const full = `microsoft.graph.${type[0]?.toLowerCase()}${type.slice(1)}`;
  throw graphErrors.badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type '${full}'.`,
  );
}

function within(value: unknown, paths: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, paths));
  return isObject(value) ? pick(value, paths) : value;
}
