/**
 * Knows what `@microsoft/microsoft-graph-types` declares, so that only the rest is generated.
 *
 * @module
 */

/** The declarations of the package: `User`, `SecurityNamespace.Alert` … */
export interface PackageTypes {
  readonly namespaces: ReadonlySet<string>;
  /** The property names of each interface, by its full name. */
  readonly interfaces: ReadonlyMap<string, ReadonlySet<string>>;
  /** The enumerations: union types of strings. */
  readonly aliases: ReadonlySet<string>;
}

/** These, and what has to be declared beside them. */
export interface KnownTypes extends PackageTypes {
  /** Full names of the types that the package lacks, or knows in part only. */
  readonly own: ReadonlySet<string>;
}

const NAMESPACE_REGEXP = /^export namespace ([\w.]+) /;
const INTERFACE_REGEXP = /^(\s*)(?:export )?interface (\w+)\b.*(\{\}|\{)$/;
const INTERFACE_HEAD_REGEXP = /^(\s*)(?:export )?interface (\w+)$/;
const ALIAS_REGEXP = /^(\s*)(?:export )?type (\w+)\b/;
const PROPERTY_REGEXP = /^\s+(\w+)\??:/;

/** Reads the text of the package's declaration file, which is laid out one declaration a line. */
export function parsePackageTypes(declarations: string): PackageTypes {
  const namespaces = new Set<string>();
  const interfaces = new Map<string, Set<string>>();
  const aliases = new Set<string>();
  let namespace = "";
  let properties: Set<string> | undefined;
  for (const line of declarations.split(/\r?\n/)) {
    const opened = NAMESPACE_REGEXP.exec(line)?.[1];
    if (opened !== undefined) {
      namespaces.add(opened);
      namespace = `${opened}.`;
      continue;
    }
    const [, indent, name, brace] = INTERFACE_REGEXP.exec(line) ??
      INTERFACE_HEAD_REGEXP.exec(line) ?? [];
    if (name !== undefined) {
      const own = new Set<string>();
      interfaces.set((indent ? namespace : "") + name, own);
      properties = brace === "{}" ? undefined : own;
      continue;
    }
    const alias = ALIAS_REGEXP.exec(line);
    if (alias) aliases.add((alias[1] ? namespace : "") + alias[2]);
    else if (/^\s*\}$/.test(line)) properties = undefined;
    else {
      const property = PROPERTY_REGEXP.exec(line)?.[1];
      if (property !== undefined) properties?.add(property);
    }
  }
  return { namespaces, interfaces, aliases };
}
