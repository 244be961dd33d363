/**
 * `appgraph upload`: a file of any size.
 *
 * @module
 */

import {
  graphUrl,
  MAX_PLAIN_BYTES,
  type UploadConflict,
} from "../../../graph/mod.ts";
import type { Configuration } from "../../config/load.ts";
import type { Context } from "../../context.ts";
import { CommandError, UsageError } from "../../errors.ts";
import { EXIT_CODES, type ExitCode } from "../../exit_codes.ts";
import { openClient } from "../../connection/open.ts";
import { formatDocument } from "../../output/document.ts";
import { describeSystemError } from "../../text/system_error.ts";
import { openOutput } from "../../output/open.ts";
import { openProgress } from "../../output/progress_line.ts";
import { readRequestShape } from "../../request/options.ts";
import { type OpenedSource, openUploadSource } from "./source.ts";
import { UploadState } from "../../files/upload_state.ts";

/** Uploads a file and prints the item that Graph made of it. */
export async function upload(context: Context): Promise<ExitCode> {
  const { flags, log, redactor, stdin, positionals: [file = "", path = ""] } =
    context;
  const { headers } = readRequestShape(flags, []);
  const type = headers.get("content-type");
  // It is the type of the content, not of the request that opens a session.
  headers.delete("content-type");
  const conflict = readConflict(context);
  checkPath(path);
  const { client, configuration, session } = await openClient(context, {
    isLongRunning: true,
  });
  using source = await openUploadSource(file, stdin);
  using state = session &&
    (await openState(context, configuration, { path, source, conflict }));
  const resume = state?.session;
  if (resume) redactor.add(resume.uploadUrl);
  await using output = await openOutput(context);
  const progress = await openProgress(context);
  let begun = false;
  const item = await client.upload(path, source, {
    headers,
    conflict,
    name: source.name,
    ...(type !== null && { contentType: type }),
    resume,
    onSession: async (opened) => {
      redactor.add(opened.uploadUrl);
      await keepGoing(context, () => state?.keep(opened));
    },
    onProgress: (bytes, total) => {
      if (!begun && bytes > 0 && resume) {
        log.notice(`Going on at byte ${bytes}`);
      }
      begun = true;
      progress.update({ bytes, total });
    },
  });
  await keepGoing(context, () => state?.forget());
  if (session !== undefined && item !== undefined) {
    await output.write(formatDocument(item), "json");
  }
  await output.commit();
  progress.end();
  return EXIT_CODES.done;
}

function readConflict({ flags }: Context): UploadConflict {
  const conflict = flags.string("conflict") ?? "replace";
  switch (conflict) {
    case "replace":
    case "rename":
    case "fail":
      return conflict;
    default:
      throw new UsageError(`Unknown value "${conflict}" of "--conflict"`);
  }
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
}

/** Where there is no place to keep a session, the upload goes on without. */
async function openState(
  context: Context,
  { cacheFolder, tenant, clientId, graph }: Configuration,
  { path, source, conflict }: {
    readonly path: string;
    readonly source: OpenedSource;
    readonly conflict: UploadConflict;
  },
): Promise<UploadState | undefined> {
  const { identity, size } = source;
  const isShort = size <= MAX_PLAIN_BYTES;
  if (isShort || identity === undefined || cacheFolder === undefined) {
    return undefined;
  }
  const version = context.flags.boolean("beta") ? "beta" : "v1.0";
  const key = {
    tenant: tenant?.value ?? "",
    clientId: clientId?.value ?? "",
    url: graphUrl(path, { baseUrl: graph.value, version }),
    path: identity.path,
  };
  const { changedAt } = identity;
  return await keepGoing(
    context,
    () =>
      UploadState.open(cacheFolder.value, key, { size, changedAt, conflict }),
  );
}

/** Only another run at the same upload is a reason to stop. */
async function keepGoing<Value>(
  { log }: Context,
  work: () => Promise<Value> | undefined,
): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (
      error instanceof CommandError && error.exitCode === EXIT_CODES.tryAgain
    ) {
      throw error;
    }
    const isOwn = error instanceof CommandError || error instanceof UsageError;
    log.warn(
      `The place of the upload is not kept: ${
        isOwn ? error.message : describeSystemError(error)
      }`,
    );
    return undefined;
  }
}
