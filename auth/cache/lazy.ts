/**
 * What is said of the whole cache folder: few runs want to know, so the others need not parse it.
 *
 * @module
 */

import type { CachedToken, ListCachedTokensOptions } from "./listing.ts";

/**
 * Lists the tokens of a cache folder, by file name. No token is decrypted.
 *
 * @param now Current time in epoch milliseconds.
 * @returns Nothing if there is no such folder.
 * @throws What `Deno.readDir` throws.
 */
export async function listCachedTokens(
  folder: string,
  now: number,
  options: ListCachedTokensOptions = {},
): Promise<CachedToken[]> {
  const module = await import("./listing.ts");
  return await module.listCachedTokens(folder, now, options);
}

/**
 * Removes the tokens of a cache folder, and what killed writers left behind. Lock files stay: were
 * they removed, two processes could each hold a lock of the same name.
 *
 * @returns How many tokens were removed.
 * @throws What the file system throws.
 */
export async function clearCachedTokens(folder: string): Promise<number> {
  const module = await import("./listing.ts");
  return await module.clearCachedTokens(folder);
}
