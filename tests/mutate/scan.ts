/** Tells code from comments, texts and regular expressions, well enough for formatted TypeScript. @module */

/** A part of a source text. */
export interface Span {
  readonly kind: "code" | "comment" | "string" | "template" | "regexp";
  readonly start: number;
  readonly end: number;
}

// A slash after one of these, or at the start, begins a regular expression.
const BEFORE_REGEXP_REGEXP = /(?:^|[(,=:[!&|?{};\n]|\breturn|=>)\s*$/;

/** Splits a source text into its parts, in their order and without gaps. */
export function scan(source: string): Span[] {
  const spans: Span[] = [];
  const templates: number[] = []; // depth of braces at each open `${`
  let depth = 0;
  let position = 0;
  let codeStart = 0;
  const take = (kind: Span["kind"], end: number) => {
    if (position > codeStart) {
      spans.push({ kind: "code", start: codeStart, end: position });
    }
    spans.push({ kind, start: position, end });
    position = codeStart = end;
  };
  const template = () => {
    const end = templateEnd(source, position + 1);
    if (source.startsWith("${", end - 2)) templates.push(depth++);
    take("template", end);
  };
  while (position < source.length) {
    const character = source[position];
    if (source.startsWith("//", position)) {
      take("comment", endOf(source, "\n", position));
    } else if (source.startsWith("/*", position)) {
      take("comment", endOf(source, "*/", position) + 2);
    } else if (character === '"' || character === "'") {
      take("string", literalEnd(source, position, character));
    } else if (character === "`") template();
    else if (character === "}" && templates.at(-1) === depth - 1) {
      depth = templates.pop() ?? 0;
      template();
    } else if (
      character === "/" &&
      BEFORE_REGEXP_REGEXP.test(
        source.slice(Math.max(0, position - 20), position),
      )
    ) take("regexp", regexpEnd(source, position));
    else {
      if (character === "{") depth++;
      if (character === "}") depth--;
      position++;
    }
  }
  if (position > codeStart) {
    spans.push({ kind: "code", start: codeStart, end: position });
  }
  return spans;
}

/** The text with everything but code made blank, so that positions stay. */
export function codeOnly(source: string): string {
  return scan(source).map(({ kind, start, end }) => {
    const text = source.slice(start, end);
    return kind === "code" ? text : text.replace(/[^\n]/g, "\u00a0");
  }).join("");
}

/**
 * The same without declarations of types and imports, in which a change means nothing at run time.
 */
export function withoutTypes(code: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, "\u00a0");
  const DECLARATION_REGEXP =
    /^(?:(?:export )?(?:interface|type) |(?:import|export) (?:type )?[{*])/gm;
  let rest = code;
  for (const { index, 0: found } of code.matchAll(DECLARATION_REGEXP)) {
    let end = index;
    if (found.includes("interface")) {
      end = closing(code, code.indexOf("{", index));
    } else {
      while (end < code.length && code[end] !== ";") {
        end = "([{".includes(code[end] ?? "") ? closing(code, end) : end + 1;
      }
    }
    rest = rest.slice(0, index) + blank(rest.slice(index, end)) +
      rest.slice(end);
  }
  return rest;
}

/** Position behind the bracket that closes the one at `start`. */
export function closing(code: string, start: number): number {
  let depth = 0;
  for (let position = start; position < code.length; position++) {
    const character = code[position] ?? "";
    if ("([{".includes(character)) depth++;
    if (")]}".includes(character) && --depth === 0) return position + 1;
  }
  return code.length;
}

function endOf(source: string, text: string, from: number): number {
  const end = source.indexOf(text, from);
  return end < 0 ? source.length : end;
}

function literalEnd(source: string, start: number, quote: string): number {
  for (let position = start + 1; position < source.length; position++) {
    if (source[position] === "\\") position++;
    else if (source[position] === quote) return position + 1;
  }
  return source.length;
}

/** Behind the end of a template, or behind the next `${` in it. */
function templateEnd(source: string, start: number): number {
  for (let position = start; position < source.length; position++) {
    if (source[position] === "\\") position++;
    else if (source[position] === "`") return position + 1;
    else if (source.startsWith("${", position)) return position + 2;
  }
  return source.length;
}

function regexpEnd(source: string, start: number): number {
  let isClass = false;
  for (let position = start + 1; position < source.length; position++) {
    const character = source[position];
    if (character === "\\") position++;
    else if (character === "[") isClass = true;
    else if (character === "]") isClass = false;
    else if (character === "/" && !isClass) {
      return position + 1 +
        (/^[a-z]*/.exec(source.slice(position + 1))?.[0].length ?? 0);
    }
  }
  return source.length;
}
