import { UsageError } from "../errors.ts";
import { sanitize } from "../text/sanitize.ts";
import { truncate } from "../text/words.ts";

const MAX_SHOWN_COLUMNS = 200;

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
  // Loaded only here: most runs have no query and should not wait for it.
  const { evaluate, parseQuery, QueryFault } = await import("./query/mod.ts");

  function attempt<Value>(prefix: string, work: () => Value): Value {
    try {
      return work();
    } catch (cause) {
      if (cause instanceof QueryFault) {
        throw queryError(expression, prefix + cause.message, cause);
      }
      // The only class that the runtime has for a stack that is used up, and for texts too long.
      if (cause instanceof RangeError) {
        throw queryError(expression, "it goes too deep, or too far", cause);
      }
      throw cause;
    }
  }

  const tree = attempt("", () => parseQuery(expression));
  return (data) =>
    attempt("it does not fit the data: ", () => evaluate(tree, data));
}

function queryError(
  expression: string,
  reason: string,
  cause: unknown,
): UsageError {
  const shown = truncate(sanitize(expression), MAX_SHOWN_COLUMNS);
  return new UsageError(
    `Cannot use the query "${shown}": ${sanitize(reason)}`,
    "See docs/output.md, and https://jmespath.site for the language",
    { cause },
  );
}
