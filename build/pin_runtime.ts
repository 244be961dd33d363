/**
 * Pins the runtimes of this version of Deno by their sums: `deno task pin-runtime`.
 *
 * A sum is written only if two places agree on it: the server that Deno's compiler downloads from, and the
 * list that is published with the release. What comes later is compared with what was pinned.
 *
 * @module
 */

import { TARGETS } from "./main.ts";
import { say } from "./process.ts";
import type { RuntimeLock } from "./runtime.ts";
import { sha256 } from "./sums.ts";

/** Where Deno's releases are published. */
export interface Publishers {
  /** What the compiler downloads from. */
  readonly downloads: string;
  /** Where the release keeps its files, each with a `.sha256sum` beside it. */
  readonly releases: string;
}

const PUBLISHERS: Publishers = {
  downloads: "https://dl.deno.land/release",
  releases: "https://github.com/denoland/deno/releases/download",
};

/**
 * Downloads the runtime of each target and compares its sum with the published one.
 *
 * @param version Of Deno, without the `v`.
 * @throws {Error} if a file cannot be had, or the two places do not agree.
 */
export async function pinRuntimes(
  version: string,
  targets: readonly string[],
  { downloads, releases }: Publishers = PUBLISHERS,
): Promise<RuntimeLock> {
  const sums: Record<string, string> = {};
  for (const target of targets) {
    const name = `v${version}/denort-${target}.zip`;
    const archive = await download(`${downloads}/${name}`);
    const sum = sha256(archive);
    const published = new TextDecoder().decode(
      await download(`${releases}/${name}.sha256sum`),
    );
    // On Windows the list is made by PowerShell, in capitals.
    const [wanted] = /\b[\da-f]{64}\b/.exec(published.toLowerCase()) ?? [];
    if (wanted !== sum) {
      throw new Error(
        `Cannot pin the runtime for ${target}: published SHA-256 ${wanted}, downloaded ${sum}`,
      );
    }
    sums[target] = sum;
  }
  return { version, sha256: sums };
}

async function download(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`Cannot download ${url}: ${response.status}`);
  }
  return await response.bytes();
}

if (import.meta.main) {
  const lock = await pinRuntimes(Deno.version.deno, TARGETS);
  await Deno.writeTextFile(
    new URL("runtime.lock.json", import.meta.url),
    `${JSON.stringify(lock, undefined, 2)}\n`,
  );
  say(`Pinned the runtimes of Deno ${lock.version}`);
}
