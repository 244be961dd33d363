/**
 * Looks at the token cache.
 *
 * @module
 */

import { join } from "node:path";
import {
  createPrivateFolder,
  createTemporary,
  lstatIfPresent,
  putInPlace,
  removeIfPresent,
  writeAll,
} from "../../../auth/private_file.ts";
import { quoteForShell } from "../../text/shell.ts";
import { describeSystemError } from "../../text/system_error.ts";
import { type Check, type Finding, ok, skipped, warning } from "./types.ts";

/** Whether tokens can be kept, by doing what the cache does: folder, file, lock, rename. */
export const CACHE_CHECK: Check = {
  id: "cache",
  deadlineMs: 10_000,
  async run({ configuration, options }) {
    if (options.noCache) {
      return skipped("Not used, because of --no-cache");
    }
    if (configuration === undefined) {
      return skipped("The settings are not complete");
    }
    const folder = configuration.cacheFolder?.value;
    if (folder === undefined) {
      return warning(
        "No folder for the token cache is known: each run asks for a new token",
        "Set APPGRAPH_CACHE_DIR or HOME",
      );
    }
    return await tryFolder(folder);
  },
};

async function tryFolder(folder: string): Promise<Finding> {
  const path = join(folder, `doctor.${crypto.randomUUID()}`);
  let foreign: string[];
  try {
    await createPrivateFolder(folder);
    const temporary = await createTemporary(path);
    try {
      const { uid } = await temporary.file.stat();
      await writeAll(
        temporary.file,
        new TextEncoder().encode("appgraph doctor\n"),
      );
      // It is locked already, but for file systems without locks, which say so here.
      await temporary.file.tryLock(true);
      foreign = await filesOfOthers(folder, uid);
    } finally {
      await putInPlace(temporary, path);
      await removeIfPresent(path);
    }
  } catch (error) {
    return warning(
      `Cannot keep tokens in "${folder}": ${
        describeSystemError(error)
      }; each run asks for a new one`,
      "Correct its owner and mode, or name another folder in APPGRAPH_CACHE_DIR",
    );
  }
  const [first] = foreign;
  if (first === undefined) return ok(`"${folder}" can be used`);
  return warning(
    `"${first}" in "${folder}" belongs to another user: it is not used`,
    `If a run under sudo made it, take it back: sudo chown -R "$(id -u)" ${
      quoteForShell(folder)
    }`,
  );
}

/** The names of tokens and locks that do not belong to whoever new files belong to. */
async function filesOfOthers(
  folder: string,
  uid: number | null,
): Promise<string[]> {
  if (uid === null || Deno.build.os === "windows") return [];
  const found: string[] = [];
  for await (const { name } of Deno.readDir(folder)) {
    if (!/\.(?:token|lock)$/.test(name)) continue;
    const info = await lstatIfPresent(join(folder, name));
    if (info !== undefined && info.uid !== uid) found.push(name);
  }
  return found.sort();
}
