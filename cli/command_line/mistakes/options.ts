/**
 * Options of other tools, with what is written here instead.
 *
 * @module
 */

const METHOD =
  "Write the method as the command: appgraph get, post, patch, put or delete PATH";
const METHOD_VALUE_REGEXP = /^(?:get|post|patch|put|delete)$/i;
const URL = "Write the path, or the URL, as an argument: appgraph get /users";
const BODY = "Write the body as -d JSON, -d @FILE, or -d - for standard input";
const FIELD =
  "Write -F NAME=VALUE for a member of a JSON body, --raw-field for text, or name=value behind the path for the query";
const QUERY = "Write a JMESPath expression: --query 'value[].displayName'";
const ALL = "Write appgraph list PATH: it goes through all pages";
const SETTINGS =
  "Settings come from options, --env-file, the environment and .env: see appgraph help settings";
const TOKEN =
  "The program gets its token itself, and none is taken from the command line, because every user can see it: see appgraph help settings";
const SECRET =
  "Secrets are not taken from the command line, because every user can see it: set AZURE_CLIENT_SECRET or AZURE_CLIENT_SECRET_FILE";
const TRUST =
  "Certificates are always checked: for an authority of your own set DENO_CERT to its file";
const QUIET =
  "Write --quiet for no output; progress is shown on a terminal alone";
const ENDS =
  "An HTTP error always ends the program with a code of its own: see appgraph help exit-codes";
const NO_NEED = "Leave it out: the program does so by itself";

/** Advice by name, without hyphens; of names that are written in one way alone, letter case counts. */
const ADVICE: Readonly<Record<string, string>> = {
  ...each(METHOD, ["X", "method", "request", "m", "get", "G", "head", "I"]),
  ...each(URL, ["uri", "url", "path", "endpoint"]),
  ...each(BODY, [
    ...["body", "b", "content", "data-raw", "data-binary", "data-urlencode"],
    ...["json", "input", "body-file", "payload"],
  ]),
  ...each(FIELD, ["f", "form", "raw", "query-parameters"]),
  ...each(
    "Write name=value behind the path, or --parameter NAME=VALUE",
    ["uri-parameters", "url-parameters", "params", "param"],
  ),
  ...each(QUERY, ["jq", "q", "template", "property"]),
  ...each(ALL, ["paginate", "all", "slurp", "page-all", "All"]),
  ...each(
    "Write appgraph list PATH --max-items N to stop early, or top=N behind the path for the size of a page",
    ["limit", "page-size", "pagesize", "first", "max-results", "take"],
  ),
  ...each(
    "Tokens are for Graph: for another resource write appgraph token --scope https://RESOURCE/.default",
    ["resource", "scopes", "audience"],
  ),
  ...each(QUIET, ["silent", "s", "S", "no-progress", "progress", "sS"]),
  ...each(ENDS, ["fail", "fail-with-body", "only-show-errors"]),
  ...each(NO_NEED, [
    ...["L", "location", "compressed", "yes", "y", "force", "skip-auth"],
    ...["http1.1", "http2", "A", "user-agent", "keepalive-time"],
  ]),
  ...each(TRUST, ["k", "insecure", "cacert", "capath", "skip-verify"]),
  ...each("Set HTTPS_PROXY", ["x", "proxy", "p"]),
  ...each(TOKEN, [
    ...["u", "user", "username", "oauth2-bearer", "token", "access-token"],
    ...["bearer", "accesstoken", "auth", "authorization", "with-token", "t"],
  ]),
  ...each(SECRET, [
    ...["secret", "client-secret", "clientsecret", "password", "app-secret"],
    ...["client-certificate-password", "certificate-password", "pass", "key"],
  ]),
  ...each(SETTINGS, [
    ...["profile", "subscription", "hostname", "config", "c", "context"],
    ...["environment", "e", "env", "settings"],
  ]),
  ...each("Write --tenant-id ID", ["tenant", "tenantid"]),
  ...each("Write --client-id GUID", ["app-id", "appid", "application-id"]),
  ...each("Write --certificate FILE", ["cert", "E", "certificate-path"]),
  ...each("Write --credential managed-identity", [
    ...["identity", "managed-identity", "msi", "i-am-managed"],
  ]),
  ...each("Write --verbose, or --log json", ["debug", "trace", "loglevel"]),
  ...each("Write --include", ["dump-header", "D", "show-headers"]),
  ...each("Write --max-time DURATION", ["m", "deadline"]),
  ...each("Write --timeout DURATION", ["connect-timeout"]),
  ...each("Write --max-retries N", ["retry", "retries", "retry-count"]),
  ...each("Write -H NAME:VALUE", ["headers"]),
  ...each("Write --output-file FILE", [
    ...["out", "out-file", "outfile", "outputfilepath", "save"],
  ]),
  ...each("Write -o json, ndjson, csv, tsv or table", [
    ...["csv", "tsv", "table", "format-table", "output-format", "outputtype"],
  ]),
  ...each("Write --beta", ["preview"]),
  ...each("Write --beta, or begin the path with /v1.0 or /beta", [
    ...["api-version", "graph-version"],
  ]),
  ...each("Write --eventual", ["consistency-level", "consistencylevel"]),
  ...each(
    "Write -d @FILE, or appgraph upload FILE PATH for a file of any size",
    [
      ...["T", "upload-file", "infile", "inputfilepath"],
    ],
  ),
  ...each("For help write appgraph help", ["?", "usage", "man"]),
};

/** OData's query options (OData 4.01, URL Conventions, section 5) with a value that shows the form. */
const ODATA: Readonly<Record<string, string>> = {
  select: "select=id,displayName",
  filter: "filter=\"startswith(displayName,'A')\"",
  top: "top=5",
  skip: "skip=10",
  orderby: "orderby=displayName",
  expand: "expand=members",
  search: "search='\"displayName:Ada\"'",
  count: "count=true",
  format: "format=json",
  skiptoken: "skiptoken=…",
  deltatoken: "deltatoken=…",
  sort: "orderby=displayName",
  fields: "select=id,displayName",
  where: "filter=\"startswith(displayName,'A')\"",
};

function each(
  advice: string,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, advice]));
}

/** Where an option of another tool stands. */
export interface OptionPlace {
  readonly command?: string | undefined;
  /** The whole command line. */
  readonly args?: readonly string[] | undefined;
}

/**
 * What to write instead of an option of another tool.
 *
 * @param word The option as it was written, without a value: `--top`, `-X`, `-Filter`.
 */
export function adviceForOption(
  word: string,
  { command, args = [] }: OptionPlace = {},
): string | undefined {
  const advice = findAdvice(word);
  if (advice === ALL && command === "list") {
    return "Leave it out: list goes through all pages";
  }
  if (advice === ALL && command === "cache") {
    return "Leave it out: cache clear removes all there is";
  }
  const method = args[args.indexOf(word) + 1];
  return advice === METHOD && method && METHOD_VALUE_REGEXP.test(method)
    ? `Write the method as the command: appgraph ${method.toLowerCase()} PATH`
    : advice;
}

function findAdvice(word: string): string | undefined {
  const name = word.replace(/^[-/]+/, "");
  const odata = name.toLowerCase().replace(/^\$/, "").replace(/-/g, "");
  if (Object.hasOwn(ODATA, odata)) {
    return `Write it as an argument behind the path: ${ODATA[odata]}`;
  }
  if (Object.hasOwn(ADVICE, name)) return ADVICE[name];
  // PowerShell and Azure write them in other cases; a single letter means something else then.
  const lower = name.toLowerCase();
  if (name.length > 1 && Object.hasOwn(ADVICE, lower)) return ADVICE[lower];
  return /secret|password|passphrase/i.test(name) ? SECRET : undefined;
}
