/**
 * What the options say of themselves that several commands share. For help, manual and completions.
 *
 * @module
 */

import type {
  BODY_OPTIONS,
  CONNECTION_OPTIONS,
  GLOBAL_OPTIONS,
  REQUEST_OPTIONS,
} from "./options.ts";

/** Key of an option that several commands share. */
export type SharedOption =
  | keyof typeof GLOBAL_OPTIONS
  | keyof typeof CONNECTION_OPTIONS
  | keyof typeof REQUEST_OPTIONS
  | keyof typeof BODY_OPTIONS;

/** One line for each shared option. */
export const OPTION_TEXTS: Readonly<Record<SharedOption, string>> = {
  help: "Show help",
  version: "Show the version",
  verbose: "Show requests, retries and the cache on standard error",
  quiet: "Print nothing on standard output",
  log: "Form of what goes to standard error",
  envFile: "Read settings from this file first; may be repeated",
  tenantId: "Tenant: GUID, domain, or https://AUTHORITY/TENANT",
  clientId: "Application (client) id",
  objectId: "Object id of the app's registration",
  credential: "Which credential to use",
  federatedSource: "Where a federated token comes from",
  certificate: "Certificate and private key (PEM or PFX)",
  cloud: "Microsoft cloud",
  authorityHost: "Where tokens come from",
  graphUrl: "Where Graph is",
  cacheDir: "Folder of the token cache",
  noCache: "Neither read nor write the token cache",
  timeout: "Longest wait for an answer, then for more of its body (60s)",
  maxTime: "Longest time for everything together (5m for one request)",
  noAdvice:
    "After a 403 send nothing more to find out which permission is missing",
  maxRetries: "How often a failed request is sent again (4)",
  header: "Send this header; may be repeated",
  data: "Body of the request",
  field: "A member of a JSON body, typed, or @FILE; may be repeated",
  rawField: "The same, but always text",
  include: "Print status line and headers before the body",
  ifMatch: "Only if the resource still has this ETag",
  prefer: "Send this in the Prefer header; may be repeated",
  parameter: "Send this query parameter as it is; may be repeated",
  beta: "Use Graph's beta version",
  eventual: "Send ConsistencyLevel: eventual",
  dryRun: "Print the request instead of sending it",
  query: "Apply a JMESPath expression to the response or to each item",
  output: "Form of the output",
  outputFile: "Write to this file, whole or not at all",
};

/** The line of an option: what the command itself says of it, else what all say. */
export function describeOption(
  key: string,
  own: Readonly<Record<string, string>>,
): string {
  const shared: Readonly<Record<string, string>> = OPTION_TEXTS;
  return own[key] ?? shared[key] ?? "";
}
