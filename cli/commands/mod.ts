/**
 * The table of commands: one row each. Requests are there at once; what only other commands need is
 * loaded when they run.
 *
 * @module
 */

import type { CommandText, Manual } from "../command_line/commands.ts";
import type { SharedOption } from "../command_line/option_texts.ts";
import {
  BODY_OPTIONS,
  CONNECTION_OPTIONS,
  ITEM_OPTIONS,
  REQUEST_OPTIONS,
} from "../command_line/options.ts";
import { app } from "./app.ts";
import { row } from "./row.ts";
import { change, read } from "./verb.ts";

const PATH = [
  { name: "PATH", completes: "paths" },
  { name: "name=value…", optional: true, many: true },
] as const;
const REQUEST = { ...CONNECTION_OPTIONS, ...REQUEST_OPTIONS } as const;
const CHANGE = { ...REQUEST, ...BODY_OPTIONS } as const;
const {
  header,
  prefer,
  parameter,
  beta,
  maxRetries,
  dryRun,
  query,
  output,
  outputFile,
} = ITEM_OPTIONS;
const JSON_OUTPUT = { ...output, choices: ["json"] } as const;

/** All commands by name, in the order of the help. */
export const COMMANDS = {
  app: row({ positionals: [], options: REQUEST, load: () => app }),
  get: row({ positionals: PATH, options: REQUEST, load: () => read("GET") }),
  post: row({ positionals: PATH, options: CHANGE, load: () => change("POST") }),
  patch: row({
    positionals: PATH,
    options: CHANGE,
    load: () => change("PATCH"),
  }),
  put: row({ positionals: PATH, options: CHANGE, load: () => change("PUT") }),
  delete: row({
    positionals: PATH,
    options: REQUEST,
    load: () => read("DELETE"),
  }),
  list: row({
    positionals: PATH,
    options: {
      ...CONNECTION_OPTIONS,
      ...ITEM_OPTIONS,
      maxItems: { kind: "integer", least: 1, value: "N" },
      checkpoint: { kind: "text", value: "FILE" },
    },
    load: async () => (await import("./list/mod.ts")).list,
  }),
  delta: row({
    positionals: PATH,
    options: {
      ...CONNECTION_OPTIONS,
      state: { kind: "text", value: "FILE", required: true },
      failOnResync: { kind: "switch" },
      ...ITEM_OPTIONS,
    },
    load: async () => (await import("./delta/mod.ts")).delta,
  }),
  download: row({
    positionals: PATH,
    options: {
      ...CONNECTION_OPTIONS,
      outputFile: { ...outputFile, value: "FILE|-", required: true },
      header,
      prefer,
      parameter,
      beta,
      maxRetries,
      dryRun,
    },
    load: async () => (await import("./download/mod.ts")).download,
  }),
  upload: row({
    positionals: [{ name: "FILE|-", completes: "files" }, { name: "PATH" }],
    options: {
      ...CONNECTION_OPTIONS,
      conflict: {
        kind: "text",
        value: "WHAT",
        choices: ["replace", "rename", "fail"],
      },
      header,
      beta,
      maxRetries,
      dryRun,
      query,
      output,
      outputFile,
    },
    load: async () => (await import("./upload/mod.ts")).upload,
  }),
  batch: row({
    positionals: [{ name: "FILE|-", optional: true, completes: "files" }],
    options: {
      ...CONNECTION_OPTIONS,
      beta,
      concurrency: { kind: "integer", least: 1, value: "N" },
      maxRetries,
      dryRun,
      output,
      outputFile,
    },
    load: async () => (await import("./batch/mod.ts")).batch,
  }),
  token: row({
    positionals: [],
    options: {
      ...CONNECTION_OPTIONS,
      maxRetries,
      decode: { kind: "switch" },
      format: {
        kind: "text",
        value: "FORMAT",
        choices: ["raw", "json", "header", "curl-config"],
      },
      scope: { kind: "text", value: "SCOPE" },
    },
    load: async () => (await import("./token/mod.ts")).token,
  }),
  permissions: row({
    positionals: [{
      name: "[METHOD] PATH",
      optional: true,
      many: true,
      completes: "paths",
    }],
    options: {
      ...CONNECTION_OPTIONS,
      fromLog: { kind: "text", value: "FILE|-" },
      output: JSON_OUTPUT,
    },
    load: async () => (await import("./permissions/mod.ts")).permissions,
  }),
  cache: row({
    positionals: [{
      name: "list|clear|path",
      completes: ["list", "clear", "path"],
    }],
    options: { cacheDir: CONNECTION_OPTIONS.cacheDir, output },
    offline: true,
    load: async () => (await import("./cache.ts")).cache,
  }),
  check: row({
    positionals: [{ name: "credentials", completes: ["credentials"] }],
    options: {
      ...CONNECTION_OPTIONS,
      maxRetries,
      warn: {
        kind: "duration",
        short: "w",
        alias: "warning",
        unit: "d",
        value: "DURATION",
      },
      critical: { kind: "duration", short: "c", unit: "d", value: "DURATION" },
      output: JSON_OUTPUT,
    },
    load: async () => (await import("./check.ts")).check,
  }),
  doctor: row({
    positionals: [],
    options: {
      ...CONNECTION_OPTIONS,
      fix: { kind: "switch" },
      output: JSON_OUTPUT,
    },
    load: async () => (await import("./doctor/mod.ts")).doctor,
  }),
  init: row({
    positionals: [],
    options: { user: { kind: "switch" }, ...REQUEST },
    load: async () => (await import("./init/mod.ts")).init,
  }),
  completions: row({
    positionals: [{
      name: "bash|zsh|fish|powershell",
      completes: ["bash", "zsh", "fish", "powershell"],
    }],
    options: {},
    offline: true,
    load: async () =>
      (await import("./completions.ts")).completions(await readManual()),
  }),
  help: row({
    positionals: [{
      name: "COMMAND|TOPIC",
      optional: true,
      many: true,
      completes: "topics",
    }],
    options: {},
    offline: true,
    load: async () => (await import("./help/mod.ts")).help(await readManual()),
  }),
};

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

type OwnOption<Name extends CommandName> = Exclude<
  keyof (typeof COMMANDS)[Name]["options"],
  SharedOption
>;

/** A text for each command, with a line for each option that it alone has. */
type Texts = {
  readonly [Name in CommandName]:
    & CommandText
    & ([OwnOption<Name>] extends [never] ? unknown
      : { readonly options: Readonly<Record<OwnOption<Name>, string>> });
};

/** The rows, and what people read about them. */
export async function readManual(): Promise<Manual> {
  const { TEXTS } = await import("./texts/mod.ts");
  return { commands: COMMANDS, texts: TEXTS satisfies Texts };
}
