/**
 * Commands that send requests.
 *
 * @module
 */

import {
  CONNECTION_FLAGS,
  ITEM_FLAGS,
  REQUEST_FLAGS,
} from "../../command_line/flags.ts";
import { ANY_NUMBER, type CommandSpec } from "./spec.ts";

const ONLINE = CONNECTION_FLAGS;
const REQUEST = [...ONLINE, ...REQUEST_FLAGS] as const;
const PATH_USAGE = "PATH [name=value…] [options]";
const PATH_DETAILS = [
  "PATH is /users, users, /beta/users or a URL on the configured Graph. name=value arguments become query parameters; OData names (select, filter, top, skip, orderby, expand, search, count, …) need no $.",
];

/** These commands by name. */
export const REQUEST_COMMANDS = {
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
      ...ITEM_FLAGS,
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
} as const satisfies Record<string, CommandSpec>;
