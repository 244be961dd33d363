/** The columns that a request asks for. */
export interface RequestedColumns {
  /** Those of `$select`, with what `$expand` adds; unknown without a selection. */
  readonly columns?: readonly string[] | undefined;
  /** What `$expand` adds to whatever an item has. */
  readonly expanded?: readonly string[] | undefined;
}

const TOP_REGEXP = /^\$?top$/i;
const NAME_REGEXP = /^\$?(select|expand)$/i;

/**
 * Reads from a request which columns its items will have: those of `$select` and of `$expand` (OData URL
 * Conventions 4.01, sections 5.1.2 and 5.1.3), each once whatever its letter case, with or without `$`,
 * in the path or as a parameter. `a/b` is the value of `b` in `a`.
 *
 * @param path The path as given.
 * @param parameters Parameters beside it.
 * @returns The columns; of an answer that goes through a `--query` they say nothing.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { requestedColumns } from "./requested_columns.ts";
 *
 * const { columns } = requestedColumns("/users?$select=id,ID", [["expand", "manager($select=id,mail)"]]);
 * assertEquals(columns, ["id", "manager"]);
 * ```
 */
export function requestedColumns(
  path: string,
  parameters: readonly (readonly [name: string, value: string])[],
): RequestedColumns {
  const names: Record<"select" | "expand", string[]> = {
    select: [],
    expand: [],
  };
  for (const [name, value] of [...parameters, ...parametersIn(path)]) {
    const option = NAME_REGEXP.exec(name)?.[1]?.toLowerCase();
    if (option === "select" || option === "expand") {
      names[option].push(...readNames(value));
    }
  }
  const { select, expand } = names;
  const everything = (list: readonly string[]) => list.includes("*");
  if (select.length === 0 || everything(select) || everything(expand)) {
    return { expanded: once(expand.filter((name) => name !== "*")) };
  }
  return { columns: once([...select, ...expand]) };
}

/**
 * Whether a request says how many items are wanted, however that is spelled.
 *
 * @param path The path as given.
 * @param parameters Parameters beside it.
 */
export function hasTop(
  path: string,
  parameters: readonly (readonly [name: string, value: string])[],
): boolean {
  return [...parameters, ...parametersIn(path)].some(([name]) =>
    TOP_REGEXP.test(name)
  );
}

function parametersIn(path: string): URLSearchParams {
  return new URLSearchParams(/\?(.*)$/s.exec(path)?.[1] ?? "");
}

/** Leaves each name where it stands first; Graph does not tell `displayname` from `displayName`. */
export function once(names: readonly string[]): string[] {
  const seen = new Map(
    names.toReversed().map((name) => [name.toLowerCase(), name]),
  );
  return [
    ...new Set(names.map((name) => seen.get(name.toLowerCase()) ?? name)),
  ];
}

/** The names of a list; what stands in parentheses or quotes belongs to the name before. */
function readNames(list: string): string[] {
  const names: string[] = [];
  let name = "";
  let depth = 0;
  let quoted = false;
  for (const character of list) {
    if (character === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (depth > 0) continue;
    else if (character === ",") {
      names.push(name);
      name = "";
    } else name += character;
  }
  // What is expanded as references or counted stands under the same name.
  return [...names, name]
    .map((each) => each.trim().replace(/\/\$(?:ref|count|value)$/, ""))
    .filter((each) => each !== "");
}
