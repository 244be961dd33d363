import { isRecord } from "../text/record.ts";
import { once, type RequestedColumns } from "./requested_columns.ts";

/** A step of a path that only names a type: `microsoft.graph.user`. */
const TYPE_CAST_REGEXP = /^\w+(?:\.\w+)+$/;

/** The columns of CSV, TSV and tables, fixed by the first page that has items. */
export interface Columns {
  /** The names, for the header. */
  readonly names: readonly string[];
  /** The cells of an item, at least one for each name. */
  cells(item: unknown): unknown[];
}

/**
 * Fixes the columns. Items that are objects have the columns named by the caller, else the keys found
 * in the page, in order of appearance; arrays (`--query '[id,mail]'`) have one column for each element;
 * anything else has the column `value`.
 *
 * @param items The first items; not empty.
 * @param requested Names from the request, in any case: Graph does not tell `displayname` from `displayName`.
 * @param ignored Receives keys that turn up later and have no column.
 * @returns The columns.
 */
export function chooseColumns(
  items: readonly unknown[],
  { columns, expanded = [] }: RequestedColumns,
  ignored: Set<string>,
): Columns {
  const keys = new Set<string>();
  let hasRecord = false;
  let length = 0;
  for (const item of items) {
    if (isRecord(item)) {
      hasRecord = true;
      for (const key of Object.keys(item)) keys.add(key);
    } else if (Array.isArray(item)) length = Math.max(length, item.length);
  }
  if (hasRecord && columns !== undefined) {
    return recordColumns(columns.map((name) => spelling(name, keys)));
  }
  if (keys.size > 0) {
    return recordColumns(once([...derivedNames(keys), ...expanded]), ignored);
  }
  return length > 0 ? positionalColumns(length) : {
    names: ["value"],
    cells: (item) => [item],
  };
}

/** The columns of a collection that has no items at all. */
export function emptyColumns(given: readonly string[]): Columns {
  return recordColumns(given);
}

function recordColumns(
  names: readonly string[],
  ignored?: Set<string>,
): Columns {
  const known = new Set(names);
  const paths = names.map((name) =>
    name.split("/").filter((segment) => !TYPE_CAST_REGEXP.test(segment))
  );
  return {
    names,
    cells(item) {
      if (!isRecord(item)) return padded([item], names.length);
      if (ignored !== undefined) {
        for (const key of Object.keys(item)) {
          if (!known.has(key) && !isAnnotation(key)) ignored.add(key);
        }
      }
      return names.map((name, index) =>
        Object.hasOwn(item, name)
          ? item[name]
          : valueAt(item, paths[index] ?? [])
      );
    },
  };
}

/** The value under a path of names; of a list, the list of its items' values. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const [index, name] of path.entries()) {
    if (Array.isArray(found)) {
      const rest = path.slice(index);
      return found.map((item) => valueAt(item, rest) ?? null);
    }
    if (!isRecord(found)) return undefined;
    // The names of a first column come in the spelling of the first page.
    const key = Object.hasOwn(found, name)
      ? name
      : spelling(name, Object.keys(found));
    found = Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

function positionalColumns(length: number): Columns {
  return {
    names: Array.from({ length }, (_, index) => `column${index + 1}`),
    cells: (item) => padded(Array.isArray(item) ? item : [item], length),
  };
}

function padded(cells: readonly unknown[], length: number): unknown[] {
  const missing = Math.max(0, length - cells.length);
  return [...cells, ...new Array<unknown>(missing).fill(undefined)];
}

function derivedNames(keys: ReadonlySet<string>): string[] {
  const names = [...keys].filter((key) => !isAnnotation(key));
  return names.length > 0 ? names : [...keys];
}

// "@odata.type", "owners@odata.context": about the data, OData JSON Format 4.01 section 4.6.
function isAnnotation(key: string): boolean {
  return key.includes("@odata.");
}

function spelling(name: string, keys: Iterable<string>): string {
  const lower = name.toLowerCase();
  let other: string | undefined;
  for (const key of keys) {
    if (key === name) return name;
    if (key.toLowerCase() === lower) other ??= key;
  }
  return other ?? name;
}
