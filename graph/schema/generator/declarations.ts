/**
 * Writes what `@microsoft/microsoft-graph-types` lacks: whole types, and properties of types it has.
 *
 * @module
 */

import type { Csdl, EnumType, Member, StructuredType } from "./csdl.ts";
import { declaredName, fullName, valueType } from "./names.ts";
import type { PackageTypes } from "./package_types.ts";

/** Lines that add the missing declarations to the package's module. */
export function renderDeclarations(csdl: Csdl, types: PackageTypes): string[] {
  const byName = new Map(csdl.types.map((type) => [type.name, type]));
  const byNamespace = new Map<string, string[]>();
  const add = (name: string, text: string) => {
    const { namespace } = declaredName(name, types);
    const lines = byNamespace.get(namespace) ?? [];
    lines.push(text);
    byNamespace.set(namespace, lines);
  };
  for (const type of csdl.enums) {
    if (!types.aliases.has(fullName(type.name, types))) {
      add(type.name, renderEnum(type, types));
    }
  }
  for (const type of csdl.types) {
    const text = renderInterface(type, members(type, byName, types), types);
    if (text !== undefined) add(type.name, text);
  }
  return [
    'declare module "@microsoft/microsoft-graph-types" {',
    ...[...byNamespace].toSorted(([a], [b]) => a < b ? -1 : 1).flatMap((
      [namespace, lines],
    ) =>
      namespace === "" ? lines : [`namespace ${namespace} {`, ...lines, "}"]
    ),
    "}",
  ];
}

function renderEnum({ name, members }: EnumType, types: PackageTypes): string {
  const union = members.map((member) => JSON.stringify(member)).join(" | ");
  return `type ${declaredName(name, types).own} = ${union};`;
}

/** The own members of a type, and in front of them those of bases that the package left out. */
function members(
  type: StructuredType,
  byName: ReadonlyMap<string, StructuredType>,
  types: PackageTypes,
): Member[] {
  const base = type.base === undefined ? undefined : byName.get(type.base);
  const leftOut = base && types.interfaces.has(fullName(type.name, types)) &&
    !types.interfaces.has(fullName(base.name, types));
  const own = [...type.properties, ...type.navigation];
  return leftOut ? [...base.properties, ...base.navigation, ...own] : own;
}

function renderInterface(
  type: StructuredType,
  members: readonly Member[],
  types: PackageTypes,
): string | undefined {
  const known = types.interfaces.get(fullName(type.name, types));
  // A stream has no value in JSON: it is a path of its own.
  const missing = members.filter(({ name, type: { name: kind } }) =>
    kind !== "Edm.Stream" && !known?.has(name)
  );
  if (known && missing.length === 0) return undefined;
  const base = known || type.base === undefined
    ? ""
    : ` extends MS.${fullName(type.base, types)}`;
  const body = missing.map((member) => renderMember(member, types)).join(" ");
  return `interface ${declaredName(type.name, types).own}${base} { ${body} }`
    .replace("{  }", "{}");
}

/** `mail?: string | null;`, optional as in the package: `$select` may leave anything out. */
export function renderMember(
  { name, type, nullable }: Member,
  types: PackageTypes,
): string {
  return `${name}?: ${valueType(type, types)}${nullable ? " | null" : ""};`;
}
