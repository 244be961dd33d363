/** Small mistakes that a test should notice. @module */

import { closing, codeOnly, scan, withoutTypes } from "./scan.ts";

/** One change of a source text. */
export interface Mutant {
  /** From 1. */
  readonly line: number;
  readonly was: string;
  readonly is: string;
  readonly source: string;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly is: string;
}

const OPERATORS: readonly (readonly [was: string, is: string])[] = [
  [" === ", " !== "],
  [" !== ", " === "],
  [" < ", " <= "],
  [" <= ", " < "],
  [" > ", " >= "],
  [" >= ", " > "],
  [" && ", " || "],
  [" || ", " && "],
  [" ?? ", " && "],
  [" + ", " - "],
  [" - ", " + "],
  [" * ", " / "],
];

/** All mutants of a source text. */
export function mutantsOf(source: string): Mutant[] {
  const code = withoutTypes(codeOnly(source));
  const changes = [
    ...operators(code),
    ...conditions(source, code),
    ...literals(code),
    ...texts(source, code),
    ...statements(code),
  ];
  return changes
    .filter(({ start, end, is }) => source.slice(start, end) !== is)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, is }) => ({
      line: source.slice(0, start).split("\n").length,
      was: source.slice(start, end).trim().slice(0, 80),
      is: is.trim().slice(0, 80),
      source: source.slice(0, start) + is + source.slice(end),
    }));
}

function* operators(code: string): Generator<Change> {
  for (const [was, is] of OPERATORS) {
    for (const start of positionsOf(code, was)) {
      yield { start, end: start + was.length, is };
    }
    // The formatter may have put the operand on the next line.
    const atEnd = `${was.trimEnd()}\n`;
    for (const start of positionsOf(code, atEnd)) {
      yield { start, end: start + atEnd.length, is: `${is.trimEnd()}\n` };
    }
  }
  for (const { index } of code.matchAll(/!(?=[\w(#])/g)) {
    yield { start: index, end: index + 1, is: "" };
  }
}

/** Conditions the other way round, and never true. */
function* conditions(source: string, code: string): Generator<Change> {
  for (const { index, 0: found } of code.matchAll(/\bif \(/g)) {
    const start = index + found.length - 1;
    const end = closing(code, start);
    yield { start, end, is: `(!${source.slice(start, end)})` };
    yield { start, end, is: "(false)" };
  }
}

function* literals(code: string): Generator<Change> {
  for (const { index, 0: was } of code.matchAll(/\b(?:true|false)\b/g)) {
    yield {
      start: index,
      end: index + was.length,
      is: was === "true" ? "false" : "true",
    };
  }
  for (const { index, 0: was } of code.matchAll(/(?<![\w.#$])\d[\d_]*\b/g)) {
    const is = String(Number(was.replaceAll("_", "")) + 1);
    yield { start: index, end: index + was.length, is };
  }
}

/** Texts become empty, empty ones do not stay so. Keys of members are left alone. */
function* texts(source: string, code: string): Generator<Change> {
  for (const { kind, start, end } of scan(source)) {
    if (kind !== "string") continue;
    const lineStart = source.lastIndexOf("\n", start) + 1;
    const isImport = /^(?:import|\} from|export .* from)/.test(
      source.slice(lineStart, start),
    );
    // Blank before the quotes too: the text stands in a declaration of a type.
    const isType = code.slice(lineStart, start).trim() === "" &&
      source.slice(lineStart, start).trim() !== "";
    if (isImport || isType || source[end] === ":") continue;
    yield { start, end, is: end - start === 2 ? '"mutant"' : '""' };
  }
}

/** A statement that is a call, an assignment, a `return` or a `throw` is left out. */
function* statements(code: string): Generator<Change> {
  const STATEMENT_REGEXP =
    /(?<=[;{})]\s*\n) +(?:(?:await )?[\w.#?]+\(|(?:return|throw|continue|break)\b|[\w.#]+ [-+*]?= )/g;
  for (const { index, 0: found } of code.matchAll(STATEMENT_REGEXP)) {
    let end = index + found.length;
    if (found.endsWith("(")) end = closing(code, end - 1);
    while (end < code.length && code[end] !== ";") {
      end = "([{".includes(code[end] ?? "") ? closing(code, end) : end + 1;
    }
    yield { start: index, end: end + 1, is: "" };
  }
}

function* positionsOf(text: string, part: string): Generator<number> {
  for (
    let position = text.indexOf(part);
    position >= 0;
    position = text.indexOf(part, position + 1)
  ) yield position;
}
