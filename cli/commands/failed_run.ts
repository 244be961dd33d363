/**
 * How a run ends that did not do what it should.
 *
 * @module
 */

import type { Commands } from "../command_line/commands.ts";
import { CommandLineMistake } from "../command_line/mistake.ts";
import type { Context } from "../context.ts";
import { CHECK_EXIT_CODES, EXIT_CODES, type ExitCode } from "../exit_codes.ts";
import type { Log } from "../report/log.ts";
import { isClosedPipe } from "../system/closed_pipe.ts";
import type { System } from "../system/system.ts";

/** Puts a mistake in the command line into words. */
export async function explain(
  error: unknown,
  { args, commands }: {
    readonly args: readonly string[];
    readonly commands: Commands;
  },
): Promise<unknown> {
  if (!(error instanceof CommandLineMistake)) return error;
  const [{ describeMistake }, { HELP_TOPICS }] = await Promise.all([
    import("../command_line/mistakes/describe.ts"),
    import("../command_line/topics.ts"),
  ]);
  return describeMistake(error, {
    args,
    commands,
    topics: HELP_TOPICS,
  });
}

/**
 * Says what went wrong. A reader that has gone away is no failure: `appgraph list /users | head`.
 */
export async function reportFailure(
  error: unknown,
  log: Log,
  context: Context | undefined,
  forCheck = false,
): Promise<ExitCode> {
  if (isClosedPipe(error)) return EXIT_CODES.done;
  const { explainFailure, reportLines, reportRecord } = await import(
    "../report/failure.ts"
  );
  const report = await explainFailure(error, context?.hints);
  // Monitoring has codes of its own; whoever ended the check is told so.
  const exitCode = forCheck && report.exitCode < 128
    ? CHECK_EXIT_CODES.unknown
    : report.exitCode;
  log.error(reportLines(report), reportRecord({ ...report, exitCode }));
  return exitCode;
}

/** Prints the line of a check that ended before it could print one. */
export async function endCheck(
  error: unknown,
  exitCode: ExitCode,
  { log, stdout, context }: {
    readonly log: Log;
    readonly stdout: System["stdout"];
    readonly context: Context | undefined;
  },
): Promise<void> {
  // The reader is gone, or somebody ended it.
  if (exitCode !== CHECK_EXIT_CODES.unknown || context !== undefined) return;
  const { failedCheck } = await import("../expiry/failed_check.ts");
  const { pluginLine } = await import("../expiry/describe.ts");
  const line = pluginLine(await failedCheck(error, { hints: {} }));
  try {
    await stdout.write(`${line}\n`);
  } catch (failure) {
    await reportFailure(failure, log, undefined, true);
  }
}
