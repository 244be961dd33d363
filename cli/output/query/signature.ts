/**
 * What functions of queries take.
 *
 * @module
 */

import { QueryFault } from "./fault.ts";
import { typeOf, typeWords } from "./values.ts";

/** A function of queries. */
export interface QueryFunction {
  /** Says what is wrong with a number of arguments; nothing if it is right. */
  arityFault(name: string, count: number): string | undefined;
  /**
   * Calls it.
   *
   * @throws {QueryFault} if an argument has the wrong type.
   */
  call(name: string, args: readonly unknown[]): unknown;
}

/** How many arguments a function may have beyond its parameters' number, and how few. */
export interface SignatureOptions {
  /** How many of the last parameters may be left out. */
  readonly optional?: number | undefined;
  /** The last parameter may be repeated. */
  readonly variadic?: boolean | undefined;
}

/**
 * Defines a function.
 *
 * @param parameters The types of each parameter: `string|array[number]`, `any`.
 * @param run Gets arguments of these types.
 */
export function define<Args extends unknown[]>(
  parameters: readonly string[],
  run: (...args: Args) => unknown,
  { optional = 0, variadic = false }: SignatureOptions = {},
): QueryFunction {
  const types = parameters.map((each) => each.split("|"));
  const fewest = types.length - optional;
  const most = variadic ? Infinity : types.length;
  return {
    arityFault(name, count) {
      if (count >= fewest && count <= most) return undefined;
      const wanted = fewest === most
        ? `${fewest}`
        : most === Infinity
        ? `at least ${fewest}`
        : `${fewest} to ${most}`;
      return `${name}() takes ${wanted} argument${
        wanted.endsWith("1") ? "" : "s"
      }, not ${count}`;
    },
    call(name, args) {
      for (const [index, arg] of args.entries()) {
        const allowed = types[index] ?? types.at(-1) ?? [];
        if (!allowed.some((type) => isOfType(arg, type))) {
          throw new QueryFault(
            `${name}() takes ${allowed.join(" or ")} as argument ${
              index + 1
            }, not ${typeWords(arg)}`,
          );
        }
      }
      // Their types have been checked.
      return run(...[...args] as Args);
    },
  };
}

function isOfType(value: unknown, type: string): boolean {
  const actual = typeOf(value);
  if (type === "any") return actual !== "expression";
  if (actual === type) return true;
  const element = /^array\[(\w+)\]$/.exec(type)?.[1];
  return element !== undefined && Array.isArray(value) &&
    value.every((item) => typeOf(item) === element);
}
