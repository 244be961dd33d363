/**
 * Lists the paths that GET can ask for, from the CSDL alone, each with the type it must have.
 *
 * @module
 */

import type {
  Csdl,
  Member,
  Operation,
  StructuredType,
  TypeReference,
} from "../../../graph/schema/generator/csdl.ts";

/** A path as a template literal type, and what it leads to. */
export interface GetPath {
  readonly path: string;
  readonly leadsTo: LeadsTo;
}

/** What a path leads to, in terms of the CSDL. */
export type LeadsTo =
  | TypeReference
  | {
    readonly name: "count" | "bytes" | "text" | "reference";
    readonly collection: boolean;
  };

interface Place extends GetPath {
  /** Segments so far. */
  readonly depth: number;
  /** Whether the last segment is a property or an operation, not a key, a cast or a `$` segment. */
  readonly end:
    | "root"
    | "navigation"
    | "key"
    | "cast"
    | "function"
    | "property"
    | "other";
}

/** All GET paths of at most `depth` segments; a key counts as one. */
export function listGetPaths(csdl: Csdl, depth: number): GetPath[] {
  const lister = new Lister(csdl);
  const found: Place[] = [];
  let places = lister.roots();
  for (let level = 1; level <= depth; level++) {
    found.push(...places);
    places = places.flatMap((place) => [...lister.next(place)]);
  }
  return found.map(({ path, leadsTo }) => ({ path, leadsTo }));
}

class Lister {
  readonly #csdl: Csdl;
  readonly #types: ReadonlyMap<string, StructuredType>;
  readonly #derived: ReadonlyMap<string, readonly string[]>;
  readonly #functions: ReadonlyMap<string, readonly Operation[]>;

  constructor(csdl: Csdl) {
    this.#csdl = csdl;
    this.#types = new Map(csdl.types.map((type) => [type.name, type]));
    this.#derived = Map.groupBy(csdl.types, ({ base }) => base ?? "")
      .entries().reduce(
        (map, [base, types]) => map.set(base, types.map(({ name }) => name)),
        new Map<string, string[]>(),
      );
    this.#functions = Map.groupBy(
      csdl.operations.filter(({ kind }) => kind === "function"),
      ({ binding }) => bindingKey(binding),
    );
  }

  roots(): Place[] {
    return this.#csdl.roots.map(({ name, type }) => ({
      path: `/${name}`,
      leadsTo: type,
      depth: 1,
      end: "root",
    }));
  }

  *next(place: Place): Iterable<Place> {
    const { leadsTo, end } = place;
    const step = (
      segment: string,
      target: LeadsTo,
      kind: Place["end"],
    ): Place => ({
      path: `${place.path}/${segment}`,
      leadsTo: target,
      depth: place.depth + 1,
      end: kind,
    });
    const type = this.#types.get(leadsTo.name);
    if (type?.kind !== "entity") {
      if (
        end === "property" && leadsTo.name.startsWith("Edm.") &&
        !leadsTo.collection
      ) {
        yield step("$value", { name: "text", collection: false }, "other");
      }
      if (type && end === "property") {
        yield* this.#properties(type, leadsTo.collection, step);
      }
      return;
    }
    if (end !== "cast" && end !== "function") {
      for (const derived of this.#allDerived(leadsTo.name)) {
        yield step(
          derived,
          { name: derived, collection: leadsTo.collection },
          "cast",
        );
      }
    }
    for (const operation of this.#functionsOf(type, leadsTo.collection)) {
      if (operation.result) {
        yield step(
          call(operation),
          answer(operation, operation.result),
          "function",
        );
      }
    }
    if (end === "navigation") {
      yield step(
        "$ref",
        { name: "reference", collection: leadsTo.collection },
        "other",
      );
    }
    if (leadsTo.collection) {
      yield step("$count", { name: "count", collection: false }, "other");
      if (end !== "function") {
        yield step(
          "${string}",
          { name: leadsTo.name, collection: false },
          "key",
        );
      }
      return;
    }
    yield* this.#properties(type, false, step);
  }

  *#properties(
    type: StructuredType,
    collection: boolean,
    step: (segment: string, target: LeadsTo, kind: Place["end"]) => Place,
  ): Iterable<Place> {
    if (collection) return;
    for (const { name, type: target } of this.#inherited(type, "properties")) {
      yield step(
        name,
        target.name === "Edm.Stream"
          ? { name: "bytes", collection: false }
          : target,
        "property",
      );
    }
    for (const { name, type: target } of this.#inherited(type, "navigation")) {
      yield step(name, target, "navigation");
    }
  }

  #inherited(
    type: StructuredType,
    list: "properties" | "navigation",
  ): Member[] {
    const base = type.base === undefined
      ? undefined
      : this.#types.get(type.base);
    return [...(base ? this.#inherited(base, list) : []), ...type[list]];
  }

  #functionsOf(type: StructuredType, collection: boolean): Operation[] {
    const base = type.base === undefined
      ? undefined
      : this.#types.get(type.base);
    const own =
      this.#functions.get(bindingKey({ name: type.name, collection })) ?? [];
    const names = new Set(own.map(({ name }) => name));
    const inherited = base ? this.#functionsOf(base, collection) : [];
    return [...inherited.filter(({ name }) => !names.has(name)), ...own];
  }

  *#allDerived(name: string): Iterable<string> {
    for (const derived of this.#derived.get(name) ?? []) {
      yield derived;
      yield* this.#allDerived(derived);
    }
  }
}

function bindingKey({ name, collection }: TypeReference): string {
  return collection ? `${name}[]` : name;
}

function call({ name, parameters }: Operation): string {
  return `${name}(${
    parameters.map((parameter) => `${parameter.name}='\${string}'`).join(",")
  })`;
}

function answer({ name }: Operation, result: TypeReference): LeadsTo {
  const csv = result.name === "microsoft.graph.report" &&
    name.startsWith("get");
  return csv || result.name === "Edm.Stream"
    ? { name: "bytes", collection: false }
    : result;
}
