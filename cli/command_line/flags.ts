/**
 * The options of the command line: one table, for parsing, help and completions.
 *
 * @module
 */

/** What an option takes: nothing, one value, or a value each time it is given. */
export type FlagKind = "boolean" | "string" | "list";

/** One option. */
export interface FlagSpec {
  readonly kind: FlagKind;
  /** One-letter form, without the hyphen. */
  readonly short?: string;
  /** Name of the value in help texts. */
  readonly value?: string;
  /** The values it takes, where they are few. */
  readonly choices?: readonly string[];
  readonly summary: string;
}

/** All options by name. */
export const FLAGS = {
  "help": { kind: "boolean", short: "h", summary: "Show help" },
  "version": { kind: "boolean", short: "V", summary: "Show the version" },
  "verbose": {
    kind: "boolean",
    short: "v",
    summary: "Show requests, retries and the cache on standard error",
  },
  "log": {
    kind: "string",
    value: "FORMAT",
    choices: ["text", "json"],
    summary: "Form of what goes to standard error",
  },
  "env-file": {
    kind: "list",
    value: "FILE",
    summary: "Read settings from this file first; may be repeated",
  },
  "tenant-id": {
    kind: "string",
    value: "ID",
    summary: "Tenant: GUID, domain, or https://AUTHORITY/TENANT",
  },
  "client-id": {
    kind: "string",
    value: "GUID",
    summary: "Application (client) id",
  },
  "object-id": {
    kind: "string",
    value: "GUID",
    summary: "Object id of the app's registration",
  },
  "credential": {
    kind: "string",
    value: "KIND",
    choices: ["secret", "certificate", "federated", "managed-identity"],
    summary: "Which credential to use",
  },
  "certificate": {
    kind: "string",
    value: "FILE",
    summary: "Certificate and private key (PEM or PFX)",
  },
  "cloud": {
    kind: "string",
    value: "NAME",
    choices: [
      "global",
      "usgov",
      "usgov-dod",
      "china",
      "bleu",
      "delos",
      "govsg",
    ],
    summary: "Microsoft cloud",
  },
  "authority-host": {
    kind: "string",
    value: "URL",
    summary: "Where tokens come from",
  },
  "graph-url": { kind: "string", value: "URL", summary: "Where Graph is" },
  "cache-dir": {
    kind: "string",
    value: "FOLDER",
    summary: "Folder of the token cache",
  },
  "no-cache": {
    kind: "boolean",
    summary: "Neither read nor write the token cache",
  },
  "timeout": {
    kind: "string",
    value: "DURATION",
    summary: "Longest wait for an answer, then for more of its body (60s)",
  },
  "max-time": {
    kind: "string",
    value: "DURATION",
    summary: "Longest time for everything together (5m for one request)",
  },
  "max-retries": {
    kind: "string",
    value: "N",
    summary: "How often a failed request is sent again (4)",
  },
  "header": {
    kind: "list",
    short: "H",
    value: "NAME:VALUE",
    summary: "Send this header; may be repeated",
  },
  "data": {
    kind: "string",
    short: "d",
    value: "JSON|@FILE|-",
    summary: "Body of the request",
  },
  "include": {
    kind: "boolean",
    short: "i",
    summary: "Print status line and headers before the body",
  },
  "if-match": {
    kind: "string",
    value: "ETAG",
    summary: "Only if the resource still has this ETag",
  },
  "prefer": { kind: "string", value: "VALUE", summary: "Send a Prefer header" },
  "beta": { kind: "boolean", summary: "Use Graph's beta version" },
  "eventual": {
    kind: "boolean",
    summary: "Send ConsistencyLevel: eventual",
  },
  "dry-run": {
    kind: "boolean",
    summary: "Print the request instead of sending it",
  },
  "query": {
    kind: "string",
    value: "JMESPATH",
    summary: "Apply a JMESPath expression to the response or to each item",
  },
  "output": {
    kind: "string",
    short: "o",
    value: "FORMAT",
    choices: ["json", "ndjson", "csv", "tsv", "table", "raw"],
    summary: "Form of the output",
  },
  "output-file": {
    kind: "string",
    short: "O",
    value: "FILE",
    summary: "Write to this file, whole or not at all",
  },
  "max-items": { kind: "string", value: "N", summary: "Stop after N items" },
  "checkpoint": {
    kind: "string",
    value: "FILE",
    summary: "Keep the place in this file and go on from it",
  },
  "concurrency": {
    kind: "string",
    value: "N",
    summary: "Requests under way at once (4)",
  },
  "state": {
    kind: "string",
    value: "FILE",
    summary: "Where the last run's delta link is kept",
  },
  "fail-on-resync": {
    kind: "boolean",
    summary: "Fail instead of starting over when Graph asks for it",
  },
  "conflict": {
    kind: "string",
    value: "WHAT",
    choices: ["replace", "rename", "fail"],
    summary: "What to do if the file exists",
  },
  "decode": {
    kind: "boolean",
    summary: "Show the claims of the token instead of the token",
  },
  "format": {
    kind: "string",
    value: "FORMAT",
    choices: ["raw", "json", "header", "curl-config"],
    summary: "Form of the token",
  },
  "scope": {
    kind: "string",
    value: "SCOPE",
    summary: "Ask for another resource: https://RESOURCE/.default",
  },
  "warn": {
    kind: "string",
    value: "DURATION",
    summary: "Warn when less time is left (30d)",
  },
  "critical": {
    kind: "string",
    value: "DURATION",
    summary: "Critical when less time is left (7d)",
  },
  "fix": {
    kind: "boolean",
    summary: "Correct file modes that are too open",
  },
} as const satisfies Record<string, FlagSpec>;

/** The name of an option. */
export type FlagName = keyof typeof FLAGS;

type FlagOfKind<Kind extends FlagKind> = {
  [Name in FlagName]: typeof FLAGS[Name]["kind"] extends Kind ? Name : never;
}[FlagName];
export type BooleanFlag = FlagOfKind<"boolean">;
export type StringFlag = FlagOfKind<"string">;
export type ListFlag = FlagOfKind<"list">;

/** Options that every command takes. */
export const GLOBAL_FLAGS = [
  "help",
  "version",
  "verbose",
  "log",
  "env-file",
] as const satisfies FlagName[];

/** Options that say who asks and where. */
export const CONNECTION_FLAGS = [
  "tenant-id",
  "client-id",
  "object-id",
  "credential",
  "certificate",
  "cloud",
  "authority-host",
  "graph-url",
  "cache-dir",
  "no-cache",
  "timeout",
  "max-time",
] as const satisfies FlagName[];

/** Options of requests whose answers are printed as items. */
export const ITEM_FLAGS = [
  "header",
  "prefer",
  "beta",
  "eventual",
  "max-retries",
  "dry-run",
  "query",
  "output",
  "output-file",
] as const satisfies FlagName[];

/** Options of a single request. */
export const REQUEST_FLAGS = [
  ...ITEM_FLAGS,
  "include",
  "if-match",
] as const satisfies FlagName[];
