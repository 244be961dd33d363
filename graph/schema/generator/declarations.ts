/**
 * Writes what `@microsoft/microsoft-graph-types` lacks: whole types, and properties of types it has.
 *
 * @module
 */

import type { Csdl, EnumType, Member, StructuredType } from "./csdl.ts";
import { declaredName, fullName, typeName, valueType } from "./names.ts";
import type { KnownTypes, PackageTypes } from "./package_types.ts";

/** The full names of all types that the package lacks, or knows in part only. */
export function findOwnTypes(
  csdl: Csdl,
  types: PackageTypes,
): ReadonlySet<string> {
  const members = new Members(csdl, types);
  const enums = csdl.enums.map(({ name }) => fullName(name, types)).filter((
    name,
  ) => !types.aliases.has(name));
  const interfaces = csdl.types.filter((type) =>
    !members.isKnown(type) || members.missing(type).length > 0
  ).map(({ name }) => fullName(name, types));
  return new Set([...enums, ...interfaces]);
}

/**
 * Lines that declare what the package lacks. In a namespace of its own: a package that adds to the
 * module of another one cannot be published.
 */
export function renderDeclarations(csdl: Csdl, types: KnownTypes): string[] {
  const members = new Members(csdl, types);
  const byNamespace = new Map<string, string[]>();
  const add = (name: string, text: string) => {
    const { namespace } = declaredName(name, types);
    const lines = byNamespace.get(namespace) ?? [];
    lines.push(`export ${text}`);
    byNamespace.set(namespace, lines);
  };
  const isOwn = ({ name }: { readonly name: string }) =>
    types.own.has(fullName(name, types));
  for (const type of csdl.enums.filter(isOwn)) {
    add(type.name, renderEnum(type, types));
  }
  for (const type of csdl.types.filter(isOwn)) {
    add(type.name, renderInterface(type, members, types));
  }
  return [
    "/** @internal */",
    "export namespace Own {",
    ...[...byNamespace].toSorted(([a], [b]) => a < b ? -1 : 1).flatMap((
      [namespace, lines],
    ) =>
      namespace === ""
        ? lines
        : [`export namespace ${namespace} {`, ...lines, "}"]
    ),
    "}",
  ];
}

function renderEnum({ name, members }: EnumType, types: PackageTypes): string {
  const union = members.map((member) => JSON.stringify(member)).join(" | ");
  return `type ${declaredName(name, types).own} = ${union};`;
}

/** Which members of a type the package lacks. */
class Members {
  readonly #byName: ReadonlyMap<string, StructuredType>;
  readonly #types: PackageTypes;

  constructor(csdl: Csdl, types: PackageTypes) {
    this.#byName = new Map(csdl.types.map((type) => [type.name, type]));
    this.#types = types;
  }

  isKnown({ name }: StructuredType): boolean {
    return this.#types.interfaces.has(fullName(name, this.#types));
  }

  /** Its own members, and where the package knows the type, those that its bases lack there as well. */
  missing(type: StructuredType): readonly Member[] {
    const known = this.#types.interfaces.get(fullName(type.name, this.#types));
    const inherited = known ? this.#ofBases(type) : [];
    const byName = new Map(
      [...inherited, ...type.properties, ...type.navigation]
        // A stream has no value in JSON: it is a path of its own.
        .filter(({ name, type: { name: kind } }) =>
          kind !== "Edm.Stream" && !known?.has(name)
        ).map((member) => [member.name, member]),
    );
    return [...byName.values()];
  }

  #ofBases({ base }: StructuredType): readonly Member[] {
    const type = base === undefined ? undefined : this.#byName.get(base);
    if (type === undefined) return [];
    return this.isKnown(type)
      ? this.missing(type)
      : [...this.#ofBases(type), ...this.missing(type)];
  }
}

function renderInterface(
  type: StructuredType,
  members: Members,
  types: KnownTypes,
): string {
  const base = members.isKnown(type)
    ? ` extends MS.${fullName(type.name, types)}`
    : type.base === undefined
    ? ""
    : ` extends ${typeName(type.base, types)}`;
  const body = members.missing(type).map((member) =>
    renderMember(member, types)
  ).join(" ");
  return `interface ${declaredName(type.name, types).own}${base} { ${body} }`
    .replace("{  }", "{}");
}

/** `mail?: string | null;`, optional as in the package: `$select` may leave anything out. */
export function renderMember(
  { name, type, nullable }: Member,
  types: KnownTypes,
): string {
  return `${name}?: ${valueType(type, types)}${nullable ? " | null" : ""};`;
}
