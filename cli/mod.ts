/**
 * The command line program.
 *
 * @module
 */

import { type Invocation, parseCommandLine } from "./command_line/parse.ts";
import type { CommandName } from "./command_line/commands.ts";
import { app } from "./commands/app.ts";
import { verb } from "./commands/verb.ts";
import type { Command, Context } from "./context.ts";
import { CHECK_EXIT_CODES, EXIT_CODES, type ExitCode } from "./exit_codes.ts";
import { Log } from "./report/log.ts";
import { CheckedOutput } from "./system/checked_output.ts";
import { isClosedPipe } from "./system/closed_pipe.ts";
import { Redactor } from "./report/redact.ts";
import { StandardInput } from "./system/standard_input.ts";
import { RunStatistics } from "./report/statistics.ts";
import type { System } from "./system/system.ts";
import { describeVersion } from "./version.ts";

/**
 * Runs the program once. It never throws: whatever goes wrong is reported on standard error.
 *
 * @returns The exit code.
 */
export async function run(given: System): Promise<ExitCode> {
  const redactor = new Redactor();
  let log = new Log({
    stderr: given.stderr,
    format: "text",
    verbose: false,
    redactor,
  });
  let exitCode: ExitCode;
  let context: Context | undefined;
  const stdout = new CheckedOutput(given.stdout, {
    beforeWrite: async () => {
      log.overlay?.clear();
      await log.flush();
    },
  });
  const system: System = { ...given, stdout };
  try {
    const invocation = parseCommandLine(system.args);
    if (invocation.kind === "run") {
      log = openLog(invocation, system, redactor);
      context = {
        system,
        command: invocation.command,
        positionals: invocation.positionals,
        flags: invocation.flags,
        log,
        redactor,
        stdin: new StandardInput(system.stdin),
        statistics: new RunStatistics(),
        hints: {},
      };
      const command = await loadCommand(invocation.command);
      exitCode = await command(context);
    } else {
      await printInformation(invocation, system);
      exitCode = EXIT_CODES.done;
    }
    await stdout.end();
  } catch (error) {
    exitCode = await reportFailure(error, log, context);
    // Monitoring takes 2 for critical, and a mistake in the command line tells nothing of the kind.
    if (context === undefined && isCheck(system.args)) {
      exitCode = CHECK_EXIT_CODES.unknown;
    }
  }
  if (context !== undefined) logSummary(context, exitCode);
  log.overlay?.clear();
  await log.flush();
  return exitCode;
}

function isCheck(args: readonly string[]): boolean {
  return args.find((word) => !word.startsWith("-")) === "check";
}

function openLog(
  { flags }: Invocation & { kind: "run" },
  { stderr }: System,
  redactor: Redactor,
): Log {
  return new Log({
    stderr,
    format: flags.string("log") === "json" ? "json" : "text",
    verbose: flags.boolean("verbose"),
    redactor,
  });
}

async function printInformation(
  invocation: Exclude<Invocation, { kind: "run" }>,
  { stdout }: System,
): Promise<void> {
  switch (invocation.kind) {
    case "version":
      return await stdout.write(`${describeVersion()}\n`);
    case "help": {
      const { helpText } = await import("./command_line/help.ts");
      return await stdout.write(helpText(invocation.command, stdout.columns()));
    }
    default:
      return invocation satisfies never;
  }
}

/** The code of a command. Requests are there at once; what only others need is loaded when they run. */
async function loadCommand(name: CommandName): Promise<Command> {
  switch (name) {
    case "app":
      return app;
    case "get":
    case "post":
    case "patch":
    case "put":
    case "delete":
      return verb;
    case "batch":
      return (await import("./commands/jobs.ts")).batch;
    case "delta":
      return (await import("./commands/jobs.ts")).delta;
    case "download":
      return (await import("./commands/jobs.ts")).download;
    case "upload":
      return (await import("./commands/jobs.ts")).upload;
    case "list":
      return (await import("./commands/list/mod.ts")).list;
    case "token":
      return (await import("./commands/token/mod.ts")).token;
    case "cache":
      return (await import("./commands/cache.ts")).cache;
    case "check":
      return (await import("./commands/check.ts")).check;
    case "doctor":
      return (await import("./commands/doctor/mod.ts")).doctor;
    case "completions":
      return (await import("./commands/completions.ts")).completions;
    case "help":
      throw new TypeError("Help is no command to run");
    default:
      return name satisfies never;
  }
}

/**
 * Says what went wrong. A reader that has gone away is no failure: `appgraph list /users | head`.
 */
async function reportFailure(
  error: unknown,
  log: Log,
  context: Context | undefined,
): Promise<ExitCode> {
  if (isClosedPipe(error)) return EXIT_CODES.done;
  const { describeFailure, reportLines, reportRecord } = await import(
    "./report/failure.ts"
  );
  const report = describeFailure(error, context?.hints);
  log.error(reportLines(report), reportRecord(report));
  return report.exitCode;
}

function logSummary(
  { log, statistics, system, command }: Context,
  exitCode: ExitCode,
): void {
  log.record({
    event: "summary",
    command,
    exit_code: exitCode,
    milliseconds: Math.round(performance.now() - system.startedAt),
    ...statistics.toRecord(),
  });
}
