/**
 * JSON values as the query language sees them.
 *
 * @module
 */

import { QueryFault } from "./fault.ts";

/** A number kept digit for digit. */
export interface RawNumber {
  readonly rawJSON: string;
}

// TypeScript's library does not know the "JSON.parse source text access" proposal yet, which both
// supported runtimes have: hence the cast.
const { isRawJSON, rawJSON } = JSON as JSON & {
  isRawJSON(value: unknown): value is RawNumber;
  rawJSON(text: string): RawNumber;
};

const JSON_NUMBER_REGEXP = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** The names of types, as the function `type()` gives them, and that of `&expression`. */
export type TypeName =
  | "null"
  | "boolean"
  | "number"
  | "string"
  | "array"
  | "object"
  | "expression";

/** An argument that a function applies by itself: `&name`. */
export class Expression {
  /** Applies it to a value. */
  readonly apply: (value: unknown) => unknown;

  constructor(apply: (value: unknown) => unknown) {
    this.apply = apply;
  }
}

/** The type of a value. */
export function typeOf(value: unknown): TypeName {
  if (value === null || value === undefined) return "null";
  switch (typeof value) {
    case "boolean":
    case "number":
    case "string":
      return typeof value as TypeName;
    default:
      if (isRawJSON(value)) return "number";
      if (Array.isArray(value)) return "array";
      return value instanceof Expression ? "expression" : "object";
  }
}

/** Whether a value is an object with members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeOf(value) === "object";
}

/** What counts as false: null, false, and everything empty. */
export function isFalse(value: unknown): boolean {
  switch (typeOf(value)) {
    case "null":
      return true;
    case "boolean":
      return value === false;
    case "string":
      return value === "";
    case "array":
      return Array.isArray(value) && value.length === 0;
    case "object":
      return isObject(value) && Object.keys(value).length === 0;
    default:
      return false;
  }
}

/**
 * The double to compute with.
 *
 * @throws {QueryFault} if it is no number, or beyond 2^53, where doubles have gaps.
 */
export function toNumber(value: unknown): number {
  if (typeOf(value) !== "number") {
    throw new QueryFault(`a number is needed, not ${typeWords(value)}`);
  }
  const digits = isRawJSON(value) ? value.rawJSON : String(value);
  return checkRange(Number(digits), digits);
}

/**
 * Checks what was computed.
 *
 * @throws {QueryFault} if it is no number that JSON has, or beyond 2^53.
 */
export function checkRange(number: number, digits = String(number)): number {
  if (Number.isNaN(number)) throw new QueryFault("the result is no number");
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) {
    throw new QueryFault(
      `it computes or compares with ${digits}, which is beyond 2^53 and would be rounded; such a number can only be handed on, also as text by to_string()`,
    );
  }
  return number;
}

/** Reads a number (RFC 8259 section 6), which keeps its digits; `null` if the text is none. */
export function parseNumber(text: string): number | RawNumber | null {
  if (!JSON_NUMBER_REGEXP.test(text)) return null;
  const number = Number(text);
  return JSON.stringify(number) === text ? number : rawJSON(text);
}

/** Compares by code point, as Python and so `az` does; UTF-16 puts U+E000 and later before surrogates. */
export function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}

function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** Compares two strings or two numbers; `null` for anything else, which has no order. */
export function compare(left: unknown, right: unknown): number | null {
  if (typeof left === "string" && typeof right === "string") {
    return compareText(left, right);
  }
  return typeOf(left) === "number" && typeOf(right) === "number"
    ? toNumber(left) - toNumber(right)
    : null;
}

/** Whether two values are equal, however deep they are. */
export function isEqual(left: unknown, right: unknown): boolean {
  const pairs: [unknown, unknown][] = [[left, right]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [a, b] = pair;
    const type = typeOf(a);
    if (type !== typeOf(b)) return false;
    if (type === "number") {
      if (toNumber(a) !== toNumber(b)) return false;
    } else if (Array.isArray(a) && Array.isArray(b)) {
      if (a.length !== b.length) return false;
      for (const [index, item] of a.entries()) pairs.push([item, b[index]]);
    } else if (isObject(a) && isObject(b)) {
      const keys = Object.keys(a);
      if (keys.length !== Object.keys(b).length) return false;
      for (const key of keys) {
        if (!Object.hasOwn(b, key)) return false;
        pairs.push([a[key], b[key]]);
      }
    } else if ((a ?? null) !== (b ?? null)) return false;
  }
  return true;
}

/** The type of a value with its article. */
export function typeWords(value: unknown): string {
  const type = typeOf(value);
  if (type === "null") return "null";
  return /^[aeo]/.test(type) ? `an ${type}` : `a ${type}`;
}

/**
 * Refuses to compare `false` with `'false'`, or `5` with `'5'`: they are never equal, and nobody means that.
 *
 * @param literal As the query has it.
 * @throws {QueryFault} if one is a string that spells the other.
 */
export function checkKind(literal: unknown, value: unknown): void {
  if (typeof literal !== "string") return;
  const isText = typeof value === "boolean"
    ? /^(?:true|false)$/i.test(literal)
    : typeOf(value) === "number" && parseNumber(literal) !== null;
  if (!isText) return;
  throw new QueryFault(
    `'${literal}' is a string, and what it is compared with is ${
      typeWords(value)
    }: write \`${literal.toLowerCase()}\``,
  );
}
