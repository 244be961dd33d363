/**
 * Which application permissions open a request, from Microsoft's data.
 *
 * @module
 */

import {
  CONDITIONS,
  QUERY_RULES,
  type QueryRule,
  selectedPermissions,
} from "./additions.ts";
import {
  isCast,
  readPath,
  segmentAlternatives,
  synonyms,
} from "./request_path.ts";
import { TABLE } from "./table.ts";
import {
  decodeTable,
  type Needed,
  type PermissionTable,
} from "./table_format.ts";
import { ANY } from "./template.ts";

/** One of the permissions that suffice. */
export interface SufficientPermission {
  readonly name: string;
  /** Id of the application role, as `requiredResourceAccess` and `appRoleAssignments` name it. */
  readonly id: string;
  /** Whether it is the least of them. */
  readonly least: boolean;
  /** One of these is needed together with it; empty where it is enough. */
  readonly also: readonly string[];
  /** What must hold besides, such as a grant on the site. */
  readonly condition?: string | undefined;
}

/** What a request needs. */
export interface RequestPermissions {
  /** In capitals. */
  readonly method: string;
  /** As it was given. */
  readonly path: string;
  /** The row of the table, such as `/users/{id}/messages`; undefined where there is none. */
  readonly template?: string | undefined;
  /** Whether the table has a row. */
  readonly known: boolean;
  /** Whether only a signed-in user can do it; then there are no permissions. */
  readonly delegatedOnly: boolean;
  /** Least first. */
  readonly permissions: readonly SufficientPermission[];
  /** What the permissions do not say, in sentences without a full stop. */
  readonly notes: readonly string[];
  /** Date of Microsoft's data, as YYYY-MM-DD. */
  readonly dataDate: string;
}

interface Node {
  readonly children: Map<string, Node>;
  needs?: ReadonlyMap<string, Needed> | undefined;
}

interface Found {
  readonly template: string;
  readonly needed: Needed;
}

const ME_NOTE = "There is no /me for an app: ask for /users/ID";

let loaded:
  | { readonly table: PermissionTable; readonly root: Node }
  | undefined;

/** The table, decoded at the first question. */
function load(): { readonly table: PermissionTable; readonly root: Node } {
  if (loaded !== undefined) return loaded;
  const table = decodeTable(TABLE);
  const root: Node = { children: new Map() };
  for (const [template, needs] of table.rows) {
    let node = root;
    for (const segment of template.split("/")) {
      const child = node.children.get(segment) ?? { children: new Map() };
      node.children.set(segment, child);
      node = child;
    }
    node.needs = needs;
  }
  loaded = { table, root };
  return loaded;
}

/**
 * Looks a request up.
 *
 * @param method GET, POST, PUT, PATCH or DELETE, in letters of any case.
 * @param path From the root of Graph or with the origin, with or without version and query.
 */
export function findPermissions(
  method: string,
  path: string,
): RequestPermissions {
  const { table, root } = load();
  const verb = method.toUpperCase();
  const { segments, query } = readPath(path);
  const base = { method: verb, path, dataDate: table.date };
  if (segments[0]?.toLowerCase() === "me") {
    return {
      ...base,
      template: `/${segments.join("/")}`,
      known: true,
      delegatedOnly: true,
      permissions: [],
      notes: [ME_NOTE],
    };
  }
  const found = findRow(root, verb, segments);
  if (found === undefined) {
    return {
      ...base,
      known: false,
      delegatedOnly: false,
      permissions: [],
      notes: [],
    };
  }
  const { template, needed } = found;
  const rules = QUERY_RULES.filter((rule) =>
    rule.template.test(template) && rule.query.test(query)
  );
  return {
    ...base,
    template: showTemplate(template),
    known: true,
    delegatedOnly: needed === "delegated",
    permissions: needed === "delegated"
      ? []
      : describe(table, needed, template, rules),
    notes: rules.map(({ note }) => note),
  };
}

/** The name of an application permission by its id; undefined if it is not known. */
export function roleName(id: string): string | undefined {
  return load().table.permissions.find(({ role }) => role === id.toLowerCase())
    ?.name;
}

/** The name of a delegated permission by its id; undefined if it is not known. */
export function scopeName(id: string): string | undefined {
  return load().table.permissions.find(({ scope }) =>
    scope === id.toLowerCase()
  )?.name;
}

/** The id of the application permission of a name; undefined if there is none. */
export function roleId(name: string): string | undefined {
  return load().table.permissions.find((known) => known.name === name)?.role;
}

function describe(
  { permissions }: PermissionTable,
  needed: Exclude<Needed, "delegated">,
  template: string,
  rules: readonly QueryRule[],
): SufficientPermission[] {
  const nameOf = (index: number) => permissions[index]?.name ?? "";
  const listed = needed
    .map(({ index, also }) => ({
      name: nameOf(index),
      also: also.map(nameOf),
      condition: CONDITIONS[nameOf(index)],
    }))
    .filter(({ name }) => !rules.some(({ except }) => except.test(name)));
  const selected = selectedPermissions(driveTemplate(template))
    .filter(({ name }) => !listed.some((known) => known.name === name))
    .map((addition) => ({ ...addition, also: [] }));
  return [...listed, ...selected].map(({ name, also, condition }, place) => ({
    name,
    id: permissions.find((known) => known.name === name)?.role ?? "",
    least: place === 0,
    also: [...also, ...rules.map((rule) => rule.also)],
    condition,
  }));
}

/** A template of a drive as the rules write it. */
function driveTemplate(template: string): string {
  return template.replace(
    /^(?:(?:users|groups|sites)\/\{\}\/)?drive(?=\/|$)/,
    "drives/{}",
  )
    .replace(/^(?:sites|groups|users)\/\{\}\/drives(?=\/\{\})/, "drives");
}

function showTemplate(template: string): string {
  return `/${template.replaceAll(ANY, "{id}")}`;
}

/** The row of a path or of another path to the same thing. */
function findRow(
  root: Node,
  method: string,
  segments: readonly string[],
): Found | undefined {
  for (const path of withoutCasts(segments)) {
    for (const same of synonyms(path)) {
      const found = walk(root, method, same, 0, []);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The path, and the path without types that only narrow what stands before them. */
function withoutCasts(segments: readonly string[]): (readonly string[])[] {
  const plain = segments.filter((segment) => !isCast(segment));
  return plain.length === segments.length ? [segments] : [segments, plain];
}

/** Names come before ids; where a name leads to nothing, the same text may be an id. */
function walk(
  node: Node,
  method: string,
  segments: readonly string[],
  index: number,
  path: readonly string[],
): Found | undefined {
  const segment = segments[index];
  if (segment === undefined) {
    const needed = node.needs?.get(method);
    return needed === undefined
      ? undefined
      : { template: path.join("/"), needed };
  }
  for (const alternative of segmentAlternatives(segment)) {
    if (alternative[0] === ANY && segment.startsWith("$")) continue;
    let next: Node | undefined = node;
    for (const part of alternative) next = next?.children.get(part);
    if (next === undefined) continue;
    const found = walk(next, method, segments, index + 1, [
      ...path,
      ...alternative,
    ]);
    if (found !== undefined) return found;
  }
  return undefined;
}
