/**
 * `appgraph cache`: what is in the token cache, and emptying it.
 *
 * @module
 */

import {
  type CachedToken,
  clearCachedTokens,
  listCachedTokens,
} from "../../auth/mod.ts";
import { defaultCacheFolder } from "../config/cache_folder.ts";
import { findSettings } from "../config/find.ts";
import { describeSystemError } from "../text/system_error.ts";
import type { Context } from "../context.ts";
import { CommandError, ConfigurationError, UsageError } from "../errors.ts";
import { quoteWord } from "../text/quote_word.ts";
import { EXIT_CODES, type ExitCode } from "../exit_codes.ts";
import { createItemWriter } from "../output/format.ts";
import type { ItemFormat } from "../output/item_writer.ts";
import { openOutput } from "../output/open.ts";
import { describeSources } from "../config/settings.ts";
import { isoSeconds } from "../text/time.ts";
import { describeDistance, plural } from "../text/words.ts";
import { clearUploadStates } from "../files/upload_state.ts";

// What fits on a terminal and tells one token from another; the rest is in the other formats.
const TABLE_COLUMNS = [
  "state",
  "expires",
  "client_id",
  "tenant",
  "credential",
  "scope",
];

/** The options of this command. */
export interface CacheOptions {
  readonly cacheDir: string | undefined;
  readonly output: ItemFormat | undefined;
}

/** Runs one of the cache's own commands. They need a folder and nothing else of a configuration. */
export async function cache(
  context: Context,
  { cacheDir, output }: CacheOptions,
): Promise<ExitCode> {
  const { positionals: [action = ""], system, log } = context;
  if (action !== "list" && output !== undefined) {
    throw new UsageError(
      `The command "cache ${action}" has no option "--output"`,
    );
  }
  switch (action) {
    case "list":
      await list(context, await findFolder(context, cacheDir), output);
      return EXIT_CODES.done;
    case "clear": {
      const folder = await findFolder(context, cacheDir);
      const tokens = await attempt(
        `clear the token cache "${folder}"`,
        clearCachedTokens(folder),
      );
      const uploads = await attempt(
        `clear the upload sessions in "${folder}"`,
        clearUploadStates(folder),
      );
      const removed = [
        plural(tokens, "token"),
        ...uploads === 0 ? [] : [plural(uploads, "upload session")],
      ].join(" and ");
      log.notice(`Removed ${removed}: "${folder}"`);
      return EXIT_CODES.done;
    }
    case "path":
      await system.stdout.write(`${await findFolder(context, cacheDir)}\n`);
      return EXIT_CODES.done;
    default:
      throw new UsageError(
        `The command "cache" knows no ${quoteWord(action)}`,
        "Choose one of list, clear, path",
      );
  }
}

async function findFolder(
  context: Context,
  cacheDir: string | undefined,
): Promise<string> {
  const { found, warnings } = await findSettings(context, { cacheDir });
  for (const warning of warnings) context.log.warn(warning);
  const folder = found.cacheFolder ?? defaultCacheFolder(context.system.env);
  if (folder !== undefined) return folder.value;
  throw new ConfigurationError([{
    problem: "The folder of the token cache is not known",
    advice: `Set ${describeSources("cacheFolder")}, or HOME`,
  }]);
}

async function list(
  context: Context,
  folder: string,
  format: ItemFormat = "table",
): Promise<void> {
  const now = Date.now();
  const tokens = await attempt(
    `list the token cache "${folder}"`,
    listCachedTokens(folder, now, { userId: context.system.userId }),
  );
  if (tokens.length === 0) {
    context.log.notice(`There is no token in the cache: "${folder}"`);
  }
  await using output = await openOutput(context);
  const writer = await createItemWriter(format, {
    ...output.style,
    ...(format === "table" && {
      columns: tokens.some(({ problem }) => problem !== undefined)
        ? [...TABLE_COLUMNS, "problem"]
        : TABLE_COLUMNS,
    }),
  });
  const rows = await context.redactor.redactValue(
    tokens.map((token) => describeToken(token, now)),
  );
  await output.write(writer.page(rows) + writer.end(), writer.syntax);
  await output.commit();
}

/** One row; the same keys in every row, `null` where nothing is known. */
function describeToken(
  { file, state, header, problem }: CachedToken,
  now: number,
): Readonly<Record<string, unknown>> {
  const time = (milliseconds: number | undefined) =>
    milliseconds === undefined ? null : isoSeconds(milliseconds);
  const secondsLeft = header && Math.floor((header.expiresAt - now) / 1000);
  return {
    file,
    state,
    authority: header?.authority ?? null,
    tenant: header?.tenant ?? null,
    client_id: header?.clientId ?? null,
    scope: header?.scope ?? null,
    credential: header?.kind ?? null,
    identity: header?.identity ?? null,
    capabilities: header?.capabilities ?? null,
    encrypted: header ? header.keyId !== undefined : null,
    received_at: time(header?.receivedAt),
    refresh_at: time(header?.refreshAt),
    expires_at: time(header?.expiresAt),
    expires: secondsLeft === undefined ? null : describeDistance(secondsLeft),
    seconds_left: secondsLeft === undefined ? null : Math.max(0, secondsLeft),
    problem: problem ?? null,
  };
}

async function attempt<Value>(
  action: string,
  work: Promise<Value>,
): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    const cause = error instanceof UsageError ? error.cause : error;
    throw new CommandError(
      `Cannot ${action}: ${describeSystemError(cause)}`,
      EXIT_CODES.unexpected,
      "Check the folder's path and mode",
    );
  }
}
