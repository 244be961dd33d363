/**
 * Runs the checks one after another, each within its own time.
 *
 * @module
 */

import type { Context } from "../../context.ts";
import { explainFailure, reportSentence } from "../../report/failure.ts";
import { sanitize } from "../../text/sanitize.ts";
import { formatDuration } from "../../text/words.ts";
import {
  type Check,
  type Examination,
  failure,
  type Finding,
  type NamedFinding,
} from "./types.ts";

/** Yields what each check found, as soon as it is found. Stops when the program is to stop. */
export async function* examine(
  checks: readonly Check[],
  examination: Examination,
): AsyncGenerator<NamedFinding> {
  for (const check of checks) {
    for (const finding of await runCheck(check, examination)) {
      yield { id: check.id, ...await clean(finding, examination.context) };
    }
  }
}

async function runCheck(
  check: Check,
  examination: Examination,
): Promise<readonly Finding[]> {
  const { context } = examination;
  const stop = context.system.signal;
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), check.deadlineMs);
  const signal = AbortSignal.any([stop, limit.signal]);
  try {
    // What a check waits for may not heed the signal: a name look-up does not.
    const found = await Promise.race([
      check.run(examination, signal),
      aborted(signal),
    ]);
    return "state" in found ? [found] : found;
  } catch (error) {
    stop.throwIfAborted();
    return [
      limit.signal.aborted
        ? failure(
          `No result within ${formatDuration(check.deadlineMs)}`,
          "Check the network, and the disk if it is not a local one",
        )
        : await failedExamination(error, context),
    ];
  } finally {
    clearTimeout(timer);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), {
      once: true,
    });
  });
}

/** What was thrown, in the words that any other command would have for it. */
async function failedExamination(
  error: unknown,
  { hints }: Context,
): Promise<Finding> {
  const report = await explainFailure(error, hints);
  const { lines = [report.message] } = report;
  return failure(
    lines.map((line) => line.replace(/\.+$/, "")).join("; "),
    reportSentence({ ...report, lines: [] }),
  );
}

/** Findings are made to be pasted into a ticket: no secret and no control character leaves. */
async function clean(
  { state, summary, advice }: Finding,
  { redactor }: Context,
): Promise<Finding> {
  const show = async (text: string) => {
    const lines = (await redactor.redact(text)).split("\n").map(sanitize);
    const shown = await redactor.redact(lines.join("; "));
    // A stop is set between summary and advice: what a server said may bring one of its own.
    return shown.replace(/[.\s]+$/, "");
  };
  return {
    state,
    summary: await show(summary),
    ...(advice && { advice: await show(advice) }),
  };
}
