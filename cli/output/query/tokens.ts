/**
 * What the parser would take without a word, though it cannot be meant: found in the tokens.
 *
 * @module
 */

import { QueryFault } from "./fault.ts";
import { checkLiteral } from "./literal.ts";

/** A token of the package's lexer. */
export interface QueryToken {
  /** What the lexer took it for. */
  readonly type: string;
  /** As it was written. */
  readonly text: string;
  /** Index of its first character. */
  readonly start: number;
}

const COMPARATORS = new Set(["EQ", "NE", "LT", "LTE", "GT", "GTE"]);
const CLOSERS = new Set(["Rbracket", "Rparen", "Rbrace"]);
const OPENERS = new Set(["Lbracket", "Filter", "Lparen", "Lbrace"]);
/** After these a value is complete. */
const ENDS = new Set([
  ...["UnquotedIdentifier", "QuotedIdentifier", "Literal", "Number"],
  ...["Variable", "Current", "Root", "Flatten", ...CLOSERS],
]);
/** With these another value begins. */
const STARTS = new Set([
  ...["UnquotedIdentifier", "QuotedIdentifier", "Literal", "Number"],
  ...["Variable", "Current", "Root", "Expref", "Lbrace", "Not"],
]);
/** These go on after a name, which is then no value of its own. */
const CONTINUATIONS = new Set(["Dot", "Lbracket", "Flatten", "Filter"]);
/** Arguments that are text which is looked for or put in, by function and index. */
const TEXT_ARGUMENTS: ReadonlyMap<string, readonly number[]> = new Map([
  ["contains", [1]],
  ["ends_with", [1]],
  ["find_first", [1]],
  ["find_last", [1]],
  ["join", [0]],
  ["pad_left", [2]],
  ["pad_right", [2]],
  ["replace", [1, 2]],
  ["split", [1]],
  ["starts_with", [1]],
  ["trim", [1]],
  ["trim_left", [1]],
  ["trim_right", [1]],
]);

interface Frame {
  readonly opener: string;
  /** The function whose arguments these are. */
  readonly caller: string;
  argument: number;
  /** How many `let` wait for their `in`. */
  lets: number;
}

/**
 * Checks the tokens of a query.
 *
 * @throws {QueryFault} for the first that cannot be meant.
 */
export function checkTokens(
  expression: string,
  tokens: readonly QueryToken[],
): void {
  const frames: Frame[] = [newFrame("", "")];
  let ended = false;
  for (const [index, token] of tokens.entries()) {
    const frame = frames.at(-1) ?? newFrame("", "");
    const { type, text } = token;
    const fault = (reason: string) =>
      new QueryFault(`${reason} (character ${position(expression, token)})`);
    const previous = tokens[index - 1];
    const next = tokens[index + 1];

    if (isWord(token, "let") && next?.type === "Variable" && !ended) {
      frame.lets++;
      continue;
    }
    if (isWord(token, "in") && ended && frame.lets > 0) {
      frame.lets--;
      ended = false;
      continue;
    }
    if (STARTS.has(type) && ended) {
      throw fault(
        `"${text}" is not expected here: an operator or a comma is missing before it`,
      );
    }
    switch (type) {
      case "Literal":
        checkLiteral(text, fault);
        break;
      case "Number":
        if (!/^-?\d+$/.test(text)) {
          throw fault(`"${text}" is no index: calculate with literals, \`1\``);
        }
        break;
      case "Assign": {
        const before = tokens[index - 2];
        const binds = frame.lets > 0 && previous?.type === "Variable" &&
          (before?.type === "Comma" || isWord(before, "let"));
        if (!binds) {
          throw fault(
            'a lone "=" compares nothing: write "==" (it only binds a variable in "let $name = … in …")',
          );
        }
        break;
      }
      case "Comma":
        if (next !== undefined && CLOSERS.has(next.type)) {
          throw fault("there is a comma too many");
        }
        frame.argument++;
        break;
      case "UnquotedIdentifier":
        checkWord(token, { previous, next, frame }, fault);
        break;
      case "QuotedIdentifier":
        checkQuoted(tokens, index, frame, fault);
        break;
    }
    if (OPENERS.has(type)) {
      const caller =
        type === "Lparen" && previous?.type === "UnquotedIdentifier"
          ? previous.text
          : "";
      frames.push(newFrame(type, caller));
    } else if (CLOSERS.has(type) && frames.length > 1) frames.pop();
    // A star is a value where one is wanted, and multiplies after one.
    ended = type === "Star" ? !ended : ENDS.has(type);
  }
}

function newFrame(opener: string, caller: string): Frame {
  return { opener, caller, argument: 0, lets: 0 };
}

function isWord(token: QueryToken | undefined, word: string): boolean {
  return token?.type === "UnquotedIdentifier" && token.text === word;
}

function position(expression: string, { start }: QueryToken): number {
  return [...expression.slice(0, start)].length + 1;
}

/** `true` without backticks is the field of that name, which is never there. */
function checkWord(
  { text }: QueryToken,
  { previous, next, frame }: {
    readonly previous: QueryToken | undefined;
    readonly next: QueryToken | undefined;
    readonly frame: Frame;
  },
  fault: (reason: string) => QueryFault,
): void {
  if (!/^(?:true|false|null|None)$/i.test(text) || text === "none") return;
  const isKey = frame.opener === "Lbrace" && next?.type === "Colon" &&
    (previous?.type === "Lbrace" || previous?.type === "Comma");
  if (isKey || previous?.type === "Dot" || next?.type === "Lparen") return;
  const literal = text.toLowerCase() === "none" ? "null" : text.toLowerCase();
  throw fault(
    `${text} is the name of a field here: write the value in backticks, \`${literal}\` (the field is @.${text})`,
  );
}

/** A string is written in single quotes; in double quotes stands the name of a field. */
function checkQuoted(
  tokens: readonly QueryToken[],
  index: number,
  { caller, argument }: Frame,
  fault: (reason: string) => QueryFault,
): void {
  const text = tokens[index]?.text ?? "";
  const previous = tokens[index - 1]?.type ?? "";
  const next = tokens[index + 1]?.type ?? "";
  if (CONTINUATIONS.has(next) || isAnnotation(text)) return;
  const isArgument = (previous === "Comma" || previous === "Lparen") &&
    TEXT_ARGUMENTS.get(caller)?.includes(argument) === true;
  const isCompared = COMPARATORS.has(previous) ||
    COMPARATORS.has(next) && previous !== "Dot" && /^"\w+"$/.test(text) &&
      tokens[index + 2]?.type !== "Literal";
  if (!isArgument && !isCompared) return;
  const string = text.slice(1, -1).replaceAll("'", "\\'");
  throw fault(
    `${text} is the name of a field: write a string in single quotes, '${string}' (the field is @.${text})`,
  );
}

/** "@odata.type" and the like need their quotes, and are compared with each other. */
function isAnnotation(text: string): boolean {
  return /^"[\w.]*@(?:odata|microsoft)\.[\w.]+"$|^"@\w+"$/.test(text);
}
