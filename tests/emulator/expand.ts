/**
 * `$expand` of the relationships of users and groups, 20 objects at most (DOCS concepts/query-parameters,
 * "expand parameter").
 * @module
 */

import { type EntityKind, propertiesOf } from "./entity_store.ts";
import { graphErrors } from "./graph_errors.ts";
import { readNames } from "./json_values.ts";

/** Most objects that one expanded relationship shows. */
export const MAX_EXPANDED = 20;

/** One relationship asked for. */
export interface Expansion {
  readonly relation: string;
  readonly select: readonly string[] | undefined;
}

/** Reads a `$expand`: names with options in parentheses. */
export function readExpand(
  query: URLSearchParams,
  kind: EntityKind,
): Expansion[] {
  const text = query.get("$expand");
  if (text === null) return [];
  const parts = text.match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^,()])+/g) ??
    [];
  if (parts.join(",") !== text) throw syntax(text);
  return parts.map((part) => {
    const match = /^\s*(\w+)(?:\((.+)\))?\s*$/.exec(part);
    const [, relation, options] = match ?? [];
    if (relation === undefined) throw syntax(text);
    if (!kind.relations.includes(relation)) {
      const name = propertiesOf(kind).has(relation)
        ? `Property '${relation}' on type '${kind.type}' is not a navigation property.`
        : `Could not find a property named '${relation}' on type 'microsoft.graph.${kind.type.toLowerCase()}'.`;
      throw graphErrors.badRequest(
        `Parsing OData Select and Expand failed: ${name}`,
      );
    }
    return { relation, select: readOptions(options, text) };
  });
}

function readOptions(
  options: string | undefined,
  text: string,
): readonly string[] | undefined {
  let select: string[] | undefined;
  for (const option of options?.split(";") ?? []) {
    const [, name, value = ""] = /^\s*(\$\w+)=(.+)$/.exec(option) ?? [];
    if (name === "$select") select = readNames(value, undefined);
    else if (name !== "$levels" && name !== "$count" && name !== "$top") {
      throw syntax(text);
    }
  }
  return select;
}

function syntax(text: string): Error {
  return graphErrors.badRequest(
    `Parsing OData Select and Expand failed: Syntax error in '${text}'.`,
  );
}
