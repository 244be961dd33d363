/**
 * The software bill of materials of the executable: CycloneDX 1.6, as JSON.
 *
 * @module
 */

import type { Runtime } from "./runtime.ts";

/** A package in the bundle. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** As the lock file has it: `sha512-` and base64. */
  readonly integrity: string;
  /** Where the package lies. */
  readonly folder: URL;
  /** One of its files in the bundle. */
  readonly source: URL;
}

/** What the bill says of the program itself. */
export interface Program {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * Lists the npm packages of which a part is in the bundle, and the runtime. The same bundle gives
 * the same text: there is no date and no serial number in it.
 *
 * @param sources The files that the bundle was made of.
 * @param lockFile Path of `deno.lock`, where the sums of the packages are.
 * @param runtimes One for each executable.
 */
export async function createSbom(
  sources: readonly URL[],
  lockFile: URL,
  { name, version, license }: Program,
  runtimes: readonly Runtime[],
): Promise<string> {
  const packages = await readPackages(sources, lockFile);
  const self = `pkg:generic/${name}@${version}`;
  const platforms = describeRuntimes(runtimes);
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": self,
        name,
        version,
        purl: self,
        licenses: [{ license: { id: license } }],
      },
    },
    components: [
      ...platforms,
      ...packages.map(describe),
    ],
    dependencies: [
      {
        ref: self,
        dependsOn: [
          ...platforms.map((platform) => platform["bom-ref"]),
          ...packages.map(packageUrl),
        ],
      },
    ],
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

/** The runtimes, each once: those of one version and one publisher differ in their sums alone. */
function describeRuntimes(
  runtimes: readonly Runtime[],
): { "bom-ref": string; [key: string]: unknown }[] {
  return [...Map.groupBy(runtimes, ({ purl }) => purl)].map(([purl, same]) => {
    const known = [...new Set(same.flatMap(({ sha256 }) => sha256 ?? []))];
    return {
      type: "platform",
      "bom-ref": purl,
      name: "deno",
      version: same[0]?.version,
      purl,
      licenses: [{ license: { id: "MIT" } }],
      hashes: known.map((content) => ({ alg: "SHA-256", content })),
    };
  });
}

function describe(entry: Package): Record<string, unknown> {
  const { name, version, license, integrity } = entry;
  const sum = Uint8Array.fromBase64(integrity.replace(/^sha512-/, ""));
  return {
    type: "library",
    "bom-ref": packageUrl(entry),
    name,
    version,
    purl: packageUrl(entry),
    // Some licences are an expression: "(BSD-3-Clause OR GPL-2.0)".
    licenses: /[ (]/.test(license)
      ? [{ expression: license }]
      : [{ license: { id: license } }],
    hashes: [{ alg: "SHA-512", content: sum.toHex() }],
  };
}

function packageUrl({ name, version }: Package): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** A package's folder in Deno's cache: registry, name, version. */
const PACKAGE_REGEXP = /^.*\/npm\/[^/]+\/((?:@[^/]+\/)?[^/]+)\/(\d[^/]*)\//;

/** The packages of which a part is in the bundle, by name. */
export async function readPackages(
  sources: readonly URL[],
  lockFile: URL,
): Promise<Package[]> {
  const lock: { npm: Record<string, { integrity: string } | undefined> } = JSON
    .parse(await Deno.readTextFile(lockFile));
  const packages = new Map<string, Package>();
  for (const source of sources) {
    const { href } = source;
    const [folder, name, version] = PACKAGE_REGEXP.exec(href) ?? [];
    if (!folder || !name || !version || packages.has(folder)) continue;
    // A package that was resolved in several ways has a suffix in the lock file.
    const integrity = lock.npm[`${name}@${version}`]?.integrity;
    const manifest: { license?: string } = JSON.parse(
      await Deno.readTextFile(new URL(`${folder}package.json`)),
    );
    if (integrity === undefined || manifest.license === undefined) {
      throw new Error(
        `Cannot describe the package ${name}@${version}: no sum in deno.lock or no licence`,
      );
    }
    packages.set(folder, {
      name,
      version,
      license: manifest.license,
      integrity,
      folder: new URL(folder),
      source,
    });
  }
  return [...packages.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
