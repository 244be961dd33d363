import type { JSONValue } from "@jmespath-community/jmespath";
import {
  describePosition,
  findUnknownFunction,
  locateSyntaxError,
} from "./query_position.ts";
import { UsageError } from "../errors.ts";
import { sanitize } from "../text/sanitize.ts";
import { truncate } from "../text/words.ts";

const MAX_SHOWN_COLUMNS = 200;

/** A query that does not parse, or does not fit what it is applied to: exit code 2. */
export class QueryError extends UsageError {
  /** The name of the class. */
  override readonly name = "QueryError";
  /** Stable name of this error. */
  readonly code = "query-unusable";
  /** The query as given. */
  readonly expression: string;

  /**
   * Words the error.
   *
   * @param expression The query as given.
   * @param reason What is wrong with it; starts in lower case.
   * @param options The cause.
   */
  constructor(expression: string, reason: string, options?: ErrorOptions) {
    const shown = truncate(sanitize(expression), MAX_SHOWN_COLUMNS);
    super(
      `Cannot use the query "${shown}": ${reason}`,
      "See https://jmespath.org",
      options,
    );
    this.expression = expression;
  }
}

/** A compiled query: takes parsed JSON, returns what it selects, `null` for nothing. */
export type Query = (data: unknown) => unknown;

/**
 * Compiles a JMESPath query (JMESPath Community specification), so that a mistake is found before
 * anything is sent. A literal in backticks that is no JSON counts as a string, as in `az`.
 *
 * The data must be plain: numbers kept by `JSON.rawJSON` would be objects to the query, so a caller
 * with a query parses without them, and numbers beyond 2^53 are rounded.
 *
 * @param expression The text of `--query`.
 * @returns The query; it throws a {@linkcode QueryError} too, when a function of it is handed the wrong
 * type of value.
 * @throws {QueryError} The expression does not parse, or calls a function that does not exist.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { compileQuery } from "./query.ts";
 *
 * const query = await compileQuery("value[].displayName");
 * assertEquals(query({ value: [{ displayName: "Ada" }] }), ["Ada"]);
 * ```
 */
export async function compileQuery(expression: string): Promise<Query> {
  // Loaded only here: most runs have no query and should not wait for its 70 kB.
  const jmespath = await import("@jmespath-community/jmespath");
  const compile = (text: string) =>
    jmespath.compile(text, { enable_legacy_literals: true });
  const tokenize = (text: string) =>
    jmespath.tokenize(text, { enable_legacy_literals: true });

  let compiled: ReturnType<typeof compile>;
  try {
    compiled = compile(expression);
  } catch (cause) {
    throw new QueryError(
      expression,
      locateSyntaxError(expression, { compile, tokenize }),
      {
        cause,
      },
    );
  }
  const unknown = findUnknownFunction(
    tokenize(expression),
    jmespath.isRegistered,
  );
  if (unknown !== undefined) {
    const where = describePosition(expression, unknown.start);
    throw new QueryError(
      expression,
      `there is no function "${unknown.name}" (${where})`,
    );
  }
  return (data) => {
    try {
      // The caller hands over what JSON.parse made.
      const result: unknown = jmespath.TreeInterpreter.search(
        compiled,
        data as JSONValue,
      );
      // The package reads inherited properties too: "constructor" finds a function in any object.
      return typeof result === "function" ? null : result;
    } catch (cause) {
      const reason = cause instanceof Error
        ? sanitize(cause.message)
        : "unknown reason";
      throw new QueryError(
        expression,
        `it does not fit the response: ${reason}`,
        { cause },
      );
    }
  };
}
