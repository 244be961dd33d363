/**
 * The runtime inside an executable: which one it is, and whether it is the one that was pinned.
 *
 * @module
 */

import { Buffer } from "node:buffer";
import { run } from "./process.ts";
import { sha256 } from "./sums.ts";
import lock from "./runtime.lock.json" with { type: "json" };

/** A runtime that was put into an executable. */
export interface Runtime {
  /** Version of Deno, as the executable itself holds it. */
  readonly version: string;
  /** Package URL of where it came from. */
  readonly purl: string;
  /** SHA-256 of the file that it came in, as hexadecimal digits; undefined if that file is not known. */
  readonly sha256?: string | undefined;
}

/** Which sums are pinned for one version of Deno, by target. */
export interface RuntimeLock {
  readonly version: string;
  readonly sha256: Readonly<Record<string, string>>;
}

/** The sums that `deno task pin-runtime` has written. */
export const RUNTIME_LOCK: RuntimeLock = lock;

const VERSION_MARK = "Deno/";

/**
 * Reads the version of Deno out of an executable: each holds the `User-Agent` that it sends by default.
 *
 * @throws {Error} if there is no such text in it.
 */
export async function readRuntimeVersion(file: string): Promise<string> {
  const { buffer } = await Deno.readFile(file);
  const bytes = Buffer.from(buffer);
  let start = 0;
  while ((start = bytes.indexOf(VERSION_MARK, start)) >= 0) {
    start += VERSION_MARK.length;
    const version = /^\d+\.\d+\.\d+/.exec(
      bytes.toString("latin1", start, start + 20),
    );
    if (version) return version[0];
  }
  throw new Error(`Cannot tell which Deno is in "${file}"`);
}

/**
 * Describes the runtime that Deno's own compiler put into an executable.
 *
 * @param file The executable.
 * @param target The platform, as Deno names it.
 */
export async function describeRuntime(
  file: string,
  target: string,
): Promise<Runtime> {
  const version = await readRuntimeVersion(file);
  const given = Deno.env.get("DENORT_BIN");
  return given
    ? {
      version,
      purl: `pkg:generic/denort@${version}`,
      sha256: await sumOf(given),
    }
    : {
      version,
      purl: `pkg:github/denoland/deno@v${version}`,
      sha256: await sumOf(await downloadedRuntime(target)),
    };
}

/**
 * Refuses a runtime other than the pinned one.
 *
 * @param target The platform, as Deno names it.
 * @throws {Error} that says what is wanted and how sums are pinned.
 */
export function checkPinned(
  target: string,
  { version, sha256 }: Runtime,
  { version: pinned, sha256: sums }: RuntimeLock = RUNTIME_LOCK,
): void {
  const wanted = version === pinned ? sums[target] : undefined;
  if (wanted === undefined) {
    throw new Error(
      `Cannot use the runtime ${version} for ${target}: no sum is pinned for it; deno task pin-runtime pins those of Deno ${Deno.version.deno}`,
    );
  }
  if (wanted !== sha256) {
    throw new Error(
      `Cannot use the runtime ${version} for ${target}: wanted SHA-256 ${wanted}, actual ${sha256}`,
    );
  }
}

/** Where Deno keeps the runtime that it downloaded for a platform. */
async function downloadedRuntime(target: string): Promise<string> {
  const { denoDir }: { denoDir: string } = JSON.parse(
    await run(Deno.execPath(), ["info", "--json"], {
      cwd: new URL("../", import.meta.url),
    }),
  );
  return `${denoDir}/dl/release/v${Deno.version.deno}/denort-${target}.zip`;
}

/** The sum of a file; undefined if there is none. */
async function sumOf(file: string): Promise<string | undefined> {
  try {
    return sha256(await Deno.readFile(file));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
