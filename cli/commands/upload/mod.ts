/**
 * `appgraph upload`: a file of any size.
 *
 * @module
 */

import {
  graphUrl,
  needsUploadSession,
  type UploadConflict,
} from "../../../graph/mod.ts";
import type { Configuration } from "../../config/load.ts";
import type { Context } from "../../context.ts";
import { CommandError, UsageError } from "../../errors.ts";
import { EXIT_CODES, type ExitCode } from "../../exit_codes.ts";
import type { ClientOptions } from "../../connection/options.ts";
import type { Log } from "../../report/log.ts";
import { openClient } from "../../connection/open.ts";
import { describeSystemError } from "../../text/system_error.ts";
import type { ItemFormat } from "../../output/item_writer.ts";
import { chooseFormat } from "../../output/item_format.ts";
import { compileQuery } from "../../output/query.ts";
import { openOutput, type OutputOptions } from "../../output/open.ts";
import { type HeaderOptions, readHeaders } from "../../request/headers.ts";
import { judgePath } from "../../request/judge_path.ts";
import { type OpenedSource, openUploadSource } from "./source.ts";
import { formatItem, maskLinks } from "./item.ts";
import { refuseSameFile } from "../../files/same_file.ts";
import { isForeign, UploadState } from "../../files/upload_state.ts";

/** The options of this command. */
export interface UploadOptions
  extends ClientOptions, OutputOptions, Pick<HeaderOptions, "header"> {
  readonly conflict: UploadConflict | undefined;
  readonly query: string | undefined;
  readonly output: ItemFormat | undefined;
}

/** Uploads a file and prints the item that Graph made of it. */
export async function upload(
  context: Context,
  options: UploadOptions,
): Promise<ExitCode> {
  const { log, redactor, positionals: [file = "", path = ""] } = context;
  const { conflict = "replace" } = options;
  const headers = readHeaders(options);
  const type = headers.get("content-type");
  // It is the type of the content, not of the request that opens a session.
  headers.delete("content-type");
  checkPath(path);
  const format = chooseFormat(options, "json");
  const query = options.query === undefined
    ? undefined
    : await compileQuery(options.query);
  const { client, configuration, target, session } = await openClient(
    context,
    options,
    { isLongRunning: true },
  );
  const { outputFile } = options;
  await refuseSameFile({ what: "the file to upload", path: file, outputFile });
  using source = await openUploadSource(file, context);
  using state = session &&
    (await openState(context, configuration, {
      url: graphUrl(path, target),
      path,
      source,
      conflict,
    }));
  const resume = state?.session;
  const abandon = state?.abandoned;
  for (const each of [resume, abandon]) {
    if (each) redactor.add(each.uploadUrl);
  }
  await using output = await openOutput(context, options);
  context.activity.begin({ bytes: 0 });
  let begun = false;
  const item = await client.upload(path, source, {
    headers,
    conflict,
    name: source.name,
    ...(type !== null && { contentType: type }),
    resume,
    abandon,
    onSession: async (opened) => {
      redactor.add(opened.uploadUrl);
      await keepGoing(log, () => state?.keep(opened));
    },
    onProgress: (bytes, total) => {
      if (!begun && bytes > 0 && resume) {
        log.notice(`Going on at byte ${bytes}`);
      }
      begun = true;
      context.activity.update({ bytes, total });
    },
  });
  await keepGoing(log, () => state?.forget());
  if (session !== undefined && item !== undefined) {
    // Without a query the links are masked.
    if (query !== undefined) await output.inspect(() => item);
    const shown = query === undefined ? maskLinks(item) : query(item);
    await output.write(...await formatItem(shown, format, output.style));
  }
  await output.commit();
  context.activity.end();
  return EXIT_CODES.done;
}

/** Something would be put somewhere, but not where it was meant to go. */
function checkPath(path: string): void {
  if (path.includes("?")) {
    throw new UsageError(
      "Cannot upload to a path with a query",
      'Leave it out; a question mark in a name is "%3F", and what to do if the file exists is --conflict',
    );
  }
  if (path.endsWith("/")) {
    throw new UsageError(
      "Cannot upload to a folder: the path ends in a slash",
      "Add the name of the file",
    );
  }
  judgePath(path);
}

/** Where no session can be kept, the upload goes on without. */
async function openState(
  { log, system }: Pick<Context, "log" | "system">,
  { cacheFolder, tenant, clientId }: Configuration,
  { url, path, source, conflict }: {
    readonly url: string;
    readonly path: string;
    readonly source: OpenedSource;
    readonly conflict: UploadConflict;
  },
): Promise<UploadState | undefined> {
  const { identity, size } = source;
  if (identity === undefined || cacheFolder === undefined) return undefined;
  const key = {
    tenant: tenant?.value ?? "",
    clientId: clientId?.value ?? "",
    url,
    path: identity.path,
  };
  const { changedAt } = identity;
  const folder = cacheFolder.value;
  return await keepGoing(log, async () => {
    // A file that was longer before may have left a session, which is in the way of the new content.
    const isNeeded = needsUploadSession(path, size) ||
      await UploadState.isKept(folder, key);
    if (!isNeeded) return undefined;
    return await UploadState.open(
      folder,
      key,
      { size, changedAt, conflict },
      { userId: system.userId },
    );
  });
}

/** Only another run at the same upload is a reason to stop, and a session that another user laid. */
async function keepGoing<Value>(
  log: Log,
  work: () => Promise<Value> | undefined,
): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    const isBusy = error instanceof CommandError &&
      error.exitCode === EXIT_CODES.tryAgain;
    if (isBusy || error instanceof UsageError && isForeign(error)) throw error;
    const isOwn = error instanceof CommandError || error instanceof UsageError;
    log.warn(
      `The session of the upload is not kept: ${
        isOwn ? error.message : describeSystemError(error)
      }`,
    );
    return undefined;
  }
}
