/**
 * What is said about a failure, in lines for people and as an object for programs.
 *
 * @module
 */

import type { ExitCode } from "../exit_codes.ts";

/** What is said about a failure. */
export interface Report {
  readonly exitCode: ExitCode;
  /** What failed and why; line breaks in it are a server's, and no lines. */
  readonly message: string;
  /** The same in several lines: one for each wrong setting. */
  readonly lines?: readonly string[] | undefined;
  /** What to do. */
  readonly advice: string | undefined;
  /** Lines below the advice, to be copied. */
  readonly details?: readonly string[] | undefined;
  /** What support asks for, by name. */
  readonly ids: Readonly<Record<string, string | undefined>>;
  /** Further fields of the JSON log. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Puts a report together. */
export function report(
  exitCode: ExitCode,
  message: string,
  advice?: string,
  ids: Report["ids"] = {},
  fields: Report["fields"] = {},
): Report {
  return { exitCode, message, advice, ids, fields };
}

/** The lines of a report for people. */
export function reportLines(
  { message, lines = [message], advice, details = [], ids }: Report,
): string[] {
  const known = Object.entries(ids).filter(([, value]) => value !== undefined);
  return [
    ...lines,
    ...advice === undefined ? [] : [advice],
    ...details,
    ...known.length === 0
      ? []
      : [known.map(([name, value]) => `${name} ${value}`).join(", ")],
  ];
}

/** A report on one line, as sentences; each ends in one stop, whoever wrote it. */
export function reportSentence(report: Report): string {
  const { details } = report;
  const lines = reportLines({
    ...report,
    details: details && [details.join(", ")],
  });
  return lines.map((line) => line.trim().replace(/\.+$/, ""))
    .filter((line) => line !== "")
    .reduce(
      (text, line) =>
        text === "" ? line : `${text}${/[?!:]$/.test(text) ? "" : "."} ${line}`,
      "",
    );
}

/** A report as the object of the JSON log. */
export function reportRecord(
  { exitCode, message, advice, details, ids, fields }: Report,
): Readonly<Record<string, unknown>> {
  const named = Object.entries(ids).map((
    [name, value],
  ) => [name.toLowerCase().replaceAll(/[ -]/g, "_"), value]);
  return {
    event: "error",
    exit_code: exitCode,
    message,
    advice,
    details,
    ...Object.fromEntries(named),
    ...fields,
  };
}
