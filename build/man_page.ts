/**
 * The manual page `docs/appgraph.1`, in the macros of man(7).
 *
 * @module
 */

import { type Manual, usageOf } from "../cli/command_line/commands.ts";
import { optionRows } from "../cli/command_line/help.ts";
import { groupOptions } from "../cli/command_line/option_groups.ts";
import { GLOBAL_OPTIONS } from "../cli/command_line/options.ts";

/** What the manual page holds beside the commands. */
export interface ManPageOptions {
  readonly version: string;
  /** The help about settings. */
  readonly settings: string;
  /** The help about exit codes. */
  readonly exitCodes: string;
}

/** The manual page. */
export function manPage(
  manual: Manual,
  { version, settings, exitCodes }: ManPageOptions,
): string {
  return [
    '.\\" Made by "deno task docs" from the commands\' rows and texts.',
    `.TH APPGRAPH 1 "" "appgraph ${version}" "User Commands"`,
    ".SH NAME",
    "appgraph \\- call Microsoft Graph as an application's own identity",
    ".SH SYNOPSIS",
    ".B appgraph",
    "[\\fICOMMAND\\fR] [\\fIarguments\\fR] [\\fIoptions\\fR]",
    ".SH DESCRIPTION",
    text(
      'Without a command, "app" runs: it prints this app\'s own registration. Data goes to standard output, everything else to standard error.',
    ),
    ".SH COMMANDS",
    ...Object.keys(manual.commands).flatMap((name) => command(manual, name)),
    ".SH OPTIONS OF EVERY COMMAND",
    ...optionList(optionRows(GLOBAL_OPTIONS)),
    ".SH SETTINGS",
    ...verbatim(settings),
    ".SH EXIT STATUS",
    ...verbatim(exitCodes),
    ".SH FILES",
    ...optionList([
      [".env", "settings of the current folder"],
      ["~/.config/appgraph/env", "settings of the user"],
      ["~/.cache/appgraph", "the token cache"],
    ]),
    "",
  ].join("\n");
}

function command({ commands, texts }: Manual, name: string): string[] {
  const spec = commands[name] ?? { positionals: [], options: {} };
  const { summary = "", details = [], options = {}, examples = [] } =
    texts[name] ?? {};
  return [
    `.SS ${text(`${name} ${usageOf(spec)}`.trimEnd())}`,
    text(`${summary}.`),
    ...details.flatMap((line) => [".PP", text(line)]),
    ...groupOptions(spec.options).slice(0, -1).flatMap(({ title, specs }) => [
      ".PP",
      `.I ${text(title)}`,
      ...optionList(optionRows(specs, options)),
    ]),
    ".PP",
    ".I Examples",
    ...examples.flatMap(({ line, meaning }) => [
      ".PP",
      text(`${meaning}:`),
      ".PP",
      ".nf",
      text(`  ${line}`),
      ".fi",
    ]),
  ];
}

function optionList(
  rows: readonly (readonly [term: string, meaning: string])[],
): string[] {
  return rows.flatMap(([term, meaning]) => [
    ".TP",
    `.B ${text(term.trim())}`,
    text(meaning),
  ]);
}

function verbatim(lines: string): string[] {
  return [".nf", ...lines.trimEnd().split("\n").map(text), ".fi"];
}

/** Text for troff: no line of it is a request, and hyphens and quotes stay as they are. */
function text(line: string): string {
  const escaped = line.replaceAll("\\", "\\e").replaceAll("-", "\\-")
    .replaceAll("'", "\\(aq").replaceAll("`", "\\(ga")
    .replaceAll("^", "\\(ha").replaceAll("~", "\\(ti")
    .replaceAll('"', "\\(dq")
    .replaceAll("…", "...");
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}
