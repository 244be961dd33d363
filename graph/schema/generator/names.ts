/**
 * Names: from the CSDL's (`microsoft.graph.security.alert`) to the package's
 * (`SecurityNamespace.Alert`) and to the short ones of the tables (`security.alert`).
 *
 * @module
 */

import type { TypeReference } from "./csdl.ts";
import type { KnownTypes, PackageTypes } from "./package_types.ts";

const ROOT_NAMESPACE = "microsoft.graph";

const PRIMITIVES: Readonly<Record<string, string>> = {
  "Edm.Boolean": "boolean",
  "Edm.Byte": "number",
  "Edm.Decimal": "number",
  "Edm.Double": "number",
  "Edm.Int16": "number",
  "Edm.Int32": "number",
  "Edm.Int64": "number",
  "Edm.Single": "number",
  "Edm.Untyped": "unknown",
  [`${ROOT_NAMESPACE}.Json`]: "unknown",
};

/** The short name of a type: without `microsoft.graph.`, as it stands after a cast's prefix. */
export function shortName(name: string): string {
  return name.startsWith(`${ROOT_NAMESPACE}.`)
    ? name.slice(ROOT_NAMESPACE.length + 1)
    : name;
}

/** Splits a qualified name into the TypeScript namespace ("" for none) and the type's own name. */
export function declaredName(
  name: string,
  types: PackageTypes,
): { namespace: string; own: string } {
  const parts = shortName(name).split(".").map(capitalized);
  const own = parts.pop() ?? "";
  const plain = parts.join(".");
  // The package adds "Namespace" where a namespace has the name of a type, as Security does.
  const namespace = types.interfaces.has(plain) ? `${plain}Namespace` : plain;
  return { namespace, own };
}

/** The full TypeScript name within the package: `SecurityNamespace.Alert`. */
export function fullName(name: string, types: PackageTypes): string {
  const { namespace, own } = declaredName(name, types);
  return namespace === "" ? own : `${namespace}.${own}`;
}

/** The type as it is written in the tables: `MS.User`, or `Own.User` where the package lacks something. */
export function typeName(name: string, types: KnownTypes): string {
  const full = fullName(name, types);
  return `${types.own.has(full) ? "Own" : "MS"}.${full}`;
}

/** The TypeScript type of a value: `string`, `MS.User[]`. */
export function valueType(
  reference: TypeReference,
  types: KnownTypes,
): string {
  const item = PRIMITIVES[reference.name] ??
    (reference.name.startsWith("Edm.")
      ? "string"
      : typeName(reference.name, types));
  return reference.collection ? `${item}[]` : item;
}

/** The same name with a capital first letter. */
export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
