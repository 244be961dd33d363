/**
 * Commands for long work.
 *
 * @module
 */

import type { CommandText } from "../../command_line/commands.ts";

/** Their texts by name. */
export const JOB_TEXTS = {
  delta: {
    summary: "Print what changed since the last run",
    details: [
      "PATH ends in /delta. The first run prints everything, later runs the changes, removals (@removed) included. The state moves when the output is complete, so after a failed run some items may come twice, and none is lost. Where everything comes, on the first run and after a resync, it takes the place of what came before.",
    ],
    options: {
      state: "Where the last run's delta link is kept",
      failOnResync: "Fail instead of starting over when Graph asks for it",
    },
    examples: [{
      line:
        "appgraph delta /users/delta --state users.state select=displayName,mail >> changes.ndjson",
      meaning: "What changed among the users since the last run",
    }],
  },
  download: {
    summary: "Download a file's content, resumable",
    details: [
      "The file appears when it is whole. Until then its bytes are in FILE.part, and a later run goes on from there if the content is still the same. PATH may end in /content; that of a file in a drive need not.",
    ],
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
    summary: "Upload a file of any size, resumable",
    details: [
      "Up to 4 MB go in one request, more through an upload session. The session is kept in the cache folder, so an upload that was killed goes on when the same command runs again; one from standard input cannot.",
      "PATH is that of the file, or of the /attachments of a message or an event.",
      "What Graph says about the file is printed, its pre-authenticated links masked unless --query asks for them.",
    ],
    options: {
      conflict: "What to do if the file exists",
    },
    examples: [{
      line:
        "appgraph upload backup.tar /drives/ID/root:/backups/backup.tar --conflict replace",
      meaning: "Put a backup into a drive",
    }],
  },
  batch: {
    summary: "Send many requests through $batch: JSON lines in, JSON lines out",
    details: [
      'A line is {"method","url","headers"?,"body"?,"id"?,"dependsOn"?} or METHOD PATH. The answers {"id","status","headers","body"} come in the order of the lines; an id is the line\'s number unless it is given.',
      "A file is checked whole before the first request. Of standard input nothing is sent from the group of 20 on that has a bad line.",
    ],
    options: {
      concurrency: "Requests under way at once (4)",
    },
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
} as const satisfies Record<string, CommandText>;
