/**
 * `--query`.
 *
 * @module
 */

/** A compiled query: takes parsed JSON, returns what it selects, `null` for nothing. */
export type Query = (data: unknown) => unknown;

/**
 * Compiles a JMESPath query (JMESPath Community specification, jmespath.site), so that a mistake is found
 * before anything is sent. It is strict: what the language would quietly answer with something else than
 * was meant is refused (`docs/output.md` lists what). A literal in backticks that is no JSON counts as a
 * string, and two strings are compared as strings, as in `az`.
 *
 * Numbers kept by `JSON.rawJSON` stay as they are when they are handed on.
 *
 * @param expression The text of `--query`.
 * @returns The query; it throws a {@linkcode UsageError} too, when a function of it is handed the wrong
 * type of value, or when it would have to compute with a number beyond 2^53.
 * @throws {UsageError} The expression does not parse, calls a function that does not exist, or cannot
 * mean what was meant.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { compileQuery } from "./query.ts";
 *
 * const query = await compileQuery("value[?born < '1900'].name");
 * const value = [{ name: "Ada", born: "1815-12-10" }, { name: "Grace", born: "1906-12-09" }];
 * assertEquals(query({ value }), ["Ada"]);
 * ```
 */
export async function compileQuery(expression: string): Promise<Query> {
  // Most runs have no query and should not wait for it.
  const query = await import("./query/compile.ts");
  return query.compileQuery(expression);
}
