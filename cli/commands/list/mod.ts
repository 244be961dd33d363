/**
 * `appgraph list`: every item of a collection.
 *
 * @module
 */

import {
  graphUrl,
  needsEventualConsistency,
  type Page,
} from "../../../graph/mod.ts";
import type { Context } from "../../context.ts";
import type { ClientOptions } from "../../connection/options.ts";
import { UsageError } from "../../errors.ts";
import { EXIT_CODES, type ExitCode } from "../../exit_codes.ts";
import {
  chooseFormat,
  hasColumns,
  warnOfIgnoredKeys,
} from "../../output/item_format.ts";
import type { ListCheckpoint } from "./checkpoint.ts";
import { openClient } from "../../connection/open.ts";
import { isClosedPipe } from "../../system/closed_pipe.ts";
import {
  openOutput,
  type Output,
  type OutputOptions,
} from "../../output/open.ts";
import { createItemWriter } from "../../output/format.ts";
import type { ItemFormat } from "../../output/item_writer.ts";
import { compileQuery } from "../../output/query.ts";
import {
  readRequestShape,
  type RequestShape,
  type ShapeOptions,
} from "../../request/options.ts";

/** The options of this command. */
export interface ListOptions
  extends
    ClientOptions,
    Pick<ShapeOptions, "header" | "prefer" | "parameter" | "eventual">,
    OutputOptions {
  readonly query: string | undefined;
  readonly output: ItemFormat | undefined;
  readonly maxItems: number | undefined;
  readonly checkpoint: string | undefined;
}

/** Prints the items page by page; the next page is on its way meanwhile. */
export async function list(
  context: Context,
  options: ListOptions,
): Promise<ExitCode> {
  const { positionals: [path = "", ...parameters] } = context;
  const { maxItems = Infinity } = options;
  const format = chooseFormat(options, "ndjson");
  const shape = await readRequestShape({ path, parameters }, options);
  const query = options.query === undefined
    ? undefined
    : await compileQuery(options.query);
  const checkpointPath = await readCheckpointPath(options);
  const { client, configuration, target, session } = await openClient(
    context,
    options,
    { isLongRunning: true },
  );
  const firstUrl = graphUrl(shape.pattern, target);
  if (session === undefined) {
    await client.request("GET", shape.path, shape.options);
    return EXIT_CODES.done;
  }
  using checkpoint = checkpointPath === undefined
    ? undefined
    // Most listings keep none, and do without what keeps it.
    : await (await import("./checkpoint.ts")).openListCheckpoint(
      checkpointPath,
      {
        url: firstUrl,
        tenant: configuration.tenant?.value.toLowerCase(),
      },
      { userId: context.system.userId },
    );

  await using output = await openOutput(context, options);
  const writer = await createItemWriter(format, {
    ...output.style,
    ...query === undefined && hasColumns(format)
      ? (await import("../../output/requested_columns.ts")).requestedColumns(
        shape.path,
        [],
      )
      : {},
  });
  context.activity.begin({ pages: 0, items: 0 });
  let pages = 0;
  let items = 0;
  let total: number | undefined;
  const source = client.pages(checkpoint?.resumeAt ?? shape.path, {
    ...(checkpoint?.resumeAt ? resumedOptions(shape, firstUrl) : shape.options),
    losslessNumbers: true,
  });
  const write = checkpoint === undefined
    ? (text: string) => output.write(text, writer.syntax)
    : keepingCheckpoint(output, checkpoint);
  try {
    for await (const page of source) {
      if (isUnchanged(page, shape.options)) return EXIT_CODES.done;
      const left = maxItems - items;
      const kept = page.items.length > left
        ? page.items.slice(0, left)
        : page.items;
      await output.inspect(() => kept);
      await write(writer.page(query ? kept.map(query) : kept), page.nextLink);
      pages++;
      items += kept.length;
      total ??= page.count;
      context.statistics.items = items;
      context.activity.update({ pages, items, total });
      if (items >= maxItems) break;
    }
  } catch (error) {
    const isOnKeptLink = pages > 0 || checkpoint?.resumeAt !== undefined;
    if (checkpointPath === undefined || !isOnKeptLink) throw error;
    const { explainStaleLink } = await import("../../request/stale_link.ts");
    throw explainStaleLink(error, { kind: "checkpoint", path: checkpointPath });
  }
  await output.write(writer.end(), writer.syntax);
  await output.commit();
  context.activity.end();
  warnOfIgnoredKeys(context.log, writer);
  return EXIT_CODES.done;
}

/** Nothing is new (304): what an earlier run wrote stays. */
function isUnchanged(
  { items, body }: Page<unknown>,
  { headers }: RequestShape["options"],
): boolean {
  return headers.has("if-none-match") && items.length === 0 &&
    Object.keys(body).length === 0;
}

/** Writes pages and moves the checkpoint behind each. A pipe that nobody reads moves nothing. */
function keepingCheckpoint(
  output: Output,
  checkpoint: ListCheckpoint,
): (text: string, nextLink: string | undefined) => Promise<void> {
  let lineEnd = checkpoint.wasCut ? "\n" : "";
  return async (text, nextLink) => {
    await checkpoint.begin();
    try {
      await output.write(lineEnd + text, "json");
      await output.sync();
    } catch (error) {
      if (isClosedPipe(error)) await checkpoint.rewind();
      throw error;
    }
    lineEnd = "";
    await checkpoint.advance(nextLink);
  };
}

/** What has been written cannot be taken back by anything but NDJSON that is appended to. */
async function readCheckpointPath(
  { checkpoint, output = "ndjson", outputFile, maxItems }: ListOptions,
): Promise<string | undefined> {
  if (checkpoint === undefined) return undefined;
  const { refuseStandardStream } = await import("../../files/same_file.ts");
  refuseStandardStream(checkpoint, "--checkpoint");
  if (output !== "ndjson" || outputFile !== undefined) {
    throw new UsageError(
      "Cannot keep a checkpoint unless the output is NDJSON on standard output",
      "Leave out --output and --output-file, and append: >> FILE",
    );
  }
  if (maxItems !== undefined) {
    throw new UsageError(
      "Cannot keep a checkpoint with --max-items: it may end within a page",
      "Leave one of the two out",
    );
  }
  return checkpoint;
}

/** A next link holds the parameters already, but not the headers that the first request had. */
function resumedOptions(
  { options: { headers, eventual } }: RequestShape,
  firstUrl: string,
): RequestShape["options"] {
  return {
    headers,
    eventual: eventual || needsEventualConsistency(firstUrl),
  };
}
