/**
 * Commands that send requests.
 *
 * @module
 */

import type { CommandText } from "../../command_line/commands.ts";

const PATH_DETAILS = [
  "PATH is /users, users, /beta/users or a URL on the configured Graph. name=value arguments become query parameters; OData names (select, filter, top, skip, orderby, expand, search, count, …) need no $. {now}, {today} and {now-24h} in a value stand for times.",
];
const BODY_DETAILS = [
  "The body is --data, or is made of fields: -F a=1 -F 'b[c]=true' -F 'd[]=x' -F e=@FILE. Values that are JSON numbers, true, false or null are sent as such; --raw-field always sends text.",
];

/** Their texts by name. */
export const REQUEST_TEXTS = {
  app: {
    summary: "Show this app's own registration, as JSON (the default)",
    examples: [
      { line: "appgraph", meaning: "The registration as JSON" },
      {
        line: "appgraph app --query 'passwordCredentials[].endDateTime'",
        meaning: "When the app's secrets end",
      },
    ],
  },
  get: {
    summary: "Read a resource",
    details: PATH_DETAILS,
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
    summary: "Create something, or call an action",
    details: [...PATH_DETAILS, ...BODY_DETAILS],
    examples: [
      {
        line:
          'appgraph post /groups -d \'{"displayName":"Night shift","mailEnabled":false,"mailNickname":"night","securityEnabled":true}\'',
        meaning: "Create a group",
      },
      {
        line:
          "appgraph post /groups -F displayName=Night -F mailEnabled=false -F mailNickname=night -F securityEnabled=true",
        meaning: "The same, from fields",
      },
      {
        line: "appgraph post /users -d @user.json",
        meaning: "Create a user from a file",
      },
    ],
  },
  patch: {
    summary: "Change some properties",
    details: [...PATH_DETAILS, ...BODY_DETAILS],
    examples: [{
      line: 'echo \'{"jobTitle":"Baker"}\' | appgraph patch /users/ID -d -',
      meaning: "Change a job title; the data comes from standard input",
    }],
  },
  put: {
    summary: "Replace something",
    details: [...PATH_DETAILS, ...BODY_DETAILS],
    examples: [{
      line:
        "appgraph put '/users/ID/photo/$value' -d @photo.jpg -H Content-Type:image/jpeg",
      meaning: "Set a photo",
    }],
  },
  delete: {
    summary: "Delete something",
    details: [
      ...PATH_DETAILS,
      "A member, an owner or a manager is another object: DELETE of its path without '/$ref' would delete that, and is refused.",
    ],
    examples: [{
      line: "appgraph delete /groups/ID",
      meaning: "Delete a group",
    }, {
      line: "appgraph delete '/groups/ID/members/ID/$ref'",
      meaning: "Take a member out of a group",
    }],
  },
  list: {
    summary: "Print every item of a collection, one per line",
    details: [
      ...PATH_DETAILS,
      "The next page is fetched while this one is written, and memory stays flat. The columns of csv, tsv and table are those of select=, else of --query's result, else of the first page.",
    ],
    options: {
      maxItems: "Stop after N items",
      checkpoint: "Keep the next link in this file and go on from it",
    },
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
} as const satisfies Record<string, CommandText>;
