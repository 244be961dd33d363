/**
 * The functions of queries, as the JMESPath Community specification defines them.
 *
 * @module
 */

import { jsonText } from "../raw_json.ts";
import { QueryFault } from "./fault.ts";
import { STRING_FUNCTIONS } from "./string_functions.ts";
import { define, type QueryFunction } from "./signature.ts";
import {
  checkRange,
  compare,
  type Expression,
  isEqual,
  parseNumber,
  toNumber,
  typeOf,
} from "./values.ts";

type Items = readonly unknown[];
type Members = Readonly<Record<string, unknown>>;

/** All functions by name. */
export const FUNCTIONS: ReadonlyMap<string, QueryFunction> = new Map(
  Object.entries<QueryFunction>({
    ...STRING_FUNCTIONS,
    abs: define(["number"], (value: unknown) => Math.abs(toNumber(value))),
    avg: define(
      ["array[number]"],
      (list: Items) => list.length === 0 ? null : sum(list) / list.length,
    ),
    ceil: define(["number"], (value: unknown) => Math.ceil(toNumber(value))),
    contains: define(["string|array", "any"], contains),
    floor: define(["number"], (value: unknown) => Math.floor(toNumber(value))),
    from_items: define(["array[array]"], fromItems),
    group_by: define(["array", "expression"], groupBy),
    items: define(["object"], (value: Members) => Object.entries(value)),
    keys: define(["object"], (value: Members) => Object.keys(value)),
    length: define(["string|array|object"], length),
    map: define(
      ["expression", "array"],
      (key: Expression, list: Items) => list.map((item) => key.apply(item)),
    ),
    max: define(
      ["array[number]|array[string]"],
      (list: Items) => extreme(list, list, 1),
    ),
    max_by: define(
      ["array", "expression"],
      (list: Items, key: Expression) => extreme(list, keysOf(list, key), 1),
    ),
    merge: define(
      ["object"],
      (...members: Members[]) =>
        Object.fromEntries(members.flatMap((each) => Object.entries(each))),
      { variadic: true },
    ),
    min: define(
      ["array[number]|array[string]"],
      (list: Items) => extreme(list, list, -1),
    ),
    min_by: define(
      ["array", "expression"],
      (list: Items, key: Expression) => extreme(list, keysOf(list, key), -1),
    ),
    not_null: define(
      ["any"],
      (...values: unknown[]) =>
        values.find((value: unknown) => typeOf(value) !== "null") ?? null,
      { variadic: true },
    ),
    reverse: define(
      ["string|array"],
      (value: string | Items) =>
        typeof value === "string"
          ? [...value].reverse().join("")
          : value.toReversed(),
    ),
    sort: define(
      ["array[string]|array[number]"],
      (list: Items) => list.toSorted((a, b) => compare(a, b) ?? 0),
    ),
    sort_by: define(["array", "expression"], sortBy),
    sum: define(["array[number]"], sum),
    to_array: define(
      ["any"],
      (value: unknown) => Array.isArray(value) ? value : [value],
    ),
    to_number: define(["any"], (value: unknown) => {
      if (typeof value === "string") return parseNumber(value);
      return typeOf(value) === "number" ? value : null;
    }),
    to_string: define(
      ["any"],
      (value: unknown) => typeof value === "string" ? value : jsonText(value),
    ),
    type: define(["any"], typeOf),
    values: define(["object"], (value: Members) => Object.values(value)),
    zip: define(["array"], zip, { variadic: true }),
  }),
);

function sum(list: Items): number {
  let total = 0;
  for (const item of list) total = checkRange(total + toNumber(item));
  return total;
}

function contains(within: string | Items, wanted: unknown): boolean | null {
  if (typeof within !== "string") {
    return within.some((item) => isEqual(item, wanted));
  }
  return typeof wanted === "string" ? within.includes(wanted) : null;
}

function fromItems(pairs: readonly Items[]): Members {
  return Object.fromEntries(pairs.map(([name, value, ...rest]) => {
    if (typeof name === "string" && value !== undefined && rest.length === 0) {
      return [name, value];
    }
    throw new QueryFault("from_items() takes pairs of a string and a value");
  }));
}

function groupBy(list: Items, key: Expression): Members {
  const groups = new Map<string, unknown[]>();
  for (const item of list) {
    const name = key.apply(item);
    if (typeof name !== "string") {
      throw new QueryFault(`group_by() needs strings, not ${typeOf(name)}`);
    }
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return Object.fromEntries(groups);
}

function length(value: string | Items | Members): number {
  if (typeof value === "string") return [...value].length;
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}

/** What each item is sorted by: all strings or all numbers. */
function keysOf(list: Items, key: Expression): unknown[] {
  const keys = list.map((item) => key.apply(item));
  const first = typeOf(keys[0]);
  for (const each of keys) {
    const type = typeOf(each);
    if (type !== first || type !== "string" && type !== "number") {
      throw new QueryFault(
        `items are compared by strings alone or by numbers alone, not by ${type}${
          type === first ? "" : ` and ${first}`
        }`,
      );
    }
  }
  return keys;
}

function sortBy(list: Items, key: Expression): unknown[] {
  const keys = keysOf(list, key);
  return list.map((item, index) => ({ item, key: keys[index] }))
    .sort((a, b) => compare(a.key, b.key) ?? 0)
    .map(({ item }) => item);
}

function extreme(list: Items, keys: Items, sign: 1 | -1): unknown {
  let best = 0;
  for (const [index, key] of keys.entries()) {
    if ((compare(key, keys[best]) ?? 0) * sign > 0) best = index;
  }
  return list[best] ?? null;
}

function zip(...lists: Items[]): unknown[][] {
  const lengths = lists.map((list) => list.length);
  const shortest = lengths.reduce((a, b) => Math.min(a, b), Infinity);
  return Array.from(
    { length: shortest },
    (_, index) => lists.map((list) => list[index]),
  );
}
