/**
 * Commands about tokens, the machine and the program itself.
 *
 * @module
 */

import type { CommandText } from "../../command_line/commands.ts";

/** Their texts by name. */
export const OPERATOR_TEXTS = {
  token: {
    summary: "Print an access token, or its claims",
    details: [
      "The token comes from the cache while it lasts. It goes to standard output: keep it out of logs and command lines.",
      "--decode prints the claims as JSON, with its times in words. They are for finding mistakes: tokens are for their resource to read, and may be opaque.",
    ],
    options: {
      decode: "Show the claims of the token instead of the token",
      format: "Form of the token",
      scope: "Ask for another resource: https://RESOURCE/.default",
    },
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
  permissions: {
    summary: "Say which application permission a request needs",
    details: [
      "Prints the application permissions that open a request, the least one first. It works offline and without any setting. Where the settings tell which app this is, it also says for each whether it is in the token and whether the app's registration asks for it (as a delegated permission, which is of no use to an app, is the classic mistake); --no-advice leaves that out.",
      "Requests are written as METHOD PATH, PATH alone for GET, in quotes where there are several, or as lines of a batch. Ids, names and whole URLs stand in a path as they are. --from-log reads the lines that --log json writes, names the least permission of each request, and says what the token has in excess.",
      "The answer comes from Microsoft's published data; v1.0 and beta are one in it, and national clouds are not in it. Exit code 3: the data has no row for a request.",
    ],
    options: {
      fromLog: "Read the requests from lines of --log json",
    },
    examples: [
      {
        line: "appgraph permissions get /users/adele@contoso.com/messages",
        meaning: "What does reading somebody's mail need?",
      },
      {
        line: "appgraph permissions 'GET /users' 'POST /groups' -o json",
        meaning: "Several requests, for a program",
      },
      {
        line: "appgraph permissions --from-log run.log",
        meaning: "The least permissions for what a run did",
      },
    ],
  },
  cache: {
    summary: "Show or empty the token cache",
    details: [
      "list shows what is in the cache, never a token. clear removes the tokens, and the sessions of interrupted uploads, whose URLs are secrets. path prints the folder.",
    ],
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
    summary: "Say when this app's secrets and certificates expire",
    details: [
      "Prints one line as monitoring plugins do, or JSON with -o json. Exit codes: 0 ok, 1 warning, 2 critical, 3 unknown. The credential in use decides. No Graph permission is needed.",
    ],
    options: {
      warn: "Warn when less time is left (30d); also --warning",
      critical: "Critical when less time is left (7d)",
    },
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
    summary: "Judge whether everything this program needs is in order",
    details: [
      "Prints one line for each thing with ok, warning, failure or skipped, and what to do. A failure means that runs fail: exit code 1. Nothing secret is printed.",
    ],
    options: {
      fix: "Correct file modes that are too open",
    },
    examples: [
      { line: "appgraph doctor", meaning: "Judge everything" },
      {
        line: "appgraph doctor --fix",
        meaning: "Also take away access that others have to secret files",
      },
    ],
  },
  init: {
    summary: "Ask for the settings, write them to a new file, try them",
    details: [
      "Asks on the terminal for tenant, client id, and a certificate or a client secret, which is not shown; checks each answer; writes .env in the current folder, for you alone (0600), never over a file that is there; then shows this app's own registration, or says what to do about a refusal. What options give is not asked for.",
    ],
    options: {
      user: "Write your own settings file instead: ~/.config/appgraph/env",
    },
    examples: [
      { line: "appgraph init", meaning: "Settings for runs in this folder" },
      {
        line: "appgraph init --user",
        meaning: "Settings for all your runs",
      },
    ],
  },
  completions: {
    summary: "Print completions for a shell",
    examples: [
      {
        line: 'eval "$(appgraph completions bash)"',
        meaning: "For this bash; in ~/.bashrc for every one",
      },
      {
        line:
          "appgraph completions fish > ~/.config/fish/completions/appgraph.fish",
        meaning: "For every fish from now on",
      },
      {
        line:
          "appgraph completions powershell | Out-String | Invoke-Expression",
        meaning: "For this PowerShell; in $PROFILE for every one",
      },
    ],
  },
  help: {
    summary: "Show help for a command",
    examples: [{ line: "appgraph help app", meaning: "Help for one command" }],
  },
} as const satisfies Record<string, CommandText>;
