/**
 * The whole cache folder, for people: what is in it, and emptying it.
 *
 * @module
 */

import { joinPath } from "../paths.ts";
import { decodeCacheHeader, type StoredHeader } from "./codec.ts";
import { removeDead } from "../private_file/sweep.ts";
import { removeIfPresent } from "../private_file/write.ts";
import { readCacheFile } from "./file.ts";
import { isUsable } from "./lookup.ts";
import { describeProblem } from "./problem.ts";

// Nothing else in the folder is ever touched: somebody may have chosen a folder that is in use.
const ENTRY_REGEXP = /^[\da-f]{32}\.token$/;
const LEFTOVER_REGEXP = /^\.appgraph-[\da-f]{32}\.token\.[\da-f-]{36}\.tmp$/;

/** What can be said of a cached token without its key. */
export type CachedTokenState =
  | "usable"
  /** Usable, and the next run renews it ahead of its expiry. */
  | "due-for-renewal"
  | "expired"
  /** Written in the future: the clock was set back since. */
  | "from-the-future"
  /** Not what this program writes, or open to others. */
  | "unusable";

/** One file of the cache. */
export interface CachedToken {
  /** Name of the file in the folder. */
  readonly file: string;
  /** What can be said of it now. */
  readonly state: CachedTokenState;
  /** What stands in clear beside the token; nothing vouches for it. Absent if it is unusable. */
  readonly header?: StoredHeader | undefined;
  /** Why it is unusable, as the end of a sentence. */
  readonly problem?: string | undefined;
}

/** Options of {@linkcode listCachedTokens}. */
export interface ListCachedTokensOptions {
  /** Number of the user whom the files have to belong to; any if not given. */
  readonly userId?: number | undefined;
}

/** See `listCachedTokens()` of `lazy.ts`. */
export async function listCachedTokens(
  folder: string,
  now: number,
  { userId }: ListCachedTokensOptions = {},
): Promise<CachedToken[]> {
  const names = await entryNames(folder);
  const tokens = await Promise.all(
    names.map((name) => describeFile(folder, name, now, userId)),
  );
  return tokens.filter((token) => token !== undefined);
}

/** See `clearCachedTokens()` of `lazy.ts`. */
export async function clearCachedTokens(folder: string): Promise<number> {
  let removed = 0;
  for (const name of await entryNames(folder)) {
    if (await removeIfPresent(joinPath(folder, name))) removed++;
  }
  await removeDead(folder, (name) => LEFTOVER_REGEXP.test(name));
  return removed;
}

async function describeFile(
  folder: string,
  file: string,
  now: number,
  userId: number | undefined,
): Promise<CachedToken | undefined> {
  try {
    const text = await readCacheFile(joinPath(folder, file), { userId });
    if (text === undefined) return undefined;
    const header = decodeCacheHeader(text);
    return { file, header, state: stateOf(header, now) };
  } catch (error) {
    return { file, state: "unusable", problem: describeProblem(error) };
  }
}

function stateOf(header: StoredHeader, now: number): CachedTokenState {
  if (isUsable(header, now)) {
    return header.refreshAt !== undefined && header.refreshAt <= now
      ? "due-for-renewal"
      : "usable";
  }
  return header.receivedAt > now ? "from-the-future" : "expired";
}

async function entryNames(folder: string): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const { name } of Deno.readDir(folder)) {
      if (ENTRY_REGEXP.test(name)) names.push(name);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return names.sort();
}
