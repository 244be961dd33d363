/**
 * Commands for long work.
 *
 * @module
 */

import { CONNECTION_FLAGS, ITEM_FLAGS } from "../../command_line/flags.ts";
import { ANY_NUMBER, type CommandSpec } from "./spec.ts";

const ONLINE = CONNECTION_FLAGS;

/** These commands by name. */
export const JOB_COMMANDS = {
  delta: {
    usage: "PATH --state FILE [name=value…] [options]",
    summary: "Print what changed since the last run",
    details: [
      "PATH ends in /delta. The first run prints everything, later runs the changes, removals (@removed) included. The state moves when the output is complete, so after a failed run some items may come twice, and none is lost. Where everything comes, on the first run and after a resync, it takes the place of what came before.",
    ],
    flags: [
      ...ONLINE,
      "state",
      "fail-on-resync",
      ...ITEM_FLAGS,
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
      "The file appears when it is whole. Until then its bytes are in FILE.part, and a later run goes on from there if the content is still the same. PATH may end in /content; that of a file in a drive need not.",
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
      "Up to 4 MB go in one request, more through an upload session. Its place is kept in the cache folder, so an upload that was killed goes on when the same command runs again; one from standard input cannot.",
      "PATH is that of the file, or of the /attachments of a message or an event.",
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
} as const satisfies Record<string, CommandSpec>;
