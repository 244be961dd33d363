/**
 * Commands about tokens, the machine and the program itself.
 *
 * @module
 */

import { CONNECTION_FLAGS } from "../../command_line/flags.ts";
import type { CommandSpec } from "./spec.ts";

const ONLINE = CONNECTION_FLAGS;

/** These commands by name. */
export const OPERATOR_COMMANDS = {
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
      "list shows what is in the cache, never a token. clear removes the tokens, and the sessions of interrupted uploads, whose URLs are secrets. path prints the folder.",
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
