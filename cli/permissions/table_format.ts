/**
 * The text form of the table of permissions: written by the generator, read by the look-up.
 *
 * ```
 * COMMIT DATE
 * NAME ID OF THE ROLE ID OF THE DELEGATED PERMISSION     one line a permission; ids as base64url, - where there is none
 *                                                        an empty line
 * 1a.2b+3c                                               one line a list: permissions by number, least first; + what it also requires
 *                                                        an empty line
 * 2messages/{} G5,AD-                                    one line a template: segments shared with the line before, the rest, lists by method
 * ```
 *
 * Numbers are written to base 36. A list `-` says that only a signed-in user can do it.
 *
 * @module
 */

/** A permission that a list names. */
export interface ListedPermission {
  /** Number of the permission. */
  readonly index: number;
  /** Numbers of those of which one is needed besides. */
  readonly also: readonly number[];
}

/** What a method of a template needs: permissions, least first, or a signed-in user. */
export type Needed = readonly ListedPermission[] | "delegated";

/** A permission of Microsoft Graph. */
export interface PermissionIds {
  readonly name: string;
  /** Id of the application role. */
  readonly role?: string | undefined;
  /** Id of the delegated permission of the same name. */
  readonly scope?: string | undefined;
}

/** What the table holds. */
export interface PermissionTable {
  /** Commit of Microsoft's repository. */
  readonly commit: string;
  /** Its date, as YYYY-MM-DD. */
  readonly date: string;
  readonly permissions: readonly PermissionIds[];
  /** By template (segments joined by slashes, without one in front) and method. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Needed>>;
}

/** One letter a method. */
const METHODS: readonly (readonly [letter: string, method: string])[] = [
  ["G", "GET"],
  ["P", "POST"],
  ["U", "PUT"],
  ["A", "PATCH"],
  ["D", "DELETE"],
];
const DELEGATED = "-";

/** Writes a table. The same table gives the same text. */
export function encodeTable(table: PermissionTable): string {
  const lists = new Map<string, string>();
  const rows: string[] = [];
  let previous: string[] = [];
  for (const [template, needs] of [...table.rows].sort(byKey)) {
    const byList = new Map<string, string>();
    for (const [letter, method] of METHODS) {
      const needed = needs.get(method);
      if (needed === undefined) continue;
      const list = listNumber(needed, lists);
      byList.set(list, `${byList.get(list) ?? ""}${letter}`);
    }
    const codes = [...byList].map(([list, letters]) => letters + list);
    const segments = template.split("/");
    let shared = 0;
    while (
      shared < segments.length - 1 && segments[shared] === previous[shared]
    ) {
      shared++;
    }
    const rest = segments.slice(shared).join("/");
    rows.push(`${shared.toString(36)}${rest} ${codes.join(",")}`);
    previous = segments;
  }
  return [
    `${table.commit} ${table.date}`,
    ...table.permissions.map(({ name, role, scope }) =>
      `${name} ${encodeId(role)} ${encodeId(scope)}`
    ),
    "",
    ...lists.keys(),
    "",
    ...rows,
  ].join("\n");
}

function byKey(
  [a]: readonly [string, unknown],
  [b]: readonly [string, unknown],
): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listNumber(needed: Needed, lists: Map<string, string>): string {
  if (needed === "delegated") return DELEGATED;
  const list = needed.map(({ index, also }) =>
    [index, ...also].map((number) => number.toString(36)).join("+")
  ).join(".");
  const known = lists.get(list) ?? lists.size.toString(36);
  lists.set(list, known);
  return known;
}

/** Reads what {@linkcode encodeTable} has written. */
export function decodeTable(text: string): PermissionTable {
  const [head = "", lists = "", rows = ""] = text.split("\n\n");
  const [origin = "", ...permissions] = head.split("\n");
  const [commit = "", date = ""] = origin.split(" ");
  const needed = lists.split("\n").map(decodeList);
  const byTemplate = new Map<string, ReadonlyMap<string, Needed>>();
  let previous: string[] = [];
  for (const row of rows.split("\n")) {
    const space = row.lastIndexOf(" ");
    const shared = Number.parseInt(row.charAt(0), 36);
    previous = [
      ...previous.slice(0, shared),
      ...row.slice(1, space).split("/"),
    ];
    byTemplate.set(
      previous.join("/"),
      decodeNeeds(row.slice(space + 1), needed),
    );
  }
  return {
    commit,
    date,
    permissions: permissions.map((line) => {
      const [name = "", role, scope] = line.split(" ");
      return { name, role: decodeId(role), scope: decodeId(scope) };
    }),
    rows: byTemplate,
  };
}

function decodeList(list: string): ListedPermission[] {
  return list.split(".").map((entry) => {
    const [index = 0, ...also] = entry.split("+").map((digits) =>
      Number.parseInt(digits, 36)
    );
    return { index, also };
  });
}

function decodeNeeds(
  codes: string,
  lists: readonly (readonly ListedPermission[])[],
): ReadonlyMap<string, Needed> {
  const needs = new Map<string, Needed>();
  for (const code of codes.split(",")) {
    const [, letters = "", list = ""] = /^([A-Z]+)(.+)$/.exec(code) ?? [];
    const needed = list === DELEGATED
      ? "delegated"
      : lists[Number.parseInt(list, 36)];
    for (const [letter, method] of METHODS) {
      if (needed && letters.includes(letter)) needs.set(method, needed);
    }
  }
  return needs;
}

function encodeId(id: string | undefined): string {
  return id === undefined
    ? "-"
    : Uint8Array.fromHex(id.replaceAll("-", "")).toBase64({
      alphabet: "base64url",
      omitPadding: true,
    });
}

function decodeId(text: string | undefined): string | undefined {
  if (text === undefined || text === "-") return undefined;
  return Uint8Array.fromBase64(text, { alphabet: "base64url" }).toHex()
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
