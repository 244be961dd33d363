/**
 * From the text of a `--query` to the function that it stands for, and what is wrong with it in words.
 *
 * @module
 */

import { UsageError } from "../../errors.ts";
import { sanitize } from "../../text/sanitize.ts";
import { truncate } from "../../text/words.ts";
import { evaluate, parseQuery, QueryFault } from "./mod.ts";

const MAX_SHOWN_COLUMNS = 200;

/** As `compileQuery()` of `../query.ts`. */
export function compileQuery(expression: string): (data: unknown) => unknown {
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
