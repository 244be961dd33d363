// Locating parses a query once for each of its characters at most: fast for what people write, while a
// generated monster would take minutes.
const MAX_LOCATED_LENGTH = 1000;

/** The part of a lexer's token that is used here. */
export interface QueryToken {
  /** What the lexer took it for. */
  readonly type: string;
  /** Index of its first character. */
  readonly start: number;
  /** Its text or value. */
  readonly value: unknown;
}

/** The parser whose errors are to be located; both throw on bad text. */
export interface QueryParser {
  /** Parses a whole expression. */
  compile(text: string): unknown;
  /** Only splits it into tokens. */
  tokenize(text: string): readonly QueryToken[];
}

/**
 * Finds where a query goes wrong. The parser's errors carry no position, but it reads from left to
 * right: text after the mistake does not change what it says. So the mistake is the last token of the
 * shortest part that, like every longer part, fails in the same words; and if even more text than was
 * given changes them, the query merely ends too early.
 *
 * @param expression A query that does not parse.
 * @param parser The parser.
 * @returns What is wrong and where, as part of a sentence.
 */
export function locateSyntaxError(
  expression: string,
  parser: QueryParser,
): string {
  if (expression.length > MAX_LOCATED_LENGTH) return "it does not parse";
  const tokens = tokensOf(expression, parser);
  if (tokens === undefined) return describeLexerError(expression, parser);

  const failure = failureOf(expression, parser);
  if (failureOf(`${expression} ]`, parser) !== failure) {
    return `it ends too early (${
      describePosition(expression, expression.length)
    })`;
  }
  let wrong = tokens.length - 1;
  while (
    wrong > 0 &&
    failureOf(expression.slice(0, tokens[wrong]?.start), parser) === failure
  ) {
    wrong--;
  }
  const start = tokens[wrong]?.start ?? 0;
  const text = expression.slice(start, tokens[wrong + 1]?.start).trim();
  return `"${text}" is not expected here (${
    describePosition(expression, start)
  })`;
}

/**
 * Finds a call of a function that does not exist, which the parser alone would find only when the
 * query is applied.
 *
 * @param tokens The tokens of a query that parses.
 * @param exists Tells whether a function exists.
 * @returns Its name and the index of its first character.
 */
export function findUnknownFunction(
  tokens: readonly QueryToken[],
  exists: (name: string) => boolean,
): { name: string; start: number } | undefined {
  for (const [index, { type, value, start }] of tokens.entries()) {
    const called = type === "UnquotedIdentifier" &&
      tokens[index + 1]?.type === "Lparen";
    if (called && typeof value === "string" && !exists(value)) {
      return { name: value, start };
    }
  }
  return undefined;
}

/** Writes an index in a text as people count: `character 1` is the first. */
export function describePosition(text: string, index: number): string {
  return `character ${[...text.slice(0, index)].length + 1}`;
}

function describeLexerError(expression: string, parser: QueryParser): string {
  let good = expression.length - 1;
  while (
    good > 0 && tokensOf(expression.slice(0, good), parser) === undefined
  ) good--;
  const [character] = expression.slice(good).trimStart();
  const start = expression.length - expression.slice(good).trimStart().length;
  const where = describePosition(expression, start);
  return character === '"'
    ? `a quoted name is not closed or not valid (${where})`
    : `"${character}" is not expected here (${where})`;
}

function tokensOf(
  text: string,
  parser: QueryParser,
): readonly QueryToken[] | undefined {
  let tokens: readonly QueryToken[] | undefined;
  attempt(() => tokens = parser.tokenize(text));
  return tokens;
}

function failureOf(text: string, parser: QueryParser): string | undefined {
  return attempt(() => parser.compile(text));
}

function attempt(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
