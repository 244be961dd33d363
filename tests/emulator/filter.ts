/**
 * `$filter` on directory objects (OData 4.01 Part 2, section 5.1.1; DOCS concepts/filter-query-parameter
 * and concepts/aad-advanced-queries).
 * @module
 */

import { graphErrors } from "./graph_errors.ts";
import type { JsonObject } from "./jwt.ts";

/** Whether an entity fits. */
export type Match = (properties: JsonObject) => boolean;

/** What a filter may ask for. */
export interface FilterContext {
  /** `User`, for messages. */
  readonly type: string;
  readonly properties: ReadonlySet<string>;
  /** `$count=true` and `ConsistencyLevel: eventual`: `ne`, `not` and `endsWith` need both. */
  readonly advanced: boolean;
}

const TOKEN_REGEXP =
  /\s*(?:('(?:[^']|'')*')|(-?\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?)|(-?\d+(?:\.\d+)?)(?![\w-])|([A-Za-z_][\w/]*)|([(),]))/y;

type Literal = string | number | boolean | null;

/** Reads a filter; throws 400 where Graph would. */
export function readFilter(text: string, context: FilterContext): Match {
  const parser = new Parser(tokenize(text), text, context);
  return parser.read();
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN_REGEXP.lastIndex = 0;
  while (text.slice(TOKEN_REGEXP.lastIndex).trim() !== "") {
    const at = TOKEN_REGEXP.lastIndex;
    const match = TOKEN_REGEXP.exec(text);
    if (!match) {
      const what = text.slice(at).trimStart().startsWith("'")
        ? "There is an unterminated string literal"
        : "Syntax error";
      throw graphErrors.badRequest(
        `Invalid filter clause: ${what} at position ${at} in '${text}'.`,
      );
    }
    tokens.push(match[0].trim());
  }
  return tokens;
}

class Parser {
  #at = 0;
  readonly #tokens: readonly string[];
  readonly #text: string;
  readonly #context: FilterContext;

  constructor(
    tokens: readonly string[],
    text: string,
    context: FilterContext,
  ) {
    this.#tokens = tokens;
    this.#text = text;
    this.#context = context;
  }

  read(): Match {
    const match = this.#or();
    if (this.#at < this.#tokens.length) throw this.#syntax();
    return match;
  }

  #or(): Match {
    let left = this.#and();
    while (this.#takeWord("or")) {
      const [first, second] = [left, this.#and()];
      left = (properties) => first(properties) || second(properties);
    }
    return left;
  }

  #and(): Match {
    let left = this.#term();
    while (this.#takeWord("and")) {
      const [first, second] = [left, this.#term()];
      left = (properties) => first(properties) && second(properties);
    }
    return left;
  }

  #term(): Match {
    if (this.#takeWord("not")) {
      this.#needAdvanced("not");
      const match = this.#term();
      return (properties) => !match(properties);
    }
    if (this.#take("(")) {
      const match = this.#or();
      this.#expect(")");
      return match;
    }
    const name = this.#next();
    if (this.#take("(")) return this.#function(name);
    this.#checkProperty(name);
    const operator = this.#next();
    if (operator === "in") return this.#in(name);
    const compare = OPERATORS[operator];
    if (!compare) throw this.#syntax();
    if (operator === "ne") this.#needAdvanced("ne");
    const literal = this.#literal();
    return (properties) => compare(valueOf(properties, name), literal);
  }

  #function(name: string): Match {
    const lower = name.toLowerCase();
    if (lower !== "startswith" && lower !== "endswith") {
      throw graphErrors.badRequest(
        `Invalid filter clause: the function '${name}' is not supported.`,
      );
    }
    if (lower === "endswith") this.#needAdvanced("endsWith");
    const property = this.#next();
    this.#checkProperty(property);
    this.#expect(",");
    const wanted = String(this.#literal()).toLowerCase();
    this.#expect(")");
    return (properties) => {
      const value = String(valueOf(properties, property) ?? "").toLowerCase();
      return lower === "startswith"
        ? value.startsWith(wanted)
        : value.endsWith(wanted);
    };
  }

  #in(name: string): Match {
    this.#expect("(");
    const wanted: Literal[] = [this.#literal()];
    while (this.#take(",")) wanted.push(this.#literal());
    this.#expect(")");
    return (properties) =>
      wanted.some((literal) => equal(valueOf(properties, name), literal));
  }

  #literal(): Literal {
    const token = this.#next();
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (token === "true" || token === "false") return token === "true";
    if (token === "null") return null;
    if (/^-?\d+(\.\d+)?$/.test(token)) return Number(token);
    if (/^-?\d{4}-/.test(token)) return token;
    throw this.#syntax();
  }

  #checkProperty(name: string): void {
    const { properties, type } = this.#context;
    if (!properties.has(name.split("/")[0] ?? "")) {
      throw graphErrors.unsupportedQuery(
        `Unsupported or invalid query filter clause specified for property '${name}' of resource '${type}'.`,
      );
    }
  }

  #needAdvanced(operator: string): void {
    if (this.#context.advanced) return;
    throw graphErrors.unsupportedQuery(
      `Operator '${operator}' is not supported without $count=true and the header ConsistencyLevel: eventual.`,
    );
  }

  #takeWord(word: string): boolean {
    return this.#take(word);
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at]?.toLowerCase() !== token) return false;
    this.#at++;
    return true;
  }

  #expect(token: string): void {
    if (!this.#take(token)) throw this.#syntax();
  }

  #next(): string {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw this.#syntax();
    return token;
  }

  #syntax(): Error {
    return graphErrors.badRequest(
      `Invalid filter clause: Syntax error in '${this.#text}'.`,
    );
  }
}

const OPERATORS: Readonly<
  Record<string, (value: unknown, literal: Literal) => boolean>
> = {
  eq: equal,
  ne: (value, literal) => !equal(value, literal),
  ge: (value, literal) => order(value, literal) >= 0,
  le: (value, literal) => order(value, literal) <= 0,
  gt: (value, literal) => order(value, literal) > 0,
  lt: (value, literal) => order(value, literal) < 0,
};

/** Graph compares texts without regard to case. */
function equal(value: unknown, literal: Literal): boolean {
  if (typeof value === "string" && typeof literal === "string") {
    return value.toLowerCase() === literal.toLowerCase();
  }
  return (value ?? null) === literal;
}

function order(value: unknown, literal: Literal): number {
  if (value === null || value === undefined || literal === null) return NaN;
  const [left, right] = typeof value === "number" && typeof literal === "number"
    ? [value, literal]
    : [String(value).toLowerCase(), String(literal).toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

function valueOf(properties: JsonObject, path: string): unknown {
  let value: unknown = properties;
  for (const name of path.split("/")) {
    value = typeof value === "object" && value !== null
      ? (value as JsonObject)[name]
      : undefined;
  }
  return value;
}
