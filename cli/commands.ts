/**
 * The commands of the program: one table, for parsing, help and completions.
 *
 * @module
 */

import { CONNECTION_FLAGS, type FlagName, REQUEST_FLAGS } from "./flags.ts";

/** An example that can be run as it stands. */
export interface Example {
  readonly line: string;
  readonly meaning: string;
}

/** What the command line needs to know of a command. */
export interface CommandSpec {
  /** What follows the command's name. */
  readonly usage: string;
  readonly summary: string;
  /** Further lines of the command's help. */
  readonly details?: readonly string[];
  readonly flags: readonly FlagName[];
  /** Least and most number of arguments. */
  readonly positionals: readonly [least: number, most: number];
  readonly examples: readonly Example[];
}

const ONLINE = CONNECTION_FLAGS;
const REQUEST = [...ONLINE, ...REQUEST_FLAGS] as const;
const PATH_USAGE = "PATH [name=value…] [options]";
const ANY_NUMBER = Number.MAX_SAFE_INTEGER;
const PATH_DETAILS = [
  "PATH is /users, users, /beta/users or a URL on the configured Graph. name=value arguments become query parameters; OData names (select, filter, top, skip, orderby, expand, search, count, …) need no $.",
];

/** All commands by name. */
export const COMMANDS = {
  app: {
    usage: "[options]",
    summary: "Show this app's own registration, as JSON (the default)",
    flags: REQUEST,
    positionals: [0, 0],
    examples: [
      { line: "appgraph", meaning: "The registration as JSON" },
      {
        line: "appgraph app --query 'passwordCredentials[].endDateTime'",
        meaning: "When the app's secrets end",
      },
    ],
  },
  get: {
    usage: PATH_USAGE,
    summary: "Read a resource",
    details: PATH_DETAILS,
    flags: REQUEST,
    positionals: [1, ANY_NUMBER],
    examples: [
      {
        line: "appgraph get /organization select=id,displayName",
        meaning: "Two properties of the organization",
      },
      {
        line: "appgraph get '/users/$count' --eventual",
        meaning: "The number of users",
      },
      {
        line:
          "appgraph get /users filter=\"startswith(displayName,'A')\" top=5 -o table --query 'value[].{name:displayName,mail:mail}'",
        meaning: "Some users as a table",
      },
    ],
  },
  post: {
    usage: PATH_USAGE,
    summary: "Create something, or call an action",
    details: PATH_DETAILS,
    flags: [...REQUEST, "data"],
    positionals: [1, ANY_NUMBER],
    examples: [
      {
        line:
          'appgraph post /groups -d \'{"displayName":"Night shift","mailEnabled":false,"mailNickname":"night","securityEnabled":true}\'',
        meaning: "Create a group",
      },
      {
        line: "appgraph post /users -d @user.json",
        meaning: "Create a user from a file",
      },
    ],
  },
  patch: {
    usage: PATH_USAGE,
    summary: "Change some properties",
    details: PATH_DETAILS,
    flags: [...REQUEST, "data"],
    positionals: [1, ANY_NUMBER],
    examples: [{
      line: 'echo \'{"jobTitle":"Baker"}\' | appgraph patch /users/ID -d -',
      meaning: "Change a job title; the data comes from standard input",
    }],
  },
  put: {
    usage: PATH_USAGE,
    summary: "Replace something",
    details: PATH_DETAILS,
    flags: [...REQUEST, "data"],
    positionals: [1, ANY_NUMBER],
    examples: [{
      line:
        "appgraph put '/users/ID/photo/$value' -d @photo.jpg -H Content-Type:image/jpeg",
      meaning: "Set a photo",
    }],
  },
  delete: {
    usage: PATH_USAGE,
    summary: "Delete something",
    details: PATH_DETAILS,
    flags: REQUEST,
    positionals: [1, ANY_NUMBER],
    examples: [{
      line: "appgraph delete /groups/ID",
      meaning: "Delete a group",
    }],
  },
  list: {
    usage: PATH_USAGE,
    summary: "Print every item of a collection, one per line",
    details: [
      ...PATH_DETAILS,
      "The next page is fetched while this one is written, and memory stays flat. The columns of csv, tsv and table are those of select=, else of --query's result, else of the first page.",
    ],
    flags: [
      ...ONLINE,
      "header",
      "prefer",
      "beta",
      "eventual",
      "max-retries",
      "dry-run",
      "query",
      "output",
      "output-file",
      "max-items",
      "checkpoint",
    ],
    positionals: [1, ANY_NUMBER],
    examples: [
      {
        line: "appgraph list /users select=id,mail top=999 > users.ndjson",
        meaning: "All users, one JSON object per line",
      },
      {
        line:
          "appgraph list /groups select=displayName,mail -o csv -O groups.csv",
        meaning: "All groups as CSV; the file appears when it is complete",
      },
      {
        line:
          "appgraph list /auditLogs/signIns --checkpoint signins.state >> signins.ndjson",
        meaning: "Goes on where a killed run stopped",
      },
    ],
  },
  delta: {
    usage: "PATH --state FILE [name=value…] [options]",
    summary: "Print what changed since the last run",
    details: [
      "PATH ends in /delta. The first run prints everything, later runs the changes, removals (@removed) included. The state moves when the output is complete, so after a failed run some items may come twice, and none is lost.",
    ],
    flags: [
      ...ONLINE,
      "state",
      "fail-on-resync",
      "header",
      "prefer",
      "beta",
      "eventual",
      "max-retries",
      "dry-run",
      "query",
      "output",
      "output-file",
    ],
    positionals: [1, ANY_NUMBER],
    examples: [{
      line:
        "appgraph delta /users/delta --state users.state select=displayName,mail >> changes.ndjson",
      meaning: "What changed among the users since the last run",
    }],
  },
  download: {
    usage: "PATH -O FILE|- [options]",
    summary: "Download a file's content, resumable",
    details: [
      "The file appears when it is whole. Until then its bytes are in FILE.part, and a later run goes on from there if the content is still the same.",
    ],
    flags: [
      ...ONLINE,
      "output-file",
      "header",
      "prefer",
      "beta",
      "max-retries",
      "dry-run",
    ],
    positionals: [1, ANY_NUMBER],
    examples: [{
      line:
        "appgraph download /drives/ID/root:/reports/march.xlsx:/content -O march.xlsx",
      meaning: "A file of a drive",
    }, {
      line:
        "appgraph download \"/reports/getEmailActivityUserDetail(period='D7')\" -O mail.csv",
      meaning: "A report",
    }],
  },
  upload: {
    usage: "FILE|- PATH [options]",
    summary: "Upload a file of any size, resumable",
    details: [
      "Up to 4 MB go in one request, more through an upload session. Its place is kept in the cache folder, so an upload that was killed goes on when the same command runs again.",
    ],
    flags: [
      ...ONLINE,
      "conflict",
      "header",
      "beta",
      "max-retries",
      "dry-run",
      "output-file",
    ],
    positionals: [2, 2],
    examples: [{
      line:
        "appgraph upload backup.tar /drives/ID/root:/backups/backup.tar --conflict replace",
      meaning: "Put a backup into a drive",
    }],
  },
  batch: {
    usage: "[FILE|-] [options]",
    summary: "Send many requests through $batch: JSON lines in, JSON lines out",
    details: [
      'A line is {"method","url","headers"?,"body"?,"id"?,"dependsOn"?} or METHOD PATH. The answers {"id","status","headers","body"} come in the order of the lines; an id is the line\'s number unless it is given.',
      "A file is checked whole before the first request. Of standard input nothing is sent from the group of 20 on that has a bad line.",
    ],
    flags: [
      ...ONLINE,
      "beta",
      "concurrency",
      "max-retries",
      "dry-run",
      "output",
      "output-file",
    ],
    positionals: [0, 1],
    examples: [
      {
        line: "appgraph batch requests.jsonl > answers.jsonl",
        meaning: "Send the requests of a file",
      },
      {
        line: "sed 's|^|GET /users/|' ids.txt | appgraph batch --concurrency 8",
        meaning: "Read a user for each line of ids.txt",
      },
    ],
  },
  token: {
    usage: "[options]",
    summary: "Print an access token, or its claims",
    details: [
      "The token comes from the cache while it lasts. It goes to standard output: keep it out of logs and command lines.",
      "--decode prints the claims as JSON, with its times in words. They are for finding mistakes: tokens are for their resource to read, and may be opaque.",
    ],
    flags: [...ONLINE, "max-retries", "decode", "format", "scope"],
    positionals: [0, 0],
    examples: [
      {
        line:
          "appgraph token --format curl-config | curl -K - https://graph.microsoft.com/v1.0/organization",
        meaning: "Call Graph by curl; the token is on no command line",
      },
      {
        line: "appgraph token --decode | jq .roles",
        meaning: "The permissions that are in the token",
      },
      {
        line: "appgraph token --scope https://vault.azure.net/.default",
        meaning: "A token for another resource",
      },
    ],
  },
  cache: {
    usage: "list|clear|path [options]",
    summary: "Show or empty the token cache",
    details: [
      "list shows what is in the cache, never a token. clear removes the tokens. path prints the folder.",
    ],
    flags: ["cache-dir", "output"],
    positionals: [1, 1],
    examples: [
      {
        line: "appgraph cache list",
        meaning: "Which tokens are there, and until when they are used",
      },
      {
        line: "appgraph cache clear",
        meaning: "Remove them; the next run asks for a new one",
      },
    ],
  },
  check: {
    usage: "credentials [options]",
    summary: "Say when this app's secrets and certificates expire",
    details: [
      "Prints one line as monitoring plugins do, or JSON with -o json. Exit codes: 0 ok, 1 warning, 2 critical, 3 unknown. The credential in use decides. No Graph permission is needed.",
    ],
    flags: [...ONLINE, "max-retries", "warn", "critical", "output"],
    positionals: [1, 1],
    examples: [
      {
        line: "appgraph check credentials",
        meaning: "Warn 30 days ahead, critical 7 days ahead",
      },
      {
        line: "appgraph check credentials --warn 60d --critical 14d",
        meaning: "Earlier",
      },
    ],
  },
  doctor: {
    usage: "[options]",
    summary: "Judge whether everything this program needs is in order",
    details: [
      "Prints one line for each thing with ok, warning, failure or skipped, and what to do. A failure means that runs fail: exit code 1. Nothing secret is printed.",
    ],
    flags: [...ONLINE, "fix", "output"],
    positionals: [0, 0],
    examples: [
      { line: "appgraph doctor", meaning: "Judge everything" },
      {
        line: "appgraph doctor --fix",
        meaning: "Also take away access that others have to secret files",
      },
    ],
  },
  completions: {
    usage: "bash|zsh|fish",
    summary: "Print completions for a shell",
    flags: [],
    positionals: [1, 1],
    examples: [
      {
        line: "source <(appgraph completions bash)",
        meaning: "For this bash",
      },
      {
        line:
          "appgraph completions fish > ~/.config/fish/completions/appgraph.fish",
        meaning: "For every fish from now on",
      },
    ],
  },
  help: {
    usage: "[COMMAND]",
    summary: "Show help for a command",
    flags: [],
    positionals: [0, 2],
    examples: [{ line: "appgraph help app", meaning: "Help for one command" }],
  },
} as const satisfies Record<string, CommandSpec>;

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** Whether a text names a command. */
export function isCommandName(text: string): text is CommandName {
  return Object.hasOwn(COMMANDS, text);
}
