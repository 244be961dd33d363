/**
 * `appgraph delta`: what changed since the last run.
 *
 * @module
 */

import { graphUrl } from "../../../graph/mod.ts";
import type { Context } from "../../context.ts";
import { type DeltaKey, readDeltaLink, writeDeltaLink } from "./state.ts";
import { CommandError, UsageError } from "../../errors.ts";
import {
  EXIT_CODES,
  type ExitCode,
  exitCodeForStatus,
} from "../../exit_codes.ts";
import { readItemFormat, warnOfIgnoredKeys } from "../../output/item_format.ts";
import { openClient } from "../../connection/open.ts";
import { openOutput } from "../../output/open.ts";
import { createItemWriter, type ItemFormat } from "../../output/format.ts";
import { compileQuery } from "../../output/query.ts";
import { openProgress } from "../../output/progress_line.ts";
import { readRequestShape } from "../../request/options.ts";
import { StateFile } from "../../files/state_file.ts";

/**
 * Prints everything on the first run and changes later. The state moves when the output is complete:
 * a run that is killed before is repeated by the next, so nothing is lost, and some may come twice.
 */
export async function delta(context: Context): Promise<ExitCode> {
  const { flags, log, positionals: [path = "", ...parameters] } = context;
  const statePath = flags.string("state");
  if (statePath === undefined) {
    throw new UsageError(
      'The command "delta" needs the option "--state"',
      "Say where the place is kept between runs: --state FILE",
    );
  }
  const shape = readRequestShape(flags, parameters);
  const format = readItemFormat(context, "ndjson");
  const expression = flags.string("query");
  const query = expression === undefined
    ? undefined
    : await compileQuery(expression);
  const { client, configuration, session } = await openClient(context, {
    isLongRunning: true,
  });
  const key: DeltaKey = {
    tenant: (configuration.tenant?.value ?? "").toLowerCase(),
    url: graphUrl(path, {
      baseUrl: configuration.graph.value,
      version: flags.boolean("beta") ? "beta" : "v1.0",
      parameters: shape.parameters,
    }),
  };
  checkPath(key.url);
  using file = await StateFile.open(statePath);
  const deltaLink = await readDeltaLink(file, key);
  if (session === undefined) {
    // A delta link holds the parameters already.
    await client.request("GET", deltaLink ?? path, {
      ...shape,
      ...(deltaLink !== undefined && { parameters: [] }),
    });
    return EXIT_CODES.done;
  }

  await using output = await openOutput(context);
  const writer = createItemWriter(format, output.style);
  const show = query ?? (hasColumns(format) ? withRemoval : undefined);
  const progress = await openProgress(context);
  let pages = 0;
  let items = 0;
  let nextDeltaLink: string | undefined;
  const events = client.delta(path, {
    ...shape,
    ...(deltaLink !== undefined && { deltaLink }),
    // A query computes with numbers, so it cannot have them as text.
    losslessNumbers: query === undefined,
  });
  for await (const event of events) {
    if (event.kind === "resync") {
      if (flags.boolean("fail-on-resync")) throw resyncError(event.status);
      log.warn(
        "Graph does not know the state of the last run any more: everything comes again",
      );
      continue;
    }
    const { page } = event;
    await output.write(
      writer.page(show ? page.items.map(show) : page.items),
      writer.syntax,
    );
    pages++;
    items += page.items.length;
    nextDeltaLink = page.deltaLink ?? nextDeltaLink;
    context.statistics.items = items;
    progress.update({ pages, items });
  }
  await output.write(writer.end(), writer.syntax);
  await output.commit();
  progress.end();
  warnOfIgnoredKeys(log, writer);
  if (nextDeltaLink !== undefined) {
    await writeDeltaLink(file, key, nextDeltaLink);
  }
  return EXIT_CODES.done;
}

function hasColumns(format: ItemFormat): boolean {
  return format !== "json" && format !== "ndjson";
}

/** Columns are fixed by the first page, which may hold no removal; but none must be overlooked. */
function withRemoval(item: unknown): unknown {
  return { "@removed": null, ...Object(item) };
}

/** Without `/delta` Graph would answer with a plain listing that never has a delta link. */
function checkPath(url: string): void {
  if (/\/(?:[\w.]*\.)?delta(?:\([^/]*\))?$/i.test(new URL(url).pathname)) {
    return;
  }
  throw new UsageError(
    "Cannot ask for changes: the path does not end in /delta",
    "Write /users/delta, for example",
  );
}

function resyncError(status: number): CommandError {
  return new CommandError(
    `Graph answered ${status}: it does not know the state of the last run any more`,
    exitCodeForStatus(status),
    "Run again without --fail-on-resync to read everything again",
  );
}
