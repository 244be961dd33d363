/**
 * `appgraph upload`: a file of any size.
 *
 * @module
 */

import { graphUrl, type UploadConflict } from "../../graph/mod.ts";
import type { Context } from "../context.ts";
import { CommandError, UsageError } from "../errors.ts";
import { EXIT_CODES, type ExitCode } from "../exit_codes.ts";
import { openClient } from "../open_client.ts";
import { formatDocument } from "../output/document.ts";
import { describeSystemError } from "../output/system_error.ts";
import { openOutput } from "../output_target.ts";
import { openProgress } from "../progress_line.ts";
import { readRequestShape } from "../request_options.ts";
import type { Session } from "../session.ts";
import {
  type OpenedSource,
  openUploadSource,
} from "../transfer/upload_source.ts";
import { UploadState } from "../transfer/upload_state.ts";

/** Uploads a file and prints the item that Graph made of it. */
export async function upload(context: Context): Promise<ExitCode> {
  const { flags, stdin, positionals: [file = "", path = ""] } = context;
  const shape = readRequestShape(flags, []);
  const conflict = readConflict(context);
  const { client, session } = await openClient(context, {
    isLongRunning: true,
  });
  await using source = await openUploadSource(file, stdin);
  using state = session && (await openState(context, session, path, source));
  const resume = state?.session;
  if (resume) context.redactor.add(resume.uploadUrl);
  await using output = await openOutput(context);
  const progress = await openProgress(context);
  const type = shape.headers.get("content-type");
  const item = await client.upload(path, source, {
    headers: shape.headers,
    ...(conflict && { conflict }),
    ...(type !== null && { contentType: type }),
    ...(resume && { resume }),
    onSession: async (opened) => {
      context.redactor.add(opened.uploadUrl);
      await state?.keep(opened);
    },
    onProgress: (bytes, total) => progress.update({ bytes, total }),
  });
  await state?.forget();
  if (session !== undefined) {
    await output.write(formatDocument(item, output.style));
    await output.commit();
  }
  progress.end();
  return EXIT_CODES.done;
}

function readConflict({ flags }: Context): UploadConflict | undefined {
  const conflict = flags.string("conflict");
  switch (conflict) {
    case undefined:
    case "replace":
    case "rename":
    case "fail":
      return conflict;
    default:
      throw new UsageError(`Unknown value "${conflict}" of "--conflict"`);
  }
}

/** Where there is no place to keep a session, the upload goes on without. */
async function openState(
  { flags, log }: Context,
  { configuration }: Session,
  path: string,
  { identity, size }: OpenedSource,
): Promise<UploadState | undefined> {
  const { cacheFolder, tenant, clientId, graph } = configuration;
  if (cacheFolder === undefined || identity === undefined) return undefined;
  const version = flags.boolean("beta") ? "beta" : "v1.0";
  const key = {
    tenant: tenant?.value ?? "",
    clientId: clientId?.value ?? "",
    url: graphUrl(path, { baseUrl: graph.value, version }),
    path: identity.path,
  };
  try {
    return await UploadState.open(cacheFolder.value, key, {
      size,
      changedAt: identity.changedAt,
    });
  } catch (error) {
    if (error instanceof CommandError) throw error;
    log.warn(
      `Cannot keep the place of the upload in "${cacheFolder.value}": ${
        error instanceof UsageError ? error.message : describeSystemError(error)
      }`,
    );
    return undefined;
  }
}
