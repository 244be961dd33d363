/** Choosing properties of an entity as `$select` does. @module */

import { graphErrors } from "./graph_errors.ts";
import type { JsonObject } from "./jwt.ts";

/** The names in a `$select`; `undefined` for none. */
export function readSelect(query: URLSearchParams): string[] | undefined {
  const text = query.get("$select");
  if (text === null || text === "") return undefined;
  const names = text.split(",").map((name) => name.trim());
  if (names.some((name) => !/^[A-Za-z_][\w./]*$/.test(name))) {
    throw graphErrors.badRequest(
      `Parsing OData Select and Expand failed: Syntax error in '${text}'.`,
    );
  }
  return names;
}

/** The chosen properties, in the order of the entity. */
export function pick(entity: JsonObject, names: readonly string[]): JsonObject {
  for (const name of names) {
    if (!(name in entity)) {
      throw graphErrors.badRequest(
        `Parsing OData Select and Expand failed: Could not find a property named '${name}'.`,
      );
    }
  }
  return Object.fromEntries(
    Object.entries(entity).filter(([name]) => names.includes(name)),
  );
}
