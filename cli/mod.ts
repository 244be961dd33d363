/**
 * The command line program.
 *
 * @module
 */

import {
  findCommand,
  type Invocation,
  parseCommandLine,
} from "./command_line/parse.ts";
import { type CommandName, COMMANDS, readManual } from "./commands/mod.ts";
import type { Row } from "./commands/row.ts";
import type { Context } from "./context.ts";
import { ConfigurationError } from "./errors.ts";
import { EXIT_CODES, type ExitCode } from "./exit_codes.ts";
import { showProgress } from "./output/progress_line.ts";
import { Activity } from "./report/activity.ts";
import { announceReading } from "./report/announce_reading.ts";
import { Log } from "./report/log.ts";
import { CheckedOutput } from "./system/checked_output.ts";
import { askOn } from "./system/ask_on.ts";
import { Redactor } from "./report/redact.ts";
import { StandardInput } from "./system/standard_input.ts";
import { RunStatistics } from "./report/statistics.ts";
import { StopSignal, type System } from "./system/system.ts";
import { TimeLimit } from "./system/time_limit.ts";
import { untilStopped } from "./system/until_stopped.ts";
import { WatchedInput } from "./system/watched_input.ts";
import { describeVersion } from "./version.ts";

// How long a run that is stopped may remove what it leaves unfinished.
const CLEAN_UP_MS = 1000;

/**
 * Runs the program once. It never throws: whatever goes wrong is reported on standard error.
 *
 * @returns The exit code.
 */
export async function run(given: System): Promise<ExitCode> {
  const redactor = new Redactor(given.env);
  let log = new Log({
    stderr: given.stderr,
    // A mistake in the command line is reported in the form that the command line asks for.
    format: asksForJson(given.args) ? "json" : "text",
    verbose: false,
    redactor,
  });
  let exitCode: ExitCode;
  let context: Context | undefined;
  const beforeWrite = async () => {
    log.overlay?.clear();
    await log.flush();
  };
  const stdout = new CheckedOutput(given.stdout, { beforeWrite });
  const system: System = { ...given, stdout };
  try {
    checkEnvironment(given);
    const invocation = parseCommandLine(system.args, COMMANDS);
    if (invocation.kind === "run") {
      log = openLog(invocation, system, redactor);
      const activity = new Activity();
      using limit = new TimeLimit({
        maxTime: readMaxTime(invocation),
        startedAt: given.startedAt,
        describeWait: () =>
          input.isTyping ? "waiting for what is typed" : activity.wait,
      });
      const signal = AbortSignal.any([given.signal, limit.signal]);
      const input = new WatchedInput(given.stdin, signal);
      const asked = askOn(given.stderr, beforeWrite);
      context = {
        system: {
          ...system,
          ...invocation.globals.quiet && { stdout: silence(system.stdout) },
          stdin: input,
          stderr: asked,
          signal,
        },
        activity,
        command: invocation.command,
        positionals: invocation.positionals,
        envFiles: invocation.globals.envFile,
        log,
        redactor,
        stdin: new StandardInput(input, {
          onRead: (purpose) =>
            announceReading(purpose, input, { log, activity }),
        }),
        statistics: new RunStatistics(),
        hints: { env: system.env },
      };
      const row: Row = COMMANDS[invocation.command as CommandName];
      if (row.offline) system.giveUpNetwork?.();
      using _progress = showProgress({
        activity,
        log,
        stderr: given.stderr,
        isFree: () => !input.isTyping && !stdout.isLineOpen,
      });
      const running = context;
      const command = await row.load();
      // Whatever hangs then, be it a disk that is gone, is not waited for.
      exitCode = await untilStopped(
        () => command(running, invocation.options),
        signal,
        CLEAN_UP_MS,
      );
    } else {
      system.giveUpNetwork?.();
      await printInformation(invocation, system);
      exitCode = EXIT_CODES.done;
    }
    // A command may have taken the stop for a failure of one of many requests.
    if (exitCode !== EXIT_CODES.done) throwIfStopped(given.signal);
    await stdout.end();
  } catch (thrown) {
    const { endCheck, explain, reportFailure } = await import(
      "./commands/failed_run.ts"
    );
    const { args } = system;
    const error = await explain(thrown, { args, commands: COMMANDS });
    // What else fails in a run that is stopped fails for that reason.
    const { reason } = given.signal;
    const cause = reason instanceof StopSignal ? reason : error;
    const forCheck = isCheck(args);
    exitCode = await reportFailure(cause, log, context, forCheck);
    if (forCheck) await endCheck(error, exitCode, { log, stdout, context });
  }
  if (context !== undefined) logSummary(context, exitCode);
  log.overlay?.clear();
  await log.flush();
  return exitCode;
}

function throwIfStopped({ reason }: AbortSignal): void {
  if (reason instanceof StopSignal) throw reason;
}

/** The one option of commands that counts before they run: it bounds all they do. */
function readMaxTime(
  { options: { maxTime } }: Invocation & { kind: "run" },
): number | undefined {
  return typeof maxTime === "number" ? maxTime : undefined;
}

/** Looks for `--log json` where the words are not understood yet, or never will be. */
function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  return options.some((word, index) =>
    word === "--log=json" || word === "--log" && options[index + 1] === "json"
  );
}

/** @throws {ConfigurationError} if a variable cannot be read. */
function checkEnvironment({ unreadableVariables = [] }: System): void {
  if (unreadableVariables.length === 0) return;
  throw new ConfigurationError(
    unreadableVariables.map((name) => ({
      problem: `The variable ${name} is not valid text`,
      advice: "Set it in UTF-8, or unset it",
    })),
  );
}

/** `--quiet`: what would be printed is not. */
function silence(stdout: System["stdout"]): System["stdout"] {
  return {
    isTerminal: false,
    columns: () => stdout.columns(),
    write: () => Promise.resolve(),
  };
}

/** Also where options stand before the command, unknown ones with their values among them. */

function isCheck(args: readonly string[]): boolean {
  return args.includes("check") && findCommand(args, COMMANDS) === "check";
}

function openLog(
  { globals }: Invocation & { kind: "run" },
  { stderr }: System,
  redactor: Redactor,
): Log {
  return new Log({
    stderr,
    format: globals.log ?? "text",
    verbose: globals.verbose,
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
      const { helpText } = await import("./commands/help/mod.ts");
      const text = await helpText(
        await readManual(),
        invocation.topic,
        stdout.columns(),
      );
      return await stdout.write(text);
    }
    default:
      return invocation satisfies never;
  }
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
