/**
 * `appgraph check credentials`: when the app's secrets and certificates expire.
 *
 * @module
 */

import {
  checkRecord,
  type CheckResult,
  pluginLine,
} from "../expiry/describe.ts";
import { failedCheck } from "../expiry/failed_check.ts";
import {
  checkCredentials,
  readThresholds,
  type ThresholdOptions,
} from "../expiry/check.ts";
import type { ConnectionOptions } from "../connection/options.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { quoteWord } from "../text/quote_word.ts";
import { CHECK_EXIT_CODES, type ExitCode } from "../exit_codes.ts";
import { isClosedPipe } from "../system/closed_pipe.ts";
import { formatDocument } from "../output/document.ts";
import { openOutput } from "../output/open.ts";
import { StopSignal } from "../system/system.ts";

/** The options of this command. */
export interface CheckOptions extends ConnectionOptions, ThresholdOptions {
  readonly maxRetries: number | undefined;
  readonly output: "json" | undefined;
}

/** Prints one line, or JSON, whatever happens; monitoring systems read the exit code. */
export async function check(
  context: Context,
  options: CheckOptions,
): Promise<ExitCode> {
  const result = await findOut(context, options);
  await using output = await openOutput(context);
  if (options.output === "json") {
    const record = await context.redactor.redactValue(checkRecord(result));
    await output.write(formatDocument(record), "json");
  } else {
    const line = await context.redactor.redact(pluginLine(result));
    await output.write(`${line}\n`);
  }
  await output.commit();
  return CHECK_EXIT_CODES[result.state];
}

/** Whatever prevents a judgement is the state "unknown", as monitoring plugins have it. */
async function findOut(
  context: Context,
  options: CheckOptions,
): Promise<CheckResult> {
  try {
    const [subject] = context.positionals;
    if (subject !== "credentials") {
      throw new UsageError(
        `Cannot check ${quoteWord(subject ?? "")}`,
        "Write appgraph check credentials",
      );
    }
    return await checkCredentials(context, options, readThresholds(options));
  } catch (error) {
    if (error instanceof StopSignal || isClosedPipe(error)) throw error;
    return await failedCheck(error, context);
  }
}
