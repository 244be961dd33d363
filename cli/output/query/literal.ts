import { QueryFault } from "./fault.ts";

/**
 * Checks a literal: `'text'`, or JSON in backticks.
 *
 * @param text As it was written.
 * @param fault Words what is wrong.
 * @throws {QueryFault} if it is not closed, or cannot be the value that was meant.
 */
export function checkLiteral(
  text: string,
  fault: (reason: string) => QueryFault,
): void {
  const quote = text.charAt(0);
  if (!isClosed(text, quote)) {
    throw fault(
      quote === "'"
        ? "a string is not closed: ' is missing"
        : "a literal is not closed: ` is missing",
    );
  }
  if (quote === "'") return;
  const content = text.slice(1, -1).trim().replaceAll("\\`", "`");
  if (/^(?:true|false|null|None)$/i.test(content) && content !== "none") {
    if (/^(?:true|false|null)$/.test(content)) return;
    throw fault(
      `${text} is a string: JSON has true, false and null in small letters (the string is '${content}')`,
    );
  }
  const value = parse(content);
  if (value === undefined && /^[[{"]/.test(content)) {
    throw fault(`${text} is no JSON (a string is written in single quotes)`);
  }
  if (hasLargeNumber(value)) {
    throw fault(
      `${text} holds a number beyond 2^53, which would be rounded: compare it as text, with to_string()`,
    );
  }
}

function isClosed(text: string, quote: string): boolean {
  let index = 1;
  while (index < text.length && text[index] !== quote) {
    const escaped = text[index + 1];
    const isPair = text[index] === "\\" &&
      (escaped === "\\" || escaped === quote);
    index += isPair ? 2 : 1;
  }
  return index === text.length - 1;
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    // It is a string then.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function hasLargeNumber(value: unknown): boolean {
  if (typeof value === "number") {
    return Math.abs(value) > Number.MAX_SAFE_INTEGER;
  }
  return typeof value === "object" && value !== null &&
    Object.values(value).some(hasLargeNumber);
}
