/**
 * A runtime for compiled programs from npm, where Deno's own download is blocked. For testing only.
 *
 * @module
 */

import { fileURLToPath } from "node:url";
import { sha256 } from "./sums.ts";
import lock from "./testing_runtime.lock.json" with { type: "json" };

/** The compiler exists for this platform only; it compiles for all of {@linkcode RUNTIMES}. */
const PLATFORM = "x86_64-unknown-linux-gnu";

/** Version of the compiler and of all runtimes. */
const VERSION = "2.7.11";

/** A file of a package, and what it has to be. */
interface PackagedFile {
  /** Its lock file entry holds version and integrity. */
  readonly package: keyof typeof lock.npm;
  /** Inside the package. */
  readonly path: string;
  readonly sha256: string;
}

/** Deno, as published for npm. */
const COMPILER: PackagedFile = {
  package: "@deno/linux-x64-glibc@2.7.11",
  path: "deno",
  sha256: "e518fbc96877fbc2b37820ec54a02e473166cb25a5d4d627ffde37360fd7d210",
};

/**
 * Programs that were themselves made by `deno compile`. Each holds the runtime of its platform, and of
 * the programs appended to it the last one runs.
 */
const RUNTIMES: Readonly<Record<string, PackagedFile>> = {
  "x86_64-unknown-linux-gnu": {
    package: "@stdy/cli-linux-x64@0.22.2",
    path: "bin/steady",
    sha256: "9716bb192746f093b86a280c5e30f87b5461fcefde4c275648357273b468bc8b",
  },
  "aarch64-unknown-linux-gnu": {
    package: "@stdy/cli-linux-arm64@0.22.2",
    path: "bin/steady",
    sha256: "bfb5dc0426e446334956acc0c5df610e28bd8bfb31b3c5cead7a17820c4b68ef",
  },
  "x86_64-apple-darwin": {
    package: "@stdy/cli-darwin-x64@0.22.2",
    path: "bin/steady",
    sha256: "79b2f73925accd5c20999330b93a02b56d3d750c425d815c66fea39b866212f3",
  },
  "aarch64-apple-darwin": {
    package: "@stdy/cli-darwin-arm64@0.22.2",
    path: "bin/steady",
    sha256: "bbea9a6e5e39516958cebc3bafd97abce1a4b192d8a8d4e18725d3eee8ef444c",
  },
  "x86_64-pc-windows-msvc": {
    package: "@stdy/cli-win32-x64@0.22.2",
    path: "bin/steady.exe",
    sha256: "f61a8733b07d8fe6746543e8c602a0f583cd9baa591a94d63ea59c2349a7ef85",
  },
};

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
  /** Package URL of where the runtime came from. */
  readonly purl: string;
  /** SHA-256 of the runtime, as hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Installs compiler and runtime with Deno's own npm client and checks the two files.
 *
 * @param folder Where they are kept for the next time.
 * @param target The platform that the runtime is for, as Deno names it.
 * @throws {RuntimeUnavailableError} if this machine or the target is another platform, or npm cannot be reached.
 */
export async function installTestingRuntime(
  folder: URL,
  target: string,
): Promise<TestingRuntime> {
  if (Deno.build.target !== PLATFORM) {
    throw new RuntimeUnavailableError(
      `Cannot use the testing runtime: wanted ${PLATFORM}, this is ${Deno.build.target}`,
    );
  }
  const runtime = RUNTIMES[target];
  if (runtime === undefined) {
    throw new RuntimeUnavailableError(
      `Cannot compile for ${target}: the testing runtime is for ${
        Object.keys(RUNTIMES).join(", ")
      } alone`,
    );
  }
  return {
    version: VERSION,
    deno: await install(folder, COMPILER),
    denort: await install(folder, runtime),
    purl: `pkg:npm/${runtime.package.replace("@", "%40")}`,
    sha256: runtime.sha256,
  };
}

/** Installs one package, so that only what is needed is downloaded, and finds a file in it. */
async function install(parent: URL, wanted: PackagedFile): Promise<string> {
  const { name, version } = splitName(wanted.package);
  const folder = new URL(`${name.replace(/^.*\//, "")}/`, parent);
  await Deno.mkdir(folder, { recursive: true });
  await Deno.writeTextFile(
    new URL("package.json", folder),
    JSON.stringify({ dependencies: { [name]: version } }),
  );
  const specifier = `npm:${wanted.package}`;
  await Deno.writeTextFile(
    new URL("deno.lock", folder),
    JSON.stringify({
      version: lock.version,
      specifiers: { [specifier]: version },
      npm: { [wanted.package]: lock.npm[wanted.package] },
      workspace: { packageJson: { dependencies: [specifier] } },
    }),
  );
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["install", "--quiet", "--frozen", "--node-modules-dir=manual"],
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
  const file = new URL(`node_modules/${name}/${wanted.path}`, folder);
  return await verify(fileURLToPath(file), wanted.sha256);
}

function splitName(
  nameAndVersion: string,
): { readonly name: string; readonly version: string } {
  const at = nameAndVersion.lastIndexOf("@");
  return {
    name: nameAndVersion.slice(0, at),
    version: nameAndVersion.slice(at + 1),
  };
}

/** A file that is not the one that was tried must not run, and must not be built upon. */
async function verify(file: string, wanted: string): Promise<string> {
  const actual = sha256(await Deno.readFile(file));
  if (actual !== wanted) {
    throw new Error(
      `Cannot use "${file}": wanted SHA-256 ${wanted}, actual ${actual}`,
    );
  }
  return file;
}
