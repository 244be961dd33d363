/**
 * `appgraph download`: a file's content.
 *
 * @module
 */

import {
  type Download,
  type GraphClient,
  GraphResponseError,
  graphUrl,
} from "../../../graph/mod.ts";
import type { Context } from "../../context.ts";
import type { ClientOptions } from "../../connection/options.ts";
import { UsageError } from "../../errors.ts";
import { EXIT_CODES, type ExitCode } from "../../exit_codes.ts";
import { openClient } from "../../connection/open.ts";
import { findOutput, openOutputFile } from "../../files/output_file.ts";
import { isJsonType } from "../../request/content_type.ts";
import { readRequestShape, type ShapeOptions } from "../../request/options.ts";
import { contentPath } from "./content_path.ts";
import { PartialFile } from "../../files/partial_file.ts";

/** The options of this command. */
export interface DownloadOptions
  extends ClientOptions, Pick<ShapeOptions, "header" | "prefer" | "parameter"> {
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
  const { positionals: [given = "", ...parameters] } = context;
  const { outputFile: file } = options;
  const shape = await readRequestShape(
    { path: contentPath(given), parameters },
    options,
  );
  const { path } = shape;
  const { client, configuration, target: graph, session } = await openClient(
    context,
    options,
    { isLongRunning: true },
  );
  if (session === undefined) {
    await client.request("GET", path, shape.options);
    return EXIT_CODES.done;
  }
  const { signal, stdout, userId } = context.system;
  const target = file === "-" ? undefined : await findOutput(file, { userId });
  context.activity.begin({ bytes: 0 });
  if (target?.kind === "replace") {
    using part = await PartialFile.open(target, {
      url: graphUrl(path, graph),
      tenant: configuration.tenant?.value.toLowerCase(),
    }, { userId });
    const content = await open(client, path, {
      ...shape.options,
      resume: part.existing,
    });
    if (content !== undefined) {
      if (content.startBytes > 0) {
        context.log.notice(`Going on at byte ${content.startBytes}`);
      }
      await part.begin(content.startBytes, content);
      await copy(context, content, (bytes) => part.write(bytes));
      await part.commit();
    }
  } else {
    const content = await open(client, path, shape.options);
    if (content !== undefined) {
      const wait = context.activity.startWait(`opening the file "${file}"`);
      await using output = await openOutputFile(
        file,
        (bytes) => stdout.write(bytes),
        { userId, signal },
      );
      wait[Symbol.dispose]();
      await copy(context, content, (bytes) => output.write(bytes));
      await output.commit();
    }
  }
  context.activity.end();
  return EXIT_CODES.done;
}

/** @returns `undefined` if there is nothing new (304), which only a header of the user asks for. */
async function open(
  client: GraphClient,
  path: string,
  options: Parameters<GraphClient["download"]>[1],
): Promise<Download | undefined> {
  let content: Download;
  try {
    content = await client.download(path, options);
  } catch (error) {
    const isUnchanged = error instanceof GraphResponseError &&
      error.status === 304;
    if (isUnchanged) return undefined;
    throw error;
  }
  return { ...content, body: refuseResource(path, content) };
}

// What Graph's JSON of one resource starts with, and that of a file also without metadata.
const RESOURCE_REGEXP =
  /^\s*\{[^{}[\]]*"@(?:odata\.context"\s*:\s*"[^"]*\$entity"|microsoft\.graph\.downloadUrl")/;

/** What Graph knows about a file must not be taken for the file. */
function refuseResource(
  path: string,
  { body, contentType, redirected }: Download,
): Download["body"] {
  if (redirected || !isJsonType(contentType ?? null)) return body;
  let isFirst = true;
  return body.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        const start = new TextDecoder().decode(chunk.subarray(0, 4096));
        if (isFirst && RESOURCE_REGEXP.test(start)) {
          throw new UsageError(
            `Cannot download "${path}": Graph answered with the JSON of a resource, not with a content`,
            "Name the content, /content or /$value mostly; appgraph get prints the JSON",
          );
        }
        isFirst = false;
        controller.enqueue(chunk);
      },
    }),
  );
}

async function copy(
  { statistics, activity }: Pick<Context, "statistics" | "activity">,
  { startBytes, totalBytes: total, body }: Download,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  let bytes = startBytes;
  for await (const chunk of body) {
    await write(chunk);
    bytes += chunk.byteLength;
    statistics.bytesOut += chunk.byteLength;
    activity.update({ bytes, total });
  }
}
