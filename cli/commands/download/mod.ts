/**
 * `appgraph download`: a file's content.
 *
 * @module
 */

import { graphUrl } from "../../../graph/mod.ts";
import type { Context } from "../../context.ts";
import type { ClientOptions } from "../../connection/options.ts";
import type { RunStatistics } from "../../report/statistics.ts";
import { EXIT_CODES, type ExitCode } from "../../exit_codes.ts";
import { openClient } from "../../connection/open.ts";
import { findTarget } from "../../files/target.ts";
import { openOutputFile, OutputFileError } from "../../files/output_file.ts";
import type { Progress } from "../../output/progress.ts";
import { openProgress } from "../../output/progress_line.ts";
import { readRequestShape, type ShapeOptions } from "../../request/options.ts";
import { contentPath } from "./content_path.ts";
import { PartialFile } from "../../files/partial_file.ts";

/** The options of this command. */
export interface DownloadOptions
  extends ClientOptions, Pick<ShapeOptions, "header" | "prefer"> {
  readonly outputFile: string;
}

/**
 * Downloads to a file, which appears when it is whole, or to standard output. A download that broke
 * off goes on where it stopped, as long as the content at the far end is the same.
 */
export async function download(
  context: Context,
  options: DownloadOptions,
): Promise<ExitCode> {
  const { positionals: [given = "", ...parameters], statistics } = context;
  const { outputFile: file } = options;
  const shape = readRequestShape(options, parameters);
  const { client, target: graph, session } = await openClient(
    context,
    options,
    { isLongRunning: true },
  );
  const path = contentPath(given);
  if (session === undefined) {
    await client.request("GET", path, shape);
    return EXIT_CODES.done;
  }
  const target = file === "-" ? undefined : await findTarget(file);
  if (target?.kind === "directory") {
    throw new OutputFileError(file, "it is a directory");
  }
  const progress = await openProgress(context, {
    midLine: target?.kind !== "replace" && context.system.stdout.isTerminal,
  });
  if (target?.kind === "replace") {
    const url = graphUrl(path, {
      ...graph,
      parameters: shape.parameters,
    });
    using part = await PartialFile.open(target, url);
    const content = await client.download(path, {
      ...shape,
      resume: part.existing,
    });
    if (content.startBytes > 0) {
      context.log.notice(`Going on at byte ${content.startBytes}`);
    }
    await part.begin(content.startBytes, content);
    await copy(statistics, progress, content, (bytes) => part.write(bytes));
    await part.commit();
  } else {
    const content = await client.download(path, shape);
    await using output = await openOutputFile(
      file,
      (bytes) => context.system.stdout.write(bytes),
    );
    await copy(statistics, progress, content, (bytes) => output.write(bytes));
    await output.commit();
  }
  progress.end();
  return EXIT_CODES.done;
}

async function copy(
  statistics: RunStatistics,
  progress: Progress,
  content: {
    readonly startBytes: number;
    readonly totalBytes?: number | undefined;
    readonly body: ReadableStream<Uint8Array>;
  },
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const { startBytes, totalBytes } = content;
  let bytes = startBytes;
  for await (const chunk of content.body) {
    await write(chunk);
    bytes += chunk.byteLength;
    statistics.bytesOut += chunk.byteLength;
    progress.update({
      bytes,
      ...(totalBytes !== undefined && { total: totalBytes }),
    });
  }
}
