/**
 * `appgraph permissions`: which application permission a request needs.
 *
 * @module
 */

import type { ConnectionOptions } from "../../connection/options.ts";
import type { Context } from "../../context.ts";
import { UsageError } from "../../errors.ts";
import { EXIT_CODES, type ExitCode } from "../../exit_codes.ts";
import { formatDocument } from "../../output/document.ts";
import { openOutput } from "../../output/open.ts";
import {
  findPermissions,
  type RequestPermissions,
} from "../../permissions/find.ts";
import type { AppPermissions } from "../../permissions/judge.ts";
import { type Cover, coverRequests } from "./cover.ts";
import { readLog } from "./log_file.ts";
import { ownPermissions } from "./own.ts";
import { type AskedRequest, readRequests } from "./requests.ts";
import { excessOf, requestRecord, showCover, showRequest } from "./show.ts";

/** The options of this command. */
export interface PermissionsOptions extends ConnectionOptions {
  readonly fromLog: string | undefined;
  readonly output: "json" | undefined;
}

/** Looks requests up, and compares what they need with what the app has. */
export async function permissions(
  context: Context,
  options: PermissionsOptions,
): Promise<ExitCode> {
  const { fromLog, output: format, noAdvice } = options;
  const asked = await readAsked(context, fromLog);
  const all = asked.map(({ method, path }) => findPermissions(method, path));
  const found = fromLog === undefined ? all : distinct(all);
  const app = noAdvice ? {} : await ownPermissions(context, options);
  await using output = await openOutput(context);
  const cover = fromLog === undefined ? undefined : coverRequests(found);
  await output.write(
    format === "json"
      ? showJson(found, app, cover, context)
      : showText(found, app, cover),
    format,
  );
  await output.commit();
  return found.every(({ known }) => known)
    ? EXIT_CODES.done
    : EXIT_CODES.notFound;
}

async function readAsked(
  { positionals, stdin, system }: Context,
  fromLog: string | undefined,
): Promise<AskedRequest[]> {
  if (fromLog === undefined) return readRequests(positionals);
  if (positionals.length === 0) {
    return await readLog(fromLog, { stdin, signal: system.signal });
  }
  throw new UsageError(
    "Cannot combine --from-log with requests on the command line",
    "Leave one of the two out",
  );
}

/** A log names one request of a kind thousands of times. */
function distinct(
  found: readonly RequestPermissions[],
): readonly RequestPermissions[] {
  const kinds = new Map<string, RequestPermissions>();
  for (const request of found) {
    const { method, template, path, permissions, notes } = request;
    const key = `${method} ${template ?? path} ${notes.length} ${
      permissions[0]?.also.join()
    }`;
    if (!kinds.has(key)) kinds.set(key, request);
  }
  return [...kinds.values()];
}

function showText(
  found: readonly RequestPermissions[],
  app: AppPermissions,
  cover: Cover | undefined,
): string {
  const blocks = found.map((request) => showRequest(request, app, cover));
  return [...blocks, ...cover ? [showCover(cover, app)] : []].join("\n");
}

function showJson(
  found: readonly RequestPermissions[],
  app: AppPermissions,
  cover: Cover | undefined,
  { log }: Context,
): string {
  const excess = cover && excessOf(cover.names, app);
  if (excess?.length) log.warn(`The token has in excess: ${excess.join(", ")}`);
  return formatDocument(
    found.map((request) => requestRecord(request, app, cover)),
  );
}
