/**
 * Reads the parts of a CSDL document (OData 4.0 Common Schema Definition Language) that make
 * paths and types. Not a general XML parser: the document is machine-written, without CDATA and
 * without text that matters.
 *
 * @module
 */

/** One property of a type, or one parameter of an operation. */
export interface Member {
  readonly name: string;
  readonly type: TypeReference;
  readonly nullable: boolean;
}

/** `Collection(graph.user)` is `{ name: "microsoft.graph.user", collection: true }`. */
export interface TypeReference {
  readonly name: string;
  readonly collection: boolean;
}

/** An entity type or a complex type. */
export interface StructuredType {
  readonly kind: "entity" | "complex";
  readonly name: string;
  readonly base: string | undefined;
  readonly properties: readonly Member[];
  readonly navigation: readonly Member[];
}

/** An enumeration and the names of its members. */
export interface EnumType {
  readonly name: string;
  readonly members: readonly string[];
}

/** A function (called by GET) or an action (called by POST), bound to an entity or a collection. */
export interface Operation {
  readonly kind: "function" | "action";
  readonly name: string;
  readonly binding: TypeReference;
  readonly parameters: readonly Member[];
  readonly result: TypeReference | undefined;
}

/** What {@linkcode parseCsdl} finds. All type names are qualified by their namespace. */
export interface Csdl {
  readonly types: readonly StructuredType[];
  readonly enums: readonly EnumType[];
  readonly operations: readonly Operation[];
  /** Entity sets and singletons: the first segment of a path. */
  readonly roots: readonly Member[];
}

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

const TAG_REGEXP = /<(\/?)([\w:]+)((?:\s+[\w:.]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE_REGEXP = /([\w:.]+)="([^"]*)"/g;

/**
 * Parses a CSDL document.
 *
 * @throws {SyntaxError} if the document has no schema, or an element lacks a needed attribute.
 */
export function parseCsdl(xml: string): Csdl {
  const schemas = descendants(parseElements(xml), "Schema");
  if (schemas.length === 0) {
    throw new SyntaxError("Cannot read the CSDL: no Schema element in it");
  }
  const aliases = new Map<string, string>();
  for (const { attributes } of schemas) {
    if (attributes.Alias) {
      aliases.set(attributes.Alias, attributes.Namespace ?? "");
    }
  }
  const readers = schemas.map((schema) => new SchemaReader(schema, aliases));
  return {
    types: readers.flatMap((reader) => reader.types()),
    enums: readers.flatMap((reader) => reader.enums()),
    operations: readers.flatMap((reader) => reader.operations()),
    roots: readers.flatMap((reader) => reader.roots()),
  };
}

class SchemaReader {
  readonly #schema: Element;
  readonly #aliases: ReadonlyMap<string, string>;

  constructor(schema: Element, aliases: ReadonlyMap<string, string>) {
    this.#schema = schema;
    this.#aliases = aliases;
  }

  types(): StructuredType[] {
    return this.#schema.children.flatMap((element) => {
      if (element.tag !== "EntityType" && element.tag !== "ComplexType") {
        return [];
      }
      const base = element.attributes.BaseType;
      return [{
        kind: element.tag === "EntityType"
          ? "entity" as const
          : "complex" as const,
        name: this.#ownName(element),
        base: base === undefined ? undefined : this.#qualified(base),
        properties: this.#members(element, "Property"),
        navigation: this.#members(element, "NavigationProperty"),
      }];
    });
  }

  enums(): EnumType[] {
    return childrenOf(this.#schema, "EnumType").map((element) => ({
      name: this.#ownName(element),
      members: childrenOf(element, "Member").map((member) =>
        attribute(member, "Name")
      ),
    }));
  }

  operations(): Operation[] {
    return this.#schema.children.flatMap((element) => {
      if (element.tag !== "Function" && element.tag !== "Action") return [];
      const [binding, ...parameters] = this.#members(element, "Parameter");
      if (element.attributes.IsBound !== "true" || binding === undefined) {
        return [];
      }
      const [result] = childrenOf(element, "ReturnType");
      return [{
        kind: element.tag === "Function"
          ? "function" as const
          : "action" as const,
        name: attribute(element, "Name"),
        binding: binding.type,
        parameters,
        result: result && this.#reference(attribute(result, "Type")),
      }];
    });
  }

  roots(): Member[] {
    return childrenOf(this.#schema, "EntityContainer").flatMap((container) => [
      ...childrenOf(container, "EntitySet").map((element) => ({
        name: attribute(element, "Name"),
        type: {
          name: this.#qualified(attribute(element, "EntityType")),
          collection: true,
        },
        nullable: false,
      })),
      ...childrenOf(container, "Singleton").map((element) => ({
        name: attribute(element, "Name"),
        type: {
          name: this.#qualified(attribute(element, "Type")),
          collection: false,
        },
        nullable: false,
      })),
    ]);
  }

  #members(element: Element, tag: string): Member[] {
    return childrenOf(element, tag).map((child) => ({
      name: attribute(child, "Name"),
      type: this.#reference(attribute(child, "Type")),
      nullable: child.attributes.Nullable !== "false",
    }));
  }

  #reference(type: string): TypeReference {
    const item = /^Collection\((.+)\)$/.exec(type)?.[1];
    return {
      name: this.#qualified(item ?? type),
      collection: item !== undefined,
    };
  }

  #ownName(element: Element): string {
    return `${attribute(this.#schema, "Namespace")}.${
      attribute(element, "Name")
    }`;
  }

  #qualified(name: string): string {
    const dot = name.lastIndexOf(".");
    const namespace = this.#aliases.get(name.slice(0, dot));
    return namespace === undefined ? name : namespace + name.slice(dot);
  }
}

function parseElements(xml: string): Element {
  const root: Element = { tag: "", attributes: {}, children: [] };
  const open = [root];
  for (
    const [, closing, tag, attributes, selfClosing] of xml.matchAll(TAG_REGEXP)
  ) {
    if (tag === undefined) continue;
    if (closing) {
      open.pop();
      continue;
    }
    const pairs = (attributes ?? "").matchAll(ATTRIBUTE_REGEXP);
    const element: Element = {
      tag,
      attributes: Object.fromEntries(
        [...pairs].map(([, name, value]) => [name, value]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(element);
    if (!selfClosing) open.push(element);
  }
  if (open.length !== 1) {
    throw new SyntaxError("Cannot read the CSDL: an element is not closed");
  }
  return root;
}

function descendants(element: Element, tag: string): Element[] {
  return element.children.flatMap((child) =>
    child.tag === tag ? [child] : descendants(child, tag)
  );
}

function childrenOf(element: Element, tag: string): Element[] {
  return element.children.filter((child) => child.tag === tag);
}

function attribute(element: Element, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) {
    throw new SyntaxError(
      `Cannot read the CSDL: a "${element.tag}" has no "${name}"`,
    );
  }
  return value;
}
