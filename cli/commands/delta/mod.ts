/**
 * `appgraph delta`: what changed since the last run.
 *
 * @module
 */

import { graphUrl } from "../../../graph/mod.ts";
import type { Context } from "../../context.ts";
import { type DeltaKey, readDeltaLink, writeDeltaLink } from "./state.ts";
import type { ClientOptions } from "../../connection/options.ts";
import { CommandError, UsageError } from "../../errors.ts";
import {
  EXIT_CODES,
  type ExitCode,
  exitCodeForStatus,
} from "../../exit_codes.ts";
import {
  chooseFormat,
  hasColumns,
  warnOfIgnoredKeys,
} from "../../output/item_format.ts";
import { openClient } from "../../connection/open.ts";
import { openOutput, type OutputOptions } from "../../output/open.ts";
import { createItemWriter } from "../../output/format.ts";
import type { ItemFormat } from "../../output/item_writer.ts";
import { compileQuery } from "../../output/query.ts";
import {
  once,
  type RequestedColumns,
  requestedColumns,
} from "../../output/requested_columns.ts";
import { readRequestShape, type ShapeOptions } from "../../request/options.ts";
import { refuseSameFile, refuseStandardStream } from "../../files/same_file.ts";
import { StateFile } from "../../files/state_file.ts";

/** The options of this command. */
export interface DeltaOptions
  extends
    ClientOptions,
    Pick<ShapeOptions, "header" | "prefer" | "parameter" | "eventual">,
    OutputOptions {
  readonly state: string;
  readonly failOnResync: boolean;
  readonly query: string | undefined;
  readonly output: ItemFormat | undefined;
}

/**
 * Prints everything on the first run and changes later. The state moves when the output is complete:
 * a run that is killed before is repeated by the next, so nothing is lost, and some may come twice.
 */
export async function delta(
  context: Context,
  options: DeltaOptions,
): Promise<ExitCode> {
  const { log, positionals: [path = "", ...parameters] } = context;
  const { state, outputFile } = options;
  refuseStandardStream(state, "--state");
  await refuseSameFile({ what: "the state", path: state, outputFile });
  const format = chooseFormat(options, "ndjson");
  const shape = await readRequestShape({ path, parameters }, options);
  const query = options.query === undefined
    ? undefined
    : await compileQuery(options.query);
  const { client, configuration, target, session } = await openClient(
    context,
    options,
    { isLongRunning: true },
  );
  const key: DeltaKey = {
    tenant: (configuration.tenant?.value ?? "").toLowerCase(),
    url: graphUrl(shape.pattern, target),
  };
  checkPath(key.url);
  using file = await StateFile.open(state, {
    userId: context.system.userId,
  });
  const deltaLink = await readDeltaLink(file, key);
  if (session === undefined) {
    // A delta link holds the parameters already.
    await client.request("GET", deltaLink ?? shape.path, shape.options);
    return EXIT_CODES.done;
  }

  await using output = await openOutput(context, options);
  const writer = await createItemWriter(format, {
    ...output.style,
    ...query === undefined ? changeColumns(shape.path, []) : {},
  });
  const show = query ?? (hasColumns(format) ? withRemoval : undefined);
  context.activity.begin({ pages: 0, items: 0 });
  let pages = 0;
  let items = 0;
  let startedOver = false;
  let nextDeltaLink: string | undefined;
  const events = client.delta(shape.path, {
    ...shape.options,
    ...(deltaLink !== undefined && { deltaLink }),
    losslessNumbers: true,
  });
  try {
    for await (const event of events) {
      if (event.kind === "resync") {
        if (options.failOnResync) throw resyncError(event.status);
        startedOver = true;
        log.warn(
          "Graph does not know the state of the last run any more: everything comes again",
        );
        continue;
      }
      const { page } = event;
      await output.inspect(() => page.items);
      await output.write(
        writer.page(show ? page.items.map(show) : page.items),
        writer.syntax,
      );
      pages++;
      items += page.items.length;
      nextDeltaLink = page.deltaLink ?? nextDeltaLink;
      context.statistics.items = items;
      context.activity.update({ pages, items });
    }
  } catch (error) {
    // What is refused without the link of the last run is not its fault.
    if (deltaLink === undefined || startedOver || pages > 0) throw error;
    const { explainStaleLink } = await import("../../request/stale_link.ts");
    throw explainStaleLink(error, { kind: "state file", path: state });
  }
  await output.write(writer.end(), writer.syntax);
  await output.commit();
  await output.sync();
  context.activity.end();
  warnOfIgnoredKeys(log, writer);
  if (nextDeltaLink !== undefined) {
    await writeDeltaLink(file, key, nextDeltaLink);
  }
  return EXIT_CODES.done;
}

/** What is asked for, whether it was removed, and the id, which Graph sends of every change. */
function changeColumns(
  ...request: Parameters<typeof requestedColumns>
): RequestedColumns {
  const { columns, expanded } = requestedColumns(...request);
  return {
    columns: columns && once(["@removed", ...columns, "id"]),
    expanded,
  };
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
