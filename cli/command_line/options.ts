/**
 * Options: what a row may declare, what a command gets for it, and the groups that several commands
 * share. An option that one command alone has is declared in the row of that command.
 *
 * @module
 */

/** Declares one option. Its key, `maxItems`, is also its name: `--max-items`. */
export interface OptionSpec {
  /**
   * What it takes: nothing (or `true` and `false`), one value, a value each time it is given, a
   * duration, or a whole number.
   */
  readonly kind: "switch" | "text" | "list" | "duration" | "integer";
  /** One-letter form, without the hyphen. */
  readonly short?: string;
  /** Another long name, known from other programs. */
  readonly alias?: string;
  /** Name of the value in help texts; `FILE` and `FOLDER` are completed as such. */
  readonly value?: string;
  /** The values it takes, where they are few. */
  readonly choices?: readonly string[];
  /** Least value of an integer, or of a duration in milliseconds. */
  readonly least?: number;
  /** The unit that a bare number lacks, where everyone would take it for days and not for seconds. */
  readonly unit?: "d";
  /** Without it the command cannot run. */
  readonly required?: true;
}

/** Declarations by key. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type OptionalUnlessRequired<Spec, Value> = Spec extends { required: true }
  ? Value
  : Value | undefined;

/** What a command gets for an option: durations in milliseconds, choices as a union of theirs. */
export type OptionValue<Spec extends OptionSpec> = Spec["kind"] extends "switch"
  ? boolean
  : Spec["kind"] extends "list" ? readonly string[]
  : Spec["kind"] extends "duration" | "integer"
    ? OptionalUnlessRequired<Spec, number>
  : Spec extends { choices: readonly (infer Choice)[] }
    ? OptionalUnlessRequired<Spec, Choice>
  : OptionalUnlessRequired<Spec, string>;

/** What a command gets for the options that its row declares. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Key in keyof Specs]: OptionValue<Specs[Key]>;
};

/** The name of an option on the command line, without hyphens: `max-items` for `maxItems`. */
export function optionName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Options that every command takes. */
export const GLOBAL_OPTIONS = {
  help: { kind: "switch", short: "h" },
  version: { kind: "switch", short: "V" },
  verbose: { kind: "switch", short: "v" },
  quiet: { kind: "switch" },
  log: { kind: "text", value: "FORMAT", choices: ["text", "json"] },
  envFile: { kind: "list", value: "FILE" },
} as const satisfies OptionSpecs;

/** Options that say who asks, where, and for how long. */
export const CONNECTION_OPTIONS = {
  tenantId: { kind: "text", value: "ID" },
  clientId: { kind: "text", value: "GUID" },
  objectId: { kind: "text", value: "GUID" },
  credential: {
    kind: "text",
    value: "KIND",
    choices: ["secret", "certificate", "federated", "managed-identity"],
  },
  federatedSource: {
    kind: "text",
    value: "SOURCE",
    choices: ["file", "value", "github", "azure-devops", "managed-identity"],
  },
  certificate: { kind: "text", value: "FILE" },
  cloud: {
    kind: "text",
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
  },
  authorityHost: { kind: "text", value: "URL" },
  graphUrl: { kind: "text", value: "URL" },
  cacheDir: { kind: "text", value: "FOLDER" },
  noCache: { kind: "switch" },
  timeout: { kind: "duration", least: 1, value: "DURATION" },
  maxTime: { kind: "duration", least: 1, value: "DURATION" },
  noAdvice: { kind: "switch" },
} as const satisfies OptionSpecs;

/** Options of commands whose answers are printed as items. */
export const ITEM_OPTIONS = {
  header: { kind: "list", short: "H", value: "NAME:VALUE" },
  prefer: { kind: "list", value: "VALUE" },
  parameter: { kind: "list", value: "NAME=VALUE" },
  beta: { kind: "switch" },
  eventual: { kind: "switch" },
  maxRetries: { kind: "integer", least: 0, value: "N" },
  dryRun: { kind: "switch" },
  query: { kind: "text", value: "JMESPATH" },
  output: {
    kind: "text",
    short: "o",
    value: "FORMAT",
    choices: ["json", "ndjson", "csv", "tsv", "table"],
  },
  outputFile: { kind: "text", short: "O", value: "FILE" },
} as const satisfies OptionSpecs;

/** Options of a single request. */
export const REQUEST_OPTIONS = {
  ...ITEM_OPTIONS,
  output: {
    ...ITEM_OPTIONS.output,
    choices: [...ITEM_OPTIONS.output.choices, "raw"],
  },
  include: { kind: "switch", short: "i" },
  ifMatch: { kind: "text", value: "ETAG" },
} as const satisfies OptionSpecs;

/** The body of a request. */
export const BODY_OPTIONS = {
  data: { kind: "text", short: "d", value: "JSON|@FILE|-" },
  field: { kind: "list", short: "F", value: "NAME=VALUE" },
  rawField: { kind: "list", value: "NAME=VALUE" },
} as const satisfies OptionSpecs;
