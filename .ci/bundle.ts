/**
 * Bundles the program into one file.
 *
 * @module
 */

import { pathToFileURL } from "node:url";
import { run } from "./process.ts";

const ROOT = new URL("../", import.meta.url);

/** Stands in `cli/version.ts` where the commit belongs. */
const COMMIT_MARK = "__APPGRAPH_COMMIT__";

/**
 * CommonJS packages ask for modules of Node by `require`, which a bundle does not have. This one
 * loads them when they are asked for, and nothing else.
 */
const REQUIRE =
  "const require=(name)=>globalThis.process.getBuiltinModule(name);\n";

/** One file of JavaScript. */
export interface Bundle {
  readonly code: string;
  /** The files that it was made of. */
  readonly sources: readonly URL[];
}

/** How to bundle. */
export interface BundleOptions {
  /** What `--version` shows. */
  readonly commit: string;
  /** Folder of the sources; this one by default. */
  readonly root?: URL;
}

/** Bundles the program. The same sources and commit give the same bytes, wherever they lie. */
export async function bundle(options: BundleOptions): Promise<Bundle> {
  const { commit, root = ROOT } = options;
  const folder = await Deno.makeTempDir({ prefix: "appgraph-bundle-" });
  try {
    await run(Deno.execPath(), [
      ...["bundle", "--quiet", "--frozen", "--minify", "--keep-names"],
      ...["--sourcemap=external", `--outdir=${folder}`, "main.ts"],
    ], { cwd: root });
    const code = await Deno.readTextFile(`${folder}/main.js`);
    if (code.split(COMMIT_MARK).length !== 2) {
      throw new Error(
        `Cannot write the commit into the bundle: wanted "${COMMIT_MARK}" once`,
      );
    }
    const map: { sources: string[] } = JSON.parse(
      await Deno.readTextFile(`${folder}/main.js.map`),
    );
    const base = pathToFileURL(`${folder}/`);
    return {
      code: REQUIRE + code.replace(COMMIT_MARK, commit),
      sources: map.sources.map((source) => new URL(source, base)),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
