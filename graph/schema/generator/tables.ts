/**
 * Writes the tables that the types of `walk.ts` read: what each path segment leads to.
 *
 * @module
 */

import type { Csdl, Operation, StructuredType, TypeReference } from "./csdl.ts";
import { renderMember } from "./declarations.ts";
import { capitalized, shortName, typeName, valueType } from "./names.ts";
import type { KnownTypes } from "./package_types.ts";

type Members = Map<string, string>;

/** Lines with the interfaces `Types`, `Bases`, `Nodes` and `Collections`, and one for each node. */
export function renderTables(csdl: Csdl, types: KnownTypes): string[] {
  return new Tables(csdl, types).lines();
}

class Tables {
  readonly #csdl: Csdl;
  readonly #types: KnownTypes;
  readonly #entities: ReadonlyMap<string, StructuredType>;

  constructor(csdl: Csdl, types: KnownTypes) {
    this.#csdl = csdl;
    this.#types = types;
    this.#entities = new Map(
      csdl.types.filter(({ kind }) => kind === "entity").map((
        type,
      ) => [type.name, type]),
    );
  }

  lines(): string[] {
    const entities = [...this.#entities.values()];
    const own = new Map(
      entities.map((type) => [type.name, this.#ownMembers(type)]),
    );
    const nodes = entities.filter(({ name }) => own.get(name)?.size);
    const nodeOf = (name: string | undefined): string | undefined =>
      name === undefined || own.get(name)?.size
        ? name
        : nodeOf(this.#entities.get(name)?.base);
    const reference = (name: string | undefined) => {
      const node = nodeOf(name);
      return node === undefined ? undefined : nodeName(node);
    };
    const entry = (name: string, value: string) =>
      `${JSON.stringify(shortName(name))}: ${value};`;
    return [
      ...table("Types", [
        '"": unknown;',
        ...entities.map(({ name }) => entry(name, typeName(name, this.#types))),
      ]),
      ...table(
        "Bases",
        entities.flatMap(({ name, base }) =>
          base === undefined
            ? []
            : [entry(name, JSON.stringify(shortName(base)))]
        ),
      ),
      ...table("Nodes", [
        '"": Root;',
        ...entities.map(({ name }) => entry(name, reference(name) ?? "Leaf")),
      ]),
      ...table(
        "Collections",
        entities.flatMap(({ name }) => {
          const members = this.#collectionMembers(name);
          return members.size === 0
            ? []
            : [entry(name, `{ ${render(members)} }`)];
        }),
      ),
      ...table("Root", [
        render(
          new Map(
            this.#csdl.roots.map((
              { name, type },
            ) => [name, this.#target(type)]),
          ),
        ),
      ]),
      ...nodes.map(({ name, base }) => {
        const parent = reference(base);
        const heritage = parent === undefined ? "" : ` extends ${parent}`;
        return `interface ${nodeName(name)}${heritage} { ${
          render(own.get(name) ?? new Map())
        } }`;
      }),
    ];
  }

  /** What may follow an entity of just this type; what its bases have is inherited. */
  #ownMembers(type: StructuredType): Members {
    const members: Members = new Map(
      this.#operations({ name: type.name, collection: false }),
    );
    for (const { name, type: target } of type.properties) {
      if (target.name === "Edm.Stream") members.set(name, this.#target(target));
    }
    for (const { name, type: target } of type.navigation) {
      members.set(name, this.#target(target));
    }
    return members;
  }

  /** The operations of a collection, those of its base types included. */
  #collectionMembers(name: string): Members {
    const base = this.#entities.get(name)?.base;
    return new Map([
      ...(base === undefined ? [] : this.#collectionMembers(base)),
      ...this.#operations({ name, collection: true }),
    ]);
  }

  *#operations(
    { name, collection }: TypeReference,
  ): Iterable<[string, string]> {
    for (const operation of this.#csdl.operations) {
      const { binding, kind } = operation;
      if (binding.name !== name || binding.collection !== collection) continue;
      if (kind === "action") yield [operation.name, this.#action(operation)];
      else if (operation.result) {
        yield [`${operation.name}()`, this.#functionTarget(operation)];
      }
    }
  }

  #functionTarget({ name, result }: Operation): string {
    // A usage report is declared as a value that holds a stream, but sent as a CSV file, by way of
    // a redirect (reference documentation, "reportRoot: getEmailActivityCounts" and its like).
    const report = result?.name === "microsoft.graph.report" &&
      name.startsWith("get");
    return report || result === undefined ? "Bytes" : this.#target(result);
  }

  #action({ parameters, result }: Operation): string {
    // The reference documentation writes parameters with a small first letter, and so do clients.
    const body = parameters.map((parameter) => {
      const name = parameter.name.charAt(0).toLowerCase() +
        parameter.name.slice(1);
      return renderMember({ ...parameter, name }, this.#types);
    });
    return `Action<${body.length === 0 ? "{}" : `{ ${body.join(" ")} }`}, ${
      result ? this.#target(result) : "undefined"
    }>`;
  }

  /** `"user"` an entity, `["user"]` a collection of them, `Value<…>` any other value. */
  #target(type: TypeReference): string {
    if (type.name === "Edm.Stream") return "Bytes";
    if (!this.#entities.has(type.name)) {
      return `Value<${valueType(type, this.#types)}>`;
    }
    const name = JSON.stringify(shortName(type.name));
    return type.collection ? `[${name}]` : name;
  }
}

function table(name: string, entries: readonly string[]): string[] {
  return ["/** @internal */", `export interface ${name} {`, ...entries, "}"];
}

function render(members: Members): string {
  return [...members].map(([name, target]) =>
    `${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${target};`
  ).join(" ");
}

function nodeName(name: string): string {
  return `${shortName(name).split(".").map(capitalized).join("_")}Node`;
}
