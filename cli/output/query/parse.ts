/**
 * From the text of a query to its tree.
 *
 * @module
 */

import { compile, tokenize } from "@jmespath-community/jmespath";
import { QueryFault } from "./fault.ts";
import type { QueryNode } from "./node.ts";
import { checkTokens, type QueryToken } from "./tokens.ts";
import { checkTree } from "./tree.ts";

// A literal in backticks that is no JSON is a string (JEP 12), as in `az`.
const OPTIONS = { enable_legacy_literals: true };

/** How the parser calls what it met, and how people write it. */
const SYMBOLS: Readonly<Record<string, string>> = {
  Assign: '"="',
  Colon: '":"',
  Comma: '","',
  Rbrace: '"}"',
  Rbracket: '"]"',
  Rparen: '")"',
  Star: '"*"',
};

/**
 * Parses a query.
 *
 * @param expression The text.
 * @returns Its tree, which holds only what can be evaluated.
 * @throws {QueryFault} if it does not parse, or cannot mean what was meant.
 */
export function parseQuery(expression: string): QueryNode {
  checkTokens(expression, readTokens(expression));
  const tree = attempt(expression, () => compile(expression, OPTIONS));
  checkTree(tree);
  return tree;
}

function readTokens(expression: string): QueryToken[] {
  return attempt(expression, () => tokenize(expression, OPTIONS)).map(
    (token, index, all) => {
      const end = all[index + 1]?.start ?? expression.length;
      const text = expression.slice(token.start, end).trimEnd();
      return { type: token.type, text, start: token.start };
    },
  );
}

function attempt<Value>(expression: string, work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof Error) || cause instanceof RangeError) throw cause;
    throw new QueryFault(
      /^\s*\./.test(expression)
        ? "it begins with a dot, as those of jq do: write value[].id for .value[].id, and | for a pipe"
        : describe(cause.message),
      { cause },
    );
  }
}

/** The parser's own words, without its names for things. */
function describe(message: string): string {
  if (/\bEOF\b/.test(message)) return "it ends too early";
  if (/\(Number\)/.test(message)) {
    return "a number stands where a value is wanted: write it in backticks, `5`";
  }
  if (/end of JSON input/.test(message)) {
    return "a name in double quotes, or a literal in backticks, is not closed or not valid";
  }
  const words = message.replace(/^syntax(?: error)?[:,]?\s*/i, "")
    .replace(/\b[A-Z]\w+\b/g, (name) => SYMBOLS[name] ?? name);
  return `it does not parse: ${words}`;
}
