import { isRecord } from "../text/record.ts";

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
 * @param given Names from `select=`, in any case: Graph does not tell `displayname` from `displayName`.
 * @param ignored Receives keys that turn up later and have no column.
 * @returns The columns.
 */
export function chooseColumns(
  items: readonly unknown[],
  given: readonly string[] | undefined,
  ignored: Set<string>,
): Columns {
  const keys = new Set(
    items.filter(isRecord).flatMap((item) => Object.keys(item)),
  );
  if (keys.size > 0) {
    return given === undefined
      ? recordColumns(derivedNames(keys), ignored)
      : recordColumns(given.map((name) => spelling(name, keys)));
  }
  const length = Math.max(
    ...items.map((item) => Array.isArray(item) ? item.length : 0),
  );
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
  return {
    names,
    cells(item) {
      if (!isRecord(item)) return padded([item], names.length);
      if (ignored !== undefined) {
        for (const key of Object.keys(item)) {
          if (!known.has(key) && !isAnnotation(key)) ignored.add(key);
        }
      }
      return names.map((name) =>
        Object.hasOwn(item, name) ? item[name] : undefined
      );
    },
  };
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

function spelling(name: string, keys: ReadonlySet<string>): string {
  if (keys.has(name)) return name;
  const lower = name.toLowerCase();
  return [...keys].find((key) => key.toLowerCase() === lower) ?? name;
}
