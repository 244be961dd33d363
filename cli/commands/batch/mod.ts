/**
 * `appgraph batch`: many requests through `$batch`.
 *
 * @module
 */

import type { BatchResponse } from "../../../graph/mod.ts";
import { openBatchInput } from "./input.ts";
import { PooledOutput } from "./pooled_output.ts";
import type { Context } from "../../context.ts";
import { CommandError } from "../../errors.ts";
import { EXIT_CODES, type ExitCode } from "../../exit_codes.ts";
import type { ClientOptions } from "../../connection/options.ts";
import { openClient } from "../../connection/open.ts";
import { chooseFormat } from "../../output/item_format.ts";
import { openOutput, type OutputOptions } from "../../output/open.ts";
import { createItemWriter } from "../../output/format.ts";
import type { ItemFormat } from "../../output/item_writer.ts";
import { RefusedParts } from "./refused_parts.ts";
import { refuseSameFile } from "../../files/same_file.ts";

const DEFAULT_CONCURRENCY = 4;
/** Members of an answer: the first one may lack some. */
const COLUMNS = ["id", "status", "headers", "body"];

/** The options of this command. */
export interface BatchOptions extends ClientOptions, OutputOptions {
  readonly output: ItemFormat | undefined;
  readonly concurrency: number | undefined;
}

/** Sends the requests of a file or of standard input and prints their answers in the same order. */
export async function batch(
  context: Context,
  options: BatchOptions,
): Promise<ExitCode> {
  const { positionals: [path = "-"], stdin, statistics } = context;
  const { dryRun: isDryRun } = options;
  const format = chooseFormat(options, "ndjson");
  const { concurrency = DEFAULT_CONCURRENCY } = options;
  const { client, target } = await openClient(context, options, {
    isLongRunning: true,
  });
  const { outputFile } = options;
  await refuseSameFile({ what: "the batch", path, outputFile });
  const input = await openBatchInput({
    path,
    stdin,
    target,
    signal: context.system.signal,
    activity: context.activity,
    now: Date.now(),
  });
  await using output = await openOutput(context, options);
  const writer = await createItemWriter(format, {
    ...output.style,
    columns: COLUMNS,
  });
  context.activity.begin({ items: 0, total: input.total });
  const failures = new FailureCounter();
  const refused = new RefusedParts();
  const { total } = input;

  const answers = client.batch(refused.watch(input.requests), {
    version: target.version,
    // What is printed instead of being sent must not come all at once.
    concurrency: isDryRun ? 1 : concurrency,
    losslessNumbers: true,
  });
  const pooled = new PooledOutput((text) => output.write(text, writer.syntax));
  try {
    for await (const answer of answers) {
      await output.inspect(() => answer.body);
      if (!isDryRun) await pooled.add(writer.page([answer]));
      failures.add(answer);
      refused.add(answer);
      const items = ++statistics.items;
      context.activity.update({ items, total });
    }
    if (!isDryRun) await pooled.add(writer.end());
  } finally {
    await pooled.flush();
  }
  await output.commit();
  context.activity.end();
  for (const line of await refused.explain(context.hints)) {
    context.log.warn(line);
  }
  const summary = failures.summary(statistics.items);
  const failure = input.failure();
  if (failure !== undefined) {
    if (summary !== undefined) context.log.warn(summary);
    throw failure;
  }
  if (summary === undefined) return EXIT_CODES.done;
  throw new CommandError(
    summary,
    EXIT_CODES.batchFailed,
    "Their answers, with the reasons, are in the output",
  );
}

/** Counts failed requests by status. */
class FailureCounter {
  readonly #byStatus = new Map<number, number>();

  add({ status }: BatchResponse): void {
    if (status < 400) return;
    this.#byStatus.set(status, (this.#byStatus.get(status) ?? 0) + 1);
  }

  /** How many failed with which status; nothing if none did. */
  summary(total: number): string | undefined {
    const entries = [...this.#byStatus].sort(([a], [b]) => a - b);
    if (entries.length === 0) return undefined;
    const failed = entries.reduce((sum, [, count]) => sum + count, 0);
    const byStatus = entries.map(([status, count]) => `${count} × ${status}`);
    return `${failed} of ${total} requests of the batch failed: ${
      byStatus.join(", ")
    }`;
  }
}
