/**
 * Reads Microsoft's data (microsoftgraph/microsoft-graph-devx-content, MIT; the format is that of microsoftgraph/kibali).
 *
 * @module
 */

import type {
  Needed,
  PermissionIds,
  PermissionTable,
} from "../table_format.ts";
import { MISSING_ROWS } from "../additions.ts";
import { templateSegments } from "../template.ts";
import { type Candidate, rank } from "./rank.ts";

/** `permissions.json`, as far as it is read. */
export interface PermissionsFile {
  readonly permissions: Readonly<
    Record<string, {
      readonly schemes: Readonly<
        Record<
          string,
          { readonly privilegeLevel?: number | undefined } | undefined
        >
      >;
      readonly pathSets: readonly {
        readonly schemeKeys: readonly string[];
        readonly methods: readonly string[];
        /** `least=DelegatedWork,Application;AlsoRequires=X,Y` by template. */
        readonly paths: Readonly<Record<string, string>>;
      }[];
    }>
  >;
}

/** `provisioningInfo.json`, as far as it is read. */
export interface ProvisioningFile {
  readonly permissionDeployments: Readonly<
    Record<
      string,
      readonly {
        readonly id?: string | undefined;
        readonly scheme: string;
        readonly isEnabled?: boolean | undefined;
      }[]
    >
  >;
}

const GUID_REGEXP = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Names under which the data lists an application role that is called otherwise: the delegated permission's
 * name, or a slip of the pen.
 */
const ROLE_NAMES: Readonly<Record<string, string>> = {
  "Calendars.ReadBasic": "Calendars.ReadBasic.All",
  "Calls.JoinGroupCallasGuest.All": "Calls.JoinGroupCallAsGuest.All",
  "EduRoster.WriteWrite.All": "EduRoster.ReadWrite.All",
  "OrgContact.Read": "OrgContact.Read.All",
  "Tasks.Read": "Tasks.Read.All",
  "Tasks.ReadWrite": "Tasks.ReadWrite.All",
};

/** Application permissions by name, for each method of a template. */
type Collected = Map<string, Map<string, Candidate>>;

/** The table of all templates that the data knows. */
export function makeTable(
  { permissions }: PermissionsFile,
  { permissionDeployments }: ProvisioningFile,
  { commit, date }: { readonly commit: string; readonly date: string },
): PermissionTable {
  const idsOf = (name: string, scheme: string) =>
    permissionDeployments[name]?.find((deployed) =>
      deployed.scheme === scheme && deployed.isEnabled !== false &&
      GUID_REGEXP.test(deployed.id ?? "")
    )?.id?.toLowerCase();
  const names = [
    ...new Set([
      ...Object.keys(permissions),
      ...Object.keys(permissionDeployments),
    ]),
  ].sort();
  const ids: PermissionIds[] = names
    .map((name) => ({
      name,
      role: idsOf(name, "Application"),
      scope: idsOf(name, "DelegatedWork"),
    }))
    .filter(({ role, scope }) => role ?? scope);
  const indexOf = new Map(ids.map(({ name }, index) => [name, index]));
  // A name that is in the data, but is no application role, could not be granted.
  const isRole = (name: string) =>
    ids[indexOf.get(name) ?? -1]?.role !== undefined;

  const collected = collect(permissions, isRole);
  const rows = new Map<string, Map<string, Needed>>();
  for (const [template, methods] of collected) {
    const needs = new Map<string, Needed>();
    for (const [method, applications] of methods) {
      const ranked = rank([...applications.values()], {
        method,
        segments: template.split("/"),
        isCollection: methods.has("GET"),
      });
      needs.set(
        method,
        ranked.length === 0 ? "delegated" : ranked.map(({ name, also }) => ({
          index: indexOf.get(name) ?? 0,
          also: also.flatMap((other) =>
            isRole(other) ? indexOf.get(other) ?? [] : []
          ),
        })),
      );
    }
    rows.set(template, needs);
  }
  for (const { method, template, names } of MISSING_ROWS) {
    if (!names.every(isRole)) continue;
    const needed = names.map((name) => ({
      index: indexOf.get(name) ?? 0,
      also: [],
    }));
    rows.set(template, new Map(rows.get(template)).set(method, needed));
  }
  return { commit, date, permissions: ids, rows };
}

function collect(
  permissions: PermissionsFile["permissions"],
  isRole: (name: string) => boolean,
): Map<string, Collected> {
  const collected = new Map<string, Collected>();
  for (const [name, { schemes, pathSets }] of Object.entries(permissions)) {
    const breadth = pathSets.reduce(
      (sum, { paths }) => sum + Object.keys(paths).length,
      0,
    );
    for (const { schemeKeys, methods, paths } of pathSets) {
      for (const [path, marks] of Object.entries(paths)) {
        const template = templateSegments(path).join("/");
        const byMethod: Collected = collected.get(template) ?? new Map();
        collected.set(template, byMethod);
        for (const method of methods) {
          const applications = byMethod.get(method) ??
            new Map<string, Candidate>();
          byMethod.set(method, applications);
          const role = isRole(name) ? name : ROLE_NAMES[name] ?? name;
          if (!schemeKeys.includes("Application") || !isRole(role)) continue;
          const before = applications.get(role);
          const isLeast = readMark(marks, "least").includes("Application");
          applications.set(role, {
            name: role,
            isLeast: isLeast || (before?.isLeast ?? false),
            level: schemes["Application"]?.privilegeLevel,
            breadth,
            also: before?.also.length
              ? before.also
              : readMark(marks, "AlsoRequires"),
          });
        }
      }
    }
  }
  return collected;
}

function readMark(marks: string, name: string): string[] {
  const found = marks.split(";").find((mark) => mark.startsWith(`${name}=`));
  return found?.slice(name.length + 1).split(",").map((value) => value.trim())
    .filter(Boolean) ?? [];
}
