/**
 * `appgraph batch`: many requests through `$batch`.
 *
 * @module
 */

import type { BatchResponse } from "../../graph/mod.ts";
import { openBatchInput } from "../batch/input.ts";
import type { Context } from "../context.ts";
import { CommandError } from "../errors.ts";
import { EXIT_CODES, type ExitCode } from "../exit_codes.ts";
import { readItemFormat } from "../item_format.ts";
import { openClient } from "../open_client.ts";
import { openOutput } from "../output_target.ts";
import { createItemWriter } from "../output/format.ts";
import { openProgress } from "../progress_line.ts";

/** Sends the requests of a file or of standard input and prints their answers in the same order. */
export async function batch(context: Context): Promise<ExitCode> {
  const { flags, positionals: [path = "-"], stdin, statistics } = context;
  const format = readItemFormat(context, "ndjson");
  const concurrency = flags.integer("concurrency", 1);
  const { client } = await openClient(context, { isLongRunning: true });
  const input = await openBatchInput(path, stdin);
  await using output = await openOutput(context);
  const writer = createItemWriter(format, output.style);
  const progress = await openProgress(context);
  const failures = new FailureCounter();
  const { total } = input;

  const answers = client.batch(input.requests, {
    version: flags.boolean("beta") ? "beta" : "v1.0",
    ...(concurrency !== undefined && { concurrency }),
    losslessNumbers: true,
  });
  const isDryRun = flags.boolean("dry-run");
  for await (const answer of answers) {
    if (!isDryRun) await output.write(writer.page([answer]));
    failures.add(answer);
    const items = ++statistics.items;
    progress.update({ items, ...(total !== undefined && { total }) });
  }
  if (!isDryRun) await output.write(writer.end());
  await output.commit();
  progress.end();
  const failure = input.failure();
  if (failure !== undefined) throw failure;
  failures.check(statistics.items);
  return EXIT_CODES.done;
}

/** Counts failed requests by status. */
class FailureCounter {
  readonly #byStatus = new Map<number, number>();

  add({ status }: BatchResponse): void {
    if (status < 400) return;
    this.#byStatus.set(status, (this.#byStatus.get(status) ?? 0) + 1);
  }

  /** @throws {CommandError} if a request failed, with the number of failures by status. */
  check(total: number): void {
    const entries = [...this.#byStatus].sort(([a], [b]) => a - b);
    if (entries.length === 0) return;
    const failed = entries.reduce((sum, [, count]) => sum + count, 0);
    const summary = entries.map(([status, count]) => `${count} × ${status}`);
    throw new CommandError(
      `${failed} of ${total} requests of the batch failed: ${
        summary.join(", ")
      }`,
      EXIT_CODES.batchFailed,
      "Their answers, with the reasons, are in the output",
    );
  }
}
