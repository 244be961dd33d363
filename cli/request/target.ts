/**
 * Where a request goes: its path and all its parameters, wherever these were written. One place judges
 * them for arguments, for the query of a path and for the lines of a batch.
 *
 * @module
 */

import { encodeParameter } from "../../graph/mod.ts";
import { UsageError } from "../errors.ts";
import { quoteWord } from "../text/quote_word.ts";
import { judgePath } from "./judge_path.ts";
import { checkParameterName, odataName } from "./parameter_names.ts";
import { RefusedRequestError } from "./refused_request.ts";
import { quoteForShell } from "../text/shell.ts";
import { resolveTimes } from "./relative_time.ts";

/** A path and its parameters, as they were written. */
export interface WrittenTarget {
  /** Maybe with a query; maybe a full URL. */
  readonly path: string;
  /** `name=value` arguments. */
  readonly parameters?: readonly string[] | undefined;
  /** `NAME=VALUE` that are sent as they are: `--parameter`. */
  readonly verbatim?: readonly string[] | undefined;
}

/** A path with its whole query, encoded where it was not. */
export interface Target {
  /** With the times that stand for `{now}` and `{today}`. */
  readonly path: string;
  /** The same before times were put in: what tells one query from another, whenever it runs. */
  readonly pattern: string;
}

/** What judging depends on. */
export interface JudgeOptions {
  /** What `{now}` is, in epoch milliseconds; the time of the call if not given. */
  readonly now?: number | undefined;
  /** Whether `--parameter` is there to send what is refused. */
  readonly takesVerbatim?: boolean | undefined;
}

/** One parameter: what it is called, what it says, and how it is sent. */
interface Parameter {
  readonly name: string;
  /** As it is written. */
  readonly value: string;
  /** As a server reads it. */
  readonly meaning: string;
  readonly encode: (value: string) => string;
}

// Downloads of drive items in another format take it without a "$" (driveItem-get-content-format).
const CONTENT_REGEXP = /\/content$/i;

/**
 * Judges a path and its parameters and puts them together.
 *
 * @throws {RefusedRequestError} if Graph would quietly answer with too much, too little or something else.
 * @throws {UsageError} if an argument is not of the form `name=value`.
 */
export function readTarget(
  { path, parameters = [], verbatim = [] }: WrittenTarget,
  { now = Date.now(), takesVerbatim = true }: JudgeOptions = {},
): Target {
  const queryAt = path.indexOf("?");
  const place = queryAt < 0 ? path : path.slice(0, queryAt);
  judgePath(place);
  const isContent = CONTENT_REGEXP.test(place);
  const judged = [
    ...queryAt < 0 ? [] : readQuery(path.slice(queryAt + 1), isContent),
    ...parameters.map((text) => readArgument(text, isContent)),
  ];
  judge(judged, takesVerbatim);
  const sentAsItIs = verbatim.map((text) => encodeParameter(...split(text)));
  const join = (change: (value: string) => string) => {
    const query = [
      ...judged.map(({ value, encode }) => encode(change(value))),
      ...sentAsItIs,
    ].join("&");
    return query === "" ? place : `${place}?${query}`;
  };
  return {
    path: join((value) => resolveTimes(value, now)),
    pattern: join((value) => value),
  };
}

/** The parameters in the query of a path; what is encoded there stays as it is. */
function readQuery(query: string, isContent: boolean): Parameter[] {
  return query.split("&").map((pair) => {
    const equals = pair.indexOf("=");
    const rawName = equals < 0 ? pair : pair.slice(0, equals);
    const name = decode(rawName);
    const wanted = sentName(name, isContent);
    const sent = wanted === name ? rawName : wanted;
    const value = equals < 0 ? "" : pair.slice(equals + 1);
    return {
      name,
      value,
      meaning: decode(value),
      encode: (value) => equals < 0 ? sent : `${sent}=${value}`,
    };
  });
}

function readArgument(text: string, isContent: boolean): Parameter {
  const [name, value] = split(text);
  return {
    name,
    value,
    meaning: value,
    encode: (changed) => encodeParameter(sentName(name, isContent), changed),
  };
}

/**
 * Splits `name=value`.
 *
 * @throws {RefusedRequestError} if the name is missing.
 * @throws {UsageError} if it is of another form.
 */
function split(text: string): [name: string, value: string] {
  const equals = text.indexOf("=");
  if (equals === 0) throw nameless();
  if (equals < 0) {
    throw new UsageError(
      `Cannot read the argument ${
        quoteWord(text)
      }: it is not of the form name=value`,
      "Put a value with spaces in quotes: \"filter=startswith(displayName,'A')\"",
    );
  }
  return [text.slice(0, equals), text.slice(equals + 1)];
}

/** OData options in lower case and with their `$`, without which v1.0 ignores most of them. */
function sentName(name: string, isContent: boolean): string {
  const option = odataName(name);
  if (option === undefined) return name;
  const isConversion = option === "format" && isContent;
  return isConversion && !name.startsWith("$") ? option : `$${option}`;
}

function judge(parameters: readonly Parameter[], takesVerbatim: boolean): void {
  const seen = new Set<string>();
  for (const { name, meaning } of parameters) {
    if (name === "" || name === "$") {
      throw parameters.length === 1 && meaning === ""
        ? emptyQuery()
        : nameless();
    }
    checkParameterName(
      name,
      takesVerbatim
        ? `To send it as it is: --parameter ${quoteForShell(`${name}=VALUE`)}`
        : undefined,
    );
    const option = odataName(name);
    if (option === undefined) continue;
    // An empty pair of quotes is what an unset variable in a search leaves.
    if (/^[\s"]*$/.test(meaning)) {
      throw new RefusedRequestError(
        `its parameter "${option}" is empty`,
        "Set the variable that should stand there, or leave the parameter out",
      );
    }
    if (seen.has(option)) {
      throw new RefusedRequestError(
        `its parameter "${option}" is there twice`,
        option === "filter"
          ? 'Join the two: filter="A and B"'
          : "Leave one of the two out",
      );
    }
    seen.add(option);
  }
}

function nameless(): RefusedRequestError {
  return new RefusedRequestError(
    "one of its parameters has no name",
    "Put it in single quotes, or leave out the $, because in double quotes the shell replaces $filter, $top and the like by nothing",
  );
}

function emptyQuery(): RefusedRequestError {
  return new RefusedRequestError(
    "its query is empty",
    "Set the variable that should stand there, or leave out the question mark",
  );
}

/** As a server reads it; a text that is not encoded is itself. */
function decode(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return spaced;
  }
}
