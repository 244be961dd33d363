const TOKEN_REGEXP = /"|true|false|null|-?\d[\d.eE+-]*/g;
const COLON_REGEXP = /\s*:/y;

// Select Graphic Rendition codes, ECMA-48 8.3.117.
const KEY = "\x1b[1;34m";
const STRING = "\x1b[32m";
const NUMBER = "\x1b[36m";
const LITERAL = "\x1b[33m";
const RESET = "\x1b[0m";

/**
 * Colours JSON text for a terminal: keys bold blue, strings green, numbers cyan, literals yellow.
 *
 * @param json JSON text, or a part of it that ends between two tokens.
 * @returns The same text with escape sequences.
 */
export function colorJson(json: string): string {
  let colored = "";
  let end = 0;
  for (let match = next(json, end); match !== null; match = next(json, end)) {
    const start = match.index;
    colored += json.slice(end, start);
    const [token] = match;
    end = token === '"' ? stringEnd(json, start) : start + token.length;
    colored += `${colorOf(json, start, end)}${json.slice(start, end)}${RESET}`;
  }
  return colored + json.slice(end);
}

function next(json: string, from: number): RegExpExecArray | null {
  TOKEN_REGEXP.lastIndex = from;
  return TOKEN_REGEXP.exec(json);
}

// Not by one regular expression: those overflow their stack in strings of many megabytes.
function stringEnd(json: string, start: number): number {
  for (
    let quote = json.indexOf('"', start + 1);
    quote >= 0;
    quote = json.indexOf('"', quote + 1)
  ) {
    let backslashes = 0;
    while (json[quote - backslashes - 1] === "\\") backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return json.length;
}

function colorOf(json: string, start: number, end: number): string {
  switch (json[start]) {
    case '"':
      COLON_REGEXP.lastIndex = end;
      return COLON_REGEXP.test(json) ? KEY : STRING;
    case "t":
    case "f":
    case "n":
      return LITERAL;
    default:
      return NUMBER;
  }
}
