/**
 * A runtime for compiled programs from npm, where Deno's own download is blocked. For testing only.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

/** Only packages for this platform exist. */
const PLATFORM = "x86_64-unknown-linux-gnu";

/** Exact versions; what they hold is checked below. */
const PACKAGES = {
  "@deno/linux-x64-glibc": "2.7.11",
  "@stdy/cli-linux-x64": "0.22.2",
} as const;

/** Deno 2.7.11, as published for npm. */
const COMPILER = {
  path: "@deno/linux-x64-glibc/deno",
  sha256: "e518fbc96877fbc2b37820ec54a02e473166cb25a5d4d627ffde37360fd7d210",
} as const;

/**
 * A program that was itself made by `deno compile` 2.7.11. It holds that version's runtime, and of
 * the programs appended to it the last one runs.
 */
const RUNTIME = {
  path: "@stdy/cli-linux-x64/bin/steady",
  sha256: "9716bb192746f093b86a280c5e30f87b5461fcefde4c275648357273b468bc8b",
} as const;

/** No runtime for compiled programs can be had on this machine. */
export class RuntimeUnavailableError extends Error {
  override readonly name = "RuntimeUnavailableError";
}

/** A Deno of one version and the runtime that goes with it. */
export interface TestingRuntime {
  /** Version of both. */
  readonly version: string;
  /** Path of the `deno` that compiles. */
  readonly deno: string;
  /** Value of `DENORT_BIN`. */
  readonly denort: string;
}

/**
 * Installs the packages with Deno's own npm client and checks the two files.
 *
 * @param folder Where they are kept for the next time.
 * @throws {RuntimeUnavailableError} if this is another platform, or npm cannot be reached.
 */
export async function installTestingRuntime(
  folder: URL,
): Promise<TestingRuntime> {
  if (Deno.build.target !== PLATFORM) {
    throw new RuntimeUnavailableError(
      `Cannot use the testing runtime: wanted ${PLATFORM}, this is ${Deno.build.target}`,
    );
  }
  await Deno.mkdir(folder, { recursive: true });
  await Deno.writeTextFile(
    new URL("package.json", folder),
    JSON.stringify({ dependencies: PACKAGES }),
  );
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["install", "--quiet", "--no-lock", "--node-modules-dir=manual"],
    cwd: folder,
    stdin: "null",
  }).output();
  if (code !== 0) {
    throw new RuntimeUnavailableError(
      `Cannot install the testing runtime from npm: ${
        new TextDecoder().decode(stderr).trim().split("\n")[0]
      }`,
    );
  }
  const modules = new URL("node_modules/", folder);
  return {
    version: PACKAGES["@deno/linux-x64-glibc"],
    deno: await verify(modules, COMPILER),
    denort: await verify(modules, RUNTIME),
  };
}

/** A file that is not the one that was tried must not run, and must not be built upon. */
async function verify(
  folder: URL,
  { path, sha256 }: { readonly path: string; readonly sha256: string },
): Promise<string> {
  const file = fileURLToPath(new URL(path, folder));
  const actual = createHash("sha256").update(await Deno.readFile(file)).digest(
    "hex",
  );
  if (actual !== sha256) {
    throw new Error(
      `Cannot use "${file}": wanted SHA-256 ${sha256}, actual ${actual}`,
    );
  }
  return file;
}
