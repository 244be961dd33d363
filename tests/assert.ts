/** The assertions of `@std/assert`, typed. @module */

// @ts-types="./assert.d.ts"
export * from "@std/assert";

/** An object without the members that are `undefined`, as deep as it goes: what JSON would keep. */
export function defined<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    members.map(([name, one]) => [name, defined(one)]),
  ) as Value;
}
