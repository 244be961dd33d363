/**
 * A JSON body from fields: `-F NAME=VALUE` and `--raw-field NAME=VALUE`.
 *
 * @module
 */

import { parseJson } from "../../graph/mod.ts";
import { UsageError } from "../errors.ts";
import { isRecord } from "../text/record.ts";

/** One field as it was given. */
export interface Field {
  /** `NAME=VALUE`. */
  readonly text: string;
  /** The value is text whatever it looks like. */
  readonly isRaw: boolean;
}

/** How the file of a field is read: `NAME=@FILE`. */
export type ReadFile = (path: string) => Promise<string>;

// RFC 8259 section 6.
const NUMBER_REGEXP = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const KEY_REGEXP = /^([^[\]]+)((?:\[[^[\]]*\])*)$/;

type Value = unknown;
type Members = Record<string, Value>;

/**
 * Makes JSON of fields. `a[b]=` is a member of a member, `a[]=` an element of an array; in an array of
 * objects a new one begins where the last one has the member already. A dot is a dot.
 *
 * @returns The JSON, numbers digit for digit.
 * @throws {UsageError} if a field is malformed or contradicts another one.
 */
export async function fieldsToJson(
  fields: readonly Field[],
  readFile: ReadFile,
): Promise<string> {
  const root = createMembers();
  for (const { text, isRaw } of fields) {
    const equals = text.indexOf("=");
    const key = equals < 0 ? text : text.slice(0, equals);
    const path = parseKey(key);
    if (equals >= 0) {
      const given = text.slice(equals + 1);
      const value = isRaw ? given : await readValue(given, readFile);
      put(root, key, path, value);
    } else if (path.at(-1) === "") put(root, key, path.slice(0, -1), []);
    else {
      throw refuse(key, 'it has no "="', "Write -F NAME=VALUE");
    }
  }
  return JSON.stringify(root);
}

/** Without a prototype every name is a member like any other, `__proto__` too. */
function createMembers(): Members {
  return Object.create(null);
}

function parseKey(key: string): string[] {
  const [, name, rest = ""] = KEY_REGEXP.exec(key) ?? [];
  if (name === undefined) {
    throw refuse(
      key,
      key === "" ? "it has no name" : "its name is malformed",
      "Write -F NAME=VALUE, -F 'NAME[MEMBER]=VALUE' or -F 'NAME[]=VALUE'",
    );
  }
  return [name, ...rest.split("]").slice(0, -1).map((part) => part.slice(1))];
}

async function readValue(text: string, readFile: ReadFile): Promise<Value> {
  if (text.startsWith("@")) return await readFile(text.slice(1));
  if (text === "true") return true;
  if (text === "false") return false;
  if (text === "null") return null;
  return NUMBER_REGEXP.test(text)
    ? parseJson(text, { losslessNumbers: true })
    : text;
}

function put(
  root: Members,
  key: string,
  path: readonly string[],
  value: Value,
): void {
  let holder: Members | Value[] = root;
  for (const [index, step] of path.entries()) {
    const next = path[index + 1];
    const create = () => next === "" ? [] : createMembers();
    if (next === undefined) {
      if (Array.isArray(holder)) holder.push(value);
      else if (step in holder) {
        throw refuse(key, "it is there twice", "Leave one of the two out");
      } else holder[step] = value;
      return;
    }
    let child: Value;
    if (Array.isArray(holder)) {
      child = holder.at(-1);
      if (!fits(child, path.slice(index + 1))) holder.push(child = create());
    } else {
      if (!(step in holder)) holder[step] = create();
      child = holder[step];
    }
    holder = checkKind(child, next, key);
  }
}

/** Whether the last element of an array takes one more member, or an element of a member that it has. */
function fits(element: Value, [name = "", deeper]: readonly string[]): boolean {
  if (!isRecord(element) || name === "") return false;
  return !(name in element) || deeper === "" && Array.isArray(element[name]);
}

function checkKind(
  child: Value,
  next: string,
  key: string,
): Members | Value[] {
  if (next === "" ? Array.isArray(child) : isRecord(child)) {
    return child as Members | Value[];
  }
  throw refuse(
    key,
    "another field gives a value of another kind to the same name",
    "Write an array as 'NAME[]=', an object as 'NAME[MEMBER]=' in all fields",
  );
}

function refuse(key: string, problem: string, advice: string): UsageError {
  return new UsageError(`Cannot use the field "${key}": ${problem}`, advice);
}
